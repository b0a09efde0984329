// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/linking.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::store {

/// Where a post hangs, as the table `link` holds it.
struct LinkRow {
    std::int64_t seq = 0;
    /// The root's seq, or the negative number of a ghost thread.
    std::int64_t thread = 0;
    /// The parent's seq, of an orphan the root's; 0 for none.
    std::int64_t parent = 0;
    conversation::ParentKind parentKind = conversation::ParentKind::None;
    /// The person's seq; 0 when nobody is named.
    std::int64_t author = 0;
    /// Changes of speaker from the root; an orphan's is the least it can be.
    std::int64_t depth = 0;

    friend bool operator==(const LinkRow&, const LinkRow&) = default;
};

/// One deeper than the parent, unless both are known to be by the same person and the answer is known to be
/// one.
[[nodiscard]] std::int64_t depthBelow(const LinkRow& parent, std::int64_t author,
                                      conversation::ParentKind kind);

/// The tables `link`, `ghost_thread` and `orphan`.
class LinkTable {
public:
    explicit LinkTable(Database& database) : m_database(database) {}

    [[nodiscard]] base::Result<std::optional<LinkRow>> find(std::int64_t seq);
    [[nodiscard]] base::Result<std::optional<LinkRow>> findById(const std::string& id);
    [[nodiscard]] base::Status write(const LinkRow& row);
    /// Takes away the post's row and what it waits for.
    [[nodiscard]] base::Status erase(std::int64_t seq);
    [[nodiscard]] base::Result<std::vector<std::int64_t>> membersOf(std::int64_t thread);

    /// The number of a ghost thread, given if it has none.
    [[nodiscard]] base::Result<std::int64_t> ghostNumber(const std::string& key);
    [[nodiscard]] base::Result<std::string> ghostKeyOf(std::int64_t number);
    [[nodiscard]] base::Status eraseGhost(std::int64_t number);

    [[nodiscard]] base::Status addOrphan(const std::string& wantedId, std::int64_t seq);
    [[nodiscard]] base::Status eraseOrphan(std::int64_t seq);
    /// The posts that wait for an id.
    [[nodiscard]] base::Result<std::vector<std::int64_t>> waitingFor(const std::string& id);

private:
    Database& m_database;
};

} // namespace weft::store
