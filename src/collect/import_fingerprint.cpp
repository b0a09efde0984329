// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import_fingerprint.h"

#include "store/sha256.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <system_error>

namespace weft::collect {

namespace {

constexpr std::uintmax_t kLooked = 1u << 20;

std::optional<std::string> bytesAt(std::ifstream& file, std::uintmax_t from, std::uintmax_t count) {
    std::string bytes(static_cast<std::size_t>(count), '\0');
    file.seekg(static_cast<std::streamoff>(from));
    if (!file.read(bytes.data(), static_cast<std::streamsize>(count))) return std::nullopt;
    return bytes;
}

} // namespace

std::optional<std::string> importFingerprint(const std::filesystem::path& path, const CsvMapping& mapping) {
    std::error_code failed;
    if (path == "-" || !std::filesystem::is_regular_file(path, failed)) return std::nullopt;
    const auto size = std::filesystem::file_size(path, failed);
    std::ifstream file(path, std::ios::binary);
    if (failed || !file) return std::nullopt;
    const auto looked = std::min(size, kLooked);
    const auto first = bytesAt(file, 0, looked);
    const auto last = bytesAt(file, size - looked, looked);
    if (!first || !last) return std::nullopt;
    // Between the two, only its time tells a file that was changed in place.
    const auto changed = std::filesystem::last_write_time(path, failed);
    if (failed) return std::nullopt;
    const auto moment = std::chrono::duration_cast<std::chrono::nanoseconds>(changed.time_since_epoch());
    std::string all =
        fmt::format("{}\n{}\n{}\n{}\n", size, moment.count(), store::sha256(*first), store::sha256(*last));
    for (const auto& [key, column] : mapping)
        all += fmt::format("{}\0{}\0", key, column);
    return store::toHex(store::sha256(all));
}

} // namespace weft::collect
