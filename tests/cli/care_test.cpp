// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weftctl.h"
#include "store/brands.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace weft {
namespace {

using ::testing::HasSubstr;

/// A workspace with a few imported posts.
class Care : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(run({"init", "--brand", "acme"}).status, 0);
        ASSERT_EQ(run({"import", m_posts.string()}).status, 0);
    }

    [[nodiscard]] const tests::TemporaryFolder& folder() const { return m_folder; }

    [[nodiscard]] std::string workspace() const { return (m_folder / "acme.weft").string(); }

    [[nodiscard]] tests::Finished run(std::vector<std::string> arguments) const {
        arguments.insert(arguments.end(), {"--workspace", workspace()});
        return tests::weftctl(arguments);
    }

    [[nodiscard]] static std::string digestOf(const std::string& file) {
        auto database = store::openWorkspaceReadOnly(file);
        EXPECT_TRUE(database) << database.error().text();
        return database ? store::contentDigest(*database).value_or("none") : "none";
    }

private:
    tests::TemporaryFolder m_folder;
    std::filesystem::path m_posts = m_folder.write(
        "posts.jsonl",
        R"({"id": "1", "author": "acme", "text": "old quagga", "timestamp": "2020-01-01T00:00:00Z", "likes": 3})"
        "\n"
        R"({"id": "2", "author": "ana", "text": "new zebra", "timestamp": "2026-11-01T00:00:00Z", "parent_id": "1"})"
        "\n");
};

TEST_F(Care, BackupCopiesAndRefusesToOverwrite) {
    const auto copy = (folder() / "copy.weft").string();
    const auto first = run({"backup", "-o", copy, "--verify", "--json"});
    ASSERT_EQ(first.status, 0) << first.errors;
    const auto json = nlohmann::json::parse(first.output);
    EXPECT_EQ(json.at("posts"), 2);
    EXPECT_EQ(json.at("digest"), digestOf(workspace()));
    EXPECT_EQ(digestOf(copy), digestOf(workspace()));
    const auto second = run({"backup", "-o", copy});
    EXPECT_EQ(second.status, 2);
    EXPECT_THAT(second.errors, HasSubstr("something of this name"));
    EXPECT_EQ(run({"backup", "-o", copy, "--force"}).status, 0);
}

TEST_F(Care, EverythingComesBackFromAFileOfLines) {
    ASSERT_EQ(run({"watch", "add", "zebra", "--kind", "word"}).status, 0);
    for (const auto* name : {"all.jsonl", "all.jsonl.zst"}) {
        const auto file = (folder() / name).string();
        const auto written = run({"export", "everything", "-o", file, "--json"});
        ASSERT_EQ(written.status, 0) << written.errors;
        EXPECT_EQ(nlohmann::json::parse(written.output).at("digest"), digestOf(workspace()));
        const auto other = (folder() / name).string() + ".weft";
        const auto read = tests::weftctl({"import", file, "--workspace", other, "--json"});
        ASSERT_EQ(read.status, 0) << read.errors << read.output;
        EXPECT_EQ(nlohmann::json::parse(read.output).at("posts_new"), 2);
        EXPECT_EQ(digestOf(other), digestOf(workspace()));
    }
    EXPECT_EQ(tests::readFile(folder() / "all.jsonl").find("secret-token"), std::string::npos);
}

TEST_F(Care, AnotherWorkspaceIsTakenIn) {
    const auto other = (folder() / "other.weft").string();
    const auto posts = folder().write(
        "more.jsonl", R"({"id": "3", "author": "bob", "text": "third", "timestamp": "2026-11-02T00:00:00Z"})"
                      "\n");
    ASSERT_EQ(tests::weftctl({"import", posts.string(), "--workspace", other}).status, 0);
    const auto merged = run({"merge", other, "--json"});
    ASSERT_EQ(merged.status, 0) << merged.errors;
    EXPECT_EQ(nlohmann::json::parse(merged.output).at("posts_new"), 1);
    const auto again = run({"merge", other, "--json"});
    EXPECT_EQ(nlohmann::json::parse(again.output).at("posts_changed"), 0);
    EXPECT_EQ(run({"merge", workspace()}).status, 2);
}

TEST_F(Care, RetainErasesWhatIsOldOnlyWhenTold) {
    const auto asked = run({"retain", "--older-than", "730d"});
    EXPECT_EQ(asked.status, 2);
    EXPECT_THAT(asked.output, HasSubstr("would erase 1 posts"));
    EXPECT_EQ(run({"retain", "--older-than", "730d", "--dry-run"}).status, 0);
    EXPECT_THAT(tests::readFile(workspace()), HasSubstr("quagga"));
    const auto done = run({"retain", "--older-than", "730d", "--yes", "--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_EQ(nlohmann::json::parse(done.output).at("posts"), 1);
    for (const auto* suffix : {"", "-wal", "-shm"})
        EXPECT_EQ(tests::readFile(workspace() + suffix).find("quagga"), std::string::npos) << suffix;
    EXPECT_THAT(tests::readFile(workspace()), HasSubstr("zebra"));
    EXPECT_EQ(run({"retain", "--older-than", "two years", "--yes"}).status, 2);
}

TEST_F(Care, TheRuleOfKeepingIsStoredAndEnded) {
    EXPECT_THAT(run({"retain"}).output, HasSubstr("for ever"));
    EXPECT_EQ(run({"retain", "--keep", "400d"}).status, 0);
    EXPECT_EQ(nlohmann::json::parse(run({"retain", "--json"}).output).at("keep_days"), 400);
    EXPECT_EQ(run({"retain", "--keep", "forever"}).status, 0);
    EXPECT_TRUE(nlohmann::json::parse(run({"retain", "--json"}).output).at("keep_days").is_null());
}

TEST_F(Care, CompactSaysBytesBeforeAndAfter) {
    const auto done = run({"compact", "--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    const auto json = nlohmann::json::parse(done.output);
    EXPECT_LE(json.at("bytes_after"), json.at("bytes_before"));
    EXPECT_GT(json.at("bytes_after"), 0);
}

TEST_F(Care, WhatAKilledErasureLeftIsFinishedByTheNextThatWrites) {
    const auto unfinished = [&](bool note) {
        auto database = store::Database::open(workspace(), store::Database::Mode::ReadWrite);
        const auto* sql = "INSERT INTO setting (key, value) VALUES ('full_text_stale', '1'), "
                          "('erased_unclean', '1')";
        EXPECT_TRUE(!note || database->execute(sql));
        return store::readSetting(*database, "full_text_stale")->has_value()  ? 2
               : store::readSetting(*database, "erased_unclean")->has_value() ? 1
                                                                              : 0;
    };
    ASSERT_EQ(unfinished(true), 2);
    ASSERT_EQ(run({"import", (folder() / "posts.jsonl").string()}).status, 0);
    EXPECT_EQ(unfinished(false), 1) << "words left the full text";
    ASSERT_EQ(run({"compact"}).status, 0);
    EXPECT_EQ(unfinished(false), 0) << "and the file was written anew";
}

TEST_F(Care, DoctorMendsWhatIsBroken) {
    const auto sound = run({"doctor", "--repair"});
    EXPECT_EQ(sound.status, 0) << sound.errors;
    EXPECT_THAT(sound.output, HasSubstr("nothing is wrong"));
    const auto before = digestOf(workspace());
    {
        auto database = store::Database::open(workspace(), store::Database::Mode::ReadWrite);
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->execute("DROP INDEX post_by_author"));
    }
    const auto mended = run({"doctor", "--repair", "--json"});
    ASSERT_EQ(mended.status, 0) << mended.errors;
    const auto json = nlohmann::json::parse(mended.output);
    EXPECT_THAT(json.at("problems").at(0).at("what").get<std::string>(), HasSubstr("post_by_author"));
    EXPECT_TRUE(std::filesystem::exists(json.at("kept").get<std::string>()));
    EXPECT_EQ(digestOf(workspace()), before);
}

TEST_F(Care, DoctorSaysWhatWasLost) {
    std::string pages = tests::readFile(workspace());
    const auto place = pages.find("new zebra");
    ASSERT_NE(place, std::string::npos);
    pages.replace(place / 4096 * 4096, 4096, std::string(4096, '\x5a'));
    std::filesystem::remove(workspace() + "-wal");
    folder().write("acme.weft", pages);
    const auto mended = run({"doctor", "--repair"});
    EXPECT_EQ(mended.status, 3) << mended.errors << mended.output;
    EXPECT_THAT(mended.output, HasSubstr("post: 0 rows saved"));
    EXPECT_EQ(run({"doctor", "--repair"}).status, 0);
}

TEST_F(Care, DoctorCannotMendWhatIsNoWorkspace) {
    folder().write("acme.weft", "not a database at all");
    EXPECT_EQ(run({"doctor", "--repair"}).status, 1);
}

} // namespace
} // namespace weft
