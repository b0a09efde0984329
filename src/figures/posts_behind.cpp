// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/posts_behind.h"

#include "base/index.h"
#include "figures/community_figures.h"
#include "figures/counted_rows.h"
#include "metrics/inequality.h"
#include "metrics/level_history.h"
#include "metrics/loyalty.h"
#include "metrics/person_posts.h"
#include "metrics/utc_periods.h"

#include <algorithm>
#include <set>

namespace weft::figures {

namespace {

using conversation::Flow;
using metrics::Person;
using metrics::ScopeRow;

constexpr std::chrono::weeks kTwelveWeeks{12};
constexpr std::chrono::days kWeek{7};
constexpr std::chrono::days kMonth{30};

base::TimeRange periodRange(metrics::PeriodKind kind, std::int32_t period) {
    if (kind == metrics::PeriodKind::Week)
        return {metrics::utcWeekStart(period), metrics::utcWeekStart(period + 1)};
    return {metrics::utcMonthStart(period), metrics::utcMonthStart(period + 1)};
}

/// Looks up the rows behind one number.
class Finder {
public:
    Finder(const metrics::ScopeTable& table, const metrics::Window& window)
        : m_table(table), m_window(window) {}

    void operator()(const MemberPosts& number) {
        const auto person = personOf(number.handle);
        if (person != metrics::kNobody)
            addOf(person, rangeOf(number), [&](const ScopeRow& row) { return isPart(row, number.part); });
    }

    void operator()(const LevelPosts& number) {
        if (number.who == LevelPosts::Who::Members) {
            eachMember([&](Person person) {
                if (metrics::measureMember(m_table, person, m_window.asOf).level == number.level)
                    addOf(person, metrics::levelRange(m_window.asOf));
            });
            return;
        }
        const std::vector<base::Instant> moments{m_window.range.since, m_window.asOf};
        const auto month = metrics::utcMonthStart(metrics::utcMonth(m_window.range.since));
        const base::TimeRange range{metrics::levelRange(month).since, m_window.asOf};
        const bool in = number.who == LevelPosts::Who::CameIn;
        eachMember([&](Person person) {
            const auto path = metrics::measureLevelPath(m_table, person, moments);
            if (path.front() != path.back() && (in ? path.back() : path.front()) == number.level)
                addOf(person, range);
        });
    }

    void operator()(const FlowPosts& number) {
        const auto week = metrics::utcWeek(number.week);
        addWhere([&](const ScopeRow& row) {
            if (metrics::utcWeek(row.createdAt) != week) return false;
            return number.flow ? row.flow == *number.flow : conversation::goesToSomebodyElse(row.flow);
        });
    }

    void operator()(const GrowthPosts& number) {
        const auto week = metrics::utcWeek(number.week);
        const bool gone = number.who == GrowthPosts::Who::Gone;
        eachMember([&](Person person) {
            const auto weeks = metrics::measurePeriods(m_table, person).weeks;
            const bool here = std::ranges::binary_search(weeks, week);
            const bool before = std::ranges::binary_search(weeks, week - 1);
            if (here == gone || !isOne(number.who, before, !weeks.empty() && weeks.front() == week)) return;
            addOf(person, periodRange(metrics::PeriodKind::Week, gone ? week - 1 : week));
        });
    }

    void operator()(const CohortPosts& number) {
        const bool weekly = number.kind == metrics::PeriodKind::Week;
        const auto first = weekly ? metrics::utcWeek(number.start) : metrics::utcMonth(number.start);
        const auto range = periodRange(number.kind, first + number.later);
        eachMember([&](Person person) {
            const auto periods = metrics::measurePeriods(m_table, person);
            const auto& active = weekly ? periods.weeks : periods.months;
            if (!active.empty() && active.front() == first) addOf(person, range);
        });
    }

    void operator()(const NetworkPosts& number) {
        const auto people = peopleOfPart(metrics::audienceNetwork(m_table, m_window), number.part);
        if (people)
            addPeople(*people);
        else
            m_error = people.error();
    }

    void operator()(const BridgePosts& number) {
        const auto person = personOf(number.handle);
        const auto network = metrics::audienceNetwork(m_table, m_window);
        if (number.what == BridgePosts::What::CutOff)
            addPeople(peopleCutOffBy(network, person));
        else
            m_found = repliesOfTies(m_table, m_window, network, person);
    }

    void operator()(const QuietestPosts& number) {
        std::vector<std::pair<std::int64_t, Person>> members;
        eachMember([&](Person person) {
            const auto posts = metrics::countPostsOfMember(m_table, person, m_window);
            if (posts > 0) members.emplace_back(posts, person);
        });
        std::ranges::sort(members);
        constexpr int kTenths = 10;
        members.resize(members.size() * base::at(number.tenths) / kTenths);
        for (const auto& [posts, person] : members)
            addOf(person, m_window.range);
    }

    void operator()(const NewcomerPosts& number) {
        eachMember([&](Person person) {
            const auto newcomer = metrics::measureNewcomer(m_table, person, m_window);
            if (newcomer && isOne(*newcomer, number)) m_found.push_back(m_table.rowsOfPerson(person).front());
        });
    }

    void operator()(CountedPosts number) {
        using metrics::SpokenAt;
        const auto among = [](Flow flow) { return flow == Flow::AudienceToAudience; };
        switch (number) {
        case CountedPosts::RepliesWithBrand:
        case CountedPosts::GoesOnWithoutBrand:
            m_found = repliesWithBrand(m_table, m_window, number == CountedPosts::GoesOnWithoutBrand);
            return;
        case CountedPosts::AudienceAnswered:
        case CountedPosts::QuestionsAnswered:
            m_found = answeredByMembers(m_table, m_window, number == CountedPosts::QuestionsAnswered);
            return;
        case CountedPosts::MutualReplies:
            m_found = mutualReplies(m_table, m_window);
            return;
        case CountedPosts::JudgedRoots:
        case CountedPosts::LivingRoots:
            m_found = judgedRoots(m_table, m_window, number == CountedPosts::LivingRoots);
            return;
        case CountedPosts::AtHome:
            m_found = brandPostsAt(m_table, m_window, SpokenAt::Home);
            return;
        case CountedPosts::Summoned:
            m_found = brandPostsAt(m_table, m_window, SpokenAt::Summoned);
            return;
        case CountedPosts::Joined:
            m_found = brandPostsAt(m_table, m_window, SpokenAt::Joined);
            return;
        case CountedPosts::Audience:
            return addInRange([](const ScopeRow& row) { return !row.byBrand(); });
        case CountedPosts::Questions:
            return addInRange([](const ScopeRow& row) { return !row.byBrand() && row.question; });
        case CountedPosts::AmongAudience:
            return addInRange([&](const ScopeRow& row) { return among(row.flow); });
        case CountedPosts::Addressed:
            return addInRange([](const ScopeRow& row) { return row.addressed(); });
        case CountedPosts::NewcomersUnanswered:
            for (const auto& one : findUnanswered(m_table, m_window.range))
                m_found.push_back(one.row);
            return;
        case CountedPosts::LastWeek:
            return addMembersSince(m_window.asOf - kWeek);
        case CountedPosts::LastMonth:
            return addMembersSince(m_window.asOf - kMonth);
        }
    }

    base::Result<PostsBehind> take() {
        if (m_error) return base::fail(*m_error);
        std::ranges::sort(m_found);
        std::set<Person> people;
        for (const auto row : m_found)
            if (m_table.row(row).byMember()) people.insert(m_table.row(row).person);
        return PostsBehind{std::move(m_found), static_cast<std::int64_t>(people.size())};
    }

private:
    static bool isPart(const ScopeRow& row, MemberPosts::Part part) {
        switch (part) {
        case MemberPosts::Part::Replies:
            return row.flow == Flow::AudienceToAudience || row.flow == Flow::AudienceToBrand;
        case MemberPosts::Part::ToMembers:
            return row.flow == Flow::AudienceToAudience;
        case MemberPosts::Part::Roots:
            return row.parentKind == metrics::ParentKind::None;
        case MemberPosts::Part::All:
        case MemberPosts::Part::TwelveWeeks:
        case MemberPosts::Part::BeforeSilence:
            break;
        }
        return true;
    }

    static bool isOne(GrowthPosts::Who who, bool before, bool first) {
        switch (who) {
        case GrowthPosts::Who::Fresh:
            return first;
        case GrowthPosts::Who::Back:
            return !first && !before;
        case GrowthPosts::Who::Stayed:
        case GrowthPosts::Who::Gone:
            break;
        }
        return before;
    }

    static bool isOne(const metrics::Newcomer& newcomer, const NewcomerPosts& number) {
        if (number.replied && *number.replied != newcomer.repliedInADay) return false;
        if (number.then == NewcomerPosts::Then::Back) return newcomer.returnedAt.has_value();
        return number.then == NewcomerPosts::Then::Any || newcomer.regularAt.has_value();
    }

    /// kNobody when there is none.
    [[nodiscard]] Person personOf(const std::string& handle) const {
        for (Person person = metrics::kBrand + 1; person < m_table.people(); ++person)
            if (m_table.nameOf(person) == handle) return person;
        return metrics::kNobody;
    }

    [[nodiscard]] base::TimeRange rangeOf(const MemberPosts& number) const {
        if (number.part == MemberPosts::Part::TwelveWeeks)
            return {m_window.asOf - kTwelveWeeks, m_window.asOf};
        if (number.part == MemberPosts::Part::BeforeSilence) return metrics::levelRange(number.silentSince);
        return m_window.range;
    }

    template<typename Use>
    void eachMember(Use use) const {
        for (Person person = metrics::kBrand + 1; person < m_table.people(); ++person)
            use(person);
    }

    template<typename Take>
    void addOf(Person person, const base::TimeRange& range, Take take) {
        for (const auto row : metrics::postsOfPerson(m_table, person, range))
            if (take(m_table.row(row))) m_found.push_back(row);
    }

    void addOf(Person person, const base::TimeRange& range) {
        addOf(person, range, [](const ScopeRow&) { return true; });
    }

    template<typename Take>
    void addWhere(Take take) {
        for (std::size_t i = 0; i < m_table.rows().size(); ++i)
            if (take(m_table.rows()[i])) m_found.push_back(static_cast<std::int32_t>(i));
    }

    template<typename Take>
    void addInRange(Take take) {
        addWhere([&](const ScopeRow& row) { return m_window.range.contains(row.createdAt) && take(row); });
    }

    void addPeople(const std::vector<Person>& people) {
        for (const auto person : people)
            addOf(person, m_window.range);
    }

    void addMembersSince(base::Instant since) {
        eachMember([&](Person person) { addOf(person, {since, m_window.asOf}); });
    }

    const metrics::ScopeTable& m_table;
    const metrics::Window& m_window;
    std::vector<std::int32_t> m_found;
    std::optional<base::Error> m_error;
};

} // namespace

bool countsPeople(const CommunityNumber& number) {
    if (const auto* counted = std::get_if<CountedPosts>(&number))
        return *counted >= CountedPosts::NewcomersUnanswered;
    if (const auto* bridge = std::get_if<BridgePosts>(&number))
        return bridge->what == BridgePosts::What::CutOff;
    return !std::holds_alternative<MemberPosts>(number) && !std::holds_alternative<FlowPosts>(number);
}

base::Result<PostsBehind> postsBehind(const metrics::ScopeTable& table, const metrics::Window& window,
                                      const CommunityNumber& number) {
    Finder finder(table, window);
    std::visit(finder, number);
    return finder.take();
}

} // namespace weft::figures
