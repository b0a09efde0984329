// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/csv_mapping.h"
#include "collect/progress.h"
#include "store/writer.h"

#include <filesystem>
#include <stop_token>

namespace weft::collect {

/// The longest line an import accepts; longer ones are skipped and reported without being held in memory.
inline constexpr std::size_t kLongestImportLine = 64u << 20;

struct ImportOptions {
    /// For a CSV whose columns are not called like the keys of a plain line.
    CsvMapping mapping = {};
    /// Begin with the first line even when an earlier import of the file was stopped further on.
    bool restart = false;
};

/// Reads posts from a file ("-" is standard input), plain or zstd-compressed by content, in bounded memory:
/// one JSON object a line, in both shapes of the import contract, or a CSV with a header. Lines that cannot
/// be used are skipped and named ("FILE line 17"). An error that stops the file (missing, a directory, no
/// permission, damaged compression, full disk) is in the summary; what was good before it is kept, and the
/// next import of the same file goes on behind it. A line that ends without "\n" at the end of the file is
/// used if it is whole. A file without any usable line (a web page, gzip, another format) is BadShape.
/// Counters are dated like their post, because nobody knows when they were read. Every import is written into
/// the run log.
[[nodiscard]] Summary importFile(const std::filesystem::path& path, store::Writer& writer,
                                 const base::Clock& clock, const ProgressCallback& progress,
                                 const std::stop_token& stop, const ImportOptions& options = {});

} // namespace weft::collect
