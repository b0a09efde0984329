// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "base/time_range.h"
#include "conversation/scoped_post.h"
#include "conversation/thread_member.h"
#include "store/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::app {

/// The posts in a brand's scope, wherever they are read from. Numbers of posts come from what it handed over.
class ScopedPosts {
public:
    using UsePost = std::function<void(const conversation::ScopedPost&)>;
    using UseThread = std::function<void(const conversation::OwnThread&)>;

    using UseMembers =
        std::function<void(std::int64_t thread, std::span<const conversation::ThreadMember> members)>;

    virtual ~ScopedPosts() = default;

    /// In order of time.
    [[nodiscard]] virtual base::Status eachPost(const base::TimeRange& range, const UsePost& use) const = 0;
    /// The threads that the brand started, oldest first.
    [[nodiscard]] virtual base::Status eachOwnThread(const base::TimeRange& range,
                                                     const UseThread& use) const = 0;
    [[nodiscard]] virtual base::Result<std::int64_t> threadsInScope() const = 0;
    [[nodiscard]] virtual base::Result<std::vector<std::string>>
    idsOf(const std::vector<std::int64_t>& seqs) const = 0;

    /// The number of the thread that a post belongs to; nothing when the post is not known.
    [[nodiscard]] virtual base::Result<std::optional<std::int64_t>>
    threadOf(const std::string& postId) const = 0;
    /// Whole threads, whatever the range: the members in order of time, without answers, questions, mentions
    /// and labels.
    [[nodiscard]] virtual base::Status eachThread(const std::vector<std::int64_t>& threads,
                                                  const UseMembers& use) const = 0;
    /// The replies that Threads counts for the root of one of the brand's own threads.
    [[nodiscard]] virtual base::Result<std::optional<std::int64_t>>
    declaredReplies(std::int64_t root) const = 0;
    /// The cache's numbers of a thread's posts, for store::readThreadPosts().
    [[nodiscard]] virtual base::Result<std::vector<std::int64_t>> storedPosts(store::Database& database,
                                                                              std::int64_t thread) const = 0;
};

/// From the rollups of a workspace: costs what the range holds.
class SheetPosts final : public ScopedPosts {
public:
    SheetPosts(store::Database& database, std::int64_t brandId) : m_database(database), m_brandId(brandId) {}

    [[nodiscard]] base::Status eachPost(const base::TimeRange& range, const UsePost& use) const override;
    [[nodiscard]] base::Status eachOwnThread(const base::TimeRange& range,
                                             const UseThread& use) const override;
    [[nodiscard]] base::Result<std::int64_t> threadsInScope() const override;
    [[nodiscard]] base::Result<std::vector<std::string>>
    idsOf(const std::vector<std::int64_t>& seqs) const override;
    [[nodiscard]] base::Result<std::optional<std::int64_t>>
    threadOf(const std::string& postId) const override;
    [[nodiscard]] base::Status eachThread(const std::vector<std::int64_t>& threads,
                                          const UseMembers& use) const override;
    [[nodiscard]] base::Result<std::optional<std::int64_t>> declaredReplies(std::int64_t root) const override;
    [[nodiscard]] base::Result<std::vector<std::int64_t>> storedPosts(store::Database& database,
                                                                      std::int64_t thread) const override;

private:
    store::Database& m_database;
    std::int64_t m_brandId;
};

/// From all posts in memory: for moments of the past, and for accounts that no brand of the workspace has.
class ForestPosts final : public ScopedPosts {
public:
    explicit ForestPosts(const Analysis& analysis) : m_analysis(analysis) {}

    [[nodiscard]] base::Status eachPost(const base::TimeRange& range, const UsePost& use) const override;
    [[nodiscard]] base::Status eachOwnThread(const base::TimeRange& range,
                                             const UseThread& use) const override;
    [[nodiscard]] base::Result<std::int64_t> threadsInScope() const override;
    [[nodiscard]] base::Result<std::vector<std::string>>
    idsOf(const std::vector<std::int64_t>& seqs) const override;
    [[nodiscard]] base::Result<std::optional<std::int64_t>>
    threadOf(const std::string& postId) const override;
    [[nodiscard]] base::Status eachThread(const std::vector<std::int64_t>& threads,
                                          const UseMembers& use) const override;
    [[nodiscard]] base::Result<std::optional<std::int64_t>> declaredReplies(std::int64_t root) const override;
    [[nodiscard]] base::Result<std::vector<std::int64_t>> storedPosts(store::Database& database,
                                                                      std::int64_t thread) const override;

private:
    [[nodiscard]] std::vector<std::int32_t> turnDepths() const;
    [[nodiscard]] std::int64_t threadNumber(std::int32_t thread) const;
    [[nodiscard]] conversation::ThreadMember memberAt(std::size_t row) const;

    const Analysis& m_analysis;
};

} // namespace weft::app
