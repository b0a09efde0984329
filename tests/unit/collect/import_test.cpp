// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <unistd.h>

namespace weft::collect {
namespace {

using base::ErrorCode;
using model::Measured;
using model::Metric;
using model::Unknown;
using testing::HasSubstr;

TEST_F(ImportTest, ReadsPlainLines) {
    const auto summary = import(
        R"({"id":"r1","author":"acme","text":"Which colour?","timestamp":"2025-03-03T09:00:00Z","parent_id":null,"root_id":"r1","likes":40,"quotes":1,"reposts":3,"views":2000}
{"id":"a1","author":"ana","text":"Green!","timestamp":"2025-03-03T09:10:00Z","parent_id":"r1","root_id":"r1","likes":0,"views":null,"lang":"en","topic_tag":"colour","quoted_id":"r1"}
)");
    EXPECT_FALSE(summary.error) << summary.error->text();
    EXPECT_TRUE(summary.complete);
    EXPECT_EQ(summary.postsSeen, 2);
    EXPECT_EQ(summary.postsNew, 2);
    EXPECT_EQ(summary.postsChanged, 0);
    EXPECT_EQ(summary.requests, 0);
    EXPECT_TRUE(summary.skipped.empty());
    const auto root = stored("r1");
    EXPECT_EQ(root.post.author, "acme");
    EXPECT_EQ(root.post.parentId, std::nullopt);
    EXPECT_EQ(root.post.rootId, std::nullopt);
    EXPECT_EQ(root.counters[Metric::Likes], Measured{40});
    EXPECT_EQ(root.counters[Metric::Views], Measured{2000});
    EXPECT_EQ(root.counters[Metric::Shares], Measured{Unknown::NotInAnswer});
    EXPECT_EQ(root.firstSource, store::Source::Import);
    const auto reply = stored("a1");
    EXPECT_EQ(reply.post.parentId, "r1");
    EXPECT_EQ(reply.post.rootId, "r1");
    EXPECT_EQ(reply.post.language, "en");
    EXPECT_EQ(reply.post.topicTag, "colour");
    EXPECT_EQ(reply.post.quotedId, "r1");
    EXPECT_EQ(reply.counters[Metric::Likes], Measured{0});
    EXPECT_FALSE(reply.counters[Metric::Views].known());
}

TEST_F(ImportTest, ReadsThreadsMediaLinesAmongPlainOnes) {
    const auto summary = import(
        R"({"id":"18000000000000102","text":"Thank you","username":"harbour_cafe","timestamp":"2026-03-04T06:05:00+0000","media_type":"IMAGE","is_reply":true,"root_post":{"id":"18000000000000011"},"replied_to":{"id":"18000000000000101"},"topic_tag":"Cake","insights":{"views":7,"likes":"2","shares":-1}}
)" + plain("p1") +
        "\n");
    ASSERT_EQ(summary.skipped.size(), 1U);
    EXPECT_THAT(summary.skipped.front().reason, HasSubstr("shares"));
    EXPECT_EQ(summary.postsNew, 2);
    const auto media = stored("18000000000000102");
    EXPECT_EQ(media.post.author, "harbour_cafe");
    EXPECT_EQ(media.post.parentId, "18000000000000101");
    EXPECT_EQ(media.post.rootId, "18000000000000011");
    EXPECT_EQ(media.post.mediaType, model::MediaType::Image);
    EXPECT_EQ(media.post.isReply, true);
    EXPECT_EQ(media.counters[Metric::Views], Measured{7});
    EXPECT_EQ(media.counters[Metric::Likes], Measured{2});
    EXPECT_FALSE(media.counters[Metric::Shares].known());
    EXPECT_EQ(stored("p1").post.author, "ana");
}

TEST_F(ImportTest, CountersOfTheWrongTypeAreUnknown) {
    const auto summary = import(
        plain("1", R"(,"likes":"many","quotes":-1,"reposts":[2],"views":1.5,"shares":3,"replies":true)") +
        "\n");
    EXPECT_EQ(summary.skippedTotal, 5) << "each is named, and the post is kept";
    EXPECT_EQ(summary.postsNew, 1);
    const auto counters = stored("1").counters;
    EXPECT_EQ(counters[Metric::Shares], Measured{3});
    for (const Metric metric :
         {Metric::Likes, Metric::Quotes, Metric::Reposts, Metric::Views, Metric::Replies})
        EXPECT_EQ(counters[metric], Measured{Unknown::NotInAnswer}) << model::metricName(metric);
}

TEST_F(ImportTest, SkipsAndNamesWhatCannotBeUsed) {
    const std::string path = m_folder / "posts.jsonl";
    const auto summary =
        import(plain("1") + "\n" + // 1
               "\n" +              // 2
               R"({"id":"2","author":)"
               "\n" +       // 3
               "<html>\n" + // 4
               "7\n" +      // 5
               R"({"author":"x","timestamp":"2026-01-01"})"
               "\n" + // 6
               R"({"id":"7","author":"x"})"
               "\n" + // 7
               R"({"id":"8","author":"x","timestamp":"0000-01-01T00:00:00Z"})"
               "\n" + // 8
               R"({"id":"9","author":"x","timestamp":"9999-01-01T00:00:00Z"})"
               "\n" +                                                                                    // 9
               "{\"id\":\"10\",\"author\":\"x\",\"timestamp\":\"2026-01-01\",\"text\":\"\xC3\x28\"}\n" + // 10
               R"({"id":"11","author":"x","timestamp":"2026-01-01","text":7})"
               "\n" + // 11
               R"({"id":"12","author":"x","timestamp":"2026-01-01","parent_id":{}})"
               "\n" + // 12
               R"({"id":"13","username":"x","timestamp":"soon"})"
               "\n" + // 13
               plain("14") +
               "\n");
    EXPECT_FALSE(summary.error);
    EXPECT_TRUE(summary.complete);
    EXPECT_EQ(summary.postsNew, 2);
    EXPECT_EQ(summary.skippedTotal, 11);
    ASSERT_EQ(summary.skipped.size(), 11U);
    EXPECT_EQ(summary.skipped.front().where, path + " line 3");
    EXPECT_EQ(summary.skipped.back().where, path + " line 13");
    EXPECT_EQ(summary.skipped[3].reason, "id: is missing");
    EXPECT_EQ(summary.skipped[4].reason, "timestamp: is missing");
    EXPECT_THAT(summary.skipped[5].reason, HasSubstr("1970 to 2199"));
    EXPECT_THAT(summary.skipped[6].reason, HasSubstr("1970 to 2199"));
    EXPECT_THAT(summary.skipped[7].reason, HasSubstr("not valid UTF-8 at byte"));
    EXPECT_EQ(summary.skipped[8].reason, "text: holds a number, not a text");
    EXPECT_EQ(summary.skipped[9].reason, "parent_id: holds an object, not an id");
    EXPECT_THAT(summary.skipped[10].reason, HasSubstr("timestamp: \"soon\""));
}

TEST_F(ImportTest, KeepsOnlyTheFirstComplaintsButCountsAll) {
    std::string content = plain("1") + "\n";
    for (int i = 0; i < 1'500; ++i)
        content += "broken\n";
    const auto summary = import(content);
    EXPECT_EQ(summary.skippedTotal, 1'500);
    EXPECT_EQ(summary.skipped.size(), kMostSkippedKept);
}

TEST_F(ImportTest, LinesEndAtLineFeedsOnly) {
    const auto summary = import("\xEF\xBB\xBF" +
                                plain("1", R"(,"topic_tag":"a)"
                                           "\xE2\x80\xA8"
                                           R"(b")") +
                                "\r\n\r\n  \n" + plain("2") + "\r\n" + plain("3"));
    EXPECT_TRUE(summary.skipped.empty()) << summary.skipped.front().reason;
    EXPECT_EQ(summary.postsNew, 3);
    EXPECT_EQ(stored("1").post.topicTag, "a\xE2\x80\xA8"
                                         "b");
}

TEST_F(ImportTest, ALineThatTheFileEndsInsideIsNamed) {
    const auto summary = import(plain("1") + "\n" + plain("2").substr(0, 30));
    EXPECT_EQ(summary.postsNew, 1);
    ASSERT_EQ(summary.skipped.size(), 1U);
    EXPECT_THAT(summary.skipped.front().where, HasSubstr("line 2"));
    EXPECT_THAT(summary.skipped.front().reason, HasSubstr("the file ends inside this line"));
}

TEST_F(ImportTest, TwiceOrShuffledGivesTheSameTables) {
    std::vector<std::string> lines;
    for (int i = 0; i < 5'000; ++i)
        lines.push_back(R"({"id":")" + std::to_string(i) + R"(","author":"u)" + std::to_string(i % 37) +
                        R"(","text":"text @u1 )" + std::to_string(i) + R"(","timestamp":)" +
                        std::to_string(1'700'000'000 + i) + R"(,"parent_id":)" +
                        (i % 5 == 0 ? "null" : "\"" + std::to_string(i - 1) + "\"") +
                        R"(,"root_id":null,"likes":)" + std::to_string(i % 11) + "}");
    const auto joined = [&] {
        std::string all;
        for (const auto& line : lines)
            all += line + "\n";
        return all;
    };
    const std::string content = joined();
    const auto first = import(content);
    EXPECT_EQ(first.postsNew, 5'000);
    const std::string wanted = digest();
    m_clock.advance(std::chrono::hours{24});
    const auto second = import(content);
    EXPECT_EQ(second.postsSeen, 5'000);
    EXPECT_EQ(second.postsNew, 0);
    EXPECT_EQ(second.postsChanged, 0);
    EXPECT_EQ(digest(), wanted);

    std::ranges::shuffle(lines, std::mt19937{7});
    reopen("shuffled.weft");
    const auto shuffled = import(joined() + joined());
    EXPECT_EQ(shuffled.postsSeen, 10'000);
    EXPECT_EQ(shuffled.postsNew, 5'000);
    EXPECT_EQ(digest(), wanted);
}

TEST_F(ImportTest, CountersThatNoPostCanHaveAreUnknown) {
    const auto summary = import(
        plain("1", R"(,"likes":9223372036854775807,"quotes":1000000000000001,"views":1000000000000000)") +
        "\n");
    EXPECT_EQ(summary.postsNew, 1);
    ASSERT_EQ(summary.skippedTotal, 2);
    EXPECT_NE(summary.skipped[0].where.find("line 1"), std::string::npos) << summary.skipped[0].where;
    EXPECT_NE(summary.skipped[0].reason.find("more than any post can have"), std::string::npos);
    const auto counters = stored("1").counters;
    EXPECT_FALSE(counters[Metric::Likes].known());
    EXPECT_FALSE(counters[Metric::Quotes].known());
    EXPECT_EQ(counters[Metric::Views], Measured{1'000'000'000'000'000});
}

TEST_F(ImportTest, TheLastVersionOfAPostWins) {
    const auto summary =
        import(plain("1", R"(,"likes":1)") + "\n" + plain("1", R"(,"likes":2,"topic_tag":"new")") + "\n");
    EXPECT_FALSE(summary.error) << summary.error->text();
    EXPECT_EQ(summary.postsNew, 1);
    EXPECT_EQ(stored("1").post.topicTag, "new");
    EXPECT_EQ(stored("1").counters[Metric::Likes], Measured{2});
}

TEST_F(ImportTest, ImportedCountersHoldFromThePostsBeginning) {
    import(plain("1", R"(,"likes":40)") + "\n");
    auto database = store::openWorkspaceReadOnly(m_folder / "test.weft");
    ASSERT_TRUE(database);
    const auto later = store::loadCounters(*database, base::parseInstant("2026-03-05").value());
    ASSERT_TRUE(later);
    ASSERT_EQ(later->size(), 1U);
    EXPECT_EQ(later->front().counters[Metric::Likes], Measured{40});
}

TEST_F(ImportTest, ReadsZstdWhateverTheName) {
    std::string content;
    for (int i = 0; i < 3'000; ++i)
        content += plain(std::to_string(i)) + "\n";
    const auto half = content.find('\n', content.size() / 2) + 1;
    const auto summary = import(packed(content.substr(0, half)) + packed(content.substr(half)), "posts.txt");
    EXPECT_FALSE(summary.error) << summary.error->text();
    EXPECT_EQ(summary.postsNew, 3'000);
}

TEST_F(ImportTest, KeepsWhatWasGoodBeforeTheCompressionBroke) {
    std::string content;
    for (int i = 0; i < 200'000; ++i)
        content += std::to_string(i * 7919 % 1'000'003) + "\n";
    for (int i = 0; i < 3'000; ++i)
        content.insert(0, plain(std::to_string(i)) + "\n");
    const std::string whole = packed(content);
    const auto cut = import(whole.substr(0, whole.size() - 1000), "cut.zst");
    EXPECT_EQ(codeOf(cut), ErrorCode::FileTruncated);
    EXPECT_EQ(cut.postsNew, 3'000);
    std::string damaged = whole;
    damaged.replace(damaged.size() / 2, 2000, std::string(2000, '\xFF'));
    const auto broken = import(damaged, "damaged.zst");
    EXPECT_EQ(codeOf(broken), ErrorCode::FileNotReadable);
    EXPECT_THAT(broken.error->text(), HasSubstr("damaged"));
    EXPECT_EQ(codeOf(import(whole.substr(0, 6), "start.zst")), ErrorCode::FileTruncated);
}

TEST_F(ImportTest, ReadsATextOfTenMegabytes) {
    const std::string huge(10u << 20, 'x');
    const auto summary =
        import(R"({"id":"1","author":"a","timestamp":"2026-01-01","text":")" + huge + "\"}\n" + plain("2"));
    EXPECT_FALSE(summary.error);
    EXPECT_EQ(summary.postsNew, 2);
    EXPECT_EQ(stored("1").post.text->size(), huge.size());
}

TEST_F(ImportTest, PassesOverALineThatIsTooLong) {
    const auto path = m_folder / "long.jsonl";
    {
        std::ofstream file(path, std::ios::binary);
        file << plain("1") << "\n{\"text\":\"";
        const std::string piece(1u << 20, 'x');
        for (std::size_t written = 0; written <= kLongestImportLine; written += piece.size())
            file << piece;
        file << "\"}\n" << plain("3") << "\n";
    }
    const auto summary = importPath(path);
    EXPECT_EQ(summary.postsNew, 2);
    ASSERT_EQ(summary.skipped.size(), 1U);
    EXPECT_THAT(summary.skipped.front().where, HasSubstr("line 2"));
    EXPECT_THAT(summary.skipped.front().reason, HasSubstr("longer than"));
}

TEST_F(ImportTest, NamesFilesThatAreNone) {
    EXPECT_EQ(codeOf(importPath(m_folder / "missing.jsonl")), ErrorCode::FileNotFound);
    EXPECT_EQ(codeOf(importPath(m_folder.path())), ErrorCode::FileIsDirectory);
    EXPECT_EQ(codeOf(import("")), ErrorCode::FileEmpty);
    EXPECT_EQ(codeOf(import("\xEF\xBB\xBF\n\n  \n")), ErrorCode::FileEmpty);
    EXPECT_EQ(codeOf(import("\x1F\x8B\x08 gzip")), ErrorCode::BadShape);
    EXPECT_EQ(posts(), 0);
}

TEST_F(ImportTest, AWebPageIsToldApart) {
    const auto summary = import("<!DOCTYPE html>\n<html>\n<body>Sign in</body>\n</html>\n");
    EXPECT_EQ(codeOf(summary), ErrorCode::BadShape);
    EXPECT_THAT(summary.error->detail, HasSubstr("web page"));
    EXPECT_EQ(summary.skippedTotal, 4);
    EXPECT_EQ(codeOf(import("[\n" + plain("1") + ",\n]\n")), ErrorCode::BadShape);
}

TEST_F(ImportTest, AFileOneMayNotReadIsNamed) {
    if (geteuid() == 0) GTEST_SKIP() << "the superuser may read everything";
    const auto path = m_folder.write("secret.jsonl", plain("1"));
    std::filesystem::permissions(path, std::filesystem::perms::none);
    EXPECT_EQ(codeOf(importPath(path)), ErrorCode::FileNotReadable);
}

TEST_F(ImportTest, SurvivesHostileLines) {
    std::string content = std::string(1'000'000, '[') + "\n" + std::string("\0\0\0\n", 4);
    content += R"({"id":"1","author":"a","timestamp":"2026-01-01","text":"a\u0000b","x":)" +
               std::string(200'000, '[') + std::string(200'000, ']') + "}\n";
    content += "{\"id\":\"" + std::string(5'000, 'i') + "\",\"author\":\"a\",\"timestamp\":\"2026-01-01\"}\n";
    content += R"({"id":"2","author":"a","timestamp":"\u001b[2Jnow"})"
               "\n";
    const auto summary = import(content);
    EXPECT_FALSE(summary.error);
    EXPECT_EQ(summary.postsNew, 1);
    EXPECT_EQ(stored("1").post.text, "a\xEF\xBF\xBD"
                                     "b");
    EXPECT_EQ(summary.skippedTotal, 4);
    for (const auto& skipped : summary.skipped) {
        EXPECT_EQ(skipped.reason.find('\x1B'), std::string::npos);
        EXPECT_LT(skipped.reason.size(), 500U);
    }
}

TEST_F(ImportTest, StopsWhenAsked) {
    std::string content;
    for (int i = 0; i < 10'000; ++i)
        content += plain(std::to_string(i)) + "\n";
    const auto path = m_folder.write("posts.jsonl", content);
    std::stop_source source;
    const auto summary = importPath(
        path, [&](const Progress&) { source.request_stop(); }, source.get_token());
    EXPECT_EQ(codeOf(summary), ErrorCode::Cancelled);
    EXPECT_LT(summary.postsNew, 10'000);
    EXPECT_EQ(posts(), summary.postsNew);
}

TEST_F(ImportTest, ReportsProgress) {
    std::string content;
    for (int i = 0; i < 5'000; ++i)
        content += plain(std::to_string(i)) + "\n";
    std::vector<Progress> reports;
    importPath(m_folder.write("posts.jsonl", content),
               [&](const Progress& progress) { reports.push_back(progress); });
    ASSERT_EQ(reports.size(), 6U);
    EXPECT_EQ(reports.front().done, 1'000);
    EXPECT_TRUE(reports.front().left);
    EXPECT_FALSE(reports.front().stageEnded);
    EXPECT_TRUE(reports.back().stageEnded);
    EXPECT_EQ(reports.back().total, 5'000);
    EXPECT_EQ(reports.back().postsNew, 5'000);
}

TEST_F(ImportTest, WritesTheRunIntoTheLog) {
    import(plain("1") + "\nbroken\n");
    auto database = store::openWorkspaceReadOnly(m_folder / "test.weft");
    ASSERT_TRUE(database);
    const auto runs = store::listRuns(*database, 10);
    ASSERT_TRUE(runs);
    ASSERT_EQ(runs->size(), 1U);
    EXPECT_EQ(runs->front().kind, "import");
    EXPECT_EQ(runs->front().postsNew, 1);
    EXPECT_TRUE(runs->front().endedAt);
    const auto skipped = store::listSkipped(*database, runs->front().id);
    ASSERT_TRUE(skipped);
    EXPECT_EQ(skipped->size(), 1U);
}

TEST_F(ImportTest, ReadsTheSharedSamples) {
    const char* given = std::getenv("WEFT_SHARED");
    const std::filesystem::path shared = given != nullptr
                                             ? std::filesystem::path(given)
                                             : std::filesystem::path(WEFT_SOURCE_DIR) / "../shared";
    const auto path = shared / "data/telecom-fr.jsonl.zst";
    if (!std::filesystem::exists(path)) GTEST_SKIP() << "no shared data";
    const auto summary = importPath(path);
    EXPECT_FALSE(summary.error) << summary.error->text();
    EXPECT_EQ(summary.postsNew, 3'764);
    EXPECT_EQ(summary.skippedTotal, 0);
    EXPECT_EQ(importPath(shared / "contract/sample.jsonl").postsNew, 20);
}

} // namespace
} // namespace weft::collect
