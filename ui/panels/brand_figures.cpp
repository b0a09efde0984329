// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/brand_figures.h"

#include "format/numbers.h"
#include "format/reasons.h"
#include "format/text.h"
#include "format/times.h"
#include "models/row_table.h"
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

Cell figureCell(const QString& text, const QStringList& words) {
    QStringList said = words;
    said.removeAll(QString());
    return {.text = text,
            .look = text == format::dash() ? models::Look::Quiet : models::Look::Strong,
            .toolTip = said.join(QStringLiteral("\n")),
            .aside = said.value(0)};
}

Cell cardCell(const CardContent& card, const std::optional<double>& value) {
    Cell cell = figureCell(card.figure, {card.note, card.delta.words});
    if (card.delta.known())
        cell.aside =
            card.note.isEmpty() ? card.delta.text : QStringLiteral("%1 · %2").arg(card.note, card.delta.text);
    cell.value = value;
    return cell;
}

Cell peopleCell(const app::OverviewSnapshot& brand) {
    const app::Figure& figure = brand.people;
    const format::Delta delta = format::countDelta(figure.value, figure.previous, format::Wish::Up);
    Cell cell = figureCell(figure.value ? format::count(std::llround(*figure.value)) : format::dash(),
                           {delta.text, delta.words});
    if (!figure.value) cell.toolTip = cell.aside = format::missingReason(figure.missing);
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
                const std::function<Cell(const app::OverviewSnapshot&)>& cellOf) {
    models::Row row{.cells = {{.text = title}}};
    for (const auto& brand : brands)
        row.cells.push_back(cellOf(*brand));
    return row;
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
    const auto addCard = [&](std::size_t card, bool count) {
        rows.rows.push_back(row(titles[card].title, brands, [card, count](const auto& brand) {
            return cardCell(cardContents(brand)[card], count ? brand.posts.value : std::nullopt);
        }));
    };
    rows.rows.push_back(row(QCoreApplication::translate("brands", "People"), brands, peopleCell));
    addCard(0, true);
    addCard(1, false);
    addCard(2, false);
    addCard(3, false);
    rows.rows.push_back(row(QCoreApplication::translate("brands", "Answered"), brands, answeredCell));
    return rows;
}

app::Behind behindOfRow(int row) {
    return kBehindRows[static_cast<std::size_t>(row)];
}

charts::ChartSheet brandSheet(const BrandOverviews& brands, const QTimeZone& zone) {
    const app::OverviewSnapshot& first = *brands.front();
    const QString names = namesOf(brands).join(QStringLiteral(", "));
    charts::SheetWords words;
    words.title = QCoreApplication::translate("brands", "Brands side by side");
    words.subtitle = QCoreApplication::translate("voice", "%1, %2", "brand, period")
                         .arg(names, format::dateRange(first.filter.period, zone));
    words.source = sourceLine(names, first.asOf, zone);
    return {"brands", words, models::tableOf("brands", brandRows(brands))};
}

} // namespace weft::panels
