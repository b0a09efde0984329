// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/field_set.h"

#include <algorithm>

namespace weft::threads {

namespace {

/// Cuts off the entry before the next comma that stands in no braces.
std::string_view takeEntry(std::string_view& rest) {
    int depth = 0;
    std::size_t end = 0;
    for (; end < rest.size(); ++end) {
        if (rest[end] == '{') ++depth;
        if (rest[end] == '}') --depth;
        if (rest[end] == ',' && depth <= 0) break;
    }
    const auto entry = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return entry;
}

void append(std::string& list, std::string_view entry) {
    if (!list.empty()) list += ',';
    list += entry;
}

/// The list without the entries of that name, braces and all.
std::optional<std::string> withoutEntry(std::string_view fields, std::string_view name) {
    std::string kept;
    bool found = false;
    while (!fields.empty()) {
        const auto entry = takeEntry(fields);
        const bool named = entry.substr(0, entry.find('{')) == name;
        found |= named;
        if (!named) append(kept, entry);
    }
    if (!found) return std::nullopt;
    return kept;
}

/// The same for a name inside the braces. Braces that would be empty go with their entry.
std::optional<std::string> withoutPart(std::string_view fields, std::string_view name) {
    std::string kept;
    bool found = false;
    while (!fields.empty()) {
        const auto entry = takeEntry(fields);
        const auto brace = entry.find('{');
        const bool whole = brace == std::string_view::npos || !entry.ends_with('}');
        const auto parts =
            whole ? std::nullopt : withoutEntry(entry.substr(brace + 1, entry.size() - brace - 2), name);
        found |= parts.has_value();
        if (!parts)
            append(kept, entry);
        else if (!parts->empty())
            append(kept, std::string(entry.substr(0, brace)) + '{' + *parts + '}');
    }
    if (!found) return std::nullopt;
    return kept;
}

} // namespace

std::optional<std::string> withoutField(std::string_view fields, std::string_view name) {
    name = name.substr(0, name.find('{'));
    if (name.empty() || name == "id" || name == "timestamp") return std::nullopt;
    if (auto shorter = withoutEntry(fields, name)) return shorter;
    return withoutPart(fields, name);
}

} // namespace weft::threads
