// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"
#include "report/whole_file.h"
#include "report/xlsx.h"

#include <algorithm>

namespace weft::report {

namespace {

std::string lowerSuffix(const std::filesystem::path& path) {
    auto suffix = path.extension().string();
    std::ranges::transform(suffix, suffix.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return suffix;
}

} // namespace

base::Status writeTable(const Table& table, const std::filesystem::path& path) {
    const auto suffix = lowerSuffix(path);
    if (suffix == ".csv") return writeWholeFile(path, toCsv(table));
    if (suffix == ".json") return writeWholeFile(path, toJson(table));
    if (suffix == ".xlsx") {
        const auto bytes = toXlsx(table);
        if (!bytes) return base::fail(bytes.error());
        return writeWholeFile(path, *bytes);
    }
    return base::fail(base::ErrorCode::BadArgument, path.string(),
                      "a table is written as .csv, .xlsx or .json; the name ends otherwise");
}

} // namespace weft::report
