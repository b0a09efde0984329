// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/redact.h"

#include "base/utf8.h"
#include "threads/percent.h"

#include <algorithm>
#include <array>

namespace weft::threads {

namespace {

constexpr std::string_view kInstead = "[token]";
constexpr std::size_t kLongestMessage = 400;
/// Long-lived and short-lived Threads tokens start with TH, have well over a hundred characters, and mix
/// capitals and small letters, unlike the names of errors (THREADS_API__…).
constexpr std::size_t kShortestToken = 30;

void replaceAll(std::string& text, std::string_view what) {
    if (what.empty()) return;
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + kInstead.size()))
        text.replace(at, what.size(), kInstead);
}

bool isTokenCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~' || c == '%' || c == '|' || c == '+' || c == '/' || c == '=';
}

std::size_t tokenEnd(std::string_view text, std::size_t at) {
    while (at < text.size() && isTokenCharacter(text[at]))
        ++at;
    return at;
}

/// Replaces what follows a mark such as "access_token=".
void replaceAfter(std::string& text, std::string_view mark) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
        at += mark.size();
        const std::size_t end = tokenEnd(text, at);
        if (end == at) continue;
        text.replace(at, end - at, kInstead);
        at += kInstead.size();
    }
}

bool isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
}

void replaceLookalikes(std::string& text) {
    for (std::size_t at = text.find("TH"); at != std::string::npos; at = text.find("TH", at)) {
        const std::size_t end = tokenEnd(text, at);
        const std::string_view word = std::string_view(text).substr(at, end - at);
        if (word.size() >= kShortestToken && std::ranges::any_of(word, isSmallLetter)) {
            text.replace(at, end - at, kInstead);
            at += kInstead.size();
        } else {
            at = end;
        }
    }
}

} // namespace

std::string redact(std::string_view text, const Secret& token) {
    std::string clean(text.substr(0, 64 * 1024));
    if (!token.empty()) {
        replaceAll(clean, token.reveal());
        replaceAll(clean, percentEncode(token.reveal()));
    }
    for (const std::string_view mark :
         std::array<std::string_view, 4>{"access_token=", "input_token=", "Bearer ", "OAuth "})
        replaceAfter(clean, mark);
    replaceLookalikes(clean);
    for (char& c : clean)
        if (static_cast<unsigned char>(c) < 0x20 || c == '\x7F') c = ' ';
    if (base::firstInvalidUtf8(clean)) clean.resize(*base::firstInvalidUtf8(clean));
    if (clean.size() <= kLongestMessage) return clean;
    return std::string(base::utf8Prefix(clean, kLongestMessage)) + "…";
}

} // namespace weft::threads
