// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"
#include "store/post_seq.h"
#include "store/query_names.h"
#include "store/query_problem.h"
#include "store/query_set.h"
#include "store/query_text.h"

#include <algorithm>
#include <utility>

namespace weft::store {

namespace {

using Kind = QueryNode::Kind;
using Source = QueryList::Source;
using Planned = base::Result<QueryPlan>;

QueryPlan listPlan(QueryList list, bool negated = false) {
    QueryPlan plan;
    plan.set.lists.push_back(std::move(list));
    plan.negated = negated;
    return plan;
}

/// A set of shapes, a bit for each.
using Shapes = unsigned;

constexpr Shapes kAllShapes = (1U << kShapes) - 1;

Shapes shapesWith(std::int64_t part) {
    Shapes shapes = 0;
    for (std::int64_t shape = 0; shape < kShapes; ++shape)
        if ((shape & part) != 0) shapes |= 1U << shape;
    return shapes;
}

/// The shapes that a node asks for; nothing when it asks for anything else.
std::optional<Shapes> shapesOf(const QueryNode& node) {
    const bool all = node.kind == Kind::All;
    switch (node.kind) {
    case Kind::IsRoot:
        return shapesWith(kShapeRoot);
    case Kind::IsReply:
        return kAllShapes & ~shapesWith(kShapeRoot);
    case Kind::HasQuestion:
        return shapesWith(kShapeQuestion);
    case Kind::Not: {
        const auto shapes = shapesOf(node.children.front());
        return shapes ? std::optional(kAllShapes & ~*shapes) : shapes;
    }
    case Kind::All:
    case Kind::Any:
        break;
    default:
        return std::nullopt;
    }
    Shapes joined = all ? kAllShapes : 0;
    for (const auto& child : node.children) {
        const auto shapes = shapesOf(child);
        if (!shapes) return std::nullopt;
        joined = all ? joined & *shapes : joined | *shapes;
    }
    return joined;
}

/// Most posts are replies that ask nothing: a set that holds them is asked for by what is not in it.
QueryPlan shapePlan(Shapes shapes) {
    QueryPlan plan;
    plan.negated = (shapes & 1U) != 0;
    if (plan.negated) shapes = kAllShapes & ~shapes;
    for (std::int64_t shape = 0; shape < kShapes; ++shape)
        if ((shapes >> shape & 1U) != 0) plan.set.lists.push_back({.source = Source::Shape, .least = shape});
    return plan;
}

QueryPlan textPlan(TextMatch match) {
    const bool dear = match.expression.find("\" *") != std::string::npos;
    return listPlan({.source = Source::Text, .text = std::move(match.expression), .dearToSeek = dear},
                    match.negated);
}

QuerySet joinSets(QuerySet::Kind kind, std::vector<QuerySet> sets) {
    if (sets.size() == 1) return std::move(sets.front());
    QuerySet set;
    set.kind = kind;
    set.children = std::move(sets);
    return set;
}

/// As joinMatches(): what is not wanted stays aside until there is something to take it from.
QueryPlan joinPlans(std::vector<QueryPlan> plans, bool any) {
    std::vector<QuerySet> kept;
    std::vector<QuerySet> dropped;
    for (auto& plan : plans)
        (plan.negated == any ? kept : dropped).push_back(std::move(plan.set));
    if (kept.empty()) return {joinSets(QuerySet::Kind::Any, std::move(dropped)), !any};
    auto all = joinSets(QuerySet::Kind::All, std::move(kept));
    if (dropped.empty()) return {std::move(all), any};
    std::vector<QuerySet> both;
    both.push_back(std::move(all));
    both.push_back(joinSets(QuerySet::Kind::Any, std::move(dropped)));
    return {joinSets(QuerySet::Kind::Without, std::move(both)), any};
}

class Planner {
public:
    explicit Planner(Database& database) : m_names(database), m_database(database) {}

    Planned plan(const QueryNode& node) {
        if (auto match = textMatch(node)) return textPlan(std::move(*match));
        if (const auto shapes = shapesOf(node)) return shapePlan(*shapes);
        switch (node.kind) {
        case Kind::All:
        case Kind::Any:
            return join(node);
        case Kind::Not: {
            auto negated = plan(node.children.front());
            if (negated) negated->negated = !negated->negated;
            return negated;
        }
        default:
            return filter(node);
        }
    }

private:
    /// All words that stand side by side are one question to the full text, wherever filters stand between;
    /// so are all questions of shape one to their index.
    Planned join(const QueryNode& node) {
        std::vector<TextMatch> matches;
        std::vector<QueryPlan> plans;
        QueryNode shapes;
        shapes.kind = node.kind;
        for (const auto& child : node.children) {
            if (shapesOf(child)) {
                shapes.children.push_back(child);
                continue;
            }
            if (auto match = textMatch(child)) {
                matches.push_back(std::move(*match));
                continue;
            }
            auto planned = plan(child);
            if (!planned) return planned;
            plans.push_back(std::move(*planned));
        }
        if (!matches.empty()) plans.push_back(textPlan(joinMatches(matches, node.kind)));
        if (!shapes.children.empty()) plans.push_back(shapePlan(*shapesOf(shapes)));
        return joinPlans(std::move(plans), node.kind == Kind::Any);
    }

    Planned filter(const QueryNode& node) {
        switch (node.kind) {
        case Kind::Author:
            return people(node.text);
        case Kind::Names:
            return listPlan({.source = Source::Mention, .text = node.text});
        case Kind::Tag:
            return spellings(Source::Tag, m_names.tags(node.text));
        case Kind::Language:
            return spellings(Source::Language, m_names.languages(node.text));
        case Kind::Depth:
            return depth(node);
        case Kind::FromSource:
            return source(node);
        case Kind::Watched:
            return watched(node.text);
        case Kind::IsFavourite:
            return listPlan({.source = Source::Favourite});
        case Kind::HasNote:
            return listPlan({.source = Source::Noted});
        case Kind::Since:
            return listPlan({.source = Source::Range,
                             .least = seqBefore(node.at),
                             .most = std::numeric_limits<std::int64_t>::max()});
        default:
            return listPlan({.source = Source::Range,
                             .least = std::numeric_limits<std::int64_t>::min(),
                             .most = seqBefore(node.at) - 1});
        }
    }

    Planned people(const std::string& handle) {
        const auto people = m_names.people(handle);
        if (!people) return base::fail(people.error());
        QueryPlan plan;
        for (const auto person : *people)
            plan.set.lists.push_back({.source = Source::Author, .least = person});
        return plan;
    }

    Planned source(const QueryNode& node) {
        const bool conversations = node.text == "conversations";
        const std::string sighted = conversations ? "conversation" : node.text;
        auto all = listPlan({.source = Source::Sighted, .text = sighted});
        if (node.account.empty()) return all;
        if (node.text == "mentions")
            return joinPlans({std::move(all), listPlan({.source = Source::Mention, .text = node.account})},
                             false);
        auto account = people(node.account);
        if (!account) return account;
        if (!conversations) return joinPlans({std::move(all), *std::move(account)}, false);
        for (auto& list : account->set.lists)
            list.source = Source::Conversation;
        return account;
    }

    /// The same words may be watched by several accounts, which find the same posts.
    Planned watched(const std::string& words) {
        const auto watches = m_names.watches(words);
        if (!watches) return base::fail(watches.error());
        if (watches->empty()) return QueryPlan{};
        std::vector<QueryPlan> plans;
        for (const auto watch : *watches)
            plans.push_back(listPlan({.source = Source::Watched, .least = watch}));
        return joinPlans(std::move(plans), true);
    }

    static Planned spellings(Source source, base::Result<std::vector<std::string>> names) {
        if (!names) return base::fail(std::move(names.error()));
        QueryPlan plan;
        for (auto& name : *names)
            plan.set.lists.push_back({.source = source, .text = std::move(name)});
        return plan;
    }

    Planned depth(const QueryNode& node) {
        // Without their version the rollups are out of date: no answer is better than a wrong one.
        const auto version = readSetting(m_database, "rollup_version");
        if (!version) return base::fail(version.error());
        if (!*version)
            return badQuery(node.position, "\"depth:\" can be answered once the numbers of this file are "
                                           "computed anew, when it is next opened for writing");
        return listPlan({.source = Source::Depth, .least = node.least, .most = node.most});
    }

    QueryNames m_names;
    Database& m_database;
};

void narrow(SeqBounds& bounds, const QueryNode& node) {
    if (node.kind == Kind::Since)
        bounds.low = std::max(bounds.low, seqBefore(node.at));
    else
        bounds.high = std::min(bounds.high, seqBefore(node.at) - 1);
}

/// True when nothing of the node remains.
bool takeFrom(QueryNode& node, SeqBounds& bounds) {
    if (node.kind == Kind::Since || node.kind == Kind::Until) {
        narrow(bounds, node);
        return true;
    }
    if (node.kind != Kind::All) return false;
    std::erase_if(node.children, [&](QueryNode& child) { return takeFrom(child, bounds); });
    return node.children.empty();
}

} // namespace

TimedQuery takeTimes(QueryNode query) {
    TimedQuery timed;
    if (!takeFrom(query, timed.bounds)) timed.query = std::move(query);
    return timed;
}

base::Result<QueryPlan> planQuery(Database& database, const std::optional<QueryNode>& query) {
    if (query) return Planner(database).plan(*query);
    QueryPlan everything;
    everything.negated = true;
    return everything;
}

} // namespace weft::store
