// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/posts_reading.h"
#include "store/posts_writing.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace weft::store {

inline base::Instant at(std::int64_t minutes) {
    return base::instantFromMs(1'700'000'000'000 + minutes * 60'000);
}

/// A post with what every test needs; the rest is set by hand.
inline model::Post makePost(std::string id, std::string author, std::string text, std::int64_t minute = 0) {
    model::Post post;
    post.id = std::move(id);
    post.author = std::move(author);
    post.text = std::move(text);
    post.createdAt = at(minute);
    return post;
}

inline model::Post makeReply(std::string id, std::string author, std::string text, std::int64_t minute,
                             const model::Post& parent) {
    auto post = makePost(std::move(id), std::move(author), std::move(text), minute);
    post.parentId = parent.id;
    post.rootId = parent.rootId.value_or(parent.id);
    post.isReply = true;
    return post;
}

/// A fresh workspace in a folder of its own.
class WorkspaceTest : public ::testing::Test {
protected:
    Database& db() { return m_database; }

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "client.weft"; }

    [[nodiscard]] const tests::TemporaryFolder& folder() const { return m_folder; }

    SaveCounts save(const std::vector<model::Post>& posts, Source source = Source::Import,
                    base::Instant seenAt = at(0)) {
        auto transaction = Transaction::begin(db());
        EXPECT_TRUE(transaction);
        const auto counts = savePosts(db(), posts, source, seenAt);
        EXPECT_TRUE(counts) << counts.error().text();
        EXPECT_TRUE(transaction->commit());
        return counts.value_or(SaveCounts{});
    }

    StoredPost stored(const std::string& id) {
        const auto posts = readPosts(db(), std::vector{id});
        EXPECT_TRUE(posts);
        EXPECT_EQ(posts->size(), 1U) << id;
        return posts->empty() ? StoredPost{} : posts->front();
    }

    std::int64_t number(const std::string& sql) {
        const auto statement = db().prepare(sql);
        EXPECT_TRUE(statement) << sql;
        EXPECT_TRUE((*statement)->step().value_or(false));
        const auto value = (*statement)->integer(0);
        (*statement)->reset();
        return value;
    }

private:
    tests::TemporaryFolder m_folder;
    Database m_database = *createWorkspace(m_folder / "client.weft");
};

} // namespace weft::store
