// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draft_file.h"
#include "store/full_text.h"
#include "store/opening.h"
#include "store/workspace_file.h"

#include <fmt/format.h>

namespace weft::store {

namespace {

/// Not in WAL mode before the end, so that every page, and with it the header, is in the file itself. Nobody
/// sees a draft: it is flushed once, when it is whole.
base::Status build(const std::filesystem::path& path, const Opening& opening) {
    auto database = Database::open(path, Database::Mode::Create);
    if (!database) return base::fail(std::move(database.error()));
    const auto identity = fmt::format("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; "
                                      "PRAGMA encoding = 'UTF-8'; PRAGMA application_id = {}",
                                      kApplicationId);
    if (auto ok = database->execute(identity); !ok) return ok;
    if (auto ok = migrate(*database, opening.migrations); !ok) return ok;
    if (auto ok = refreshFullText(*database); !ok) return ok;
    return database->execute("PRAGMA journal_mode = WAL");
}

} // namespace

base::Result<Database> createAndOpen(const std::filesystem::path& path, const Opening& opening) {
    if (auto ok = checkNewPlace(path); !ok) return base::fail(std::move(ok.error()));
    {
        const DraftFile draft(path, "creating");
        auto built = build(draft.path(), opening);
        if (built) built = draft.publish();
        if (!built) {
            built.error().where = path.string();
            return base::fail(std::move(built.error()));
        }
    }
    return openForWriting(path, opening);
}

} // namespace weft::store
