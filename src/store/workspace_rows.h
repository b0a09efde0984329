// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace weft::store {

/// A value of a row: nothing, a whole number or a text.
using RowValue = std::variant<std::monostate, std::int64_t, std::string>;

/// What a workspace holds besides posts, a row at a time and without the numbers that only that file knows:
/// accounts, watches and posts are named as every other file names them.
struct RowKind {
    std::string_view name;
    std::span<const std::string_view> columns;
    /// Gives the columns.
    std::string_view select;
    /// Takes them as ?1, ?2 …; a row that is there already is completed, never lost.
    std::string_view insert;
    /// Gives a row when one in the file says something else than the given one, from its first columns.
    std::string_view disagrees = {};
    std::size_t disagreesColumns = 0;
    /// The column that names a person who may be somebody to be forgotten; -1 for none.
    int personColumn = -1;
};

/// Those that posts refer to, and all others, in the order in which they must be written.
[[nodiscard]] std::span<const RowKind> rowKindsBeforePosts();
[[nodiscard]] std::span<const RowKind> rowKindsAfterPosts();
/// By name; null for none.
[[nodiscard]] const RowKind* findRowKind(std::string_view name);

/// Calls `use` for each row of a kind, in an order that depends on nothing but the rows.
[[nodiscard]] base::Status eachWorkspaceRow(Database& database, const RowKind& kind,
                                            const std::function<base::Status(std::vector<RowValue>)>& use);

/// Adds a row to a file, or completes the one that is there; true when the file said something else and was
/// believed. BadShape when a value does not fit. Call inside a Transaction.
[[nodiscard]] base::Result<bool> saveWorkspaceRow(Database& database, const RowKind& kind,
                                                  std::span<const RowValue> values);

} // namespace weft::store
