// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/everything.h"
#include "collect/everything_json.h"
#include "collect/line_file.h"
#include "store/posts_reading.h"
#include "store/read_snapshot.h"
#include "store/workspace_file.h"

namespace weft::collect {

base::Result<EverythingWritten> exportEverything(store::Database& database, const std::filesystem::path& path,
                                                 const std::stop_token& stop) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto counts = store::readCounts(database);
    if (!counts) return base::fail(counts.error());
    const auto digest = store::contentDigest(database);
    if (!digest) return base::fail(digest.error());
    auto file = LineFile::begin(path);
    if (!file) return base::fail(std::move(file.error()));
    EverythingWritten written{counts->posts, 0, 0, *digest};
    auto done = file->add(everythingLine(EverythingHeader{*digest, counts->posts}));
    if (done)
        done = store::eachWorkspaceItem(database, [&](const store::WorkspaceItem& item) -> base::Status {
            if (stop.stop_requested())
                return base::fail(base::ErrorCode::Cancelled, path.string(), "stopped before the end");
            ++written.lines;
            return file->add(everythingLine(item));
        });
    if (done) done = file->add(everythingLine(EverythingEnd{written.lines}));
    if (!done) return base::fail(std::move(done.error()));
    const auto bytes = file->finish();
    if (!bytes) return base::fail(bytes.error());
    written.bytes = *bytes;
    return written;
}

} // namespace weft::collect
