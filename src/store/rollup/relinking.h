// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rollup/link_table.h"
#include "store/rollup/rollup_post.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace weft::store {

/// Hangs the posts of some threads anew, by the rules for all posts at once: what changed one of them cannot
/// change how any other hangs. Threads that turn out to belong together are taken in.
class Relinking {
public:
    Relinking(Database& database, LinkTable& links) : m_database(database), m_links(links) {}

    /// Takes in a thread with everything that hangs in it.
    void addThread(std::int64_t thread) { m_threads.insert(thread); }

    /// Takes in a post that is new, or that hangs differently now, and whoever waits for it.
    [[nodiscard]] base::Status addPost(std::int64_t seq);

    /// Writes the links, and gives back every thread that lost or won a post.
    [[nodiscard]] base::Result<std::set<std::int64_t>> run();

private:
    [[nodiscard]] base::Status takeIn(std::int64_t seq);
    [[nodiscard]] base::Status gather();
    [[nodiscard]] base::Status gatherThread(std::int64_t thread);
    [[nodiscard]] base::Result<bool> reach(const std::string& id);
    [[nodiscard]] model::PostTable makeTable() const;
    [[nodiscard]] base::Result<std::vector<LinkRow>> linkRows(const model::PostTable& table,
                                                              const conversation::LinkedThreads& linked);
    [[nodiscard]] base::Status write(const model::PostTable& table, const std::vector<LinkRow>& rows);
    [[nodiscard]] base::Status writeOrphan(const model::PostRow& row, std::int64_t seq);

    Database& m_database;
    LinkTable& m_links;
    std::set<std::int64_t> m_threads;
    std::set<std::int64_t> m_gathered;
    /// In order of time.
    std::map<std::int64_t, RollupPost> m_posts;
    std::unordered_map<std::string, std::int64_t> m_seqOf;
    /// Posts whose parent and root were looked for outside.
    std::set<std::int64_t> m_followed;
};

} // namespace weft::store
