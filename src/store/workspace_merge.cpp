// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_merge.h"

#include "model/handle.h"
#include "store/brands.h"
#include "store/change_log.h"
#include "store/forgetting.h"
#include "store/held_post_merging.h"
#include "store/read_snapshot.h"
#include "store/rollup/rollup_version.h"
#include "store/rollup/rollups.h"
#include "store/saved_filters.h"
#include "store/saved_views.h"
#include "store/source_totals.h"

#include <algorithm>
#include <utility>

namespace weft::store {

using base::ErrorCode;

namespace {

constexpr std::size_t kItemsAtOnce = 500;

base::Status eachRow(Database& database, std::span<const RowKind> kinds,
                     const std::function<base::Status(WorkspaceItem)>& use) {
    for (const auto& kind : kinds) {
        auto read = eachWorkspaceRow(database, kind, [&](std::vector<RowValue> values) {
            return use(WorkspaceRow{&kind, std::move(values)});
        });
        if (!read) return read;
    }
    return {};
}

/// Takes the items of one transaction.
class ItemMerging {
public:
    ItemMerging(Database& database, base::Instant now)
        : m_database(database), m_forgotten(database), m_rollups(database, now) {}

    base::Status take(const WorkspaceItem& item) {
        if (const auto* row = std::get_if<WorkspaceRow>(&item)) return takeRow(*row);
        return takePost(std::get<HeldPost>(item));
    }

    base::Status finish() {
        if (auto ok = m_rollups.finish(); !ok) return ok;
        if (m_counts.added + m_counts.changed == 0) return {};
        return restartChangeLog(m_database, m_newestReading);
    }

    [[nodiscard]] MergeCounts counts() const { return m_counts; }

private:
    base::Status takeRow(const WorkspaceRow& row) {
        const auto nobody = isOfNobody(row);
        if (!nobody) return base::fail(nobody.error());
        if (*nobody) return {};
        const auto conflict = saveWorkspaceRow(m_database, *row.kind, row.values);
        if (!conflict) return base::fail(conflict.error());
        if (*conflict) ++m_counts.conflicts;
        const bool newMark = row.kind->name == "forgotten" && m_database.changes() > 0;
        return newMark ? noteNewMarks(m_database) : base::Status{};
    }

    base::Result<bool> isOfNobody(const WorkspaceRow& row) {
        if (row.kind->name == "saved_filter" || row.kind->name == "saved_view") return namesNobody(row);
        const auto column = row.kind->personColumn;
        if (column < 0 || static_cast<std::size_t>(column) >= row.values.size()) return false;
        const auto* handle = std::get_if<std::string>(&row.values[static_cast<std::size_t>(column)]);
        return handle == nullptr ? base::Result<bool>(false) : m_forgotten.contains(*handle);
    }

    /// Whether a filter or a view names somebody who is to be forgotten.
    base::Result<bool> namesNobody(const WorkspaceRow& row) {
        constexpr std::size_t kQuery = 1;
        constexpr std::size_t kName = 2;
        constexpr std::size_t kHandles = 3;
        if (row.values.size() <= kHandles) return false;
        const auto* query = std::get_if<std::string>(&row.values[kQuery]);
        const auto* name = std::get_if<std::string>(&row.values[kName]);
        if (query == nullptr || name == nullptr) return false;
        const auto* handles =
            row.kind->name == "saved_view" ? std::get_if<std::string>(&row.values[kHandles]) : nullptr;
        for (const auto& handle : handlesInView(*name, *query, handles == nullptr ? "" : *handles))
            if (auto nobody = m_forgotten.contains(handle); !nobody || *nobody) return nobody;
        return false;
    }

    base::Status takePost(HeldPost theirs) {
        ++m_counts.posts;
        const auto& author = theirs.record.post.author;
        if (author) {
            const auto nobody = m_forgotten.contains(*author);
            if (!nobody) return base::fail(nobody.error());
            theirs.record.forgotten = theirs.record.forgotten || *nobody;
        }
        const auto held = findHeldPost(m_database, theirs.record.post.id);
        if (!held) return base::fail(held.error());
        auto next = mergedPosts(*held ? **held : theirs, theirs);
        noteReadings(next);
        const auto outcome = writeHeldPost(m_database, m_forgotten, m_rollups, *held, std::move(next));
        if (!outcome) return base::fail(outcome.error());
        m_counts.added += *outcome == HeldOutcome::Added ? 1 : 0;
        m_counts.changed += *outcome == HeldOutcome::Changed ? 1 : 0;
        return {};
    }

    void noteReadings(const HeldPost& post) {
        for (const auto& snapshot : post.counters)
            if (snapshot.takenAt != post.record.post.createdAt)
                m_newestReading = std::max(m_newestReading.value_or(snapshot.takenAt), snapshot.takenAt);
    }

    Database& m_database;
    ForgottenPeople m_forgotten;
    RollupUpdate m_rollups;
    MergeCounts m_counts;
    std::optional<base::Instant> m_newestReading;
};

/// What is wrong with the item, and not with the file that is to take it.
bool isOfItem(ErrorCode code) {
    return code == ErrorCode::BadShape || code == ErrorCode::BadArgument;
}

} // namespace

base::Status eachWorkspaceItem(Database& database, const std::function<base::Status(WorkspaceItem)>& use) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    if (auto ok = eachRow(database, rowKindsBeforePosts(), use); !ok) return ok;
    HeldPosts posts(database);
    while (true) {
        auto post = posts.next();
        if (!post) return base::fail(std::move(post.error()));
        if (!*post) break;
        if (auto ok = use(**std::move(post)); !ok) return ok;
    }
    return eachRow(database, rowKindsAfterPosts(), use);
}

base::Result<MergeCounts> mergeItems(Database& database, std::span<const WorkspaceItem> items,
                                     base::Instant now, std::vector<RefusedItem>& refused) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = markRollupsStale(database); !ok) return base::fail(std::move(ok.error()));
    ItemMerging merging(database, now);
    for (std::size_t index = 0; index < items.size(); ++index) {
        auto taken = merging.take(items[index]);
        if (taken) continue;
        if (!isOfItem(taken.error().code)) return base::fail(std::move(taken.error()));
        refused.push_back({index, std::move(taken.error())});
    }
    if (auto ok = merging.finish(); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = transaction->commit(); !ok) return base::fail(std::move(ok.error()));
    return merging.counts();
}

base::Status finishMerge(Database& database, base::Instant now) {
    const auto forgotten = forgetMarkedPeople(database, now);
    if (!forgotten) return base::fail(forgotten.error());
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = countSourcesAnew(database); !ok) return ok;
    if (auto ok = transaction->commit(); !ok) return ok;
    return refreshRollups(database, now);
}

base::Result<MergeCounts> mergeWorkspace(Database& database, Database& other, base::Instant now,
                                         const std::function<void(const MergeCounts&)>& progress,
                                         const std::stop_token& stop) {
    MergeCounts total;
    std::vector<WorkspaceItem> gathered;
    const auto write = [&]() -> base::Status {
        std::vector<RefusedItem> refused;
        const auto counts = mergeItems(database, gathered, now, refused);
        gathered.clear();
        if (!counts) return base::fail(counts.error());
        // What one workspace holds fits into another.
        if (!refused.empty()) return base::fail(std::move(refused.front().error));
        total += *counts;
        if (progress) progress(total);
        return {};
    };
    auto read = eachWorkspaceItem(other, [&](WorkspaceItem item) -> base::Status {
        if (stop.stop_requested())
            return base::fail(ErrorCode::Cancelled, other.path().string(),
                              "stopped before the end; merging again goes on");
        gathered.push_back(std::move(item));
        return gathered.size() < kItemsAtOnce ? base::Status{} : write();
    });
    if (read) read = write();
    if (!read) return base::fail(std::move(read.error()));
    if (auto ok = finishMerge(database, now); !ok) return base::fail(std::move(ok.error()));
    return total;
}

} // namespace weft::store
