// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/table_drawing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace weft::charts {

namespace {

constexpr double kRowHeight = 26;
constexpr double kTitleHeight = 24;
constexpr double kGap = 14;
/// Rows whose texts decide on the widths.
constexpr std::size_t kMeasuredRows = 200;
constexpr double kWidestColumn = 320;

bool isNumber(const report::Cell& cell) {
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
}

/// How wide the columns are, and on which side their texts stand.
class Columns {
public:
    Columns(const report::Table& table, const ChartStyle& style, double width) {
        const QFontMetricsF titles(style.font(11));
        const QFontMetricsF cells(style.font(12));
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            double wanted = titles.horizontalAdvance(QString::fromStdString(table.columns[column]));
            bool number = !table.rows.empty();
            for (std::size_t row = 0; row < std::min(kMeasuredRows, table.rows.size()); ++row) {
                if (column >= table.rows[row].size()) continue;
                const auto& cell = table.rows[row][column];
                wanted = std::max(wanted, cells.horizontalAdvance(cellText(cell, style.locale)));
                number = number && (isNumber(cell) || std::holds_alternative<std::monostate>(cell));
            }
            m_widths.push_back(std::min(wanted, kWidestColumn * style.unit) + kGap * style.unit);
            m_numbers.push_back(number);
        }
        fit(width);
    }

    [[nodiscard]] double width(std::size_t column) const { return m_widths[column]; }

    [[nodiscard]] Qt::Alignment alignment(std::size_t column) const {
        return (m_numbers[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }

private:
    void fit(double width) {
        const double sum = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        if (sum <= 0) return;
        // Room that is left makes the texts airy; room that is missing is taken from all alike.
        for (double& column : m_widths)
            column *= width / sum;
    }

    std::vector<double> m_widths;
    std::vector<bool> m_numbers;
};

/// Writes one row of texts; returns nothing below it.
class RowPainter {
public:
    RowPainter(QPainter& painter, const Columns& columns, const ChartStyle& style, double left)
        : m_painter(painter), m_columns(columns), m_style(style), m_left(left) {}

    void paint(const std::vector<QString>& texts, double top, double height, const QFont& font,
               const QColor& colour) const {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QFontMetricsF metrics(font);
        double left = m_left;
        for (std::size_t column = 0; column < texts.size(); ++column) {
            const double width = m_columns.width(column) - kGap * m_style.unit;
            const QRectF cell(left, top, width, height);
            m_painter.drawText(cell, static_cast<int>(m_columns.alignment(column)) | Qt::TextSingleLine,
                               metrics.elidedText(texts[column], Qt::ElideRight, width));
            left += m_columns.width(column);
        }
    }

private:
    QPainter& m_painter;
    const Columns& m_columns;
    const ChartStyle& m_style;
    double m_left;
};

QString moreRows(std::size_t rows) {
    const int number = static_cast<int>(std::min<std::size_t>(rows, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("charts", "and %Ln more row(s)", nullptr, number);
}

} // namespace

QString cellText(const report::Cell& cell, const QLocale& locale) {
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) return locale.toString(qint64{*whole});
    if (const auto* number = std::get_if<double>(&cell)) {
        constexpr int kDigits = 4;
        constexpr double kLarge = 1'000;
        const bool whole = *number == std::floor(*number);
        return whole || std::abs(*number) >= kLarge ? locale.toString(*number, 'f', 0)
                                                    : locale.toString(*number, 'g', kDigits);
    }
    if (const auto* text = std::get_if<std::string>(&cell)) return QString::fromStdString(*text).simplified();
    return QStringLiteral("—");
}

void drawTable(QPainter& painter, const report::Table& table, const QRectF& where, const ChartStyle& style) {
    if (table.columns.empty()) return;
    const Columns columns(table, style, where.width() + kGap * style.unit);
    const RowPainter rows(painter, columns, style, where.left());
    std::vector<QString> titles;
    for (const auto& column : table.columns)
        titles.push_back(QString::fromStdString(column));
    rows.paint(titles, where.top(), kTitleHeight * style.unit, style.font(11), style.colours.muted);
    const double height = kRowHeight * style.unit;
    double top = where.top() + kTitleHeight * style.unit;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        painter.setPen(QPen(style.colours.line, style.unit));
        painter.drawLine(QPointF(where.left(), top), QPointF(where.right(), top));
        const bool last = row + 1 == table.rows.size();
        if (top + (last ? 1 : 2) * height > where.bottom() + 1) {
            painter.setFont(style.font(11));
            painter.setPen(style.colours.muted);
            painter.drawText(QRectF(where.left(), top, where.width(), height),
                             Qt::AlignLeft | Qt::AlignVCenter, moreRows(table.rows.size() - row));
            return;
        }
        std::vector<QString> texts;
        for (std::size_t column = 0; column < std::min(table.columns.size(), table.rows[row].size());
             ++column)
            texts.push_back(cellText(table.rows[row][column], style.locale));
        rows.paint(texts, top, height, style.font(12), style.colours.ink);
        top += height;
    }
}

} // namespace weft::charts
