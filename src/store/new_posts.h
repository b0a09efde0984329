// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <cstdint>
#include <string>

namespace weft::store {

/// Answers for most new posts without asking the file what every post needs to know: whether it is held, and
/// which number it gets. New posts are mostly the newest. Lives within one transaction.
class NewPosts {
public:
    explicit NewPosts(Database& database) : m_database(database) {}

    [[nodiscard]] base::Result<bool> isHeld(const std::string& id);
    [[nodiscard]] base::Result<std::int64_t> seqAt(base::Instant at);

    /// A post was written.
    void note(const std::string& id, std::int64_t seq);

private:
    [[nodiscard]] base::Status readHighest();

    Database& m_database;
    bool m_read = false;
    std::string m_highestId;
    std::int64_t m_highestSeq = 0;
};

} // namespace weft::store
