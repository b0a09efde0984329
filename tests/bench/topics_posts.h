// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "topics/stream_post.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace weft::bench {

/// Posts in the plain shape of an import, one a line; `event`, where there is one, becomes the thread.
[[nodiscard]] inline std::vector<topics::RawPost> readTopicPosts(const std::string& file) {
    std::ifstream lines(file);
    if (!lines) throw std::runtime_error("cannot read " + file);
    const auto text = [](const nlohmann::json& json, const char* key) {
        return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
    };
    std::vector<topics::RawPost> posts;
    for (std::string line; std::getline(lines, line);) {
        const auto json = nlohmann::json::parse(line);
        const auto at = base::parseInstant(text(json, "timestamp"));
        if (!at) throw std::runtime_error(at.error().text());
        const auto root = text(json, json.contains("event") ? "event" : "root_id");
        posts.push_back({.id = text(json, "id"),
                         .author = text(json, "author"),
                         .at = *at,
                         .text = text(json, "text"),
                         .language = text(json, "lang"),
                         .topicTag = text(json, "topic_tag"),
                         .threadId = root.empty() ? text(json, "id") : root,
                         .parentId = text(json, "parent_id")});
    }
    return posts;
}

} // namespace weft::bench
