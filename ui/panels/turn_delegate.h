// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <vector>

namespace weft::models {
class ThreadModel;
}

namespace weft::panels {

/// Paints a turn of a conversation: a bar in the colour of its kind, who, when, how often liked, and the text
/// in as many lines as it has. Steps to the right end at some depth; behind it the depth is printed.
///
/// Heights of turns that nobody has looked at yet are guessed from the length of their texts, so that ten
/// thousand of them open at once.
class TurnDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The model must outlive the delegate.
    explicit TurnDelegate(const models::ThreadModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// How wide rows are from now on; forgets all heights when that changed.
    void setWidth(int width);
    void forgetHeights();

    /// Finds out the height of a row; returns whether it is not what was guessed.
    bool measure(int row);

    /// Where a row is folded and unfolded.
    [[nodiscard]] QRect foldBox(const QRect& row, int rowNumber) const;

private:
    struct Layout;

    [[nodiscard]] Layout layoutOf(int row) const;
    [[nodiscard]] int guessedHeight(int row) const;
    void paintHead(QPainter* painter, const QStyleOptionViewItem& option, const Layout& layout,
                   int row) const;
    void paintFold(QPainter* painter, const QStyleOptionViewItem& option, int row) const;

    const models::ThreadModel& m_model;
    int m_width = 0;
    // Of the fonts, because every row of a layout asks for them.
    int m_lineHeight = 0;
    int m_letterWidth = 0;
    int m_headHeight = 0;
    /// By place in the conversation; 0 for what was not measured.
    std::vector<int> m_heights;
};

} // namespace weft::panels
