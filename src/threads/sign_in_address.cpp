// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/percent.h"
#include "threads/redact.h"
#include "threads/sign_in.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>

namespace weft::threads {

using base::ErrorCode;

namespace {

constexpr std::array<std::string_view, 9> kWantedScopes{"threads_basic",
                                                        "threads_read_replies",
                                                        "threads_manage_replies",
                                                        "threads_manage_insights",
                                                        "threads_manage_mentions",
                                                        "threads_keyword_search",
                                                        "threads_profile_discovery",
                                                        "threads_content_publish",
                                                        "threads_delete"};

constexpr std::string_view kPlace = "sign-in";
/// Longer than any address of a browser.
constexpr std::size_t kLongestPaste = 16 * 1024;

using Query = std::map<std::string, std::string, std::less<>>;

/// Without what no address holds: blanks and line breaks of mail programs and terminals, the brackets and
/// quotes around it, and "&" as web pages write it.
std::string addressIn(std::string_view pasted) {
    constexpr std::string_view written = "&amp;";
    std::string kept;
    std::ranges::copy_if(pasted, std::back_inserter(kept),
                         [](char c) { return c > 0x20 && c < 0x7F && c != '<' && c != '>' && c != '"'; });
    for (auto at = kept.find(written); at != std::string::npos; at = kept.find(written, at + 1))
        kept.replace(at, written.size(), "&");
    return kept;
}

/// Two words are no code; a line break within one is.
bool isOneWord(std::string_view pasted) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = pasted.find_first_not_of(blanks);
    if (first == std::string_view::npos) return false;
    const auto word = pasted.substr(first, pasted.find_last_not_of(blanks) - first + 1);
    return word.find(' ') == std::string_view::npos;
}

std::string decoded(std::string_view value) {
    std::string spaced(value);
    std::ranges::replace(spaced, '+', ' ');
    return percentDecode(spaced);
}

/// The first value of each name.
Query readQuery(std::string_view text) {
    Query query;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto pair = text.substr(0, end);
        const auto equals = std::min(pair.find('='), pair.size());
        query.try_emplace(std::string(pair.substr(0, equals)),
                          decoded(pair.substr(std::min(equals + 1, pair.size()))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return query;
}

bool isCodeCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '~';
}

bool isCode(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, isCodeCharacter);
}

base::Status refused(std::string_view why) {
    return base::fail(ErrorCode::SignInRefused, std::string(kPlace), std::string(why));
}

/// What the answer says when it is a no: any of the words that Threads has for it.
base::Status checkNotRefused(const Query& query) {
    for (const std::string_view key : {"error", "error_code", "error_message"}) {
        const auto found = query.find(key);
        if (found == query.end()) continue;
        for (const std::string_view more : {"error_description", "error_message", "error_reason"})
            if (const auto text = query.find(more); text != query.end() && !text->second.empty())
                return refused(fmt::format("Threads said no: {}", redact(text->second, {})));
        return refused(fmt::format("Threads said no: {}", redact(found->second, {})));
    }
    return {};
}

} // namespace

std::span<const std::string_view> wantedScopes() {
    return kWantedScopes;
}

std::string authorizationAddress(const SignInHosts& hosts, const AppCredentials& app,
                                 std::span<const std::string_view> scopes, std::string_view state) {
    return fmt::format("{}/oauth/authorize?client_id={}&redirect_uri={}&scope={}&response_type=code&state={}",
                       hosts.authorize, percentEncode(app.id), percentEncode(app.redirectUri),
                       percentEncode(fmt::format("{}", fmt::join(scopes, ","))), percentEncode(state));
}

base::Result<Secret> codeFromReturnAddress(std::string_view pasted, std::string_view state) {
    if (pasted.size() > kLongestPaste) return base::fail(refused("what was pasted is no address").error());
    const std::string whole = addressIn(pasted);
    const std::string_view address = std::string_view(whole).substr(0, whole.find('#'));
    const auto mark = address.find('?');
    const bool query = mark != std::string_view::npos || address.find('=') != std::string_view::npos;
    if (!query) {
        const std::string bare = percentDecode(address);
        if (isCode(bare) && isOneWord(pasted)) return Secret(bare);
        return base::fail(refused("the address holds no code").error());
    }
    const Query values = readQuery(mark == std::string_view::npos ? address : address.substr(mark + 1));
    if (const auto status = checkNotRefused(values); !status) return base::fail(status.error());
    const auto code = values.find("code");
    if (code == values.end() || !isCode(code->second))
        return base::fail(refused("the address holds no code").error());
    const auto returned = values.find("state");
    if (!state.empty() && (returned == values.end() || returned->second != state))
        return base::fail(refused("the address answers another sign-in than the one begun here").error());
    return Secret(code->second);
}

} // namespace weft::threads
