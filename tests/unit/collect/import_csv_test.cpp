// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include "collect/csv_fields.h"
#include "collect/csv_records.h"

namespace weft::collect {
namespace {

using base::ErrorCode;
using model::Measured;
using model::Metric;
using testing::ElementsAre;
using testing::HasSubstr;

class ImportCsv : public ImportTest {
protected:
    Summary csv(std::string_view content, const std::vector<std::string>& maps = {},
                std::string_view name = "posts.csv") {
        ImportOptions options;
        options.mapping = parseCsvMapping(maps).value();
        return importPath(m_folder.write(name, content), {}, {}, options);
    }
};

TEST(CsvFields, AreSplitAsInRfc4180) {
    EXPECT_THAT(splitCsv("a,b,,c,", ','), ElementsAre("a", "b", "", "c", ""));
    EXPECT_THAT(splitCsv("\"a,b\";\"say \"\"hi\"\"\";\"\"", ';'), ElementsAre("a,b", "say \"hi\"", ""));
    EXPECT_THAT(splitCsv("a\"b,\"c\"d,\"e", ','), ElementsAre("a\"b", "cd", "e"));
    EXPECT_THAT(splitCsv("", ','), ElementsAre(""));
    EXPECT_THAT(splitCsv("\"a\nb\"\tc", '\t'), ElementsAre("a\nb", "c"));
}

TEST(CsvFields, QuotesOpenAtTheBeginningOfAFieldOnly) {
    EXPECT_FALSE(csvEndsInsideQuotes("a\"b,c", ',', false));
    EXPECT_TRUE(csvEndsInsideQuotes("a,\"b", ',', false));
    EXPECT_TRUE(csvEndsInsideQuotes("a,\"b\"\"", ',', false));
    EXPECT_FALSE(csvEndsInsideQuotes("b\",c", ',', true));
    EXPECT_TRUE(csvEndsInsideQuotes("b\",\"c", ',', true));
    EXPECT_TRUE(csvEndsInsideQuotes("", ',', true));
    EXPECT_FALSE(csvEndsInsideQuotes("\"\",", ',', false));
}

TEST(CsvMapping, NamesWhatIsWrong) {
    const auto detail = [](const std::vector<std::string>& given) {
        const auto mapping = parseCsvMapping(given);
        EXPECT_FALSE(mapping);
        if (mapping) return std::string{};
        EXPECT_EQ(mapping.error().code, ErrorCode::BadArgument);
        EXPECT_EQ(mapping.error().where, "--map");
        return mapping.error().detail;
    };
    EXPECT_THAT(detail({"id"}), HasSubstr("\"id\" is not KEY=COLUMN"));
    EXPECT_THAT(detail({""}), HasSubstr("KEY=COLUMN"));
    EXPECT_THAT(detail({"id=a,"}), HasSubstr("KEY=COLUMN"));
    EXPECT_THAT(detail({"id="}), HasSubstr("KEY=COLUMN"));
    EXPECT_THAT(detail({"name=x"}), HasSubstr("\"name\" is no key of a post; there are id, author"));
    EXPECT_THAT(detail({"id=a,text=b", "id=c"}), HasSubstr("\"id\" is given twice"));
    EXPECT_THAT(detail({"\"id=a"}), HasSubstr("not closed"));
    EXPECT_THAT(detail({"n\xAE=x"}), HasSubstr("UTF-8"));
    EXPECT_THAT(detail({"id=n\xAE"}), HasSubstr("UTF-8"));
    const auto good = parseCsvMapping(std::vector<std::string>{"id=a=b,\"text=my, text\""});
    ASSERT_TRUE(good);
    EXPECT_EQ(good->at("id"), "a=b");
    EXPECT_EQ(good->at("text"), "my, text");
}

TEST_F(ImportCsv, ReadsTheColumnsThatAMappingNames) {
    const auto summary =
        csv("tweet_id,author_id,inbound,created_at,text,in_response_to_tweet_id,likes\r\n"
            "1,sprintcare,False,Tue Oct 31 22:10:47 +0000 2017,\"@115712 Please, send\r\nus a "
            "\"\"DM\"\"\",3,4\r\n"
            "3,@115712,True,Tue Oct 31 22:08:27 +0000 2017,and how?,,\r\n",
            {"id=tweet_id,author=author_id,timestamp=created_at", "parent_id=in_response_to_tweet_id"},
            "posts.txt");
    EXPECT_FALSE(summary.error) << summary.error->text();
    EXPECT_EQ(summary.postsNew, 2);
    EXPECT_EQ(summary.skippedTotal, 0);
    const auto reply = stored("1");
    EXPECT_EQ(reply.post.author, "sprintcare");
    EXPECT_EQ(reply.post.text, "@115712 Please, send\nus a \"DM\"");
    EXPECT_EQ(reply.post.parentId, "3");
    EXPECT_EQ(base::formatInstant(reply.post.createdAt), "2017-10-31T22:10:47.000Z");
    EXPECT_EQ(reply.counters[Metric::Likes], Measured{4});
    const auto root = stored("3");
    EXPECT_EQ(root.post.author, "115712");
    EXPECT_EQ(root.post.parentId, std::nullopt);
    EXPECT_FALSE(root.counters[Metric::Likes].known());
}

TEST_F(ImportCsv, GivesTheTablesOfTheSamePlainLines) {
    csv("\xEF\xBB\xBFid;author;text;timestamp;parent_id;root_id;quoted_id;lang;topic_tag;views;likes;replies;"
        "reposts;quotes;shares\n"
        "r;ana;Hello;2026-03-04T05:06:07Z;;r;q;fr;Cake;9;8;7;6;5;4\n"
        "a;ben;\"Hi; you\";1772600800;r;r;;;;;0;;;;\n");
    const auto wanted = digest();
    EXPECT_EQ(posts(), 2);
    reopen("lines.weft");
    import(
        R"({"id":"r","author":"ana","text":"Hello","timestamp":"2026-03-04T05:06:07Z","parent_id":null,"root_id":"r","quoted_id":"q","lang":"fr","topic_tag":"Cake","views":9,"likes":8,"replies":7,"reposts":6,"quotes":5,"shares":4}
{"id":"a","author":"ben","text":"Hi; you","timestamp":1772600800,"parent_id":"r","root_id":"r","likes":0}
)");
    EXPECT_EQ(digest(), wanted);
}

TEST_F(ImportCsv, ReadsEveryFormOfTime) {
    const auto summary = csv("id\ttimestamp\n"
                             "1\t2026-03-04\n2\t2026-03-04 05:06:07+01:00\n3\t1772600767\n4\t1772600767123\n"
                             "5\t1772600767.5\n6\tWed Mar 04 05:06:07 +0100 2026\n"
                             "7\t12\n8\tsoon\n9\tWed Foo 04 05:06:07 +0100 2026\n10\t\n11\t9e99\n",
                             {}, "posts.tsv");
    EXPECT_EQ(summary.postsNew, 6);
    EXPECT_EQ(summary.skippedTotal, 5);
    const auto time = [&](const char* id) { return base::formatInstant(stored(id).post.createdAt); };
    EXPECT_EQ(time("2"), "2026-03-04T04:06:07.000Z");
    EXPECT_EQ(time("3"), "2026-03-04T05:06:07.000Z");
    EXPECT_EQ(time("4"), "2026-03-04T05:06:07.123Z");
    EXPECT_EQ(time("5"), "2026-03-04T05:06:07.500Z");
    EXPECT_EQ(time("6"), "2026-03-04T04:06:07.000Z");
    EXPECT_EQ(summary.skipped[3].reason, "timestamp: is missing");
}

TEST_F(ImportCsv, ANulIsReplacedInEveryText) {
    using namespace std::string_view_literals;
    csv("id,timestamp,author,text,lang,topic_tag\n1,2026-01-01,@a\0,b\0,c\0,d\0\n"sv);
    const auto post = stored("1").post;
    EXPECT_EQ(post.author, "a\uFFFD");
    EXPECT_EQ(post.text, "b\uFFFD");
    EXPECT_EQ(post.language, "c\uFFFD");
    EXPECT_EQ(post.topicTag, "d\uFFFD");
}

TEST_F(ImportCsv, NamesRowsThatCannotBeUsed) {
    const std::string path = m_folder / "posts.csv";
    const auto summary = csv("id,timestamp,text,likes\n"
                             "1,2026-01-01,\"two\nlines\",1\n" // 2 and 3
                             "2,2026-01-01\n"                  // 4: too few
                             "3,2026-01-01,a,1,more\n"         // 5: too many
                             "4,2026-01-01,a,1,,\n"            // 6: empty ones do no harm
                             ",2026-01-01,a,1\n"               // 7: no id
                             "6,2026-01-01,\xC3\x28,1\n"       // 8
                             "7,2026-01-01,a,many\n"           // 9: kept without
                             "\n  \n"                          // 10, 11
                             "8,2026-01-01,\"never closed,1\n" // 12
                             "9,2026-01-01,a,2.0\n"            // 13
                             "10,2026-01-01,a,-1");            // 14: kept without
    EXPECT_FALSE(summary.error);
    EXPECT_EQ(summary.postsNew, 5);
    std::vector<std::string> complaints;
    for (const auto& item : summary.skipped)
        complaints.push_back(item.where.substr(path.size()) + " " + item.reason);
    EXPECT_THAT(complaints,
                ElementsAre(" line 4 has 2 fields where the header has 4",
                            " line 5 has 5 fields where the header has 4", " line 7 id: is missing",
                            testing::StartsWith(" line 8 is not valid UTF-8"),
                            " line 9 likes holds \"many\", not a count; the post is kept without it",
                            " line 12 opens a double quote that is not closed",
                            " line 14 likes holds \"-1\", not a count; the post is kept without it"));
    csv("id,timestamp,likes\n20,2026-01-01,1000000000000001\n");
    EXPECT_FALSE(stored("20").counters[Metric::Likes].known()) << "no post has as many";
    EXPECT_EQ(stored("1").post.text, "two\nlines");
    EXPECT_EQ(stored("9").counters[Metric::Likes], Measured{2});
}

TEST_F(ImportCsv, AQuoteThatIsNeverClosedCostsOneLine) {
    std::string content = "id,timestamp,text\nlost,2026-01-01,\"open\n";
    for (int i = 0; i < 200'000; ++i)
        content += std::to_string(i) + ",2026-01-01,a long enough text of a post\n";
    const auto summary = csv(content);
    EXPECT_EQ(summary.postsNew, 200'000);
    ASSERT_EQ(summary.skippedTotal, 1);
    EXPECT_THAT(summary.skipped.front().where, HasSubstr("line 2"));
}

TEST_F(ImportCsv, ManyQuotesThatAreNeverClosedAreReadInOneGo) {
    std::string content = "id,timestamp,text\n";
    for (int i = 0; i < 100'000; ++i)
        content += "x\",\"\n";
    EXPECT_EQ(csv(content).skippedTotal, 100'000);
}

TEST_F(ImportCsv, PassesOverARowThatIsTooLong) {
    const std::string huge(kLongestCsvRecord + 1, 'x');
    const auto summary =
        csv("id,timestamp,text\n1,2026-01-01," + huge + "\n2,2026-01-01,\"" + huge + "\"\n3,2026-01-01,a\n");
    EXPECT_EQ(summary.postsNew, 1);
    EXPECT_EQ(summary.skippedTotal, 2);
}

TEST_F(ImportCsv, NamesColumnsThatAreMissing) {
    const auto unmapped = csv("tweet,when\n1,2026-01-01\n");
    EXPECT_EQ(codeOf(unmapped), ErrorCode::BadShape);
    EXPECT_THAT(unmapped.error->text(),
                HasSubstr("posts.csv: header has no column \"id\"; it has tweet, when"));
    const auto mapped = csv("id,when\n1,2026-01-01\n", {"timestamp=date"});
    EXPECT_EQ(codeOf(mapped), ErrorCode::BadShape);
    EXPECT_THAT(mapped.error->text(), HasSubstr("\"date\""));
    const auto doubled = csv("id,timestamp,text,text\n1,2026-01-01,a,b\n");
    EXPECT_EQ(codeOf(doubled), ErrorCode::BadShape);
    EXPECT_THAT(doubled.error->text(), HasSubstr("\"text\" twice"));
    EXPECT_EQ(csv("id,timestamp,x,x\n1,2026-01-01,a,b\n").postsNew, 1) << "nobody needs that column";
    EXPECT_EQ(codeOf(csv("id,timestamp\n")), ErrorCode::FileEmpty);
    EXPECT_EQ(codeOf(csv("")), ErrorCode::FileEmpty);
    EXPECT_EQ(codeOf(csv("id,timestamp\nx,y\n")), ErrorCode::BadShape);
}

TEST_F(ImportCsv, TellsFormatsApartByContent) {
    EXPECT_EQ(csv(plain("1") + "\n").postsNew, 1) << "JSON lines, whatever the name";
    EXPECT_EQ(csv("timestamp,id\n2026-01-01,2\n", {}, "posts.jsonl").postsNew, 1);
    EXPECT_EQ(csv(packed("timestamp,id\n2026-01-01,3\n"), {}, "posts.csv.zst").postsNew, 1);
    EXPECT_EQ(codeOf(csv(plain("4"), {"id=x"})), ErrorCode::BadArgument);
    EXPECT_EQ(codeOf(csv("\xFF\xFEi\0d\0")), ErrorCode::BadText);
    EXPECT_THAT(csv("<!DOCTYPE html>\n<html>\n", {"id=x"}).error->detail, HasSubstr("web page"));
    EXPECT_EQ(posts(), 3);
}

} // namespace
} // namespace weft::collect
