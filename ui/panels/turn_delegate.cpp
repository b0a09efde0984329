// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/turn_delegate.h"

#include "format/kinds.h"
#include "format/numbers.h"
#include "models/thread_model.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace weft::panels {

namespace {

/// Steps to the right; deeper turns stand below each other.
constexpr int kMostSteps = 8;

QFont nameFont() {
    QFont font = theme::font(theme::TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Breaks a text into lines; returns their height.
double breakLines(QTextLayout& layout, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// A layout knows its own mark for a new line only.
QString oneParagraph(QString text) {
    return text.replace(u'\n', QChar::LineSeparator);
}

QColor barColour(const app::Turn& turn, const theme::Colours& colours) {
    if (turn.presence != app::Presence::Here) return colours.line;
    return colours.role(format::kindRole(turn.kind));
}

} // namespace

/// Where the parts of a row stand, from its upper left corner.
struct TurnDelegate::Layout {
    int bar = 0;
    int text = 0;
    int textWidth = 0;
    int pad = 0;
    int headHeight = 0;
};

TurnDelegate::TurnDelegate(const models::ThreadModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {
    forgetHeights();
}

TurnDelegate::Layout TurnDelegate::layoutOf(int row) const {
    const int steps = std::min(m_model.turn(row).level, kMostSteps);
    Layout layout;
    layout.pad = theme::scaled(nullptr, 5);
    // In a narrow window deep turns keep room for their texts.
    const int step = std::clamp(m_width / 20, theme::scaled(nullptr, 10), theme::scaled(nullptr, 25));
    layout.bar = theme::scaled(nullptr, 16) + steps * step;
    layout.text = layout.bar + theme::scaled(nullptr, 14);
    layout.textWidth =
        std::max(theme::scaled(nullptr, 60), m_width - layout.text - theme::scaled(nullptr, 8));
    // What stands for a post that is not held has nobody to name.
    layout.headHeight = m_model.turn(row).presence == app::Presence::NotHeld ? 0 : m_headHeight;
    return layout;
}

int TurnDelegate::guessedHeight(int row) const {
    const Layout layout = layoutOf(row);
    const auto letters = static_cast<int>(m_model.turn(row).text.size());
    const int lines = 1 + letters * m_letterWidth / layout.textWidth;
    return layout.headHeight + lines * m_lineHeight + 2 * layout.pad;
}

bool TurnDelegate::measure(int row) {
    const auto place = static_cast<std::size_t>(m_model.placeOf(row));
    if (place >= m_heights.size() || m_heights[place] != 0) return false;
    const Layout layout = layoutOf(row);
    QTextLayout text(oneParagraph(m_model.textOf(row)), theme::font(theme::TextStyle::Body));
    const int height = static_cast<int>(std::ceil(breakLines(text, layout.textWidth)));
    m_heights[place] = layout.headHeight + height + 2 * layout.pad;
    return m_heights[place] != guessedHeight(row);
}

void TurnDelegate::setWidth(int width) {
    if (std::exchange(m_width, width) != width) forgetHeights();
}

void TurnDelegate::forgetHeights() {
    const auto* thread = m_model.thread();
    m_heights.assign(thread != nullptr ? thread->turns.size() : 0, 0);
    const QFontMetrics body(theme::font(theme::TextStyle::Body));
    m_lineHeight = body.height();
    m_letterWidth = body.averageCharWidth();
    m_headHeight = QFontMetrics(nameFont()).height() + theme::scaled(nullptr, 2);
}

QSize TurnDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    const auto place = static_cast<std::size_t>(m_model.placeOf(index.row()));
    const int known = place < m_heights.size() ? m_heights[place] : 0;
    return {m_width, known != 0 ? known : guessedHeight(index.row())};
}

QRect TurnDelegate::foldBox(const QRect& row, int rowNumber) const {
    const Layout layout = layoutOf(rowNumber);
    const int side = theme::scaled(nullptr, 16);
    return {row.left() + layout.bar - side, row.top() + layout.pad, side, m_headHeight};
}

void TurnDelegate::paintFold(QPainter* painter, const QStyleOptionViewItem& option, int row) const {
    if (m_model.below(row) == 0) return;
    const QRectF box = foldBox(option.rect, row);
    const double arm = theme::scaled(nullptr, 3);
    const QPointF middle = box.center();
    painter->setPen(
        QPen(theme::coloursFor(option.palette).muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_model.folded(row))
        painter->drawPolyline(QPolygonF{{middle.x() - arm / 2, middle.y() - arm},
                                        {middle.x() + arm / 2, middle.y()},
                                        {middle.x() - arm / 2, middle.y() + arm}});
    else
        painter->drawPolyline(QPolygonF{{middle.x() - arm, middle.y() - arm / 2},
                                        {middle.x(), middle.y() + arm / 2},
                                        {middle.x() + arm, middle.y() - arm / 2}});
}

void TurnDelegate::paintHead(QPainter* painter, const QStyleOptionViewItem& option, const Layout& layout,
                             int row) const {
    const theme::Colours& colours = theme::coloursFor(option.palette);
    const app::Turn& turn = m_model.turn(row);
    const QRect head(option.rect.left() + layout.text, option.rect.top() + layout.pad, layout.textWidth,
                     layout.headHeight);
    int x = head.left();
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
        const int room = std::max(0, head.right() - x);
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(x, head.top(), room, head.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, room));
        x += metrics.horizontalAdvance(text);
    };
    const QFont caption = theme::font(theme::TextStyle::Caption);
    write(m_model.personOf(row), nameFont(), colours.ink);
    const QString facts = m_model.factsOf(row);
    if (!facts.isEmpty()) write(QStringLiteral(" · ") + facts, caption, colours.muted);
    if (turn.level > kMostSteps) {
        const QString depth = QCoreApplication::translate("conversations", "%1 deep", "changes of speaker")
                                  .arg(format::count(turn.depth));
        write(QStringLiteral(" · ") + depth, caption, colours.muted);
    }
    // Not everything needs an answer, so only questions stand out.
    if (turn.waiting && turn.question)
        write(QStringLiteral(" · ") + QCoreApplication::translate("conversations", "open question"),
              nameFont(), colours.bad);
    else if (turn.waiting)
        write(QStringLiteral(" · ") + QCoreApplication::translate("conversations", "not answered"), caption,
              colours.muted);
    if (turn.favourite) write(QStringLiteral(" ★"), nameFont(), colours.vertical);
    if (m_model.folded(row))
        write(QStringLiteral(" · ") + QCoreApplication::translate("conversations", "%Ln folded away", nullptr,
                                                                  m_model.below(row)),
              nameFont(), colours.brand);
}

void TurnDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const theme::Colours& colours = theme::coloursFor(option.palette);
    const int row = index.row();
    const app::Turn& turn = m_model.turn(row);
    const Layout layout = layoutOf(row);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const int gap = theme::scaled(nullptr, 2);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(focused ? QPen(colours.brand) : QPen(Qt::NoPen));
        painter->setBrush(colours.selection);
        const QRectF box = QRectF(option.rect).adjusted(layout.bar - gap, 0.5, -1.5, -0.5);
        painter->drawRoundedRect(box, gap * 2, gap * 2);
    }
    const QRectF bar(option.rect.left() + layout.bar, option.rect.top() + gap, theme::scaled(nullptr, 3),
                     option.rect.height() - 2 * gap);
    painter->fillRect(bar, barColour(turn, colours));
    paintFold(painter, option, row);
    paintHead(painter, option, layout, row);
    const bool here = turn.presence == app::Presence::Here && !turn.text.empty();
    painter->setPen(here ? colours.ink : colours.muted);
    QTextLayout text(oneParagraph(m_model.textOf(row)), theme::font(theme::TextStyle::Body));
    breakLines(text, layout.textWidth);
    text.draw(painter, option.rect.topLeft() + QPointF(layout.text, layout.pad + layout.headHeight));
    painter->restore();
}

} // namespace weft::panels
