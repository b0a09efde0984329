// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/repair_output.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace weft::cli {

namespace {

using Json = nlohmann::ordered_json;

void printJson(const store::RepairReport& report) {
    Json json{{"problems", Json::array()}, {"kept", nullptr}, {"tables", Json::array()}};
    for (const auto& problem : report.found)
        json["problems"].push_back({{"what", problem.what}, {"remedy", store::remedyText(problem.remedy)}});
    if (report.kept) json["kept"] = report.kept->string();
    for (const auto& table : report.tables) {
        Json entry{{"table", table.table}, {"saved", table.saved}, {"lost", nullptr}};
        if (table.lost) entry["lost"] = *table.lost;
        json["tables"].push_back(std::move(entry));
    }
    fmt::print("{}\n", json.dump(2, ' ', false, Json::error_handler_t::replace));
}

std::string lossOf(const store::SavedTable& table) {
    if (!table.lost) return "nobody can say how many were lost";
    return *table.lost == 0 ? std::string("none lost") : fmt::format("{} lost", *table.lost);
}

} // namespace

void printRepair(const store::RepairReport& report, bool json) {
    if (json) return printJson(report);
    if (report.found.empty()) return fmt::print("nothing is wrong with the file\n");
    for (const auto& problem : report.found)
        fmt::print("{}\n  → {}\n", problem.what, store::remedyText(problem.remedy));
    for (const auto& table : report.tables)
        fmt::print("{}: {} rows saved, {}\n", table.table, table.saved, lossOf(table));
    if (report.kept) fmt::print("mended; the file as it was before is {}\n", report.kept->string());
}

} // namespace weft::cli
