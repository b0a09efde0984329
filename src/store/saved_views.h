// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/time_range.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// What the window showed, under a name. Screens and periods are words of the window: whether it still knows
/// them is for it to say. Brands are named, as their numbers differ from file to file.
struct SavedView {
    std::int64_t id = 0;
    std::string name = {};
    /// "overview", as on the command line.
    std::string screen = {};
    /// "28d", which moves on with the days, or "custom".
    std::string period = {};
    /// The days of a custom period.
    std::optional<base::TimeRange> range = {};
    bool compare = true;
    /// Empty for the first brand of the workspace.
    std::string brand = {};
    /// Accounts named by hand, in place of the brand.
    std::vector<std::string> handles = {};
    /// Brands to compare with.
    std::vector<std::string> compared = {};
    /// The search of the Posts screen; empty for none.
    std::string query = {};
    base::Instant createdAt{};

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// Saves a view under its name; names are compared as search compares words, and a known one shows something
/// else from now on. Its id and creation time are not looked at. BadArgument for a name that cannot be given
/// (see given_names.h), no screen or period, a range that is empty, and a query that cannot be read.
[[nodiscard]] base::Result<SavedView> saveView(Database& database, SavedView view, base::Instant now);

/// By name.
[[nodiscard]] base::Result<std::vector<SavedView>> listViews(Database& database);

/// False when there is no view of this name.
[[nodiscard]] base::Result<bool> removeView(Database& database, std::string_view name);

/// The people whom a view names, as folded handles: in its name, its query, or among its handles, which are
/// separated by blanks.
[[nodiscard]] std::vector<std::string> handlesInView(std::string_view name, std::string_view query,
                                                     std::string_view handles);

/// Those of all views, perhaps more than once.
[[nodiscard]] base::Result<std::vector<std::string>> handlesInViews(Database& database);

/// Removes the views that name somebody, and returns how many they were. The handle is folded.
[[nodiscard]] base::Result<std::int64_t> removeViewsNaming(Database& database, const std::string& handle);

} // namespace weft::store
