// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/everything_fields.h"
#include "collect/everything_json.h"
#include "store/workspace_file.h"

#include <nlohmann/json.hpp>

namespace weft::collect {

using Json = nlohmann::ordered_json;

namespace {

std::string lineOf(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template<typename Value>
void put(Json& json, std::string_view key, const std::optional<Value>& value) {
    if (value) json[std::string(key)] = *value;
}

void putTime(Json& json, std::string_view key, const std::optional<base::Instant>& at) {
    if (at) json[std::string(key)] = base::toMs(*at);
}

Json pollJson(const model::Poll& poll) {
    Json json = Json::object();
    put(json, "votes", poll.votes);
    putTime(json, "ends_ms", poll.endsAt);
    json["options"] = Json::array();
    for (const auto& option : poll.options) {
        Json entry{{"text", option.text}};
        put(entry, "share", option.share);
        json["options"].push_back(std::move(entry));
    }
    return json;
}

Json snapshotJson(const store::Snapshot& snapshot) {
    Json json{{"taken_ms", base::toMs(snapshot.takenAt)}};
    for (const auto metric : model::kMetrics) {
        const auto& measured = snapshot.counters[metric];
        const std::string name(model::metricName(metric));
        if (measured.known())
            json[name] = *measured.value();
        else
            json[name + "_why"] = static_cast<int>(measured.reason());
    }
    return json;
}

Json hitJson(const store::HeldHit& hit) {
    Json json{{"account", hit.account},
              {"kind", hit.kind},
              {"term_folded", hit.termFolded},
              {"first_seen_ms", base::toMs(hit.firstSeenAt)}};
    put(json, "top_rank", hit.topRank);
    putTime(json, "top_seen_ms", hit.topSeenAt);
    return json;
}

void putFields(Json& json, const model::Post& post) {
    json["id"] = post.id;
    json["created_ms"] = base::toMs(post.createdAt);
    json["media_type"] = model::mediaTypeName(post.mediaType);
    for (const auto& [name, field] : kTextFields)
        put(json, name, post.*field);
    for (const auto& [name, field] : kFlagFields)
        put(json, name, post.*field);
    putTime(json, "ghost_ends_ms", post.ghostEndsAt);
    put(json, "pictures", post.pictures);
    if (post.poll) json["poll"] = pollJson(*post.poll);
}

void putHistory(Json& json, const store::HeldPost& held) {
    Json sighting{{"first_seen_ms", base::toMs(held.sighting.firstSeenAt)}, {"source", held.sighting.source}};
    putTime(sighting, "last_seen_ms", held.sighting.lastSeenAt);
    json["sighting"] = std::move(sighting);
    for (const auto& snapshot : held.counters)
        json["counters"].push_back(snapshotJson(snapshot));
    putTime(json, "counters_read_ms", held.countersReadAt);
    for (const auto& hit : held.hits)
        json["hits"].push_back(hitJson(hit));
}

std::string postLine(const store::HeldPost& held) {
    Json json{{"type", "post"}};
    putFields(json, held.record.post);
    if (held.record.hasQuestion) json["has_question"] = true;
    putTime(json, "gone_ms", held.record.goneAt);
    if (held.record.forgotten) json["forgotten"] = true;
    if (!held.mentions.empty()) json["mentions"] = held.mentions;
    putHistory(json, held);
    if (held.note)
        json["note"] = {{"text", held.note->text}, {"written_ms", base::toMs(held.note->writtenAt)}};
    putTime(json, "favourite_ms", held.favouriteSince);
    if (held.tone)
        json["tone"] = {{"tone", held.tone->tone}, {"corrected_ms", base::toMs(held.tone->correctedAt)}};
    return lineOf(json);
}

std::string rowLine(const store::WorkspaceRow& row) {
    Json json{{"type", row.kind->name}};
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const std::string name(row.kind->columns[i]);
        if (const auto* number = std::get_if<std::int64_t>(&row.values[i])) json[name] = *number;
        if (const auto* text = std::get_if<std::string>(&row.values[i])) json[name] = *text;
    }
    return lineOf(json);
}

} // namespace

std::string everythingLine(const EverythingHeader& header) {
    return lineOf({{"type", "weft-workspace"},
                   {"format", kEverythingFormat},
                   {"schema", store::schemaVersion()},
                   {"posts", header.posts},
                   {"digest", header.digest}});
}

std::string everythingLine(const store::WorkspaceItem& item) {
    if (const auto* row = std::get_if<store::WorkspaceRow>(&item)) return rowLine(*row);
    return postLine(std::get<store::HeldPost>(item));
}

std::string everythingLine(const EverythingEnd& end) {
    return lineOf({{"type", "end"}, {"lines", end.lines}});
}

} // namespace weft::collect
