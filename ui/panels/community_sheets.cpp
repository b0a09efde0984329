// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/community_sheets.h"

#include "charts/note_dot.h"
#include "charts/plot.h"
#include "format/levels.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/community_rows.h"
#include "models/row_table.h"
#include "panels/community_words.h"

#include <QCoreApplication>

#include <memory>

namespace weft::panels {

namespace {

using format::toUtf8;
using report::Cell;
using report::Table;

std::string dateOf(base::Instant instant) {
    return toUtf8(format::localDate(instant, QTimeZone::utc()).toString(Qt::ISODate));
}

Cell cellOf(const std::optional<double>& value) {
    return value ? Cell(*value) : Cell();
}

Table networkTable(const app::CommunitySnapshot& snapshot) {
    Table table{
        "network",
        {"person", "level", "circle", "exchanged", "to_members", "from_members", "to_brand", "from_brand"},
        {}};
    for (const auto& person : snapshot.people)
        table.rows.push_back({person.handle, std::string(metrics::levelName(person.level)),
                              person.circle < 0 ? Cell() : Cell(std::int64_t{person.circle} + 1),
                              person.exchanged, person.activity.toMembers, person.activity.fromMembers,
                              person.activity.toBrand, person.activity.fromBrand});
    return table;
}

Table levelTable(const app::CommunitySnapshot& snapshot) {
    const auto& figures = snapshot.figures;
    Table table{"levels", {"level", "members", "replies"}, {}};
    const std::array levels{std::pair(metrics::Level::Core, figures.levels.core),
                            std::pair(metrics::Level::Regular, figures.levels.regular),
                            std::pair(metrics::Level::Casual, figures.levels.casual),
                            std::pair(metrics::Level::OneTime, figures.levels.oneTime)};
    for (const auto& [level, members] : levels)
        table.rows.push_back({std::string(metrics::levelName(level)), members,
                              figures.repliesByLevel[static_cast<std::size_t>(level)]});
    return table;
}

Table flowTable(const app::CommunitySnapshot& snapshot) {
    Table table{"flow", {"week", "audience_to_audience", "audience_to_brand", "brand_to_audience"}, {}};
    for (const auto& week : snapshot.figures.flowWeeks)
        if (week.complete)
            table.rows.push_back({dateOf(week.start), week.replies.audienceToAudience,
                                  week.replies.audienceToBrand, week.replies.brandToAudience});
    return table;
}

Table cohortTable(const app::CommunitySnapshot& snapshot) {
    const auto& growth = cohortsAreMonths(snapshot) ? snapshot.figures.months : snapshot.figures.weeks;
    Table table{"cohorts", {"first_seen", "later", "size", "active"}, {}};
    for (const auto& cohort : growth.cohorts)
        for (std::size_t later = 0; later < cohort.completeCells; ++later)
            table.rows.push_back(
                {dateOf(cohort.start), static_cast<std::int64_t>(later), cohort.size, cohort.active[later]});
    return table;
}

Table growthTable(const app::CommunitySnapshot& snapshot) {
    Table table{"growth", {"week", "active", "new", "back", "retained", "gone", "retention"}, {}};
    for (const auto& week : snapshot.figures.weeks.periods)
        if (week.complete)
            table.rows.push_back({dateOf(week.start), week.active, week.fresh, week.resurrected,
                                  week.retained, week.churned, cellOf(week.retention())});
    return table;
}

Table lorenzTable(const charts::LorenzSpec& chart) {
    Table table{"inequality", {"people", "posts"}, {}};
    for (const auto& point : chart.curve)
        table.rows.push_back({point.people, point.posts});
    return table;
}

/// The same words on all, and a chart's own title and measure.
class SheetMaker {
public:
    SheetMaker(const app::CommunitySnapshot& snapshot, const QTimeZone& zone) {
        const QString brand = format::fromUtf8(snapshot.handles.front());
        m_about = QStringLiteral("@%1, %2").arg(brand, format::dateRange(snapshot.filter.period, zone));
        const QDate last =
            format::localDate(snapshot.filter.period.until - std::chrono::milliseconds{1}, zone);
        m_upTo = QCoreApplication::translate("community", "@%1, up to %2", "brand, day")
                     .arg(brand, format::fullDate(last));
        m_words.source = QCoreApplication::translate("weave", "Source: Threads, %1, as of %2; Weft %3",
                                                     "brand, moment, version")
                             .arg(QStringLiteral("@") + brand, format::fullDateTime(snapshot.asOf, zone),
                                  QStringLiteral(WEFT_VERSION));
        m_words.coverage = coverageWords(snapshot);
    }

    template<typename Spec>
    void add(Spec spec, const QString& measure, const Table& table) {
        auto sheet = tableSheet(spec.title, measure, table);
        sheet.paint = [chart = std::make_shared<const Spec>(std::move(spec))](
                          QCPPainter& painter, const QRectF& where, const charts::ChartStyle& style) {
            drawChart(painter, *chart, where, style);
        };
        m_sheets.push_back(std::move(sheet));
    }

    /// A chart over time, which bears notes.
    template<typename Spec>
    void addOverTime(Spec spec, const QString& measure, const Table& table) {
        const QStringList notes =
            charts::noteLines(spec.notes, static_cast<std::size_t>(pointCount(spec)), QLocale());
        addLookingBack(std::move(spec), measure, table);
        m_sheets.back().words.notes = notes;
    }

    /// A chart that begins before the period.
    template<typename Spec>
    void addLookingBack(Spec spec, const QString& measure, const Table& table) {
        add(std::move(spec), {}, table);
        m_sheets.back().words.subtitle = measure + QStringLiteral(", ") + m_upTo;
    }

    void add(const QString& title, const QString& measure, const Table& table) {
        m_sheets.push_back(tableSheet(title, measure, table));
    }

    [[nodiscard]] std::vector<charts::ChartSheet> take() { return std::move(m_sheets); }

private:
    [[nodiscard]] charts::ChartSheet tableSheet(const QString& title, const QString& measure,
                                                Table table) const {
        charts::SheetWords words = m_words;
        words.title = title;
        words.subtitle = measure.isEmpty() ? m_about : measure + QStringLiteral(", ") + m_about;
        std::string name = table.name;
        return {std::move(name), std::move(words), std::move(table)};
    }

    QString m_about;
    QString m_upTo;
    charts::SheetWords m_words;
    std::vector<charts::ChartSheet> m_sheets;
};

} // namespace

std::vector<charts::ChartSheet> communitySheets(const app::CommunitySnapshot& snapshot,
                                                const QTimeZone& zone) {
    if (snapshot.handles.empty()) return {};
    SheetMaker maker(snapshot, zone);
    maker.add(networkChart(snapshot, zone), networkCaption(snapshot), networkTable(snapshot));
    maker.add(levelChart(snapshot), movesCaption(snapshot), levelTable(snapshot));
    maker.addOverTime(flowChart(snapshot), QCoreApplication::translate("community", "% of replies by week"),
                      flowTable(snapshot));
    maker.addLookingBack(cohortChart(snapshot), QCoreApplication::translate("community", "% active again"),
                         cohortTable(snapshot));
    maker.add(QCoreApplication::translate("community", "People who hold it together"), {},
              models::tableOf("connecting", models::connectingRows(snapshot)));
    maker.addOverTime(growthChart(snapshot), QCoreApplication::translate("community", "people by week"),
                      growthTable(snapshot));
    auto lorenz = lorenzChart(snapshot);
    auto table = lorenzTable(lorenz);
    maker.add(std::move(lorenz), lorenzCaption(snapshot), table);
    return maker.take();
}

} // namespace weft::panels
