// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/csv_post.h"

#include "base/utf8.h"
#include "collect/csv_fields.h"
#include "collect/import_time.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace weft::collect {

using base::ErrorCode;

namespace {

constexpr std::size_t kLongestId = 200;
constexpr std::size_t kMostColumnsShown = 30;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string shown(std::string_view text) {
    constexpr std::size_t kShown = 40;
    return fmt::format("\"{}\"", base::utf8Prefix(text, kShown));
}

/// C libraries and terminals end at U+0000.
std::string withoutNul(std::string_view text) {
    std::string cleaned;
    for (const char c : text) {
        if (c == '\0')
            cleaned += kReplacement;
        else
            cleaned += c;
    }
    return cleaned;
}

/// The fields of one record, by key.
class Row {
public:
    Row(std::vector<std::string> fields, const CsvColumns& columns)
        : m_fields(std::move(fields)), m_columns(columns) {}

    /// What stands there without blanks around it; empty when nothing does.
    [[nodiscard]] std::string_view given(std::string_view key) const { return trimmed(raw(key)); }

    [[nodiscard]] std::string_view raw(std::string_view key) const {
        const auto place = std::ranges::find(kPlainLineKeys, key) - kPlainLineKeys.begin();
        const int field = m_columns.fields[static_cast<std::size_t>(place)];
        return field < 0 ? std::string_view{} : std::string_view(m_fields[static_cast<std::size_t>(field)]);
    }

    [[nodiscard]] std::optional<std::string> optional(std::string_view key) const {
        const auto text = given(key);
        return text.empty() ? std::nullopt : std::optional(withoutNul(text));
    }

private:
    std::vector<std::string> m_fields;
    const CsvColumns& m_columns;
};

base::Result<std::optional<std::string>> idOf(const Row& row, std::string_view key) {
    const auto text = row.given(key);
    if (text.empty()) return std::nullopt;
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; };
    if (text.size() > kLongestId || std::ranges::any_of(text, isControl))
        return base::fail(ErrorCode::BadShape, std::string(key), "is not an id");
    return std::string(text);
}

base::Status readIds(const Row& row, model::Post& post) {
    auto id = idOf(row, "id");
    if (!id) return base::fail(std::move(id.error()));
    if (!*id) return base::fail(ErrorCode::BadShape, "id", "is missing");
    post.id = **std::move(id);
    using Field = std::pair<std::string_view, std::optional<std::string>*>;
    for (const auto& [key, target] : {Field{"parent_id", &post.parentId}, Field{"root_id", &post.rootId},
                                      Field{"quoted_id", &post.quotedId}}) {
        auto other = idOf(row, key);
        if (!other) return base::fail(std::move(other.error()));
        *target = *std::move(other);
    }
    if (post.parentId == post.id) post.parentId.reset();
    if (post.rootId == post.id) post.rootId.reset();
    if (post.quotedId) post.isQuote = true;
    return {};
}

base::Status readTime(const Row& row, model::Post& post) {
    const auto given = row.given("timestamp");
    if (given.empty()) return base::fail(ErrorCode::BadShape, "timestamp", "is missing");
    const auto created = parseImportTime(given);
    if (!created) return base::fail(created.error().code, "timestamp", created.error().detail);
    post.createdAt = *created;
    return {};
}

void readTexts(const Row& row, model::Post& post) {
    if (const auto text = row.raw("text"); !text.empty()) post.text = withoutNul(text);
    auto author = row.given("author");
    if (author.starts_with('@')) author.remove_prefix(1);
    if (!author.empty()) post.author = withoutNul(author);
    post.language = row.optional("lang");
    post.topicTag = row.optional("topic_tag");
}

/// A whole number of at least 0, also when written as 3.0.
std::optional<std::int64_t> countFrom(std::string_view text) {
    if (const auto point = text.find('.'); point != std::string_view::npos) {
        if (text.find_first_not_of('0', point + 1) != std::string_view::npos) return std::nullopt;
        text = text.substr(0, point);
    }
    std::int64_t count = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, count);
    if (error != std::errc{} || stop != end || count < 0) return std::nullopt;
    return count;
}

void readCounters(const Row& row, ImportedPost& imported) {
    for (const model::Metric metric : model::kMetrics) {
        const auto key = model::metricName(metric);
        const auto text = row.given(key);
        const auto count = countFrom(text);
        const bool tooLarge = count && *count > model::kLargestCounter;
        if (count && !tooLarge)
            imported.counters[metric] = *count;
        else
            imported.counters[metric] = model::Unknown::NotInAnswer;
        if (tooLarge)
            imported.leftOut.push_back(
                fmt::format("{} holds {}, more than any post can have", key, shown(text)));
        if (!count && !text.empty())
            imported.leftOut.push_back(fmt::format("{} holds {}, not a count", key, shown(text)));
    }
}

std::string listOf(const std::vector<std::string>& header) {
    const auto count = std::min(header.size(), kMostColumnsShown);
    return fmt::format("{}{}",
                       fmt::join(header.begin(), header.begin() + static_cast<std::ptrdiff_t>(count), ", "),
                       count < header.size() ? ", …" : "");
}

/// The place of a column in the header, -1 for one that need not be there and is not.
base::Result<int> placeOf(const std::vector<std::string>& header, const std::string& column, bool needed) {
    const auto found = std::ranges::find(header, column);
    if (found == header.end() && !needed) return -1;
    if (found == header.end())
        return base::fail(ErrorCode::BadShape, "header",
                          fmt::format("has no column {}; it has {}", shown(column), listOf(header)));
    if (std::find(found + 1, header.end(), column) != header.end())
        return base::fail(ErrorCode::BadShape, "header",
                          fmt::format("has the column {} twice", shown(column)));
    return static_cast<int>(found - header.begin());
}

} // namespace

base::Result<CsvColumns> csvColumnsOf(std::string_view header, char separator, const CsvMapping& mapping) {
    if (base::firstInvalidUtf8(header))
        return base::fail(ErrorCode::BadText, "header", "is not valid UTF-8; save the table as UTF-8");
    auto names = splitCsv(header, separator);
    for (auto& name : names)
        name = std::string(trimmed(name));
    CsvColumns columns;
    columns.separator = separator;
    columns.count = names.size();
    for (std::size_t i = 0; i < kPlainLineKeys.size(); ++i) {
        const auto key = kPlainLineKeys[i];
        const auto mapped = mapping.find(key);
        const bool needed = mapped != mapping.end() || key == "id" || key == "timestamp";
        const auto place =
            placeOf(names, mapped == mapping.end() ? std::string(key) : mapped->second, needed);
        if (!place) return base::fail(place.error());
        columns.fields[i] = *place;
    }
    return columns;
}

base::Result<ImportedPost> parseCsvPost(std::string_view record, const CsvColumns& columns) {
    if (const auto bad = base::firstInvalidUtf8(record))
        return base::fail(ErrorCode::BadText, {}, fmt::format("is not valid UTF-8 at byte {}", *bad + 1));
    auto fields = splitCsv(record, columns.separator);
    while (fields.size() > columns.count && fields.back().empty())
        fields.pop_back();
    if (fields.size() != columns.count)
        return base::fail(ErrorCode::BadShape, {},
                          fmt::format("has {} fields where the header has {}", fields.size(), columns.count));
    const Row row(std::move(fields), columns);
    ImportedPost imported;
    if (auto ok = readIds(row, imported.post); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = readTime(row, imported.post); !ok) return base::fail(std::move(ok.error()));
    readTexts(row, imported.post);
    readCounters(row, imported);
    return imported;
}

} // namespace weft::collect
