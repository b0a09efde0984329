// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/imported_post.h"
#include "fuzz/memory_file.h"

#include "collect/csv_fields.h"
#include "collect/import_records.h"
#include "collect/zstd_unpacker.h"

#include <span>
#include <string>
#include <vector>

using namespace weft;
using fuzz::require;

namespace {

constexpr std::size_t kLongest = 64;

/// What a file holds, cut in the simplest way there is.
std::vector<std::string> linesOf(std::string_view bytes) {
    std::vector<std::string> lines;
    while (!bytes.empty()) {
        const auto end = std::min(bytes.find('\n'), bytes.size());
        std::string line(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        const bool tooLong = line.size() > kLongest;
        if (line.ends_with('\r')) line.pop_back();
        if (lines.empty() && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
        lines.push_back(tooLong ? std::string(kLongest + 1, 'x') : line);
    }
    return lines;
}

std::string quoted(std::span<const std::string> fields, char separator) {
    std::string record;
    for (const auto& field : fields) {
        record += '"';
        for (const char c : field)
            record += c == '"' ? std::string(2, c) : std::string(1, c);
        record += '"';
        record += separator;
    }
    record.pop_back();
    return record;
}

/// Whether the first line opens a quote that nothing closes before a line is too long or the file ends.
bool isUnclosed(std::span<const std::string> lines, char separator) {
    bool inside = false;
    for (const auto& line : lines) {
        if (line.size() > kLongest) return inside;
        inside = collect::csvEndsInsideQuotes(line, separator, inside);
        if (!inside) return false;
    }
    return true;
}

/// A record that has no fault, and the lines that it is made of.
void checkRecord(const collect::ImportRecord& record, std::span<const std::string> lines, char separator) {
    std::string joined;
    for (const auto& line : lines) {
        require(line.size() <= kLongest, "no line of a record is longer than the limit");
        joined += line + '\n';
    }
    joined.pop_back();
    require(record.text == joined, "a record is what its lines say");
    require(!collect::csvEndsInsideQuotes(record.text, separator, false), "a record ends outside of quotes");
    require(lines.size() == 1 ||
                collect::csvEndsInsideQuotes(joined.substr(0, joined.rfind('\n')), separator, false),
            "a record goes on only while a quote is open");
    const auto fields = collect::splitCsv(record.text, separator);
    require(collect::splitCsv(quoted(fields, separator), separator) == fields, "fields can be written");
}

void checkRecords(const fuzz::MemoryFile& file, std::string_view bytes, char separator) {
    const auto lines = linesOf(bytes);
    const auto isBlank = [](const std::string& line) {
        return line.find_first_not_of(" \r\v\f") == std::string::npos;
    };
    collect::ImportLines source(file.open(), kLongest);
    collect::CsvRecords records(source, separator);
    std::size_t last = 0;
    while (true) {
        const auto record = records.next();
        if (!record) {
            fuzz::checkError(record.error());
            return;
        }
        const auto first = *record ? static_cast<std::size_t>((*record)->number) : lines.size() + 1;
        require(first > last && first <= lines.size() + 1, "records stand in the order of the lines");
        require(std::ranges::all_of(std::span(lines).subspan(last, first - last - 1), isBlank),
                "only empty lines are left out");
        if (!*record) return;
        last = static_cast<std::size_t>((*record)->lastNumber);
        require(first <= last && last <= lines.size(), "a record ends in the file");
        const auto rest = std::span(lines).subspan(first - 1);
        if (!(*record)->fault.empty()) {
            require(rest.front().size() > kLongest || isUnclosed(rest, separator),
                    "only lines that cannot be read are given up");
            continue;
        }
        checkRecord(**record, rest.first(last - first + 1), separator);
        require((*record)->unended == (last == lines.size() && !bytes.ends_with('\n')),
                "only the end of the file is unended");
    }
}

/// What becomes of a file that is imported with `--map`.
void checkPosts(const fuzz::MemoryFile& file, std::string_view map) {
    const auto mapping = collect::parseCsvMapping(std::vector<std::string>{std::string(map)});
    if (!mapping) {
        fuzz::checkError(mapping.error());
        return;
    }
    auto records = collect::ImportRecords::begin(file.open(), *mapping);
    if (!records) {
        fuzz::checkError(records.error());
        return;
    }
    if (!records->columns()) return;
    while (true) {
        const auto record = records->next();
        require(record.has_value(), "a plain file can be read to its end");
        if (!*record) return;
        if ((*record)->fault.empty())
            fuzz::checkImported(collect::parseCsvPost((*record)->text, *records->columns()));
    }
}

} // namespace

/// The first line is the mapping, the rest is the file.
void fuzzOne(std::string_view input) {
    const auto end = std::min(input.find('\n'), input.size());
    const auto map = input.substr(0, end);
    const auto bytes = input.substr(std::min(end + 1, input.size()));
    if (collect::ZstdUnpacker::recognises(bytes)) return;
    static const fuzz::MemoryFile file;
    file.fill(bytes);
    checkRecords(file, bytes, collect::csvSeparatorOf(bytes.substr(0, bytes.find('\n'))));
    checkPosts(file, map);
}
