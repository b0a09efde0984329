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
constexpr std::size_t kAppSecretLength = 32;
/// "code" also stands before the numbers and words of errors, which are shorter or have no small letters.
constexpr std::size_t kShortestCode = 16;

/// Names of parameters and members behind which a secret stands.
struct Mark {
    std::string_view name;
    /// Shorter values are no secrets.
    std::size_t shortest;
};

constexpr std::array kMarks{Mark{"access_token", 1}, Mark{"input_token", 1}, Mark{"client_secret", 1},
                            Mark{"code", kShortestCode}};

/// What may stand between a name and its value: in an address, in an address inside another one, in JSON.
constexpr std::array<std::string_view, 6> kSeparators{"=", "%3D", "%3d", "\":\"", "\": \"", ": "};

/// Names of headers' schemes.
constexpr std::array<std::string_view, 2> kSchemes{"Bearer ", "OAuth "};

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

bool isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
}

/// Replaces the value that starts at a position, if it is one; returns where to go on.
std::size_t replaceValue(std::string& text, std::size_t at, std::size_t shortest) {
    const std::size_t end = tokenEnd(text, at);
    const std::string_view value = std::string_view(text).substr(at, end - at);
    const bool word = shortest > 1 && std::ranges::none_of(value, isSmallLetter);
    if (value.empty() || value.size() < shortest || word) return end;
    text.replace(at, end - at, kInstead);
    return at + kInstead.size();
}

void replaceBehind(std::string& text, const Mark& mark) {
    for (std::size_t at = text.find(mark.name); at != std::string::npos; at = text.find(mark.name, at)) {
        at += mark.name.size();
        const auto rest = std::string_view(text).substr(at);
        const auto* separator =
            std::ranges::find_if(kSeparators, [&](std::string_view one) { return rest.starts_with(one); });
        if (separator != kSeparators.end()) at = replaceValue(text, at + separator->size(), mark.shortest);
    }
}

void replaceBehindScheme(std::string& text, std::string_view scheme) {
    for (std::size_t at = text.find(scheme); at != std::string::npos; at = text.find(scheme, at))
        at = replaceValue(text, at + scheme.size(), 1);
}

bool looksLikeToken(std::string_view word) {
    return word.starts_with("TH") && word.size() >= kShortestToken &&
           std::ranges::any_of(word, isSmallLetter);
}

bool looksLikeAppSecret(std::string_view word) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isHex = [&](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); };
    return word.size() == kAppSecretLength && std::ranges::all_of(word, isHex) &&
           !std::ranges::all_of(word, isDigit);
}

void replaceLookalikes(std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = tokenEnd(text, at);
        const std::string_view word = std::string_view(text).substr(at, end - at);
        // Also behind other characters that tokens may hold, such as in "next=/v1.0/THAA…".
        const auto inside = word.find("TH");
        if (looksLikeAppSecret(word)) {
            text.replace(at, word.size(), kInstead);
            at += kInstead.size();
        } else if (inside != std::string_view::npos && looksLikeToken(word.substr(inside))) {
            text.replace(at + inside, word.size() - inside, kInstead);
            at += inside + kInstead.size();
        } else {
            at = end + 1;
        }
    }
}

} // namespace

std::string redactAll(std::string_view text, std::span<const Secret> secrets) {
    std::string clean(text.substr(0, 64 * 1024));
    for (const Secret& secret : secrets) {
        if (secret.empty()) continue;
        replaceAll(clean, secret.reveal());
        replaceAll(clean, percentEncode(secret.reveal()));
    }
    for (const Mark& mark : kMarks)
        replaceBehind(clean, mark);
    for (const std::string_view scheme : kSchemes)
        replaceBehindScheme(clean, scheme);
    replaceLookalikes(clean);
    for (char& c : clean)
        if (static_cast<unsigned char>(c) < 0x20 || c == '\x7F') c = ' ';
    if (base::firstInvalidUtf8(clean)) clean.resize(*base::firstInvalidUtf8(clean));
    if (clean.size() <= kLongestMessage) return clean;
    return std::string(base::utf8Prefix(clean, kLongestMessage)) + "…";
}

std::string redact(std::string_view text, const Secret& secret) {
    return redactAll(text, std::span(&secret, 1));
}

} // namespace weft::threads
