// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/import.h"
#include "store/posts_reading.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <zstd.h>

#include <optional>
#include <stdexcept>

namespace weft::collect {

/// A plain line.
inline std::string plain(const std::string& id, const std::string& more = "") {
    return R"({"id":")" + id + R"(","author":"ana","text":"hello )" + id +
           R"(","timestamp":"2026-03-04T05:06:07Z","parent_id":null,"root_id":")" + id + "\"" + more + "}";
}

/// A zstd frame.
inline std::string packed(std::string_view text) {
    std::string out(ZSTD_compressBound(text.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
    return out;
}

/// A new workspace and a folder to import from.
class ImportTest : public testing::Test {
protected:
    void SetUp() override { reopen("test.weft"); }

    void reopen(std::string_view name) {
        m_writer.reset();
        m_workspace = m_folder / name;
        auto database = store::openOrCreateWorkspace(m_workspace);
        ASSERT_TRUE(database) << database.error().text();
        m_writer.emplace(*std::move(database));
    }

    Summary importPath(const std::filesystem::path& path, const ProgressCallback& progress = {},
                       const std::stop_token& stop = {}, const ImportOptions& options = {}) {
        return importFile(path, *m_writer, m_clock, progress, stop, options);
    }

    Summary import(std::string_view content, std::string_view name = "posts.jsonl") {
        return importPath(m_folder.write(name, content));
    }

    [[nodiscard]] store::StoredPost stored(const std::string& id) const {
        auto database = store::openWorkspaceReadOnly(m_workspace);
        const std::vector<std::string> ids{id};
        auto posts = store::readPosts(*database, ids);
        if (!posts || posts->size() != 1) throw std::runtime_error("post " + id + " is not there");
        return posts->front();
    }

    [[nodiscard]] std::string digest() const {
        auto database = store::openWorkspaceReadOnly(m_workspace);
        return store::contentDigest(*database).value();
    }

    [[nodiscard]] store::Writer& writer() { return *m_writer; }

    [[nodiscard]] std::int64_t posts() const {
        auto database = store::openWorkspaceReadOnly(m_workspace);
        return store::readCounts(*database).value().posts;
    }

    tests::TemporaryFolder m_folder;
    base::ManualClock m_clock{base::instantFromMs(1'780'000'000'000)};

private:
    std::filesystem::path m_workspace;
    std::optional<store::Writer> m_writer;
};

inline base::ErrorCode codeOf(const Summary& summary) {
    EXPECT_TRUE(summary.error);
    EXPECT_FALSE(summary.complete);
    return summary.error ? summary.error->code : base::ErrorCode::BadArgument;
}

} // namespace weft::collect
