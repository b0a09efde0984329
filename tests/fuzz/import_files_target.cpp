// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/memory_file.h"

#include "collect/import_lines.h"
#include "collect/zstd_unpacker.h"

using namespace weft;
using fuzz::require;

namespace {

constexpr std::size_t kLongest = 64;

/// What lines promise; returns how many there were, or nothing after an error.
std::optional<std::int64_t> readAll(collect::ImportLines& lines) {
    std::int64_t count = 0;
    while (true) {
        const auto line = lines.next();
        if (!line) {
            fuzz::checkError(line.error());
            return std::nullopt;
        }
        if (!*line) return count;
        require((*line)->number == ++count, "lines are counted from 1");
        require((*line)->text.size() <= kLongest, "no line is longer than the limit");
        require((*line)->text.find('\n') == std::string_view::npos, "a line ends at its end");
        require(!(*line)->tooLong || (*line)->text.empty(), "a line that is too long is not held");
    }
}

} // namespace

void fuzzOne(std::string_view input) {
    static const fuzz::MemoryFile file;
    file.fill(input);
    collect::ImportLines lines(file.open(), kLongest);
    const auto count = readAll(lines);
    if (!count || collect::ZstdUnpacker::recognises(input)) return;
    const auto ends = std::ranges::count(input, '\n');
    require(*count == ends + (input.empty() || input.ends_with('\n') ? 0 : 1), "every line is read once");
}
