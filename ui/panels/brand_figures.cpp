// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/brand_figures.h"

#include "format/numbers.h"
#include "format/reasons.h"
#include "format/text.h"
#include "format/times.h"
#include "models/row_table.h"
#include "panels/follower_words.h"
#include "panels/overview_cards.h"
#include "panels/weave_words.h"

#include <QCoreApplication>

#include <cmath>

namespace weft::panels {

namespace {

using models::Cell;

using Trend = std::vector<std::optional<double>>;
using app::Behind;
using report::ColourRole;

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
    return figureCell(card.figure, {card.delta.text, note}, card.delta.words);
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
                           {delta.text, format::missingReason(figure.missing)}, delta.words);
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

Cell followersCell(const app::BrandFollowers& followers, base::Instant now, const QTimeZone& zone) {
    const auto number = [](std::optional<std::int64_t> count) {
        return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
    };
    const auto value = number(followers.value);
    const format::Delta delta = format::countDelta(value, number(followers.previous), format::Wish::Up);
    Cell cell = figureCell(value ? format::count(*followers.value) : format::dash(),
                           {delta.text, followersMissing(followers)}, delta.words);
    cell.toolTip = QStringList{cell.toolTip, followersSentence(followers, now, zone)}.join(u'\n').trimmed();
    cell.value = value;
    return cell;
}

BrandRow row(const QString& title, const BrandOverviews& brands, ColourRole role, Behind behind,
             std::string_view metric, Cell (*cellOf)(const app::OverviewSnapshot&),
             app::Figure app::OverviewSnapshot::*figure) {
    BrandRow row{.row = {.cells = {{.text = title}}},
                 .trends = {.lines = {}, .role = role},
                 .behind = behind,
                 .metric = metric};
    for (const auto& brand : brands) {
        row.row.cells.push_back(cellOf(*brand));
        row.trends.lines.push_back(figure != nullptr ? ((*brand).*figure).trend : Trend());
    }
    return row;
}

BrandRow followersRow(const BrandOverviews& brands, const app::FollowersSnapshot& followers,
                      const QTimeZone& zone) {
    BrandRow row{.row = {.cells = {{.text = QCoreApplication::translate("brands", "Followers")}}},
                 .trends = {.lines = {}, .role = ColourRole::Muted}};
    for (std::size_t i = 0; i < brands.size(); ++i) {
        const auto known = i < followers.brands.size() ? followers.brands[i] : app::BrandFollowers();
        row.row.cells.push_back(followersCell(known, brands[i]->asOf, zone));
        row.trends.lines.push_back(known.trend);
    }
    return row;
}

/// With what stands beside the figures, which a file has no other room for.
models::Rows writtenRows(const BrandOverviews& brands, const app::FollowersSnapshot& followers,
                         const QTimeZone& zone) {
    models::Rows rows{
        .titles = {QCoreApplication::translate("brands", "Figure")}, .rightAligned = {}, .rows = {}};
    rows.titles += brandNames(brands);
    for (BrandRow& figure : brandRows(brands, followers, zone)) {
        for (Cell& cell : figure.row.cells)
            if (!cell.value && !cell.aside.isEmpty())
                cell.text = QCoreApplication::translate("brands", "%1 (%2)", "figure, what it is of")
                                .arg(cell.text, cell.aside);
        rows.rows.push_back(std::move(figure.row));
    }
    return rows;
}

} // namespace

std::vector<BrandRow> brandRows(const BrandOverviews& brands, const app::FollowersSnapshot& followers,
                                const QTimeZone& zone) {
    if (brands.empty()) return {};
    const auto cards = cardContents(*brands.front());
    using Overview = app::OverviewSnapshot;
    return {row(QCoreApplication::translate("brands", "People"), brands, ColourRole::Brand, Behind::Woven,
                "people", peopleCell, &Overview::people),
            row(cards[0].title, brands, cards[0].role, Behind::Woven, "conversations", postsCell,
                &Overview::posts),
            row(cards[1].title, brands, cards[1].role, Behind::Broadcast, "active_share", activeCell,
                &Overview::activeShare),
            row(cards[2].title, brands, cards[2].role, Behind::AmongAudience, "horizontal_share",
                horizontalCell, &Overview::horizontalShare),
            row(cards[3].title, brands, cards[3].role, Behind::Addressed, "answer_time", medianCell,
                &Overview::medianAnswer),
            row(QCoreApplication::translate("brands", "Answered"), brands, ColourRole::Brand,
                Behind::Addressed, "crude_answer_rate", answeredCell, nullptr),
            followersRow(brands, followers, zone)};
}

QStringList brandNames(const BrandOverviews& brands) {
    QStringList names;
    for (const auto& brand : brands)
        names += format::fromUtf8(brand->brandName);
    return names;
}

charts::ChartSheet brandSheet(const BrandOverviews& brands, const app::FollowersSnapshot& followers,
                              const QTimeZone& zone) {
    const app::OverviewSnapshot& first = *brands.front();
    const QString names = brandNames(brands).join(QStringLiteral(", "));
    charts::SheetWords words;
    words.title = QCoreApplication::translate("brands", "Brands side by side");
    words.subtitle = QCoreApplication::translate("voice", "%1, %2", "brand, period")
                         .arg(names, format::dateRange(first.filter.period, zone));
    words.source = sourceLine(names, first.asOf, zone);
    return {"brands", words, models::tableOf("brands", writtenRows(brands, followers, zone))};
}

} // namespace weft::panels
