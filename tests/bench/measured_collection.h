// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace weft::bench {

/// Where the time and the memory of a collection went.
struct Measured {
    std::int64_t posts = 0;
    std::int64_t requests = 0;
    int runs = 0;
    double seconds = 0;
    double network = 0;
    double parsing = 0;
    double writing = 0;
    /// The most memory that the process ever held (VmHWM).
    std::int64_t peakKilobytes = 0;
    /// What kept the last run from being complete; empty when nothing did.
    std::string complaint;
};

/// Collects everything a server gives into a new workspace file, by the real clock.
[[nodiscard]] Measured measureCollection(const std::string& apiBase, const std::filesystem::path& file);

/// For the way between two processes.
[[nodiscard]] std::string toJson(const Measured& measured);
[[nodiscard]] Measured fromJson(const std::string& json);

} // namespace weft::bench
