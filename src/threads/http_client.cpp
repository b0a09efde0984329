// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/http.h"

#include "threads/curl_error.h"
#include "threads/http_transfer.h"
#include "threads/percent.h"
#include "threads/redact.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace weft::threads {

using base::ErrorCode;

namespace {

constexpr long kSlowestBytesPerSecond = 100;
constexpr int kPollMs = 1000;

/// libcurl wants to be initialised once in a process, before anything else of it.
void initialiseCurl() {
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(once);
}

struct EasyDeleter {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};

struct MultiDeleter {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

struct ListDeleter {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

using HeaderList = std::unique_ptr<curl_slist, ListDeleter>;

/// The address without its query, in which a token may stand, and without a name and password.
std::string placeOf(std::string_view url) {
    std::string place(url.substr(0, url.find_first_of("?#")));
    const auto scheme = place.find("://");
    const auto host = scheme == std::string::npos ? 0 : scheme + 3;
    const auto at = place.find('@', host);
    if (at != std::string::npos && at < place.find('/', host)) place.erase(host, at + 1 - host);
    return place;
}

bool isLoopback(std::string_view url) {
    return url.starts_with("http://127.0.0.1") || url.starts_with("http://localhost") ||
           url.starts_with("http://[::1]");
}

bool holdsControl(std::string_view text) {
    return std::ranges::any_of(text,
                               [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; });
}

/// Form-encoded; percent-encoding covers what "application/x-www-form-urlencoded" wants.
std::string encodedForm(const HttpRequest& request) {
    std::string body;
    for (const auto& [name, value] : request.form) {
        if (!body.empty()) body += '&';
        body += percentEncode(name) + '=' + percentEncode(value.reveal());
    }
    return body;
}

/// Short values ("true") would tear messages to pieces.
std::vector<Secret> secretsOf(const HttpRequest& request) {
    constexpr std::size_t shortest = 8;
    std::vector<Secret> secrets{request.bearer};
    for (const auto& [name, value] : request.form)
        if (value.reveal().size() >= shortest) secrets.push_back(value);
    return secrets;
}

} // namespace

struct HttpClient::Impl {
    HttpOptions options;
    std::unique_ptr<CURLM, MultiDeleter> multi;
    std::unique_ptr<CURL, EasyDeleter> easy;
    std::array<char, CURL_ERROR_SIZE> message{};

    void prepare(const HttpRequest& request, const curl_slist* headers, Transfer& transfer);
    void setLimits();
    /// The body must live as long as the transfer.
    void setMethod(HttpMethod method, const std::string& body);
    [[nodiscard]] CURLcode perform(const std::stop_token& stop) const;
    [[nodiscard]] CURLcode result() const;
};

void HttpClient::Impl::setLimits() {
    CURL* handle = easy.get();
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connectTimeout.count()));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(options.totalTimeout.count()));
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, kSlowestBytesPerSecond);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, static_cast<long>(options.stallTimeout.count()));
    curl_easy_setopt(handle, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(options.maxBytes));
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    // Otherwise a stop waits for the system's resolver to give up.
    curl_easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L);
}

void HttpClient::Impl::setMethod(HttpMethod method, const std::string& body) {
    CURL* handle = easy.get();
    if (method == HttpMethod::Get) return;
    // On a kept connection that the server has just closed, libcurl sends once more by itself. What changes
    // something must not be sent twice.
    curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
    if (method == HttpMethod::Delete) {
        curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, "DELETE");
        return;
    }
    curl_easy_setopt(handle, CURLOPT_POST, 1L);
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.c_str());
}

void HttpClient::Impl::prepare(const HttpRequest& request, const curl_slist* headers, Transfer& transfer) {
    CURL* handle = easy.get();
    curl_easy_reset(handle);
    setLimits();
    message.front() = '\0';
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, message.data());
    curl_easy_setopt(handle, CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_USERAGENT, options.userAgent.c_str());
    curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "");
    if (isLoopback(request.url)) curl_easy_setopt(handle, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &onBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &onHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &transfer);
}

CURLcode HttpClient::Impl::result() const {
    int left = 0;
    while (const CURLMsg* done = curl_multi_info_read(multi.get(), &left))
        if (done->msg == CURLMSG_DONE) return done->data.result;
    return CURLE_ABORTED_BY_CALLBACK;
}

CURLcode HttpClient::Impl::perform(const std::stop_token& stop) const {
    if (curl_multi_add_handle(multi.get(), easy.get()) != CURLM_OK) return CURLE_FAILED_INIT;
    const std::stop_callback wake(stop, [this] { curl_multi_wakeup(multi.get()); });
    CURLcode code = CURLE_ABORTED_BY_CALLBACK;
    int running = 1;
    while (!stop.stop_requested()) {
        if (curl_multi_perform(multi.get(), &running) != CURLM_OK)
            code = CURLE_RECV_ERROR;
        else if (running == 0)
            code = result();
        if (running == 0 || code == CURLE_RECV_ERROR) break;
        curl_multi_poll(multi.get(), nullptr, 0, kPollMs, nullptr);
    }
    curl_multi_remove_handle(multi.get(), easy.get());
    return code;
}

HttpClient::HttpClient(HttpOptions options) : m_impl(std::make_unique<Impl>()) {
    initialiseCurl();
    m_impl->options = std::move(options);
    m_impl->multi.reset(curl_multi_init());
    m_impl->easy.reset(curl_easy_init());
}

HttpClient::~HttpClient() = default;

base::Result<HttpResponse> HttpClient::send(const HttpRequest& request, const std::stop_token& stop) {
    const std::string place = placeOf(request.url);
    if (stop.stop_requested()) return base::fail(ErrorCode::Cancelled, place, "stopped before it was asked");
    if (!m_impl->multi || !m_impl->easy)
        return base::fail(ErrorCode::NetworkUnreachable, place, "libcurl could not be set up");
    if (holdsControl(request.bearer.reveal()))
        return base::fail(ErrorCode::BadArgument, place,
                          "the token holds a line break or another control character");

    HeaderList headers(curl_slist_append(nullptr, "Accept: application/json"));
    if (!request.bearer.empty()) {
        const std::string line = "Authorization: Bearer " + request.bearer.reveal();
        headers.reset(curl_slist_append(headers.release(), line.c_str()));
    }
    Transfer transfer;
    transfer.maxBytes = m_impl->options.maxBytes;
    m_impl->prepare(request, headers.get(), transfer);
    const std::string body = encodedForm(request);
    m_impl->setMethod(request.method, body);
    const CURLcode code = m_impl->perform(stop);
    if (stop.stop_requested())
        return base::fail(ErrorCode::Cancelled, place, "stopped while waiting for the answer");
    if (transfer.tooLarge || code == CURLE_FILESIZE_EXCEEDED)
        return base::fail(ErrorCode::ApiBadAnswer, place,
                          fmt::format("the answer is larger than {} bytes, or its headers than {}",
                                      transfer.maxBytes, kMostHeaderBytes));
    if (code != CURLE_OK) {
        const std::string said = *m_impl->message.data() ? m_impl->message.data() : curl_easy_strerror(code);
        return base::fail(errorOfCurl(code), place, redactAll(said, secretsOf(request)));
    }
    long status = 0;
    curl_easy_getinfo(m_impl->easy.get(), CURLINFO_RESPONSE_CODE, &status);
    transfer.response.status = static_cast<int>(status);
    transfer.response.contentType = transfer.response.headers["content-type"];
    return std::move(transfer.response);
}

} // namespace weft::threads
