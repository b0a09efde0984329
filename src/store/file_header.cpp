// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_header.h"

#include "store/workspace_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace weft::store {

using base::ErrorCode;

namespace {

constexpr std::size_t kHeaderBytes = 100;
constexpr std::string_view kMagic{"SQLite format 3\0", 16};

// Offsets in the header: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kChangeCounterAt = 24;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::size_t kValidForAt = 92;

std::uint64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

base::Status checkIsFile(const std::filesystem::path& path) {
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    const std::string where = path.string();
    if (status.type() == std::filesystem::file_type::not_found)
        return base::fail(ErrorCode::StoreNotFound, where,
                          "there is no such workspace file; check the name or make a new one");
    if (std::filesystem::is_directory(status))
        return base::fail(ErrorCode::StoreForeign, where,
                          "this is a folder, not a workspace file; name a file in it");
    if (failed && status.type() == std::filesystem::file_type::none)
        return base::fail(ErrorCode::FileNotReadable, where,
                          "the workspace file cannot be reached; check the permissions of its folders");
    // Opening a pipe or a device would wait for ever.
    if (!std::filesystem::is_regular_file(status))
        return base::fail(ErrorCode::StoreForeign, where,
                          "this is not an ordinary file; name a workspace file");
    if (access(path.c_str(), R_OK) != 0)
        return base::fail(ErrorCode::FileNotReadable, where,
                          "the workspace file cannot be read; check its permissions");
    return {};
}

base::Result<std::string> firstBytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::array<char, kHeaderBytes> bytes{};
    file.read(bytes.data(), bytes.size());
    if (file.bad() || !file.is_open())
        return base::fail(ErrorCode::FileNotReadable, path.string(), "the workspace file cannot be read");
    return std::string(bytes.data(), static_cast<std::size_t>(file.gcount()));
}

/// The bytes that the header promises; 0 when it does not know, as files of very old programs.
std::uint64_t promisedBytes(std::string_view header) {
    if (bigEndian(header, kChangeCounterAt, 4) != bigEndian(header, kValidForAt, 4)) return 0;
    const auto pageSize = bigEndian(header, kPageSizeAt, 2);
    return bigEndian(header, kPageCountAt, 4) * (pageSize == 1 ? 65536 : pageSize);
}

bool hasBytes(std::filesystem::path path, std::string_view suffix) {
    path += suffix;
    std::error_code failed;
    const auto bytes = std::filesystem::file_size(path, failed);
    return !failed && bytes > 0;
}

bool exists(std::filesystem::path path, std::string_view suffix) {
    path += suffix;
    std::error_code failed;
    return std::filesystem::exists(path, failed);
}

base::Status checkKind(const std::filesystem::path& path, std::string_view header) {
    const std::string where = path.string();
    if (header.empty())
        return base::fail(ErrorCode::StoreForeign, where,
                          "the file is empty, so it is no Weft workspace; delete it or choose another name");
    if (header.size() < kHeaderBytes &&
        header.starts_with(kMagic.substr(0, std::min(header.size(), kMagic.size()))))
        return base::fail(ErrorCode::StoreCorrupt, where,
                          "the file is cut off within its first bytes; restore it from a backup");
    if (!header.starts_with(kMagic))
        return base::fail(ErrorCode::StoreForeign, where,
                          "this is not a Weft workspace; choose a file that Weft made (*.weft)");
    if (bigEndian(header, kApplicationIdAt, 4) != static_cast<std::uint64_t>(kApplicationId))
        return base::fail(ErrorCode::StoreForeign, where,
                          "this is a database of another program; choose a file that Weft made (*.weft)");
    return {};
}

base::Status checkWhole(const std::filesystem::path& path, std::string_view header) {
    // While a log lies beside the file, missing pages may still be in it.
    if (hasBytes(path, "-wal") || hasBytes(path, "-journal")) return {};
    std::error_code failed;
    const auto bytes = std::filesystem::file_size(path, failed);
    const auto promised = promisedBytes(header);
    if (failed || bytes >= promised) return {};
    return base::fail(
        ErrorCode::StoreCorrupt, path.string(),
        fmt::format("the file is cut off: {} of its {} bytes are missing; restore it from a backup",
                    promised - bytes, promised));
}

} // namespace

base::Error newerFile(const std::filesystem::path& path, int version, int newestVersion) {
    return {
        ErrorCode::StoreNewer, path.string(),
        fmt::format(
            "the file was written by a newer Weft (schema {}, this program knows {}); update Weft to open it",
            version, newestVersion),
        std::nullopt};
}

base::Result<FileHeader> readFileHeader(const std::filesystem::path& path, int newestVersion) {
    if (auto ok = checkIsFile(path); !ok) return base::fail(std::move(ok.error()));
    const auto header = firstBytes(path);
    if (!header) return base::fail(header.error());
    if (auto ok = checkKind(path, *header); !ok) return base::fail(std::move(ok.error()));
    const auto version = static_cast<std::int32_t>(bigEndian(*header, kUserVersionAt, 4));
    if (version > newestVersion) return base::fail(newerFile(path, version, newestVersion));
    if (version < 1)
        return base::fail(ErrorCode::StoreCorrupt, path.string(),
                          "the file names no version of its schema; restore it from a backup");
    if (auto ok = checkWhole(path, *header); !ok) return base::fail(std::move(ok.error()));
    return FileHeader{version, exists(path, "-wal") || exists(path, "-journal")};
}

base::Status checkWritable(const std::filesystem::path& path) {
    if (access(path.c_str(), W_OK) != 0)
        return base::fail(ErrorCode::StoreReadOnly, path.string(),
                          "the workspace file is read-only; change its permissions or work on a copy");
    if (access(folderOf(path).c_str(), W_OK | X_OK) != 0)
        return base::fail(
            ErrorCode::StoreReadOnly, path.string(),
            "the folder of the workspace file is read-only; move the file to a folder of your own");
    return {};
}

std::filesystem::path folderOf(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

} // namespace weft::store
