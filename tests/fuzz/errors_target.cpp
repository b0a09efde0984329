// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "threads/api_error.h"
#include "threads/http_date.h"
#include "threads/usage_headers.h"

#include <charconv>
#include <string>

using namespace weft;
using fuzz::require;

namespace {

/// The seeds hold it where servers might repeat it.
constexpr const char* kToken = "THAAfuzz1234secretXYZ";

std::string_view takeLine(std::string_view& rest) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

std::string lower(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

/// An answer as text: the status, headers, an empty line, the body.
threads::HttpResponse responseFrom(std::string_view input) {
    threads::HttpResponse response;
    const auto status = takeLine(input);
    std::from_chars(status.data(), status.data() + status.size(), response.status);
    for (auto line = takeLine(input); !line.empty(); line = takeLine(input)) {
        const auto colon = std::min(line.find(": "), line.size());
        response.headers[lower(line.substr(0, colon))] = line.substr(std::min(colon + 2, line.size()));
    }
    if (const auto type = response.headers.find("content-type"); type != response.headers.end())
        response.contentType = type->second;
    response.body = input;
    return response;
}

} // namespace

void fuzzOne(std::string_view input) {
    const auto response = responseFrom(input);
    const auto usage = threads::readUsage(response.headers);
    if (usage && usage->regainAfter) require(usage->regainAfter->count() >= 0, "nobody waits backwards");
    if (const auto date = response.headers.find("date"); date != response.headers.end())
        if (const auto instant = threads::parseHttpDate(date->second)) fuzz::checkInstant(*instant);
    const auto status = threads::checkAnswer(response, "/me/threads", threads::Secret(kToken),
                                             usage.value_or(threads::Usage{}));
    if (status) {
        require(response.status >= 200 && response.status < 300, "only a status of success is a success");
        return;
    }
    fuzz::checkError(status.error());
    require(status.error().text().find(kToken) == std::string::npos, "no error holds the token");
    require(status.error().detail.size() < 1000, "an error fits a line");
    if (const auto field = threads::refusedField(status.error().detail))
        require(!field->empty(), "a refused field has a name");
}
