// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/muted_phrases.h"

#include "store/brands.h"

#include <algorithm>

namespace weft::store {

namespace {

constexpr std::string_view kKey = "muted_phrases";

bool isId(std::string_view text) {
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !text.empty() && text.front() != '-' && std::ranges::all_of(text, isPart);
}

base::Result<bool> write(Database& database, const std::set<std::string>& ids) {
    std::string value;
    for (const auto& id : ids)
        value += (value.empty() ? "" : " ") + id;
    if (auto ok = writeSetting(database, kKey, value); !ok) return base::fail(std::move(ok.error()));
    return true;
}

} // namespace

base::Result<std::set<std::string>> readMutedPhrases(Database& database) {
    const auto value = readSetting(database, kKey);
    if (!value) return base::fail(value.error());
    std::set<std::string> ids;
    std::string_view rest = *value ? std::string_view(**value) : std::string_view();
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        if (end > 0) ids.emplace(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return ids;
}

base::Result<bool> mutePhrase(Database& database, std::string_view id) {
    if (!isId(id))
        return base::fail(base::ErrorCode::BadArgument, std::string(id.substr(0, 60)),
                          "this is no id of a phrase, such as here_for_you-1c2d3e");
    auto ids = readMutedPhrases(database);
    if (!ids) return base::fail(std::move(ids.error()));
    if (!ids->emplace(id).second) return false;
    return write(database, *ids);
}

base::Result<bool> unmutePhrase(Database& database, std::string_view id) {
    auto ids = readMutedPhrases(database);
    if (!ids) return base::fail(std::move(ids.error()));
    if (ids->erase(std::string(id)) == 0) return false;
    return write(database, *ids);
}

} // namespace weft::store
