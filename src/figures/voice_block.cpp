// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/json_blocks.h"
#include "figures/json_values.h"

#include <nlohmann/json.hpp>

namespace weft::figures {

namespace {

using Json = nlohmann::ordered_json;

Json rowJson(const VoiceRow& row) {
    Json json{{"name", row.brand.name}, {"handles", row.brand.handles}};
    json["posts"] = row.share.posts;
    put(json, "share_of_posts", row.share.byPosts);
    json["authors"] = row.share.authors;
    put(json, "share_of_authors", row.share.byAuthors);
    json["audience_replies"] = row.share.audienceReplies;
    put(json, "share_of_audience_replies", row.share.byReplies);
    return json;
}

} // namespace

Json shareOfVoiceJson(const std::optional<VoiceFigures>& voice) {
    Json json;
    if (!voice) {
        for (const auto* key : {"posts", "authors", "audience_replies", "rows"})
            json[key] = nullptr;
        json["reason"] = "the workspace has fewer than two brands to compare";
        return json;
    }
    json = {
        {"posts", voice->posts}, {"authors", voice->authors}, {"audience_replies", voice->audienceReplies}};
    auto& rows = json["rows"] = Json::array();
    for (const auto& row : voice->brands)
        rows.push_back(rowJson(row));
    json["reason"] = nullptr;
    return json;
}

} // namespace weft::figures
