// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDialog>
#include <QList>

#include <utility>

class QLineEdit;
class QVBoxLayout;

namespace weft::panels {
class Button;
class Callout;
class Text;
} // namespace weft::panels

namespace weft::dialogs {

/// A dialog in the look of the window: a title, fields below their names, a place for what went wrong, a
/// button that goes on and one that does not. Escape and the close button cancel.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString& name, const QString& title, const QString& accept, QWidget* parent);

    /// What went wrong, in the dialog; the next try hides it.
    void showError(const base::Error& error);
    void showProblem(const QString& sentence, const QString& remedy);
    void hideProblem();
    /// While somebody is asked: no second press, and a word instead of the buttons.
    virtual void setBusy(bool busy);

protected:
    bool event(QEvent* event) override;

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    panels::Text* addText(const QString& words, bool quiet = false);
    /// The name stands above and is the field's name for screen readers.
    panels::Text* addField(QVBoxLayout* layout, const QString& name, QWidget* field);
    /// Fields in one row.
    void addFields(const QList<std::pair<QString, QWidget*>>& fields);
    [[nodiscard]] static QLineEdit* makeEdit(const QString& name, bool secret = false);
    [[nodiscard]] static panels::Text* makeText(const QString& words, bool quiet = false);

    [[nodiscard]] panels::Button* acceptButton() const { return m_accept; }

    [[nodiscard]] panels::Button* cancelButton() const { return m_cancel; }

    [[nodiscard]] panels::Callout* problem() const { return m_problem; }

    [[nodiscard]] bool busy() const { return m_busy; }

private:
    /// As high as the wrapped texts want it. A new window gets two thirds of the screen at most, which is too
    /// little on a small one, and layouts know no least height of wrapped texts.
    void fitHeight();

    QVBoxLayout* m_body;
    panels::Callout* m_problem;
    panels::Text* m_waiting;
    panels::Button* m_accept;
    panels::Button* m_cancel;
    bool m_busy = false;
};

} // namespace weft::dialogs
