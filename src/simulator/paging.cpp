// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/paging.h"

#include "simulator/cursor.h"

#include <algorithm>
#include <charconv>

namespace weft::simulator {

namespace {

constexpr std::size_t kDefaultLimit = 25;
constexpr std::size_t kLargestLimit = 100;
/// 2023-07-05 07:00 UTC: the first moment that the API takes.
constexpr base::Instant kOpening = base::instantFromMs(1'688'540'400'000);

template<typename T>
std::optional<T> wholeNumber(std::string_view text) {
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

tl::expected<std::size_t, ApiError> readLimit(const ApiRequest& request) {
    const auto text = request.parameter("limit");
    if (!text) return kDefaultLimit;
    const auto limit = wholeNumber<int>(*text);
    if (!limit) return tl::unexpected(badParameter("(#100) Param limit must be an integer"));
    if (*limit < 0) return tl::unexpected(badParameter("(#100) Param limit must be non-negative"));
    if (static_cast<std::size_t>(*limit) > kLargestLimit)
        return tl::unexpected(badParameter("(#100) Param limit must be at most 100"));
    return static_cast<std::size_t>(*limit);
}

tl::expected<bool, ApiError> readReverse(const ApiRequest& request) {
    const auto text = request.parameter("reverse");
    if (!text || *text == "true" || *text == "1") return true;
    if (*text == "false" || *text == "0") return false;
    return tl::unexpected(badParameter("(#100) Param reverse must be a boolean"));
}

/// The index of the post at a cursor.
tl::expected<std::optional<World::Index>, ApiError> readCursor(const World& world, const ApiRequest& request,
                                                               std::string_view name) {
    const auto text = request.parameter(name);
    if (!text || text->empty()) return std::nullopt;
    const auto id = postAtCursor(*text);
    const auto index = id ? world.find(*id) : std::nullopt;
    if (!index) return tl::unexpected(badParameter("(#100) Invalid cursor in param " + std::string(name)));
    return index;
}

struct Cursors {
    std::optional<World::Index> before;
    std::optional<World::Index> after;
};

tl::expected<Cursors, ApiError> readCursors(const World& world, const ApiRequest& request) {
    const auto before = readCursor(world, request, "before");
    if (!before) return tl::unexpected(before.error());
    const auto after = readCursor(world, request, "after");
    if (!after) return tl::unexpected(after.error());
    if (*before && *after)
        return tl::unexpected(badParameter("(#100) Only one of before and after may be given"));
    return Cursors{*before, *after};
}

Page withCursors(const Moment& moment, std::vector<World::Index> posts, bool more, const ApiRequest& request,
                 LastPage lastPage) {
    Page page;
    page.posts = std::move(posts);
    if (page.posts.empty()) return page;
    page.before = cursorAt(moment.world.post(page.posts.front()).id);
    page.after = cursorAt(moment.world.post(page.posts.back()).id);
    if (more) return page;
    const std::string_view asked = request.parameter("after").value_or("");
    if (lastPage == LastPage::DropsCursor) page.after.clear();
    if (lastPage == LastPage::RepeatsCursor && !asked.empty()) page.after = asked;
    return page;
}

/// A page as a part of the list in order of time, and whether more follows in the direction of `after`.
struct Cut {
    World::List part;
    bool more = false;
};

Cut cut(World::List list, std::size_t limit, bool newestFirst, std::optional<World::Index> before,
        std::optional<World::Index> after) {
    // "After" means older when the newest come first, so in order of time it bounds the list from above.
    const auto upper = newestFirst ? after : before;
    const auto lower = newestFirst ? before : after;
    const auto end = upper ? std::ranges::lower_bound(list, *upper) : list.end();
    const auto begin = lower ? std::ranges::upper_bound(list, *lower) : list.begin();
    const World::List rest = begin < end ? World::List(begin, end) : World::List{};
    const std::size_t count = std::min(limit, rest.size());
    // A page before a cursor lies next to that cursor; any other page starts at the newest (or oldest) end.
    const bool fromBack = newestFirst != before.has_value();
    const World::List part = fromBack ? rest.last(count) : rest.first(count);
    if (part.empty()) return {};
    const bool more = newestFirst ? part.front() != list.front() : part.back() != list.back();
    return {part, more};
}

} // namespace

tl::expected<base::Instant, ApiError> readMoment(std::string_view name, std::string_view text) {
    constexpr std::int64_t kLastSecond = base::toMs(base::kLatestInstant) / 1000;
    if (const auto seconds = wholeNumber<std::int64_t>(text);
        seconds && *seconds >= 0 && *seconds < kLastSecond)
        return base::instantFromMs(*seconds * 1000);
    if (const auto instant = base::parseInstant(text)) return *instant;
    return tl::unexpected(badParameter("(#100) Param " + std::string(name) + " is not a valid timestamp"));
}

tl::expected<World::List, ApiError> cutToRange(const Moment& moment, World::List list,
                                               const ApiRequest& request) {
    std::optional<base::Instant> bounds[2];
    for (int i = 0; i < 2; ++i) {
        const std::string_view name = i == 0 ? "since" : "until";
        const auto text = request.parameter(name);
        if (!text) continue;
        const auto instant = readMoment(name, *text);
        if (!instant) return tl::unexpected(instant.error());
        bounds[i] = *instant;
    }
    const auto& [since, until] = bounds;
    if (since && *since < kOpening)
        return tl::unexpected(badParameter("(#100) Param since must be at least 1688540400"));
    if (until && *until > moment.now)
        return tl::unexpected(badParameter("(#100) Param until must not be in the future"));
    if (since && *since >= until.value_or(moment.now))
        return tl::unexpected(badParameter("(#100) Param since must be before until"));
    const auto timeOf = [&](World::Index index) { return moment.world.post(index).time; };
    const auto first = since ? std::ranges::lower_bound(list, *since, {}, timeOf) : list.begin();
    const auto last = until ? std::ranges::upper_bound(list, *until, {}, timeOf) : list.end();
    return first < last ? World::List(first, last) : World::List{};
}

tl::expected<Page, ApiError> pageOf(const Moment& moment, World::List list, const ApiRequest& request,
                                    ListKind kind, LastPage lastPage) {
    World::List seen = moment.seen(list);
    const auto limit = readLimit(request);
    if (!limit) return tl::unexpected(limit.error());
    bool newestFirst = true;
    if (kind == ListKind::OfUser) {
        const auto inRange = cutToRange(moment, seen, request);
        if (!inRange) return tl::unexpected(inRange.error());
        seen = *inRange;
    } else {
        const auto reverse = readReverse(request);
        if (!reverse) return tl::unexpected(reverse.error());
        newestFirst = *reverse;
    }
    const auto cursors = readCursors(moment.world, request);
    if (!cursors) return tl::unexpected(cursors.error());
    const auto [part, more] = cut(seen, *limit, newestFirst, cursors->before, cursors->after);
    std::vector<World::Index> posts(part.begin(), part.end());
    if (newestFirst) std::ranges::reverse(posts);
    return withCursors(moment, std::move(posts), more, request, lastPage);
}

tl::expected<Page, ApiError> pageOfRanked(const Moment& moment, const std::vector<World::Index>& ranked,
                                          const ApiRequest& request, LastPage lastPage) {
    const auto limit = readLimit(request);
    if (!limit) return tl::unexpected(limit.error());
    const auto cursors = readCursors(moment.world, request);
    if (!cursors) return tl::unexpected(cursors.error());
    auto begin = ranked.begin();
    auto end = ranked.end();
    // A post that has left the ranking leaves nothing behind it.
    if (cursors->after) {
        begin = std::ranges::find(ranked, *cursors->after);
        if (begin != end) ++begin;
    }
    if (cursors->before) end = std::ranges::find(ranked, *cursors->before);
    const auto count =
        static_cast<std::ptrdiff_t>(std::min<std::size_t>(*limit, static_cast<std::size_t>(end - begin)));
    if (cursors->before)
        begin = end - count;
    else
        end = begin + count;
    return withCursors(moment, {begin, end}, end != ranked.end(), request, lastPage);
}

} // namespace weft::simulator
