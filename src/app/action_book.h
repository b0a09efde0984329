// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/post.h"
#include "store/outbox.h"
#include "store/writer.h"

#include <set>
#include <string>
#include <vector>

namespace weft::app {

/// What manager actions write into the workspace: the outbox, and the posts that an action changed. Waits
/// for the writer.
class ActionBook {
public:
    ActionBook(store::Writer& writer, std::int64_t accountId, const base::Clock& clock)
        : m_writer(writer), m_accountId(accountId), m_clock(clock) {}

    /// Adds an action that has no id yet, else brings it up to date.
    [[nodiscard]] base::Status write(store::Action& action);
    /// Those of the account whose end is not known.
    [[nodiscard]] base::Result<std::vector<store::Action>> open();
    /// The replies that other actions are known to have made.
    [[nodiscard]] base::Result<std::set<std::string>> postsOfOthers(const store::Action& action);

    /// The root of the thread that a post belongs to, when that is held.
    [[nodiscard]] base::Result<std::optional<std::string>> rootOf(const std::string& postId);

    /// Brings the posts held here in line with an action that is done. `sent` is the new post of a reply as
    /// the API gives it; without it, what is known of it is kept.
    [[nodiscard]] base::Status apply(const store::Action& action, std::optional<model::Post> sent);

private:
    store::Writer& m_writer;
    std::int64_t m_accountId;
    const base::Clock& m_clock;
};

} // namespace weft::app
