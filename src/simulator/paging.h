// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_answer.h"
#include "simulator/moment.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace weft::simulator {

/// What the API may do at the end of a list; real answers vary.
enum class LastPage {
    /// Both cursors, as on any page; the next page is empty.
    KeepsCursor,
    /// No `after`.
    DropsCursor,
    /// The `after` that was asked with, once more.
    RepeatsCursor,
};

/// Which parameters a list understands.
enum class ListKind {
    /// Lists of an account: since, until, limit, before, after.
    OfUser,
    /// Replies and conversations: limit, reverse, before, after.
    OfPost,
};

/// A page of a list, in the order of the answer.
struct Page {
    std::vector<World::Index> posts;
    /// Empty where the answer has none.
    std::string before;
    std::string after;
};

/// Cuts the page that a request asks for out of a list in order of time.
[[nodiscard]] tl::expected<Page, ApiError>
pageOf(const Moment& moment, World::List list, const ApiRequest& request, ListKind kind, LastPage lastPage);

/// The same for a list in another order, such as by popularity, that has been cut to its range.
[[nodiscard]] tl::expected<Page, ApiError> pageOfRanked(const Moment& moment,
                                                        const std::vector<World::Index>& ranked,
                                                        const ApiRequest& request, LastPage lastPage);

/// The part of a list between `since` and `until`.
[[nodiscard]] tl::expected<World::List, ApiError> cutToRange(const Moment& moment, World::List list,
                                                             const ApiRequest& request);

/// A moment as the API takes it: Unix seconds or a date. The name is for the message.
[[nodiscard]] tl::expected<base::Instant, ApiError> readMoment(std::string_view name, std::string_view text);

} // namespace weft::simulator
