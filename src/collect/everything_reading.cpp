// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_range.h"
#include "collect/everything_fields.h"
#include "collect/everything_json.h"
#include "store/post_merging.h"
#include "store/source_names.h"
#include "threads/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::collect {

using base::ErrorCode;
using threads::JsonValue;

namespace {

constexpr auto kTones = std::to_array<std::string_view>({"negative", "none", "positive"});

base::Error wrong(std::string_view key, std::string_view what) {
    return {ErrorCode::BadShape, std::string(key), std::string(what), std::nullopt};
}

std::optional<base::Instant> timeOf(const JsonValue& json, std::string_view key) {
    const auto ms = json.integer(key);
    if (!ms) return std::nullopt;
    return base::instantFromMs(*ms);
}

base::Result<base::Instant> neededTime(const JsonValue& json, std::string_view key) {
    const auto at = timeOf(json, key);
    if (!at) return base::fail(wrong(key, "is missing"));
    return *at;
}

std::optional<model::Poll> pollOf(const JsonValue& post) {
    const auto json = post.member("poll");
    if (!json) return std::nullopt;
    model::Poll poll{{}, json->integer("votes"), timeOf(*json, "ends_ms")};
    const auto options = json->member("options");
    for (const auto& entry : options ? options->elements() : std::vector<JsonValue>{}) {
        const auto share = entry.member("share");
        poll.options.push_back({entry.text("text").value_or(""), share ? share->number() : std::nullopt});
    }
    return poll;
}

/// Exactly one of number and reason is kept for each counter.
model::Measured measuredOf(const JsonValue& json, std::string_view name) {
    return store::measuredFrom(json.integer(name), json.integer(fmt::format("{}_why", name)));
}

base::Status readCounters(const JsonValue& json, store::HeldPost& held) {
    held.countersReadAt = timeOf(json, "counters_read_ms");
    const auto list = json.member("counters");
    if (!list) return {};
    for (const auto& entry : list->elements()) {
        const auto takenAt = neededTime(entry, "taken_ms");
        if (!takenAt) return base::fail(wrong("counters", "hold one without its time"));
        store::Snapshot snapshot{*takenAt, {}};
        for (const auto metric : model::kMetrics)
            snapshot.counters[metric] = measuredOf(entry, model::metricName(metric));
        held.counters.push_back(snapshot);
    }
    return {};
}

base::Status readHits(const JsonValue& json, store::HeldPost& held) {
    const auto list = json.member("hits");
    if (!list) return {};
    for (const auto& entry : list->elements()) {
        const auto seenAt = neededTime(entry, "first_seen_ms");
        if (!seenAt) return base::fail(wrong("hits", "hold one without its time"));
        held.hits.push_back({entry.text("account").value_or(""), entry.text("kind").value_or(""),
                             entry.text("term_folded").value_or(""), *seenAt, entry.integer("top_rank"),
                             timeOf(entry, "top_seen_ms")});
    }
    return {};
}

base::Status readSighting(const JsonValue& json, store::HeldPost& held) {
    const auto sighting = json.member("sighting");
    if (!sighting) return base::fail(wrong("sighting", "is missing"));
    const auto firstSeenAt = neededTime(*sighting, "first_seen_ms");
    if (!firstSeenAt) return base::fail(firstSeenAt.error());
    const auto source = sighting->text("source").value_or("");
    if (store::sourceName(store::sourceFromName(source)) != source)
        return base::fail(wrong("source", "is none that is known"));
    held.sighting = {*firstSeenAt, timeOf(*sighting, "last_seen_ms"), source};
    return {};
}

base::Status readTone(const JsonValue& json, store::HeldPost& held) {
    const auto given = json.member("tone");
    if (!given) return {};
    const auto correctedAt = neededTime(*given, "corrected_ms");
    if (!correctedAt) return base::fail(correctedAt.error());
    held.tone = store::HeldTone{given->text("tone").value_or(""), *correctedAt};
    const bool known = std::ranges::find(kTones, held.tone->tone) != kTones.end();
    return known ? base::Status{} : base::fail(wrong("tone", "is none that is known"));
}

base::Status readMarks(const JsonValue& json, store::HeldPost& held) {
    held.favouriteSince = timeOf(json, "favourite_ms");
    if (auto ok = readTone(json, held); !ok) return ok;
    const auto note = json.member("note");
    if (!note) return {};
    const auto writtenAt = neededTime(*note, "written_ms");
    if (!writtenAt) return base::fail(writtenAt.error());
    held.note = store::HeldNote{note->text("text").value_or(""), *writtenAt};
    return {};
}

base::Result<model::Post> readFields(const JsonValue& json) {
    model::Post post;
    post.id = json.id("id").value_or("");
    if (post.id.empty()) return base::fail(wrong("id", "is missing"));
    const auto createdAt = neededTime(json, "created_ms");
    if (!createdAt) return base::fail(createdAt.error());
    if (*createdAt < base::kEarliestInstant || *createdAt >= base::kLatestInstant)
        return base::fail(wrong("created_ms", "is outside the years 1970 to 2199"));
    post.createdAt = *createdAt;
    post.mediaType = model::mediaTypeFromName(json.text("media_type").value_or(""));
    for (const auto& [name, field] : kTextFields)
        post.*field = json.text(name);
    for (const auto& [name, field] : kFlagFields)
        post.*field = json.boolean(name);
    post.ghostEndsAt = timeOf(json, "ghost_ends_ms");
    post.pictures = json.integer("pictures");
    post.poll = pollOf(json);
    return store::cleaned(std::move(post));
}

base::Result<EverythingLine> readPost(const JsonValue& json) {
    auto post = readFields(json);
    if (!post) return base::fail(std::move(post.error()));
    store::HeldPost held;
    held.record.post = *std::move(post);
    held.record.hasQuestion = json.boolean("has_question").value_or(false);
    held.record.goneAt = timeOf(json, "gone_ms");
    held.record.forgotten = json.boolean("forgotten").value_or(false);
    const auto mentions = json.member("mentions");
    for (const auto& entry : mentions ? mentions->elements() : std::vector<JsonValue>{})
        if (auto handle = entry.text()) held.mentions.push_back(*std::move(handle));
    for (auto* read : {readSighting, readCounters, readHits, readMarks})
        if (auto ok = read(json, held); !ok) return base::fail(std::move(ok.error()));
    return EverythingLine(store::WorkspaceItem(std::move(held)));
}

base::Result<EverythingLine> readRow(const JsonValue& json, const store::RowKind& kind) {
    store::WorkspaceRow row{&kind, {}};
    for (const auto name : kind.columns) {
        const auto value = json.member(name);
        if (!value) {
            row.values.emplace_back();
            continue;
        }
        if (auto text = value->text())
            row.values.emplace_back(*std::move(text));
        else if (const auto number = value->integer())
            row.values.emplace_back(*number);
        else
            return base::fail(wrong(name, fmt::format("holds {}", value->typeName())));
    }
    return EverythingLine(store::WorkspaceItem(std::move(row)));
}

base::Result<EverythingLine> readHeader(const JsonValue& json) {
    const auto format = json.integer("format").value_or(0);
    if (format > kEverythingFormat)
        return base::fail(
            ErrorCode::StoreNewer, "format",
            fmt::format("is {}: the file was written by a newer Weft; update Weft to read it", format));
    if (format < 1) return base::fail(wrong("format", "is missing"));
    return EverythingLine(
        EverythingHeader{json.text("digest").value_or(""), json.integer("posts").value_or(0)});
}

} // namespace

bool isEverythingHeader(std::string_view line) {
    if (line.find("weft-workspace") == std::string_view::npos || line.size() > 4096) return false;
    const auto document = threads::JsonDocument::parse(line);
    return document && document->root().text("type") == "weft-workspace";
}

base::Result<EverythingLine> parseEverythingLine(std::string_view line) {
    const auto document = threads::JsonDocument::parse(line);
    if (!document) return base::fail(document.error());
    const auto json = document->root();
    const auto type = json.text("type").value_or("");
    if (type == "post") return readPost(json);
    if (type == "weft-workspace") return readHeader(json);
    if (type == "end") return EverythingLine(EverythingEnd{json.integer("lines").value_or(-1)});
    if (const auto* kind = store::findRowKind(type)) return readRow(json, *kind);
    return base::fail(wrong("type", type.empty() ? "is missing" : "is none that this version knows"));
}

} // namespace weft::collect
