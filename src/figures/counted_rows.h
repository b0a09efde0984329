// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/hyper_conversation.h"
#include "metrics/scope_table.h"

#include <cstdint>
#include <vector>

namespace weft::figures {

// Rows of a table that counts of threads and of replies are of, in any order, each once.

using Rows = std::vector<std::int32_t>;

/// Replies of the range in threads with a post of the brand to posts of somebody else: all, or only those
/// among the audience after the brand's last post (metrics.md A5).
[[nodiscard]] Rows repliesWithBrand(const metrics::ScopeTable& table, const metrics::Window& window,
                                    bool afterItLeft);

/// The audience's posts of the range, or questions, to which another member replied (A5).
[[nodiscard]] Rows answeredByMembers(const metrics::ScopeTable& table, const metrics::Window& window,
                                     bool questions);

/// Replies of the range between two members of whom each replied to the other in it (A3).
[[nodiscard]] Rows mutualReplies(const metrics::ScopeTable& table, const metrics::Window& window);

/// The first posts of the brand's own threads that began in the range and are old enough to be judged: all,
/// or only those of living ones (A1).
[[nodiscard]] Rows judgedRoots(const metrics::ScopeTable& table, const metrics::Window& window, bool living);

/// The brand's posts of the range that stand at a place (A6).
[[nodiscard]] Rows brandPostsAt(const metrics::ScopeTable& table, const metrics::Window& window,
                                metrics::SpokenAt place);

} // namespace weft::figures
