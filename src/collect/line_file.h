// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace weft::collect {

/// A new file of lines, packed with zstd when its name ends in ".zst". It takes its name when it is whole and
/// on the disk; without finish() nothing is left of it. Holds one piece in memory.
class LineFile {
public:
    [[nodiscard]] static base::Result<LineFile> begin(const std::filesystem::path& path);

    LineFile(LineFile&&) noexcept;
    LineFile& operator=(LineFile&&) noexcept;
    LineFile(const LineFile&) = delete;
    LineFile& operator=(const LineFile&) = delete;
    ~LineFile();

    /// Adds a line and its "\n".
    [[nodiscard]] base::Status add(std::string_view line);
    /// Gives the file its name, in place of one that is there; its size in bytes.
    [[nodiscard]] base::Result<std::int64_t> finish();

private:
    struct Impl;
    explicit LineFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace weft::collect
