// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace weft::secrets {

/// The whole of a file that only its owner may read; nothing when there is no such file. Refuses a file that
/// others may read or write, that belongs to somebody else, that is a link, or that is too large to be ours.
[[nodiscard]] base::Result<std::optional<std::string>> readPrivateFile(const std::filesystem::path& path);

/// Writes a file whole or not at all. Nobody else can read it from its first byte on, nor the passing file
/// beside it. Makes a missing folder, which then is private too.
[[nodiscard]] base::Status writePrivateFile(const std::filesystem::path& path, std::string_view bytes);

/// Holds the right to change a private file, among processes and threads, until the end of the scope.
class PrivateFileLock {
public:
    [[nodiscard]] static base::Result<PrivateFileLock> take(const std::filesystem::path& path);
    ~PrivateFileLock();

    PrivateFileLock(PrivateFileLock&& other) noexcept : m_file(other.m_file) { other.m_file = -1; }

    PrivateFileLock& operator=(PrivateFileLock&&) = delete;

private:
    explicit PrivateFileLock(int file) : m_file(file) {}

    int m_file;
};

} // namespace weft::secrets
