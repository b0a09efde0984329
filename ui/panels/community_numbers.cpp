// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/community_numbers.h"

#include "base/index.h"
#include "format/levels.h"
#include "format/numbers.h"
#include "models/community_rows.h"
#include "panels/community_words.h"
#include "panels/number_list.h"

#include <QCoreApplication>

namespace weft::panels {

namespace {

using conversation::Flow;
using figures::GrowthPosts;
using figures::LevelPosts;

QString lineText(const QString& line, std::int64_t count) {
    return QCoreApplication::translate("community", "%1: %2", "a line of a chart, a number")
        .arg(line, format::count(count));
}

} // namespace

std::vector<CountedPeople> levelNumbers(const app::CommunitySnapshot& snapshot, int bar) {
    const auto level = kLevelsShown.at(base::at(bar));
    const auto counts = countsOf(snapshot.figures, level);
    const auto members = static_cast<int>(counts.members);
    const auto in = static_cast<int>(counts.in);
    const auto out = static_cast<int>(counts.out);
    NumberList numbers(format::levelTitle(level));
    using Who = LevelPosts::Who;
    numbers.add(members, QCoreApplication::translate("community", "%Ln people", nullptr, members),
                LevelPosts{level, Who::Members});
    numbers.add(in, QCoreApplication::translate("community", "▲ %Ln came in", "people", in),
                LevelPosts{level, Who::CameIn});
    numbers.add(out, QCoreApplication::translate("community", "▼ %Ln went out", "people", out),
                LevelPosts{level, Who::WentOut});
    return numbers.take();
}

std::vector<CountedPeople> flowNumbers(const app::CommunitySnapshot& snapshot, int week) {
    const auto& shown = snapshot.figures.flowWeeks[base::at(week)];
    const auto& replies = shown.replies;
    const auto all =
        static_cast<int>(replies.audienceToAudience + replies.audienceToBrand + replies.brandToAudience);
    NumberList numbers(weekName(shown.start));
    const auto add = [&](const QString& line, std::int64_t count, Flow flow) {
        numbers.add(count, lineText(line, count), figures::FlowPosts{shown.start, flow});
    };
    numbers.add(all, QCoreApplication::translate("community", "%Ln replies", "of a week", all),
                figures::FlowPosts{shown.start, std::nullopt});
    add(QCoreApplication::translate("community", "A ↔ A", "audience to audience"), replies.audienceToAudience,
        Flow::AudienceToAudience);
    add(QCoreApplication::translate("community", "A → B", "audience to brand"), replies.audienceToBrand,
        Flow::AudienceToBrand);
    add(QCoreApplication::translate("community", "B → A", "brand to audience"), replies.brandToAudience,
        Flow::BrandToAudience);
    return numbers.take();
}

std::vector<CountedPeople> growthNumbers(const app::CommunitySnapshot& snapshot, int week) {
    const auto& shown = snapshot.figures.weeks.periods[base::at(week)];
    const auto fresh = static_cast<int>(shown.fresh);
    const auto back = static_cast<int>(shown.resurrected);
    const auto stayed = static_cast<int>(shown.retained);
    const auto gone = static_cast<int>(shown.churned);
    NumberList numbers(weekName(shown.start));
    using Who = GrowthPosts::Who;
    numbers.add(fresh, QCoreApplication::translate("community", "%Ln new", "people", fresh),
                GrowthPosts{shown.start, Who::Fresh});
    numbers.add(back, QCoreApplication::translate("community", "%Ln back again", "people", back),
                GrowthPosts{shown.start, Who::Back});
    numbers.add(stayed, QCoreApplication::translate("community", "%Ln stayed", "people", stayed),
                GrowthPosts{shown.start, Who::Stayed});
    numbers.add(gone, QCoreApplication::translate("community", "%Ln did not write any more", "people", gone),
                GrowthPosts{shown.start, Who::Gone});
    return numbers.take();
}

std::vector<CountedPeople> cohortNumbers(const app::CommunitySnapshot& snapshot, int cell) {
    const bool months = cohortsAreMonths(snapshot);
    auto later = base::at(cell);
    for (const auto& cohort : shownCohorts(snapshot)) {
        if (later >= cohort.active.size()) {
            later -= cohort.active.size();
            continue;
        }
        const auto active = static_cast<int>(cohort.active[later]);
        const QString column = (months ? QCoreApplication::translate("community", "M%1", "months later")
                                       : QCoreApplication::translate("community", "W%1", "weeks later"))
                                   .arg(later);
        NumberList numbers(QStringLiteral("%1 · %2").arg(cohortName(snapshot, cohort), column));
        const auto kind = months ? metrics::PeriodKind::Month : metrics::PeriodKind::Week;
        numbers.add(active, QCoreApplication::translate("community", "%Ln people", nullptr, active),
                    figures::CohortPosts{kind, cohort.start, static_cast<std::int32_t>(later)});
        return numbers.take();
    }
    return {};
}

std::vector<CountedPeople> lorenzNumbers(const app::CommunitySnapshot& snapshot, int point) {
    const auto quietest = quietestByTenth(snapshot);
    if (base::at(point) >= quietest.size()) return {};
    const auto people = static_cast<int>(quietest[base::at(point)].people);
    const auto share = static_cast<double>(point) / static_cast<double>(quietest.size() - 1);
    NumberList numbers(QCoreApplication::translate("community", "The quietest %1", "a share of the people")
                           .arg(format::percent(share)));
    numbers.add(people, QCoreApplication::translate("community", "%Ln people", nullptr, people),
                figures::QuietestPosts{point});
    return numbers.take();
}

std::optional<figures::BridgePosts::What> placeOfColumn(int column) {
    using What = figures::BridgePosts::What;
    if (column == models::kBridgingColumn) return What::Ties;
    return column == models::kCutOffColumn ? std::optional(What::CutOff) : std::nullopt;
}

std::optional<figures::MemberPosts::Part> partOfColumn(int column) {
    using Part = figures::MemberPosts::Part;
    switch (column) {
    case models::kRepliesColumn:
        return Part::Replies;
    case models::kToMembersColumn:
        return Part::ToMembers;
    case models::kThreadsColumn:
        return Part::Roots;
    case models::kWeeksColumn:
        return Part::TwelveWeeks;
    default:
        return std::nullopt;
    }
}

} // namespace weft::panels
