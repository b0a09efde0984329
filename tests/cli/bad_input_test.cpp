// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weftctl.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace weft {
namespace {

using nlohmann::json;
using tests::weftctl;

std::string post(const std::string& id, const std::string& rest) {
    return R"({"id":")" + id + R"(","author":"ana",)" + rest + "}\n";
}

const std::string kGood = post("good", R"("text":"hello","timestamp":"2026-03-02T09:00:00Z")");

/// A line that cannot be used, between two that can.
struct BadLine {
    std::string name;
    std::string line;
};

class BadLines : public testing::TestWithParam<BadLine> {};

TEST_P(BadLines, AreNamedAndTheGoodOnesKept) {
    const tests::TemporaryFolder folder;
    const auto file = folder.write("posts.jsonl", kGood + GetParam().line + "\n" +
                                                      post("last", R"("timestamp":"2026-03-02T10:00:00Z")"));
    const auto workspace = (folder / "w.weft").string();
    const auto done = weftctl({"import", file.string(), "--workspace", workspace, "--json"});
    EXPECT_EQ(done.status, 3) << done.errors;
    const auto summary = json::parse(done.output);
    EXPECT_EQ(summary["posts_new"], 2);
    ASSERT_EQ(summary["skipped"].size(), 1U);
    const auto where = summary["skipped"][0]["where"].get<std::string>();
    EXPECT_NE(where.find("posts.jsonl line 2"), std::string::npos) << where;
    EXPECT_FALSE(summary["skipped"][0]["reason"].get<std::string>().empty());
    EXPECT_LT(done.errors.size(), 5'000U) << "a message does not repeat a huge text";
}

INSTANTIATE_TEST_SUITE_P(
    Import, BadLines,
    testing::Values(BadLine{"CutJson", R"({"id":"x","author":"an)"},
                    BadLine{"Html", "<html><body>502 Bad Gateway</body></html>"}, BadLine{"Number", "42"},
                    BadLine{"Array", "[]"}, BadLine{"DeepNesting", std::string(200'000, '[')},
                    BadLine{"NoId", R"({"author":"ana","timestamp":"2026-03-02T09:00:00Z"})"},
                    BadLine{"NoTime", R"({"id":"x","author":"ana"})"},
                    BadLine{"IdOfWrongType",
                            R"({"id":{},"author":"ana","timestamp":"2026-03-02T09:00:00Z"})"},
                    BadLine{"TimeThatIsACount", R"({"id":"x","author":"ana","timestamp":12})"},
                    BadLine{"TimeOfWrongType", R"({"id":"x","author":"ana","timestamp":[1]})"},
                    BadLine{"YearZero", R"({"id":"x","author":"ana","timestamp":"0000-01-01T00:00:00Z"})"},
                    BadLine{"Year9999", R"({"id":"x","author":"ana","timestamp":"9999-12-31T23:59:59Z"})"},
                    BadLine{"InvalidUtf8", "{\"id\":\"x\",\"author\":\"ana\",\"text\":\"\xC3\x28\","
                                           "\"timestamp\":\"2026-03-02T09:00:00Z\"}"}),
    [](const auto& parameter) { return parameter.param.name; });

TEST(BadFields, AreNamedAndTheirPostsKeptWithoutThem) {
    const tests::TemporaryFolder folder;
    const auto file = folder.write(
        "posts.jsonl", kGood + post("x", R"("timestamp":"2026-03-02T09:00:00Z","likes":"many","lang":{})"));
    const auto done =
        weftctl({"import", file.string(), "--workspace", (folder / "w.weft").string(), "--json"});
    EXPECT_EQ(done.status, 3) << done.errors;
    const auto summary = json::parse(done.output);
    EXPECT_EQ(summary["posts_new"], 2);
    EXPECT_EQ(summary["skipped_total"], 2);
    EXPECT_NE(summary["skipped"][1]["reason"].get<std::string>().find("likes"), std::string::npos);
}

class BadFiles : public testing::Test {
protected:
    [[nodiscard]] tests::Finished import(const std::filesystem::path& file) const {
        return weftctl({"import", file.string(), "--workspace", (m_folder / "w.weft").string()});
    }

    tests::TemporaryFolder m_folder;
};

TEST_F(BadFiles, MissingEmptyFolderAndDeviceAreErrorsThatNameTheFile) {
    std::filesystem::create_directory(m_folder / "folder");
    m_folder.write("empty.jsonl", "");
    for (const auto* name : {"missing.jsonl", "folder", "empty.jsonl"}) {
        const auto failed = import(m_folder / name);
        EXPECT_EQ(failed.status, 1) << name;
        EXPECT_NE(failed.errors.find(name), std::string::npos) << failed.errors;
    }
}

TEST_F(BadFiles, ACutCompressedFileKeepsWhatWasGood) {
    const auto plain = m_folder.write("posts.jsonl", kGood);
    ASSERT_EQ(tests::runProcess("/usr/bin/zstd", {"-q", plain.string()}).status, 0);
    const auto packed = tests::readFile(m_folder / "posts.jsonl.zst");
    m_folder.write("cut.jsonl.zst", packed.substr(0, packed.size() - 3));
    const auto failed = import(m_folder / "cut.jsonl.zst");
    EXPECT_EQ(failed.status, 1) << failed.output;
    EXPECT_NE(failed.errors.find("cut.jsonl.zst"), std::string::npos) << failed.errors;
}

TEST_F(BadFiles, ATenMegabyteTextIsKept) {
    const auto file =
        m_folder.write("big.jsonl", post("big", R"("timestamp":"2026-03-02T09:00:00Z","text":")" +
                                                    std::string(10'000'000, 'x') + "\""));
    EXPECT_EQ(import(file).status, 0);
}

TEST(BadWorkspaces, AreNamedAndLeftAlone) {
    const tests::TemporaryFolder folder;
    const auto foreign = folder.write("notes.txt", "just some text\n");
    const auto empty = folder.write("empty.weft", "");
    std::filesystem::create_directory(folder / "folder.weft");
    for (const auto& path : {foreign, empty, folder / "folder.weft", folder / "missing.weft"}) {
        const auto failed = weftctl({"metrics", "--workspace", path.string()});
        EXPECT_EQ(failed.status, 1) << path;
        EXPECT_NE(failed.errors.find(path.filename().string()), std::string::npos) << failed.errors;
    }
    EXPECT_EQ(tests::readFile(foreign), "just some text\n");
    EXPECT_EQ(std::filesystem::file_size(empty), 0U);
    EXPECT_FALSE(std::filesystem::exists(folder / "missing.weft"));
}

TEST(Secrets, TheTokenIsInNoMessage) {
    const tests::TemporaryFolder folder;
    const auto workspace = (folder / "w.weft").string();
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"collect", "--once", "--workspace", workspace, "--api-base", "http://127.0.0.1:9"},
             {"collect", "--once", "--workspace", workspace, "--api-base", "nonsense://x"},
             {"doctor", "--workspace", workspace, "--api-base", "http://127.0.0.1:9", "--json"}}) {
        const auto said = weftctl(arguments);
        EXPECT_NE(said.status, 0);
        EXPECT_EQ((said.output + said.errors).find("secret-token-of-a-test"), std::string::npos);
    }
    EXPECT_EQ(tests::readFile(workspace).find("secret-token-of-a-test"), std::string::npos);
}

} // namespace
} // namespace weft
