// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/target.h"

#include "collect/import_bytes.h"

#include <sys/mman.h>
#include <unistd.h>

#include <string>
#include <utility>

namespace weft::fuzz {

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

    [[nodiscard]] collect::ImportBytes open() const {
        auto bytes = collect::ImportBytes::open("/proc/self/fd/" + std::to_string(m_descriptor), {});
        require(bytes.has_value(), "a file that is there opens");
        return std::move(*bytes);
    }

private:
    int m_descriptor;
};

} // namespace weft::fuzz
