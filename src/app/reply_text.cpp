// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reply_text.h"

#include "base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace weft::app {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

tl::unexpected<base::Error> bad(std::string detail) {
    return base::fail(base::ErrorCode::BadArgument, "text", std::move(detail));
}

bool isControl(unsigned char c) {
    return (c < 0x20 && c != '\n') || c == 0x7f;
}

/// U+0080 to U+009F are control characters too.
bool hasLateControl(std::string_view text) {
    for (auto at = text.find('\xc2'); at != std::string_view::npos; at = text.find('\xc2', at + 1))
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0) return true;
    return false;
}

std::size_t characters(std::string_view text) {
    const auto starts = [](unsigned char c) { return (c & 0xc0) != 0x80; };
    return static_cast<std::size_t>(std::ranges::count_if(text, starts));
}

std::string essence(std::string_view text) {
    const auto begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) return {};
    std::string kept(text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1));
    std::erase(kept, '\r');
    return kept;
}

} // namespace

base::Status checkReplyText(std::string_view text) {
    if (text.find_first_not_of(kBlanks) == std::string_view::npos) return bad("the reply is empty");
    if (base::firstInvalidUtf8(text)) return bad("the reply is no valid UTF-8");
    if (std::ranges::any_of(text, isControl) || hasLateControl(text))
        return bad("the reply holds control characters");
    if (const auto count = characters(text); count > kLongestReply)
        return bad(fmt::format("the reply has {} characters; at most {} are possible", count, kLongestReply));
    return {};
}

bool sameReplyText(std::string_view left, std::string_view right) {
    return essence(left) == essence(right);
}

} // namespace weft::app
