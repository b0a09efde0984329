// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handle.h"

#include "base/utf8.h"

#include <algorithm>

namespace weft::model {

namespace {

bool isHandleCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool canBeHandle(std::string_view handle) {
    constexpr std::ptrdiff_t kLongest = 60;
    if (handle.empty() || base::firstInvalidUtf8(handle)) return false;
    const auto beginsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    if (std::ranges::count_if(handle, beginsCharacter) > kLongest) return false;
    const auto isForeign = [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '\x7F' || c == ',';
    };
    // The later control characters are C2 80 to C2 9F, the space that does not break C2 A0.
    for (std::size_t i = 0; i + 1 < handle.size(); ++i)
        if (handle[i] == '\xC2' && static_cast<unsigned char>(handle[i + 1]) <= 0xA0) return false;
    return std::ranges::none_of(handle, isForeign);
}

std::string foldHandle(std::string_view handle) {
    if (handle.starts_with('@')) handle.remove_prefix(1);
    std::string folded(handle);
    std::ranges::transform(folded, folded.begin(), lower);
    return folded;
}

std::vector<std::string> mentionedHandles(std::string_view text) {
    std::vector<std::string> handles;
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        if (at > 0 && isHandleCharacter(text[at - 1]) && text[at - 1] != '.') continue;
        std::size_t end = at + 1;
        while (end < text.size() && isHandleCharacter(text[end]))
            ++end;
        while (end > at + 1 && text[end - 1] == '.')
            --end;
        if (end == at + 1) continue;
        std::string handle = foldHandle(text.substr(at + 1, end - at - 1));
        if (std::ranges::find(handles, handle) == handles.end()) handles.push_back(std::move(handle));
    }
    return handles;
}

} // namespace weft::model
