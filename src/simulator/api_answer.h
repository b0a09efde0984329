// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft::simulator {

/// A request as the API sees it.
struct ApiRequest {
    std::string method = "GET";
    std::string path;
    std::vector<std::pair<std::string, std::string>> parameters;
    /// From the header or the access_token parameter; empty when there is none.
    std::string token;

    /// The first value of a parameter.
    [[nodiscard]] std::optional<std::string_view> parameter(std::string_view name) const;
};

/// What goes back.
struct ApiAnswer {
    int status = 200;
    std::string body;
    std::string contentType = "application/json; charset=UTF-8";
    std::vector<std::pair<std::string, std::string>> headers;
};

/// An error object of the API.
struct ApiError {
    int status = 400;
    int code = 100;
    std::optional<int> subcode;
    std::string type = "THApiException";
    std::string message;
    bool transient = false;
    /// Takes the place of the number where it is not empty.
    std::string textCode = {};
};

[[nodiscard]] ApiAnswer errorAnswer(const ApiError& error);

/// Code 100: a parameter that cannot be used.
[[nodiscard]] ApiError badParameter(std::string message);
/// Code 100 with subcode 33: unknown, deleted, private.
[[nodiscard]] ApiError noSuchObject(std::string_view id);
/// Code 10.
[[nodiscard]] ApiError notPermitted();

} // namespace weft::simulator
