// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import_post.h"

#include "threads/json.h"
#include "threads/media_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace weft::collect {

using base::ErrorCode;
using threads::JsonValue;

namespace {

constexpr std::array<std::string_view, 4> kPlainKeys{"author", "parent_id", "root_id", "quoted_id"};
constexpr std::array<std::string_view, 7> kMediaKeys{
    "username", "media_type", "media_product_type", "root_post", "replied_to", "is_quote_post", "insights"};

/// 2001-09-09: from here on Unix seconds have ten digits.
constexpr base::Instant kEarliestNumber = base::instantFromMs(1'000'000'000'000);

std::optional<std::string> filled(std::optional<std::string> text) {
    if (text && text->empty()) text.reset();
    return text;
}

/// A key that only plain lines have decides first: those may carry anything else besides.
bool isMedia(const JsonValue& line) {
    const auto has = [&](std::string_view key) { return line.member(key).has_value(); };
    return std::ranges::none_of(kPlainKeys, has) && std::ranges::any_of(kMediaKeys, has);
}

model::Counters countersOf(const JsonValue& holder) {
    model::Counters counters;
    for (const model::Metric metric : model::kMetrics) {
        const auto count = holder.integer(model::metricName(metric));
        if (count && *count >= 0 && *count <= model::kLargestCounter)
            counters[metric] = *count;
        else
            counters[metric] = model::Unknown::NotInAnswer;
    }
    return counters;
}

/// The known keys whose value cannot be used.
std::vector<std::string> unusableKeys(const JsonValue& line, const JsonValue& counters) {
    std::vector<std::string> faults;
    const auto name = [&](std::string_view key, const JsonValue& value, std::string_view wanted) {
        faults.push_back(fmt::format("{} holds {}, not {}", key, value.typeName(), wanted));
    };
    for (const std::string_view key : {"author", "username", "lang", "topic_tag", "permalink"})
        if (const auto value = line.member(key); value && !value->text() && !value->id())
            name(key, *value, "a text");
    for (const std::string_view key : {"root_post", "replied_to", "quoted_post"})
        if (const auto value = line.member(key); value && !value->isObject()) name(key, *value, "an object");
    for (const model::Metric metric : model::kMetrics) {
        const auto key = model::metricName(metric);
        const auto value = counters.member(key);
        if (!value) continue;
        const auto count = counters.integer(key);
        if (!count || *count < 0) name(key, *value, "a count");
        if (count && *count > model::kLargestCounter)
            faults.push_back(fmt::format("{} holds {}, more than any post can have", key, *count));
    }
    return faults;
}

/// An id that may be missing or null, but not of another type: a reply must not turn into a root unnoticed.
base::Result<std::optional<std::string>> optionalId(const JsonValue& line, std::string_view key) {
    const auto given = line.member(key);
    if (!given) return std::optional<std::string>{};
    auto id = given->id();
    if (id) return id;
    if (given->text() == "") return std::optional<std::string>{};
    return base::fail(ErrorCode::BadShape, std::string(key),
                      fmt::format("holds {}, not an id", given->typeName()));
}

base::Status readReferences(const JsonValue& line, model::Post& post) {
    using Field = std::pair<std::string_view, std::optional<std::string>*>;
    const std::array fields{Field{"parent_id", &post.parentId}, Field{"root_id", &post.rootId},
                            Field{"quoted_id", &post.quotedId}};
    for (const auto& [key, target] : fields) {
        auto id = optionalId(line, key);
        if (!id) return base::fail(id.error());
        *target = *std::move(id);
    }
    if (post.parentId == post.id) post.parentId.reset();
    if (post.rootId == post.id) post.rootId.reset();
    return {};
}

base::Result<model::Post> readPlain(const JsonValue& line) {
    model::Post post;
    auto id = line.id("id");
    if (!id) return base::fail(ErrorCode::BadShape, "id", line.member("id") ? "is not an id" : "is missing");
    post.id = *std::move(id);
    const auto time = line.member("timestamp");
    if (!time) return base::fail(ErrorCode::BadShape, "timestamp", "is missing");
    const auto created = time->instant();
    if (!created) return base::fail(created.error().code, "timestamp", created.error().detail);
    // A small number is some other count, not the seconds since 1970.
    if (!time->text() && *created < kEarliestNumber)
        return base::fail(ErrorCode::BadTime, "timestamp",
                          fmt::format("holds {}, not a time", time->typeName()));
    post.createdAt = *created;
    if (const auto read = readReferences(line, post); !read) return base::fail(read.error());
    const auto text = line.member("text");
    if (text && !text->text())
        return base::fail(ErrorCode::BadShape, "text", fmt::format("holds {}, not a text", text->typeName()));
    if (text) post.text = text->text();
    post.author = filled(line.id("author"));
    if (post.author && post.author->starts_with('@')) post.author = filled(post.author->substr(1));
    post.language = filled(line.text("lang"));
    post.topicTag = filled(line.text("topic_tag"));
    if (post.quotedId) post.isQuote = true;
    return post;
}

} // namespace

base::Result<ImportedPost> parseImportLine(std::string_view line) {
    const auto document = threads::JsonDocument::parse(line);
    if (!document) return base::fail(document.error());
    const JsonValue root = document->root();
    if (!root.isObject())
        return base::fail(ErrorCode::BadShape, {}, fmt::format("holds {}, not an object", root.typeName()));
    if (!isMedia(root)) {
        auto post = readPlain(root);
        if (!post) return base::fail(post.error());
        return ImportedPost{*std::move(post), countersOf(root), unusableKeys(root, root)};
    }
    auto post = threads::parseMedia(line);
    if (!post) return base::fail(post.error());
    const auto insights = root.member("insights");
    const JsonValue counters = insights.value_or(root);
    return ImportedPost{*std::move(post), countersOf(counters), unusableKeys(root, counters)};
}

} // namespace weft::collect
