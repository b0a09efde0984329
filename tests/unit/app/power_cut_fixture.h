// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/brands.h"
#include "store/posts_writing.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace weft::app {

using namespace std::chrono_literals;

inline constexpr base::Instant kStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};
inline constexpr auto kBurst = kStart + 100h;
inline constexpr auto kNow = kBurst + 2h;

inline model::Post makePost(std::string id, std::string author, std::string text, base::Instant at) {
    model::Post post;
    post.id = std::move(id);
    post.author = std::move(author);
    post.text = std::move(text);
    post.language = "en";
    post.createdAt = at;
    return post;
}

/// A workspace in which people chat for days and then speak of a power cut.
class PowerCutTest : public ::testing::Test {
protected:
    void SetUp() override {
        const auto brand = store::addAccount(m_database, "Acme", "acme");
        ASSERT_TRUE(brand);
        m_account = brand->id;
        std::vector<model::Post> posts;
        std::mt19937 random(1);
        for (int i = 0; i < 3000; ++i) {
            std::string text;
            for (int word = 0; word < 5; ++word)
                text += std::string("chat") + static_cast<char>('a' + random() % 26) +
                        static_cast<char>('a' + random() % 12) + "o ";
            const auto at = kStart + std::chrono::minutes(2 * i) + std::chrono::seconds(random() % 60);
            posts.push_back(
                makePost("p" + std::to_string(i), "u" + std::to_string(random() % 300), text, at));
        }
        for (int i = 0; i < 14; ++i)
            posts.push_back(makePost("cut" + std::to_string(i), i == 4 ? "acme" : "v" + std::to_string(i),
                                     "power cut", kBurst + i * 5min));
        save(posts);
    }

    void save(const std::vector<model::Post>& posts) {
        auto transaction = store::Transaction::begin(m_database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(store::savePosts(m_database, posts, store::Source::Import, kStart));
        ASSERT_TRUE(transaction->commit());
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "a.weft"; }

    [[nodiscard]] std::int64_t account() const { return m_account; }

    [[nodiscard]] store::Database& db() { return m_database; }

private:
    tests::TemporaryFolder m_folder;
    store::Database m_database = store::createWorkspace(m_folder / "a.weft").value();
    std::int64_t m_account = 0;
};

} // namespace weft::app
