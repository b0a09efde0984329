// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/brand_figures.h"

#include "format/numbers.h"
#include "format/reasons.h"
#include "format/text.h"
#include "format/times.h"
#include "models/row_table.h"
#include "panels/metric_help.h"
#include "panels/overview_cards.h"
#include "panels/weave_words.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace weft::panels {

namespace {

using models::Cell;

/// The cards in their order, then what stands beside them.
constexpr std::array kBehindRows{app::Behind::Woven,         app::Behind::Woven,     app::Behind::Broadcast,
                                 app::Behind::AmongAudience, app::Behind::Addressed, app::Behind::Addressed};

constexpr std::array<std::string_view, 6> kMetricOfRows{
    "people", "conversations", "active_share", "horizontal_share", "answer_time", "crude_answer_rate"};

/// The words beside a figure are in its tool tip, too, where there may be no room for them, and one more.
Cell figureCell(const QString& text, QStringList beside, const QString& words = {}) {
    beside.removeAll(QString());
    QStringList said = beside;
    if (!words.isEmpty()) said += words;
    return {.text = text,
            .look = text == format::dash() ? models::Look::Quiet : models::Look::Strong,
            .toolTip = said.join(u'\n'),
            .aside = beside.join(QStringLiteral(" · "))};
}

/// The note is what the figure is of, or why there is none.
Cell cardCell(const CardContent& card, const QString& note) {
    return figureCell(card.figure, {note, card.delta.text}, card.delta.words);
}

/// How many people wrote them stands in a row of its own.
Cell postsCell(const app::OverviewSnapshot& brand) {
    Cell cell = cardCell(cardContents(brand)[0], format::missingReason(brand.posts.missing));
    cell.value = brand.posts.value;
    return cell;
}

Cell activeCell(const app::OverviewSnapshot& brand) {
    const CardContent card = cardContents(brand)[1];
    return cardCell(card, card.note);
}

Cell horizontalCell(const app::OverviewSnapshot& brand) {
    const CardContent card = cardContents(brand)[2];
    return cardCell(card, card.note);
}

/// So does how many were answered.
Cell medianCell(const app::OverviewSnapshot& brand) {
    return cardCell(cardContents(brand)[3], format::missingReason(brand.medianAnswer.missing));
}

Cell peopleCell(const app::OverviewSnapshot& brand) {
    const app::Figure& figure = brand.people;
    const format::Delta delta = format::countDelta(figure.value, figure.previous, format::Wish::Up);
    Cell cell = figureCell(figure.value ? format::count(std::llround(*figure.value)) : format::dash(),
                           {format::missingReason(figure.missing), delta.text}, delta.words);
    cell.value = figure.value;
    return cell;
}

Cell answeredCell(const app::OverviewSnapshot& brand) {
    const app::Figure& median = brand.medianAnswer;
    if (!brand.answeredShare)
        return figureCell(format::dash(), {format::missingReason(app::Missing::NoPosts)});
    return figureCell(format::percent(*brand.answeredShare),
                      {QCoreApplication::translate("brands", "%1 of %2", "answered, to be answered")
                           .arg(format::count(median.part), format::count(median.whole))});
}

models::Row row(const QString& title, const BrandOverviews& brands,
                Cell (*cellOf)(const app::OverviewSnapshot&)) {
    models::Row row{.cells = {{.text = title}}};
    for (const auto& brand : brands)
        row.cells.push_back(cellOf(*brand));
    return row;
}

/// With what stands beside the figures, which a file has no other room for.
models::Rows writtenRows(const BrandOverviews& brands) {
    models::Rows rows = brandRows(brands);
    for (models::Row& row : rows.rows)
        for (Cell& cell : row.cells)
            if (!cell.value && !cell.aside.isEmpty())
                cell.text = QCoreApplication::translate("brands", "%1 (%2)", "figure, what it is of")
                                .arg(cell.text, cell.aside);
    return rows;
}

QStringList namesOf(const BrandOverviews& brands) {
    QStringList names;
    for (const auto& brand : brands)
        names += format::fromUtf8(brand->brandName);
    return names;
}

} // namespace

models::Rows brandRows(const BrandOverviews& brands) {
    models::Rows rows{
        .titles = {QCoreApplication::translate("brands", "Figure")}, .rightAligned = {}, .rows = {}};
    if (brands.empty()) return rows;
    rows.titles += namesOf(brands);
    rows.rightAligned.assign(brands.size() + 1, false);
    const auto titles = cardContents(*brands.front());
    rows.rows = {row(QCoreApplication::translate("brands", "People"), brands, peopleCell),
                 row(titles[0].title, brands, postsCell),
                 row(titles[1].title, brands, activeCell),
                 row(titles[2].title, brands, horizontalCell),
                 row(titles[3].title, brands, medianCell),
                 row(QCoreApplication::translate("brands", "Answered"), brands, answeredCell)};
    return rows;
}

app::Behind behindOfRow(int row) {
    return kBehindRows[static_cast<std::size_t>(row)];
}

Help helpOfRow(int row, const app::OverviewSnapshot& brand) {
    return metricHelp(kMetricOfRows[static_cast<std::size_t>(row)], brand.figures);
}

charts::ChartSheet brandSheet(const BrandOverviews& brands, const QTimeZone& zone) {
    const app::OverviewSnapshot& first = *brands.front();
    const QString names = namesOf(brands).join(QStringLiteral(", "));
    charts::SheetWords words;
    words.title = QCoreApplication::translate("brands", "Brands side by side");
    words.subtitle = QCoreApplication::translate("voice", "%1, %2", "brand, period")
                         .arg(names, format::dateRange(first.filter.period, zone));
    words.source = sourceLine(names, first.asOf, zone);
    return {"brands", words, models::tableOf("brands", writtenRows(brands))};
}

} // namespace weft::panels
