// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporary_folder.h"
#include "weftctl.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace weft::tests {
namespace {

using nlohmann::json;

class ImportCommand : public testing::Test {
protected:
    [[nodiscard]] Finished import(const std::string& content, std::vector<std::string> options) const {
        options.insert(options.begin(), {"import", m_folder.write("posts.csv", content).string(),
                                         "--workspace", (m_folder / "w.weft").string()});
        return weftctl(options);
    }

    TemporaryFolder m_folder;
};

TEST_F(ImportCommand, MapsTheColumnsOfATable) {
    const auto done = import("tweet,when,text\n1,Tue Oct 31 22:10:47 +0000 2017,\"a\nb\"\n2,never,c\n",
                             {"--map", "id=tweet,timestamp=when", "--json"});
    EXPECT_EQ(done.status, 3) << done.errors;
    const auto summary = json::parse(done.output);
    EXPECT_EQ(summary["posts_new"], 1);
    EXPECT_EQ(summary["skipped_total"], 1);
    EXPECT_FALSE(summary.contains("resumed_at_line"));
    EXPECT_NE(done.errors.find("posts.csv line 4"), std::string::npos) << done.errors;
}

TEST_F(ImportCommand, AMapThatCannotBeReadIsBadUsage) {
    for (const std::string map : {"id", "name=x", "id=a,id=b"}) {
        const auto refused = import("a,b\n1,2026-01-01\n", {"--map", map});
        EXPECT_EQ(refused.status, 2) << map;
        EXPECT_NE(refused.errors.find("--map"), std::string::npos) << refused.errors;
        EXPECT_FALSE(std::filesystem::exists(m_folder / "w.weft")) << "nothing is made before";
    }
    EXPECT_EQ(import("{\"id\":\"1\"}\n", {"--map", "id=a"}).status, 2) << "JSON has no columns";
}

TEST_F(ImportCommand, AColumnThatIsNotThereIsAFailure) {
    const auto failed = import("a,b\n1,2026-01-01\n", {"--map", "id=a,timestamp=c"});
    EXPECT_EQ(failed.status, 1);
    EXPECT_NE(failed.errors.find("no column \"c\"; it has a, b"), std::string::npos) << failed.errors;
}

} // namespace
} // namespace weft::tests
