// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "conversation/kinds.h"
#include "conversation/scoped_post.h"
#include "metrics/thread_forest.h"
#include "model/post_row.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace weft::metrics {

/// No row, no thread.
inline constexpr std::int32_t kNone = -1;

/// Who wrote a post. All accounts of the brand are one; members count from 1, in the order of their names.
using Person = std::int32_t;
inline constexpr Person kNobody = -1;
inline constexpr Person kBrand = 0;

/// What is measured: posts of a range, as they were known at a moment. Posts at or after `asOf` do not exist.
struct Window {
    base::TimeRange range;
    base::Instant asOf{};
};

/// A post in a brand's scope (metrics.md A0). Indices point into the ScopeTable.
struct ScopeRow {
    base::Instant createdAt{};
    Person person = kNobody;
    /// The held parent; for an orphan the root of its thread; kNone for roots and under a ghost root.
    std::int32_t parent = kNone;
    std::int32_t thread = kNone;
    ParentKind parentKind = ParentKind::None;
    conversation::Flow flow = conversation::Flow::None;
    bool question = false;
    /// The text names one of the brand's handles.
    bool namesBrand = false;
    /// It quotes a post of the brand.
    bool quotesBrand = false;
    /// When it was found deleted.
    std::optional<base::Instant> goneAt = std::nullopt;
    /// The earliest direct replies at or after the post: by the brand, by another member, by anyone else than
    /// its author.
    std::optional<base::Instant> brandReplyAt = std::nullopt;
    std::optional<base::Instant> memberReplyAt = std::nullopt;
    std::optional<base::Instant> replyAt = std::nullopt;

    friend bool operator==(const ScopeRow&, const ScopeRow&) = default;

    [[nodiscard]] bool byBrand() const { return person == kBrand; }

    /// Written by somebody of the audience who is named.
    [[nodiscard]] bool byMember() const { return person > kBrand; }

    /// An audience post that replies to the brand or names it (metrics.md A4).
    [[nodiscard]] bool addressed() const {
        return !byBrand() && (flow == conversation::Flow::AudienceToBrand || namesBrand);
    }
};

struct ScopeThread {
    /// The root's id; the API's name for a ghost root; empty when nobody knows.
    std::string id;
    /// kNone for a ghost root.
    std::int32_t root = kNone;
    ThreadPlace place = ThreadPlace::Unknown;
    /// The newest known counters of the root.
    conversation::KnownCounters counters = {};
};

/// The posts in a brand's scope with their threads and people, arranged for measuring. Nothing in it depends
/// on the order in which posts arrived. Immutable once made; that of a LiveScope takes posts in later, and
/// numbers those without regard to times and names.
class ScopeTable {
public:
    /// `postOfRow`, where somebody wants it, becomes the forest's post of each row.
    [[nodiscard]] static ScopeTable build(const ThreadForest& forest,
                                          const std::vector<model::PostCounters>& counters,
                                          std::vector<std::int32_t>* postOfRow = nullptr);

    /// In order of time, then of ids.
    [[nodiscard]] std::span<const ScopeRow> rows() const { return m_rows; }

    [[nodiscard]] const ScopeRow& row(std::int32_t index) const {
        return m_rows[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] const std::string& idOf(std::int32_t row) const {
        return m_ids[static_cast<std::size_t>(row)];
    }

    /// In the order of their earliest posts.
    [[nodiscard]] std::span<const ScopeThread> threads() const { return m_threads; }

    [[nodiscard]] const ScopeThread& thread(std::int32_t index) const {
        return m_threads[static_cast<std::size_t>(index)];
    }

    /// Every parent before its replies; else in order of time.
    [[nodiscard]] std::span<const std::int32_t> rowsOfThread(std::int32_t thread) const;

    /// How many people are known, the brand among them: persons are 0 … people() − 1.
    [[nodiscard]] std::int32_t people() const { return static_cast<std::int32_t>(m_names.size()); }

    /// In order of time. All of the brand's accounts for kBrand.
    [[nodiscard]] std::span<const std::int32_t> rowsOfPerson(Person person) const;

    /// The handle; "brand" for the brand.
    [[nodiscard]] const std::string& nameOf(Person person) const {
        return m_names[static_cast<std::size_t>(person)];
    }

private:
    /// Rows in groups: those of group i are items[starts[i]] to items[starts[i + 1]], unless they changed.
    struct Groups {
        std::vector<std::int32_t> starts;
        std::vector<std::int32_t> items;
        std::unordered_map<std::int32_t, std::vector<std::int32_t>> changed = {};

        [[nodiscard]] std::span<const std::int32_t> of(std::int32_t group) const;
    };

    friend class ScopeTableBuilder;
    friend class ScopeTableEditor;

    std::vector<ScopeRow> m_rows;
    std::vector<std::string> m_ids;
    std::vector<ScopeThread> m_threads;
    std::vector<std::string> m_names;
    Groups m_byThread;
    Groups m_byPerson;
};

} // namespace weft::metrics
