// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_set.h"

#include "store/query_rows.h"

#include <utility>

namespace weft::store {

namespace {

using Kind = QuerySet::Kind;

QueryList everyPost() {
    return {.source = QueryList::Source::Range,
            .least = std::numeric_limits<std::int64_t>::min(),
            .most = std::numeric_limits<std::int64_t>::max()};
}

bool isNothing(const QuerySet& set) {
    return set.kind == Kind::Lists && set.lists.empty();
}

base::Result<SeqStreamPtr> streamSet(Database& database, const QuerySet& set, SeqBounds bounds) {
    if (set.kind == Kind::Lists && set.lists.size() == 1)
        return streamList(database, set.lists.front(), bounds);
    std::vector<SeqStreamPtr> streams;
    const auto keep = [&](base::Result<SeqStreamPtr> stream) -> base::Status {
        if (!stream) return base::fail(std::move(stream.error()));
        streams.push_back(std::move(*stream));
        return {};
    };
    for (const auto& list : set.lists)
        if (auto ok = keep(streamList(database, list, bounds)); !ok) return base::fail(std::move(ok.error()));
    for (const auto& child : set.children)
        if (auto ok = keep(streamSet(database, child, bounds)); !ok) return base::fail(std::move(ok.error()));
    if (set.kind == Kind::Without) return streamWithout(std::move(streams[0]), std::move(streams[1]));
    return set.kind == Kind::All ? streamAll(std::move(streams)) : streamAny(std::move(streams));
}

base::Result<std::int64_t> countStream(SeqStream& stream, SeqBounds bounds) {
    std::int64_t count = 0;
    for (std::int64_t seq = bounds.high;; ++count) {
        const auto found = stream.atMost(seq);
        if (!found) return base::fail(found.error());
        if (!*found) return count;
        seq = **found - 1;
    }
}

base::Result<std::int64_t> countSet(Database& database, const QuerySet& set, SeqBounds bounds) {
    if (set.kind != Kind::Lists) {
        auto stream = streamSet(database, set, bounds);
        if (!stream) return base::fail(std::move(stream.error()));
        return countStream(**stream, bounds);
    }
    std::int64_t sum = 0;
    for (const auto& list : set.lists) {
        const auto count = countList(database, list, bounds);
        if (!count) return count;
        sum += *count;
    }
    return sum;
}

} // namespace

base::Result<SeqStreamPtr> streamPlan(Database& database, const QueryPlan& plan, SeqBounds bounds) {
    if (!plan.negated) return streamSet(database, plan.set, bounds);
    auto everything = streamList(database, everyPost(), bounds);
    if (!everything || isNothing(plan.set)) return everything;
    auto unwanted = streamSet(database, plan.set, bounds);
    if (!unwanted) return unwanted;
    return streamWithout(std::move(*everything), std::move(*unwanted));
}

base::Result<std::int64_t> countPlan(Database& database, const QueryPlan& plan, SeqBounds bounds) {
    if (bounds.empty()) return 0;
    const auto count = countSet(database, plan.set, bounds);
    if (!count || !plan.negated) return count;
    const auto all = countPosts(database, bounds);
    return all ? base::Result<std::int64_t>(*all - *count) : all;
}

base::Result<std::int64_t> countPosts(Database& database, SeqBounds bounds) {
    if (!bounds.whole()) {
        QuerySet shapes;
        for (std::int64_t shape = 0; shape < kShapes; ++shape)
            shapes.lists.push_back({.source = QueryList::Source::Shape, .least = shape});
        return countSet(database, shapes, bounds);
    }
    const auto statement = database.prepare("SELECT count(*) FROM post");
    if (!statement) return base::fail(statement.error());
    const auto count = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
    if (!count) return base::fail(count.error());
    return count->value_or(0);
}

} // namespace weft::store
