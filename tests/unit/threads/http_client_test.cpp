// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/http.h"

#include "support/canned_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <condition_variable>
#include <future>

namespace weft::threads {
namespace {

using base::ErrorCode;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;
using tests::CannedConnection;
using tests::CannedRequest;
using tests::CannedServer;
using tests::httpAnswer;

const Secret kToken("THsecrettoken");

/// {"data":[]} through gzip.
const std::string kPacked("\x1F\x8B\x08\x00\x00\x00\x00\x00\x02\x03\xAB\x56\x4A\x49\x2C\x49\x54\xB2\x8A\x8E"
                          "\xAD\x05\x00\x94\x64\xB2\x5E\x0B\x00\x00\x00",
                          31);

base::Result<HttpResponse> get(const std::string& url, const HttpOptions& options = {}) {
    HttpClient client(options);
    return client.send({url, kToken}, {});
}

ErrorCode codeOf(const base::Result<HttpResponse>& response) {
    EXPECT_FALSE(response);
    if (response) return ErrorCode::BadArgument;
    EXPECT_THAT(response.error().text(), Not(HasSubstr(kToken.reveal())));
    EXPECT_THAT(response.error().where, HasSubstr("http"));
    return response.error().code;
}

TEST(HttpClient, GetsAnAnswer) {
    const CannedServer server(
        httpAnswer(201, R"({"a":1})", {{"Content-Type", "application/json"}, {"X-Odd", " b "}}));
    HttpOptions options;
    options.userAgent = "weft-test";
    const auto response = get(server.address() + "/me?fields=id", options);
    ASSERT_TRUE(response) << response.error().text();
    EXPECT_EQ(response->status, 201);
    EXPECT_EQ(response->body, R"({"a":1})");
    EXPECT_EQ(response->contentType, "application/json");
    EXPECT_EQ(response->headers.at("x-odd"), "b");
    const CannedRequest request = server.requests().front();
    EXPECT_EQ(request.line, "GET /me?fields=id HTTP/1.1");
    EXPECT_EQ(request.headers.at("authorization"), "Bearer THsecrettoken");
    EXPECT_EQ(request.headers.at("user-agent"), "weft-test");
    EXPECT_THAT(request.headers.at("accept-encoding"), HasSubstr("gzip"));
}

TEST(HttpClient, AnErrorStatusIsAnAnswer) {
    const CannedServer server(httpAnswer(500, "oops"));
    const auto response = get(server.address() + "/");
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 500);
    EXPECT_EQ(response->body, "oops");
}

TEST(HttpClient, UnpacksCompressedAnswers) {
    const CannedServer server(httpAnswer(200, kPacked, {{"Content-Encoding", "gzip"}}));
    const auto response = get(server.address() + "/");
    ASSERT_TRUE(response) << response.error().text();
    EXPECT_EQ(response->body, R"({"data":[]})");
}

TEST(HttpClient, ReusesItsConnection) {
    const CannedServer server(httpAnswer(200, "{}"));
    HttpClient client({});
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(client.send({server.address() + "/", kToken}, {}));
    ASSERT_EQ(server.requests().size(), 3U);
    EXPECT_EQ(server.requests().back().connection, 0);
}

TEST(HttpClient, SendsFormsAndDeletes) {
    const CannedServer server(httpAnswer(200, "{}"));
    HttpClient client({});
    HttpRequest post{server.address() + "/a?b=1", kToken, HttpMethod::Post};
    post.form = {{"te xt", Secret("é&=+\n")}, {"empty", Secret()}};
    ASSERT_TRUE(client.send(post, {}));
    ASSERT_TRUE(client.send({server.address() + "/a", kToken, HttpMethod::Delete}, {}));
    ASSERT_TRUE(client.send({server.address() + "/a", kToken, HttpMethod::Post}, {}));
    ASSERT_TRUE(client.send({server.address() + "/a", kToken}, {}));
    const auto sent = server.requests();
    EXPECT_EQ(sent[0].line, "POST /a?b=1 HTTP/1.1");
    EXPECT_EQ(sent[0].body, "te%20xt=%C3%A9%26%3D%2B%0A&empty=");
    EXPECT_EQ(sent[1].line, "DELETE /a HTTP/1.1");
    EXPECT_EQ(sent[2].body, "");
    EXPECT_EQ(sent[3].line, "GET /a HTTP/1.1");
    EXPECT_FALSE(sent[3].headers.contains("content-type")) << "nothing is left of the request before";
}

TEST(HttpClient, SendsLargeForms) {
    const CannedServer server(httpAnswer(200, "{}"));
    HttpClient client({});
    HttpRequest post{server.address() + "/", kToken, HttpMethod::Post};
    post.form = {{"text", Secret(std::string(200'000, 'x'))}};
    ASSERT_TRUE(client.send(post, {}));
    EXPECT_EQ(server.requests().front().body.size(), 200'005U);
}

TEST(HttpClient, SurvivesAServerThatHungUpBetweenRequests) {
    const CannedServer server([](const CannedRequest&, CannedConnection& connection) {
        connection.send(httpAnswer(200, "{}"));
        connection.close();
    });
    HttpClient client({});
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(client.send({server.address() + "/", kToken}, {}));
    EXPECT_EQ(server.requests().back().connection, 2);
}

TEST(HttpClient, DoesNotFollowRedirects) {
    const CannedServer other(httpAnswer(200, "{}"));
    const CannedServer server(httpAnswer(302, "", {{"Location", other.address() + "/stolen"}}));
    const auto response = get(server.address() + "/");
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 302);
    EXPECT_TRUE(other.requests().empty());
}

TEST(HttpClient, NoticesCutAnswers) {
    const CannedServer counted([](const CannedRequest&, CannedConnection& connection) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":");
        connection.close();
    });
    EXPECT_EQ(codeOf(get(counted.address() + "/")), ErrorCode::NetworkTruncated);
    const CannedServer chunked([](const CannedRequest&, CannedConnection& connection) {
        connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"data\":\r\n");
        connection.close();
    });
    EXPECT_EQ(codeOf(get(chunked.address() + "/")), ErrorCode::NetworkTruncated);
    const CannedServer packed(httpAnswer(200, kPacked.substr(0, 20), {{"Content-Encoding", "gzip"}}));
    const auto half = get(packed.address() + "/");
    EXPECT_TRUE(!half || half->body != R"({"data":[]})");
    const CannedServer silent([](const CannedRequest&, CannedConnection& connection) { connection.close(); });
    EXPECT_EQ(codeOf(get(silent.address() + "/")), ErrorCode::NetworkTruncated);
}

TEST(HttpClient, RefusesHugeAnswers) {
    HttpOptions options;
    options.maxBytes = 1000;
    const CannedServer announced("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n");
    EXPECT_EQ(codeOf(get(announced.address() + "/", options)), ErrorCode::ApiBadAnswer);
    const CannedServer endless([](const CannedRequest&, CannedConnection& connection) {
        connection.send("HTTP/1.1 200 OK\r\n\r\n");
        while (connection.send(std::string(4096, 'x'))) {}
    });
    EXPECT_EQ(codeOf(get(endless.address() + "/", options)), ErrorCode::ApiBadAnswer);
    const CannedServer exact(httpAnswer(200, std::string(1000, 'x')));
    EXPECT_TRUE(get(exact.address() + "/", options));
}

TEST(HttpClient, RefusesEndlessHeaders) {
    const CannedServer server([](const CannedRequest&, CannedConnection& connection) {
        connection.send("HTTP/1.1 200 OK\r\n");
        for (int i = 0; connection.send("X-" + std::to_string(i) + ": " + std::string(1000, 'x') + "\r\n");
             ++i) {}
    });
    EXPECT_EQ(codeOf(get(server.address() + "/")), ErrorCode::ApiBadAnswer);
}

TEST(HttpClient, RefusesAnswersThatUnpackTooLarge) {
    HttpOptions options;
    options.maxBytes = 5;
    const CannedServer server(httpAnswer(200, kPacked, {{"Content-Encoding", "gzip"}}));
    EXPECT_EQ(codeOf(get(server.address() + "/", options)), ErrorCode::ApiBadAnswer);
}

TEST(HttpClient, GivesUpAfterTheTotalTime) {
    HttpOptions options;
    options.totalTimeout = 50ms;
    const CannedServer server(
        [](const CannedRequest&, CannedConnection& connection) { connection.waitForHangUp(); });
    EXPECT_EQ(codeOf(get(server.address() + "/?access_token=THsecrettoken", options)),
              ErrorCode::NetworkTimeout);
}

TEST(HttpClient, GivesUpOnADrip) {
    HttpOptions options;
    options.stallTimeout = 1s;
    std::mutex mutex;
    std::condition_variable gone;
    bool over = false;
    const CannedServer server([&](const CannedRequest&, CannedConnection& connection) {
        std::unique_lock lock(mutex);
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        while (!over && connection.send("x"))
            gone.wait_for(lock, 100ms, [&] { return over; });
    });
    EXPECT_EQ(codeOf(get(server.address() + "/", options)), ErrorCode::NetworkTimeout);
    const std::scoped_lock lock(mutex);
    over = true;
    gone.notify_all();
}

TEST(HttpClient, AStopTakesEffectWhileWaiting) {
    std::promise<void> asked;
    const CannedServer server([&](const CannedRequest&, CannedConnection& connection) {
        asked.set_value();
        connection.waitForHangUp();
    });
    std::stop_source source;
    const std::jthread stopper([&] {
        asked.get_future().wait();
        source.request_stop();
    });
    HttpClient client({});
    const auto response = client.send({server.address() + "/", kToken}, source.get_token());
    EXPECT_EQ(codeOf(response), ErrorCode::Cancelled);
}

TEST(HttpClient, IsUsableAfterAStop) {
    const CannedServer server(httpAnswer(200, "{}"));
    HttpClient client({});
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(codeOf(client.send({server.address() + "/", kToken}, source.get_token())),
              ErrorCode::Cancelled);
    EXPECT_TRUE(server.requests().empty());
    EXPECT_TRUE(client.send({server.address() + "/", kToken}, {}));
}

TEST(HttpClient, TellsWhyThereIsNoConnection) {
    const auto refused = get("http://127.0.0.1:" + std::to_string(tests::closedPort()) + "/me");
    EXPECT_EQ(codeOf(refused), ErrorCode::NetworkUnreachable);
    EXPECT_EQ(codeOf(get("http://no-such-host.invalid/")), ErrorCode::NetworkUnreachable);
}

TEST(HttpClient, ChecksCertificatesBeforeTheTokenGoesOut) {
    const CannedServer server(httpAnswer(200, "{}"));
    EXPECT_EQ(codeOf(get("https://127.0.0.1:" + std::to_string(server.port()) + "/")), ErrorCode::NetworkTls);
}

TEST(HttpClient, TakesOnlyHttpAddresses) {
    HttpClient client({});
    for (const char* url :
         {"file:///etc/passwd", "ftp://127.0.0.1/", "http://", "", "nonsense with spaces"}) {
        const auto response = client.send({url, kToken}, {});
        ASSERT_FALSE(response) << url;
        EXPECT_THAT(response.error().text(), Not(HasSubstr("root:"))) << url;
    }
    EXPECT_EQ(client.send({"file:///etc/passwd", kToken}, {}).error().code, ErrorCode::BadArgument);
}

TEST(HttpClient, RefusesATokenThatWouldAddHeaders) {
    const CannedServer server(httpAnswer(200, "{}"));
    HttpClient client({});
    const auto response = client.send({server.address() + "/", Secret("a\r\nX-Evil: 1")}, {});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, ErrorCode::BadArgument);
    EXPECT_TRUE(server.requests().empty());
}

TEST(HttpClient, ErrorsNameNoQueryAndNoPassword) {
    HttpOptions options;
    options.connectTimeout = 1s;
    const auto response = get("http://user:pass@127.0.0.1:" + std::to_string(tests::closedPort()) +
                              "/debug_token?input_token=THsecrettoken");
    ASSERT_FALSE(response);
    EXPECT_THAT(response.error().where, HasSubstr("/debug_token"));
    EXPECT_THAT(response.error().text(), Not(HasSubstr("input_token")));
    EXPECT_THAT(response.error().text(), Not(HasSubstr("pass")));
}

} // namespace
} // namespace weft::threads
