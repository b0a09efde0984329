// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/api_error.h"

#include "threads/json.h"
#include "threads/redact.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace weft::threads {

using base::ErrorCode;

namespace {

constexpr std::string_view kRefusedField = "nonexisting field (";
constexpr std::chrono::seconds kLongestWait{7 * 24 * 3600};
constexpr int kNetworkSignIn = 511;

/// What an error body says, in whichever shape.
struct ApiError {
    std::optional<std::int64_t> code;
    std::optional<std::int64_t> subcode;
    std::string word;
    std::string message;
    bool transient = false;
};

ApiError readErrorObject(const JsonValue& object) {
    ApiError error;
    error.code = object.integer("code");
    if (!error.code) error.word = object.text("code").value_or("");
    error.subcode = object.integer("error_subcode");
    error.transient = object.boolean("is_transient").value_or(false);
    error.message = object.text("message").value_or("");
    if (error.message.empty()) error.message = object.text("error_user_msg").value_or("");
    if (error.message.empty()) error.message = object.text("error_message").value_or("");
    return error;
}

/// Nothing when the body is no error.
std::optional<ApiError> readError(const JsonValue& body) {
    if (const auto error = body.member("error")) {
        if (error->isObject()) return readErrorObject(*error);
        ApiError plain;
        plain.message = error->text().value_or("");
        if (const auto more = body.text("error_description")) plain.message += ": " + *more;
        return plain;
    }
    const auto message = body.text("error_message");
    const auto code = body.integer("error_code");
    // The state of a container has an "error_message" too, and is a good answer.
    const bool container = body.member("status") && !code && !body.member("error_type");
    if ((!message && !code) || container) return std::nullopt;
    ApiError flat;
    flat.message = message.value_or("");
    // In the shape of the code exchange "code" is the HTTP status once more, in that of the window
    // "error_code" is a code.
    flat.code = code;
    return flat;
}

bool isRateLimit(std::int64_t code) {
    return code == 4 || code == 17 || code == 32 || code == 341 || code == 368 || code == 613 ||
           (code >= 80'000 && code <= 80'999);
}

std::optional<ErrorCode> meaningOf(const ApiError& error) {
    // Named by Meta, not numbered; all of them are about what was asked for (threads-api.md 4.3).
    if (error.word.starts_with("THREADS_API__")) return ErrorCode::ApiBadRequest;
    if (!error.code) return std::nullopt;
    const std::int64_t code = *error.code;
    if (isRateLimit(code)) return ErrorCode::ApiRateLimited;
    if (code == 102 || code == 190) return ErrorCode::ApiTokenInvalid;
    if (code == 10 || (code >= 200 && code <= 299)) return ErrorCode::ApiNoPermission;
    if (code == 2'207'051 || code == 4'279'013) return ErrorCode::ApiNoPermission;
    if (code == 24 || (code == 100 && error.subcode == 33)) return ErrorCode::ApiNotAvailable;
    if (code == 100 && refusedField(error.message)) return ErrorCode::ApiUnknownField;
    if (error.transient || code == 1 || code == 2) return ErrorCode::ApiServerError;
    if (code == 100 || code == 506 || code == 1'349'168) return ErrorCode::ApiBadRequest;
    return std::nullopt;
}

ErrorCode meaningOfStatus(int status) {
    if (status == 429) return ErrorCode::ApiRateLimited;
    if (status >= 500 || status == 408) return ErrorCode::ApiServerError;
    if (status == 401) return ErrorCode::ApiTokenInvalid;
    if (status == 403) return ErrorCode::ApiNoPermission;
    if (status == 404 || status == 410) return ErrorCode::ApiNotAvailable;
    if (status >= 400) return ErrorCode::ApiBadRequest;
    return ErrorCode::ApiBadAnswer;
}

std::optional<std::chrono::seconds> retryAfterHeader(const HttpResponse& response) {
    const auto found = response.headers.find("retry-after");
    if (found == response.headers.end()) return std::nullopt;
    std::int64_t seconds = 0;
    const std::string& text = found->second;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc{} || stop != text.data() + text.size() || seconds < 0) return std::nullopt;
    return std::min(std::chrono::seconds{seconds}, kLongestWait);
}

/// How long to wait before asking again, if anything says so.
std::optional<std::chrono::seconds> waitFor(ErrorCode code, const HttpResponse& response,
                                            const Usage& usage) {
    if (code != ErrorCode::ApiRateLimited && code != ErrorCode::ApiServerError) return std::nullopt;
    auto wait = retryAfterHeader(response);
    if (code == ErrorCode::ApiRateLimited && usage.regainAfter)
        wait = std::max<std::chrono::seconds>(wait.value_or(std::chrono::seconds{0}), *usage.regainAfter);
    return wait;
}

std::string describe(const ApiError& error, int status) {
    std::string codes;
    if (error.code) codes = fmt::format(", code {}", *error.code);
    if (!error.word.empty()) codes = fmt::format(", code {}", error.word);
    if (error.subcode) codes += fmt::format("/{}", *error.subcode);
    if (error.message.empty()) return fmt::format("the server refuses (HTTP {}{})", status, codes);
    return fmt::format("{} (HTTP {}{})", error.message, status, codes);
}

bool looksLikeHtml(const HttpResponse& response) {
    const auto first = response.body.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string::npos) return false;
    if (response.body[first] == '<') return true;
    // Some servers call JSON a web page.
    return response.contentType.starts_with("text/html") && response.body[first] != '{';
}

/// Networks that want a sign-in answer in the server's place: with a page of their own that looks like a good
/// answer, by pointing to it, or with the status made for it (RFC 6585). The API itself never points
/// anywhere.
bool fromPortal(const HttpResponse& response) {
    if (response.status == kNetworkSignIn || (response.status >= 300 && response.status < 400)) return true;
    return response.status < 300 && looksLikeHtml(response);
}

base::Status failPortal(const HttpResponse& response, std::string_view endpoint) {
    return base::fail(ErrorCode::NetworkPortal, std::string(endpoint),
                      fmt::format("{} instead of the API (HTTP {})",
                                  looksLikeHtml(response) ? "a web page" : "the way to another address",
                                  response.status));
}

/// An answer that is no JSON: from a gateway, a wrong address.
base::Status failNotJson(const HttpResponse& response, std::string_view endpoint) {
    const bool retryable = response.status == 429 || response.status >= 500;
    base::Error error;
    error.code = retryable ? meaningOfStatus(response.status) : ErrorCode::ApiNotJson;
    error.where = std::string(endpoint);
    error.detail = fmt::format("{} instead of JSON (HTTP {})",
                               looksLikeHtml(response) ? "a web page"
                               : response.body.empty() ? "an empty answer"
                                                       : "something",
                               response.status);
    error.retryAfter = waitFor(error.code, response, {});
    return base::fail(std::move(error));
}

/// Looking for the word first spares good pages a second parsing.
bool mayHoldError(const HttpResponse& response) {
    return response.status != 200 || response.body.find("\"error") != std::string::npos;
}

} // namespace

std::optional<std::string> refusedField(std::string_view message) {
    const auto at = message.find(kRefusedField);
    if (at == std::string_view::npos) return std::nullopt;
    const auto rest = message.substr(at + kRefusedField.size());
    const auto field = rest.substr(0, std::min(rest.find(')'), rest.size()));
    return field.empty() ? std::nullopt : std::optional<std::string>(field);
}

base::Status checkAnswer(const HttpResponse& response, std::string_view endpoint, const Secret& token,
                         const Usage& usage) {
    if (fromPortal(response)) return failPortal(response, endpoint);
    if (looksLikeHtml(response) || response.body.empty()) return failNotJson(response, endpoint);
    if (!mayHoldError(response)) return {};
    const bool good = response.status >= 200 && response.status < 300;
    const auto document = JsonDocument::parse(response.body);
    // Who reads the good answers says more about a broken one, and can save parts of it.
    if (!document && good) return {};
    if (!document) return failNotJson(response, endpoint);
    const auto error = readError(document->root());
    if (!error && good) return {};
    const ApiError shown = error.value_or(ApiError{});
    const ErrorCode code = meaningOf(shown).value_or(shown.transient ? ErrorCode::ApiServerError
                                                                     : meaningOfStatus(response.status));
    base::Error typed{code, std::string(endpoint), redact(describe(shown, response.status), token),
                      waitFor(code, response, usage)};
    return base::fail(std::move(typed));
}

} // namespace weft::threads
