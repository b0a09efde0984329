// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/sim_post.h"
#include "simulator/world.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator {

/// What a data file held.
struct DataFile {
    std::vector<SimPost> posts;
    std::size_t lines = 0;
    /// Lines that cannot be used; the first few are named in `complaints` ("line 17: …").
    std::size_t skipped = 0;
    std::vector<std::string> complaints;
    /// Lines whose id came before; the last one wins.
    std::size_t repeated = 0;
};

/// Reads a file of posts, one plain JSON object a line (id, author, text, timestamp, parent_id, root_id,
/// counters). A file without a single usable post is an error.
[[nodiscard]] base::Result<DataFile> readDataFile(const std::filesystem::path& path);

/// The world of a file as its owner sees it. With a live speed, the file is moved in time so that its last
/// day starts now.
[[nodiscard]] World worldOfFile(DataFile file, std::string_view owner, std::optional<double> liveSpeed,
                                base::Instant now);

} // namespace weft::simulator
