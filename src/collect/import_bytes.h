// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace weft::collect {

/// The bytes of an import, piece by piece, unpacked when they begin like zstd, whatever the file is called.
/// Holds one piece at a time.
class ImportBytes {
public:
    /// "-" is standard input. Errors tell a missing file, a directory and a file one may not read apart.
    [[nodiscard]] static base::Result<ImportBytes> open(const std::filesystem::path& path,
                                                        std::stop_token stop);

    ImportBytes(ImportBytes&&) noexcept;
    ImportBytes& operator=(ImportBytes&&) noexcept;
    ImportBytes(const ImportBytes&) = delete;
    ImportBytes& operator=(const ImportBytes&) = delete;
    ~ImportBytes();

    /// The next piece, valid until the next call; empty at the end. FileTruncated when a compressed file ends
    /// early.
    [[nodiscard]] base::Result<std::string_view> next();

    /// What share of the file has been read; absent when its size is not known.
    [[nodiscard]] std::optional<double> share() const;
    /// The file's name for messages.
    [[nodiscard]] const std::string& name() const;

private:
    struct Impl;
    explicit ImportBytes(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace weft::collect
