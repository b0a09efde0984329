// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/thread_shape.h"

#include "base/index.h"
#include "base/ordered_set.h"
#include "metrics/conversation_tree.h"
#include "metrics/proportions.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace weft::metrics {

namespace {

using base::at;

constexpr std::int64_t kLivingDepth = 3;
constexpr std::int64_t kLivingParticipants = 3;
constexpr std::chrono::hours kMatureAfter{48};

using Levels = std::span<const std::int64_t>;

/// Of the node at a place, counted from 0, in the order of depths, the root left out.
std::int64_t depthAt(Levels levels, std::int64_t place) {
    std::size_t depth = 1;
    for (; place >= levels[depth]; ++depth)
        place -= levels[depth];
    return static_cast<std::int64_t>(depth);
}

double medianDepth(Levels levels, std::int64_t nodes) {
    const auto below = nodes - 1;
    if (below == 0) return 0;
    return static_cast<double>(depthAt(levels, (below - 1) / 2) + depthAt(levels, below / 2)) / 2;
}

double meanDepth(Levels levels, std::int64_t nodes) {
    if (nodes == 1) return 0;
    std::int64_t sum = 0;
    for (std::size_t depth = 1; depth < levels.size(); ++depth)
        sum += static_cast<std::int64_t>(depth) * levels[depth];
    return static_cast<double>(sum) / static_cast<double>(nodes - 1);
}

std::int64_t hIndexOf(Levels levels) {
    std::int64_t depth = 1;
    while (at(depth) < levels.size() && levels[at(depth)] >= depth)
        ++depth;
    return depth - 1;
}

std::optional<double> structuralVirality(const ConversationTree& tree) {
    if (tree.size() == 1) return std::nullopt;
    const auto nodes = static_cast<double>(tree.size());
    return static_cast<double>(tree.wienerIndex()) / (nodes * (nodes - 1) / 2);
}

void measureTree(const ConversationTree& tree, ThreadShape& shape) {
    const Levels levels = tree.levels();
    shape.nodes = static_cast<std::int64_t>(tree.size());
    shape.maxDepth = static_cast<std::int64_t>(levels.size()) - 1;
    shape.meanDepth = meanDepth(levels, shape.nodes);
    shape.medianDepth = medianDepth(levels, shape.nodes);
    shape.width = levels.size() == 1 ? 0 : std::ranges::max(levels.subspan(1));
    shape.hIndex = hIndexOf(levels);
    shape.structuralVirality = structuralVirality(tree);
    shape.levels = tree.levels();
}

void countPosts(const ScopeTable& table, std::int32_t thread, ThreadShape& shape) {
    const auto rows = table.rowsOfThread(thread);
    std::vector<Person> people;
    people.reserve(rows.size());
    for (const auto place : rows) {
        const auto& row = table.row(place);
        shape.orphans += row.parentKind == ParentKind::Orphan ? 1 : 0;
        shape.audienceReplies += row.parentKind != ParentKind::None && !row.byBrand() ? 1 : 0;
        if (row.person != kNobody) people.push_back(row.person);
    }
    base::sortUnique(people);
    const bool withBrand = !people.empty() && people.front() == kBrand;
    shape.posts = static_cast<std::int64_t>(rows.size());
    shape.participants = static_cast<std::int64_t>(people.size());
    shape.audienceParticipants = shape.participants - (withBrand ? 1 : 0);
}

/// Sums up one figure of the threads that somebody answered.
template<typename FigureOf>
Summary summarizeAnswered(std::span<const ThreadShape> threads, const Window& window, FigureOf figureOf) {
    std::vector<double> values;
    for (const auto& thread : threads)
        if (thread.audienceReplies > 0 && thread.isHomeIn(window))
            values.push_back(static_cast<double>(figureOf(thread)));
    return summarize(std::move(values));
}

} // namespace

bool ThreadShape::living() const {
    return maxDepth >= kLivingDepth && participants >= kLivingParticipants;
}

bool ThreadShape::mature(base::Instant asOf) const {
    return startedAt && *startedAt + kMatureAfter <= asOf;
}

bool ThreadShape::isHomeIn(const Window& window) const {
    return place == ThreadPlace::Home && startedAt && window.range.contains(*startedAt);
}

std::optional<double> ThreadShapes::livingShare() const {
    return ratio(matureLiving, mature);
}

std::optional<double> ThreadShapes::soloShare() const {
    return ratio(matureSolo, mature);
}

ThreadShape measureThreadShape(const ScopeTable& table, std::int32_t thread) {
    const auto& known = table.thread(thread);
    ThreadShape shape;
    shape.id = known.id;
    shape.place = known.place;
    if (known.root != kNone) shape.startedAt = table.row(known.root).createdAt;
    measureTree(ConversationTree::contract(table, thread), shape);
    countPosts(table, thread, shape);
    return shape;
}

bool isHomeThreadIn(const ScopeTable& table, std::int32_t thread, const Window& window) {
    const auto& known = table.thread(thread);
    return known.place == ThreadPlace::Home && known.root != kNone &&
           window.range.contains(table.row(known.root).createdAt);
}

std::vector<ThreadShape> measureHomeThreads(const ScopeTable& table, const Window& window) {
    std::vector<ThreadShape> shapes;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(table.threads().size()); ++i)
        if (isHomeThreadIn(table, i, window)) shapes.push_back(measureThreadShape(table, i));
    return shapes;
}

ThreadShapes combineThreadShapes(std::span<const ThreadShape> threads, const Window& window) {
    ThreadShapes shapes;
    for (const auto& thread : threads) {
        if (!thread.isHomeIn(window)) continue;
        const bool answered = thread.audienceReplies > 0;
        shapes.homeThreads += 1;
        shapes.withAudienceReply += answered ? 1 : 0;
        if (!thread.mature(window.asOf)) continue;
        shapes.mature += 1;
        shapes.matureLiving += thread.living() ? 1 : 0;
        shapes.matureSolo += answered ? 0 : 1;
    }
    const auto summarizeBy = [&](auto figureOf) { return summarizeAnswered(threads, window, figureOf); };
    shapes.audienceReplies = summarizeBy([](const ThreadShape& shape) { return shape.audienceReplies; });
    shapes.participants = summarizeBy([](const ThreadShape& shape) { return shape.participants; });
    shapes.maxDepth = summarizeBy([](const ThreadShape& shape) { return shape.maxDepth; });
    shapes.meanDepth = summarizeBy([](const ThreadShape& shape) { return shape.meanDepth; });
    shapes.width = summarizeBy([](const ThreadShape& shape) { return shape.width; });
    shapes.hIndex = summarizeBy([](const ThreadShape& shape) { return shape.hIndex; });
    // With an audience reply there are at least two nodes.
    shapes.structuralVirality =
        summarizeBy([](const ThreadShape& shape) { return shape.structuralVirality.value_or(0); });
    return shapes;
}

ThreadShapes measureThreadShapes(const ScopeTable& table, const Window& window) {
    return combineThreadShapes(measureHomeThreads(table, window), window);
}

} // namespace weft::metrics
