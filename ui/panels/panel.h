// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "panels/help_popup.h"

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;

namespace weft::panels {

class HelpButton;
class StateView;
class Text;
class Veil;

/// What stands in a panel when it has nothing to show: a title, a sentence, the next step.
struct EmptyState {
    QString title;
    QString hint;
    /// Empty: no button.
    QString action = {};
};

/// A card of the drawings: title, caption, help, a body, and four visible states.
class Panel final : public QWidget {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    explicit Panel(const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCaption(const QString& caption, const QString& toolTip = {});
    /// What the numbers mean; opened by the button at the right of the title.
    void setHelp(const Help& help);
    [[nodiscard]] const Help& help() const;
    /// The panel owns the body.
    void setBody(QWidget* body);
    /// A widget at the right of the title.
    void addCorner(QWidget* widget);

    void showEmpty(const EmptyState& state);
    /// What was there stays, dimmed; a panel that never showed anything says that it loads.
    void showLoading();
    void showReady();
    void showFailed(const base::Error& error);

    [[nodiscard]] State state() const { return m_state; }

    /// Without border and margins, for a panel inside a card.
    void setPlain();

    /// No higher than its title and a body of this height; 0 lets it grow again.
    void fitHeight(int bodyHeight);

Q_SIGNALS:
    /// The button of the empty state.
    void actionRequested();
    /// The button of the failed state.
    void retryRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeCaption();

    QWidget* m_head;
    Text* m_title;
    Text* m_caption;
    /// The caption where the line of the title has no room for it.
    Text* m_below;
    HelpButton* m_info;
    QHBoxLayout* m_headLayout;
    QStackedLayout* m_stack;
    StateView* m_stateView;
    Veil* m_veil;
    QWidget* m_body = nullptr;
    State m_state = State::Loading;
    int m_bodyHeight = 0;
    bool m_plain = false;
};

/// Draws the background of a card into a widget.
void paintCard(QWidget* widget);

} // namespace weft::panels
