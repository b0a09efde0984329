// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <chrono>
#include <cstddef>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace weft::threads {

using base::Secret;

struct HttpOptions {
    std::chrono::milliseconds connectTimeout{10'000};
    /// Longest time for one whole answer.
    std::chrono::milliseconds totalTimeout{60'000};
    /// A transfer slower than 100 bytes a second for this long is given up.
    std::chrono::seconds stallTimeout{20};
    /// Larger answers are refused (a page of 100 posts is far below 1 MB).
    std::size_t maxBytes = 32u << 20;
    std::string userAgent;
};

enum class HttpMethod { Get, Post, Delete };

struct HttpRequest {
    std::string url;
    /// Sent as "Authorization: Bearer", so that it stays out of addresses and logs.
    Secret bearer;
    HttpMethod method = HttpMethod::Get;
    /// The fields of a POST, sent form-encoded in the body. Their values never appear in errors.
    std::vector<std::pair<std::string, Secret>> form = {};
};

struct HttpResponse {
    int status = 0;
    std::string body;
    std::string contentType;
    /// Lower-case names.
    std::map<std::string, std::string> headers;
};

/// HTTP over one libcurl multi handle: keep-alive, HTTP/2 where the server offers it, compressed answers, TLS
/// verified, only http and https, no redirects to other hosts. One thread at a time; stop requests come from
/// any thread and take effect at once.
class HttpClient {
public:
    explicit HttpClient(HttpOptions options);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Sends once, whatever comes back. An HTTP status is not an error here; no answer, a cut answer, a too
    /// large one, a bad certificate or a stop are.
    [[nodiscard]] base::Result<HttpResponse> send(const HttpRequest& request, const std::stop_token& stop);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace weft::threads
