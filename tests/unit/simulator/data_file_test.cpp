// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/data_file.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace weft::simulator {

namespace {

constexpr std::string_view kGood =
    R"({"id":"1","author":"Acme","text":"hi","timestamp":"2025-01-01T00:00:00Z","parent_id":null,"likes":7})";

TEST(DataFile, KeepsWhatIsGoodAndNamesTheRest) {
    const weft::tests::TemporaryFolder folder;
    const std::string content = std::string(kGood) + "\n" + R"({"id":"2","author":"b","timestamp":)" + "\n" +
                                R"({"id":3,"author":"b","timestamp":"2025-01-01"})" + "\n" + "\n" +
                                R"({"id":"4","author":"b","timestamp":"0000-01-01"})" + "\n" + "\"\xff\"\n" +
                                R"({"id":"5","author":"b","text":[],"timestamp":"2025-01-01"})" + "\n" +
                                R"({"id":"1","author":"Acme","text":"again","timestamp":"2025-01-02"})" +
                                "\n" + R"({"id":"6","author":"b","timestamp":"2025-01-03","likes":-1})";
    const auto file = readDataFile(folder.write("posts.jsonl", content));
    ASSERT_TRUE(file) << file.error().text();
    EXPECT_EQ(file->lines, 9u);
    EXPECT_EQ(file->skipped, 6u);
    EXPECT_EQ(file->repeated, 1u);
    ASSERT_EQ(file->posts.size(), 2u);
    EXPECT_EQ(file->posts[0].text, "again");
    EXPECT_EQ(file->complaints.front(), "line 2: not JSON");
    EXPECT_FALSE(file->posts[1].given[1]);
}

TEST(DataFile, FailsClearly) {
    const weft::tests::TemporaryFolder folder;
    const auto code = [](const std::filesystem::path& path) { return readDataFile(path).error().code; };
    EXPECT_EQ(code(folder / "none"), base::ErrorCode::FileNotFound);
    EXPECT_EQ(code(folder.path()), base::ErrorCode::FileIsDirectory);
    EXPECT_EQ(code(folder.write("empty", "")), base::ErrorCode::FileEmpty);
    EXPECT_EQ(code(folder.write("html", "<html></html>")), base::ErrorCode::BadShape);
    EXPECT_EQ(code(folder.write("cut.zst", "\x28\xB5\x2F\xFD\x04")), base::ErrorCode::FileTruncated);
    EXPECT_EQ(code(folder.write("bad.zst", "\x28\xB5\x2F\xFDgarbage garbage garbage")),
              base::ErrorCode::FileNotReadable);
}

TEST(DataFile, LiveMovesTheLastDayToNow) {
    DataFile file;
    for (int hour = 0; hour < 100; ++hour) {
        SimPost post;
        post.id = std::to_string(hour);
        post.author = "ACME";
        post.time = base::instantFromMs(0) + std::chrono::hours{hour};
        file.posts.push_back(post);
    }
    const base::Instant now = base::instantFromMs(1'773'144'000'000);
    const World world = worldOfFile(file, "acme", 60.0, now);
    EXPECT_EQ(world.owner().username, "ACME");
    EXPECT_EQ(world.visibleAt(now), 76u);
    EXPECT_EQ(world.visibleAt(now + std::chrono::minutes{12}), 88u);
    EXPECT_EQ(world.visibleAt(now + std::chrono::minutes{24}), 100u);
}

} // namespace

} // namespace weft::simulator
