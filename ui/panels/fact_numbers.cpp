// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/community_words.h"
#include "panels/number_list.h"

#include <QCoreApplication>

namespace weft::panels {

namespace {

using figures::CountedPosts;
using figures::GrowthPosts;
using figures::NetworkPart;
using figures::NetworkPosts;
using figures::NewcomerPosts;

std::vector<CountedPeople> goesOn(const metrics::PeerAnswers& peers, const QString& name) {
    const auto after = static_cast<int>(peers.goesOnReplies);
    const auto all = static_cast<int>(peers.replies);
    return NumberList(name)
        .add(after,
             QCoreApplication::translate("community", "%Ln replies after your last post", nullptr, after),
             CountedPosts::GoesOnWithoutBrand)
        .add(all, QCoreApplication::translate("community", "%Ln replies where you spoke", nullptr, all),
             CountedPosts::RepliesWithBrand)
        .take();
}

std::vector<CountedPeople> answered(const metrics::WaitingTimes& times, const QString& name,
                                    CountedPosts came, CountedPosts all) {
    const auto answers = static_cast<int>(times.came);
    const auto posts = static_cast<int>(times.count);
    return NumberList(name)
        .add(answers,
             QCoreApplication::translate("community", "%Ln posts that a member answered", nullptr, answers),
             came)
        .add(posts, QCoreApplication::translate("community", "%Ln posts of the audience", nullptr, posts),
             all)
        .take();
}

std::vector<CountedPeople> newcomers(const metrics::WaitingTimes& times, const QString& name,
                                     const std::optional<bool>& replied, NewcomerPosts::Then then) {
    const auto came = static_cast<int>(times.came);
    const auto all = static_cast<int>(times.count);
    const QString text =
        then == NewcomerPosts::Then::Regular
            ? QCoreApplication::translate("community", "%Ln newcomers who became regular", nullptr, came)
            : QCoreApplication::translate("community", "%Ln newcomers who wrote again", nullptr, came);
    return NumberList(name)
        .add(came, text, NewcomerPosts{replied, then})
        .add(all, QCoreApplication::translate("community", "%Ln newcomers", nullptr, all),
             NewcomerPosts{replied, NewcomerPosts::Then::Any})
        .take();
}

std::vector<CountedPeople> network(const QString& name, std::int64_t part, NetworkPart which,
                                   std::int64_t nodes) {
    const auto some = static_cast<int>(part);
    const auto all = static_cast<int>(nodes);
    return NumberList(name)
        .add(some, QCoreApplication::translate("community", "%Ln people", nullptr, some), NetworkPosts{which})
        .add(all, QCoreApplication::translate("community", "%Ln people who wrote", nullptr, all),
             NetworkPosts{NetworkPart::Members})
        .take();
}

std::vector<CountedPeople> stayed(const metrics::GrowthPeriod* week, const QString& name) {
    if (week == nullptr) return {};
    const auto people = static_cast<int>(week->retained);
    return NumberList(name)
        .add(people, QCoreApplication::translate("community", "%Ln people", nullptr, people),
             GrowthPosts{week->start, GrowthPosts::Who::Stayed})
        .take();
}

std::vector<CountedPeople> voices(const metrics::Stickiness& stickiness, const QString& name) {
    const auto week = stickiness.weeklyOfMonthly() ? static_cast<int>(stickiness.weekly) : 0;
    const auto month = static_cast<int>(stickiness.monthly);
    return NumberList(name)
        .add(week, QCoreApplication::translate("community", "%Ln people in 7 days", nullptr, week),
             CountedPosts::LastWeek)
        .add(month, QCoreApplication::translate("community", "%Ln people in 30 days", nullptr, month),
             CountedPosts::LastMonth)
        .take();
}

std::int64_t inTwoCore(const metrics::AudienceGraph& graph) {
    std::int64_t members = 0;
    for (const auto& [core, count] : graph.coreSizes)
        members += core >= 2 ? count : 0;
    return members;
}

} // namespace

FactNumbers withoutUsNumbers(const app::CommunitySnapshot& snapshot, int fact) {
    const auto& peers = snapshot.figures.peers;
    const auto& graph = snapshot.graph;
    const QString name = withoutUsFacts(snapshot).at(fact).name;
    switch (fact) {
    case 0:
        return {"goes_on_without_us", goesOn(peers, name)};
    case 1:
    case 2:
        return {"peer_answers",
                answered(peers.all, name, CountedPosts::AudienceAnswered, CountedPosts::Audience)};
    case 3:
        return {"peer_answers",
                answered(peers.questions, name, CountedPosts::QuestionsAnswered, CountedPosts::Questions)};
    case 4:
        return {"connected_without_us",
                network(name, graph.nodes - graph.isolated, NetworkPart::Connected, graph.nodes)};
    case 5:
        return {"connected_without_us",
                network(name, graph.largestComponent, NetworkPart::Largest, graph.nodes)};
    default:
        return {"core_of_network", network(name, inTwoCore(graph), NetworkPart::TwoCore, graph.nodes)};
    }
}

FactNumbers stayingNumbers(const app::CommunitySnapshot& snapshot, int fact) {
    const auto& loyalty = snapshot.figures.loyalty;
    const QString name = stayingFacts(snapshot).at(fact).name;
    using Then = NewcomerPosts::Then;
    switch (fact) {
    case 0:
        return {"loyalty", newcomers(loyalty.all, name, std::nullopt, Then::Back)};
    case 1:
        return {"loyalty", newcomers(loyalty.ifReplied, name, true, Then::Back)};
    case 2:
        return {"loyalty", newcomers(loyalty.ifNotReplied, name, false, Then::Back)};
    case 3:
        return {"loyalty", newcomers(loyalty.conversion, name, std::nullopt, Then::Regular)};
    case 4:
        return {"retention", stayed(lastWholeWeek(snapshot), name)};
    default:
        return {"stickiness", voices(snapshot.figures.stickiness, name)};
    }
}

} // namespace weft::panels
