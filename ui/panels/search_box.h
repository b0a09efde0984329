// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace weft::panels {

/// One line for a search; operators and fields stand out while typing. Asks shortly after the last key, or on
/// Enter.
class SearchBox final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    [[nodiscard]] QString query() const { return toPlainText().simplified(); }

    void setQuery(const QString& query);
    /// Marks the character (from 1) of query() at which it cannot be read, until something is typed.
    void markProblem(std::size_t position, const QString& why);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void queryChanged(const QString& query);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask();

    class QTimer* m_timer;
    QString m_asked;
};

} // namespace weft::panels
