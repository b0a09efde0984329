// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/search_output.h"

#include "base/instant.h"
#include "base/utf8.h"
#include "store/query_lexer.h"
#include "text/fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kBytesBefore = 80;
constexpr std::size_t kMostBytes = 300;

/// Where a snippet begins: at the text's beginning, or a little before a match that lies far behind.
std::size_t startOf(std::string_view text, const std::vector<text::Span>& spans) {
    if (text.size() <= kMostBytes || spans.empty() || spans.front().offset <= kBytesBefore) return 0;
    const auto blank = text.find(' ', spans.front().offset - kBytesBefore);
    return blank < spans.front().offset ? blank + 1 : spans.front().offset;
}

Json highlightsOf(std::string_view text, const std::vector<std::string>& terms) {
    auto highlights = Json::array();
    for (const auto& span : text::findTerms(text, terms))
        highlights.push_back(Json::array({store::charactersIn(text.substr(0, span.offset)),
                                          store::charactersIn(text.substr(span.offset, span.length))}));
    return highlights;
}

} // namespace

std::string snippet(std::string_view text, const std::vector<std::string>& terms) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; }, ' ');
    const auto spans = text::findTerms(line, terms);
    const std::size_t start = startOf(line, spans);
    const std::size_t end = start + base::utf8Prefix(std::string_view(line).substr(start), kMostBytes).size();
    std::string shown = start > 0 ? "…" : "";
    std::size_t at = start;
    for (const auto& span : spans) {
        if (span.offset + span.length > end) break;
        shown.append(line, at, span.offset - at)
            .append("[")
            .append(line, span.offset, span.length)
            .append("]");
        at = span.offset + span.length;
    }
    shown.append(line, at, end - at);
    return end < line.size() ? shown + "…" : shown;
}

Json jsonOf(const store::StoredPost& hit, const std::vector<std::string>& terms) {
    const auto orNull = [](const auto& value) { return value ? Json(*value) : Json(); };
    Json json{{"id", hit.post.id},
              {"author", orNull(hit.post.author)},
              {"text", orNull(hit.post.text)},
              {"highlights", highlightsOf(hit.post.text.value_or(""), terms)},
              {"timestamp", base::formatInstant(hit.post.createdAt)},
              {"parent_id", orNull(hit.post.parentId)},
              {"root_id", orNull(hit.post.rootId)},
              {"permalink", orNull(hit.post.permalink)},
              {"topic_tag", orNull(hit.post.topicTag)},
              {"lang", orNull(hit.post.language)},
              {"hidden", hit.hidden},
              {"gone_at", hit.goneAt ? Json(base::formatInstant(*hit.goneAt)) : Json()},
              {"replies_held", hit.repliesHeld}};
    for (const auto metric : model::kMetrics)
        json[std::string(model::metricName(metric))] = orNull(hit.counters[metric].value());
    return json;
}

} // namespace weft::cli
