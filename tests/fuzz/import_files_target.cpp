// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "collect/import_lines.h"
#include "collect/zstd_unpacker.h"

#include <sys/mman.h>
#include <unistd.h>

#include <string>

using namespace weft;
using fuzz::require;

namespace {

constexpr std::size_t kLongest = 64;

/// A file in memory that is opened anew, from its beginning, for every input.
class MemoryFile {
public:
    MemoryFile() : m_descriptor(memfd_create("import", MFD_CLOEXEC)) {}

    ~MemoryFile() { close(m_descriptor); }

    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    void fill(std::string_view bytes) const {
        require(ftruncate(m_descriptor, 0) == 0, "the file can be emptied");
        const auto written = pwrite(m_descriptor, bytes.data(), bytes.size(), 0);
        require(written == static_cast<ssize_t>(bytes.size()), "the file can be written");
    }

    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

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
    static const MemoryFile file;
    file.fill(input);
    auto bytes = collect::ImportBytes::open(file.path(), {});
    require(bytes.has_value(), "a file that is there opens");
    collect::ImportLines lines(std::move(*bytes), kLongest);
    const auto count = readAll(lines);
    if (!count || collect::ZstdUnpacker::recognises(input)) return;
    const auto ends = std::ranges::count(input, '\n');
    require(*count == ends + (input.empty() || input.ends_with('\n') ? 0 : 1), "every line is read once");
}
