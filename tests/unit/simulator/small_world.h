// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api.h"
#include "simulator/world.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator::tests {

/// The moment at which the small world is looked at: 2026-03-10T12:00:00Z.
[[nodiscard]] base::Instant smallWorldNow();

/// A post at some minutes before smallWorldNow().
[[nodiscard]] SimPost postAt(std::string id, std::string author, int minutesAgo, std::string text);
[[nodiscard]] SimPost replyAt(std::string id, std::string author, int minutesAgo, std::string parent,
                              std::string root);

/// Brand "acme" with two threads, a repost, answers three deep, a reply elsewhere, mentions, an orphan and
/// one post that has yet to come.
[[nodiscard]] std::vector<SimPost> smallWorldPosts();
[[nodiscard]] World smallWorld();

/// One GET with a good token; parameters as in "limit=2&reverse=false".
[[nodiscard]] ApiAnswer get(Api& api, std::string_view path, std::string_view parameters = {});
[[nodiscard]] nlohmann::json getJson(Api& api, std::string_view path, std::string_view parameters = {});

/// Any call; the token may be another one.
[[nodiscard]] ApiAnswer call(Api& api, std::string_view method, std::string_view path,
                             std::string_view parameters = {}, std::string_view token = "token");
[[nodiscard]] nlohmann::json callJson(Api& api, std::string_view method, std::string_view path,
                                      std::string_view parameters = {}, std::string_view token = "token");

/// The number (or text) of the error that an answer holds; 0 when it holds none.
[[nodiscard]] nlohmann::json errorCode(const ApiAnswer& answer);

/// The ids of all pages of a list, following the cursors.
[[nodiscard]] std::vector<std::string> allIds(Api& api, std::string_view path, std::string_view parameters);

} // namespace weft::simulator::tests
