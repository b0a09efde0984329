// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx.h"

#include "report/whole_file.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>

using namespace weft;

namespace {

/// What Python's own zip and XML readers find in the workbook: a line a cell, "A1|s|text" or "B2|n|3", then
/// the sheet name.
std::string reopened(const std::string& bytes) {
    const tests::TemporaryFolder folder;
    if (!report::writeWholeFile(folder / "a.xlsx", bytes)) return "not written";
    const auto script = folder.write("read.py", R"(
import sys, zipfile, xml.etree.ElementTree as tree
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
spaces = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
strings = []
if 'xl/sharedStrings.xml' in book.namelist():
    for item in tree.fromstring(book.read('xl/sharedStrings.xml')).findall('m:si', spaces):
        strings.append(''.join(t.text or '' for t in item.iter('{%s}t' % spaces['m'])))
for cell in tree.fromstring(book.read('xl/worksheets/sheet1.xml')).iter('{%s}c' % spaces['m']):
    assert cell.find('m:f', spaces) is None, 'a formula'
    value = cell.find('m:v', spaces)
    if value is None: continue
    text = cell.get('t') == 's'
    print(cell.get('r'), 's' if text else 'n', strings[int(value.text)][:50] if text else value.text, sep='|')
print(tree.fromstring(book.read('xl/workbook.xml')).find('m:sheets/m:sheet', spaces).get('name'))
)");
    const auto command = "python3 '" + script.string() + "' '" + (folder / "a.xlsx").string() + "' 2>&1";
    auto* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) return "no python3";
    std::string output;
    char buffer[4096];
    while (const auto read = std::fread(buffer, 1, sizeof buffer, pipe))
        output.append(buffer, read);
    ::pclose(pipe);
    return output;
}

std::string reopenedTable(const report::Table& table) {
    const auto bytes = report::toXlsx(table);
    return bytes ? reopened(*bytes) : bytes.error().text();
}

} // namespace

TEST(Xlsx, holdsNumbersTextsDatesAndGaps) {
    const report::Table table{"weave",
                              {"date", "n", "text"},
                              {{"2026-09-01", std::int64_t{3}, "mème 😂"}, {{}, 0.5, "2026-09-01"}}};
    EXPECT_EQ(reopenedTable(table), "A1|s|date\nB1|s|n\nC1|s|text\nA2|n|46266\nB2|n|3\nC2|s|mème 😂\n"
                                    "B3|n|0.5\nC3|s|2026-09-01\nweave\n");
}

TEST(Xlsx, keepsFormulasAsText) {
    EXPECT_EQ(reopenedTable({"t", {"=A"}, {{"=1+1"}, {"@x"}}}), "A1|s|=A\nA2|s|=1+1\nA3|s|@x\nt\n");
}

TEST(Xlsx, survivesStrangeInput) {
    const report::Table table{"a/very[long]name:of*a?sheet\\with more than thirty-one characters",
                              {"date"},
                              {{std::string("\xFF\0\x01\x1b<&>", 7)},
                               {std::nan("")},
                               {std::string(100000, 'x')},
                               {"2026-99-99"},
                               {"1066-10-14"},
                               {"", "more cells than columns"}}};
    const auto output = reopenedTable(table);
    EXPECT_NE(output.find("A4|s|xxxx"), std::string::npos) << output;
    EXPECT_NE(output.find("A5|s|2026-99-99"), std::string::npos) << output;
    EXPECT_NE(output.find("A6|s|1066-10-14"), std::string::npos) << output;
    EXPECT_NE(output.find("averylongnameofasheetwith more"), std::string::npos) << output;
    EXPECT_EQ(reopenedTable({}), "Weft\n");
}

TEST(Xlsx, refusesMoreRowsThanASheetHolds) {
    report::Table table{"t", {"a"}, {}};
    table.rows.resize(1048576);
    const auto bytes = report::toXlsx(table);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, base::ErrorCode::BadArgument);
}
