// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

class DataModelTest : public WorkspaceTest {
protected:
    std::vector<std::string> texts(const std::string& sql) {
        std::vector<std::string> all;
        const auto statement = db().prepare(sql);
        EXPECT_TRUE(statement);
        while ((*statement)->step().value_or(false))
            all.emplace_back((*statement)->text(0));
        return all;
    }
};

TEST_F(DataModelTest, EveryTableHasAHeadingAndEveryColumnIsNamed) {
    const auto document = tests::readFile(WEFT_SOURCE_DIR "/docs/data-model.md");
    ASSERT_FALSE(document.empty());
    const auto tables =
        texts("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') "
              "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'post\\_text\\__%' ESCAPE '\\'");
    EXPECT_GE(tables.size(), 15U);
    for (const auto& table : tables) {
        const auto start = document.find("\n### `" + table + "`");
        ASSERT_NE(start, std::string::npos) << "docs/data-model.md has no heading for " << table;
        const auto section = document.substr(start, document.find("\n##", start + 4) - start);
        for (const auto& column : texts("SELECT name FROM pragma_table_info('" + table + "')"))
            EXPECT_THAT(section, ::testing::HasSubstr("`" + column + "`")) << table;
    }
}

TEST_F(DataModelTest, EveryTableIsStrict) {
    EXPECT_THAT(
        texts("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
              "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"),
        ::testing::IsEmpty());
}

} // namespace
} // namespace weft::store
