// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/api_error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

const Secret kToken("THsecrettoken");

HttpResponse answer(int status, std::string body) {
    HttpResponse response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

base::Error errorOf(const HttpResponse& response, const Usage& usage = {}) {
    const auto checked = checkAnswer(response, "/me/threads", kToken, usage);
    EXPECT_FALSE(checked) << response.body;
    if (checked) return {};
    EXPECT_EQ(checked.error().where, "/me/threads");
    EXPECT_THAT(checked.error().text(), Not(HasSubstr(kToken.reveal())));
    return checked.error();
}

ErrorCode codeOf(int status, std::string body) {
    return errorOf(answer(status, std::move(body))).code;
}

std::string withCode(std::string_view code, std::string_view more = "") {
    return R"({"error":{"message":"m","code":)" + std::string(code) + std::string(more) + "}}";
}

TEST(ApiError, GoodAnswersPass) {
    EXPECT_TRUE(checkAnswer(answer(200, R"({"data":[]})"), "/x", kToken, {}));
    EXPECT_TRUE(checkAnswer(answer(200, R"({"text":"he said \"error\": {}"})"), "/x", kToken, {}));
    EXPECT_TRUE(checkAnswer(answer(200, R"({"error":null,"data":[]})"), "/x", kToken, {}));
    EXPECT_TRUE(checkAnswer(answer(200, R"({"data":[{"text":")"), "/x", kToken, {}))
        << "its reader tells what is wrong";
}

TEST(ApiError, CodesDecideWhateverTheStatus) {
    for (const int status : {200, 400, 403, 500}) {
        EXPECT_EQ(codeOf(status, withCode("190")), ErrorCode::ApiTokenInvalid);
        EXPECT_EQ(codeOf(status, withCode("102")), ErrorCode::ApiTokenInvalid);
        EXPECT_EQ(codeOf(status, withCode("10")), ErrorCode::ApiNoPermission);
        EXPECT_EQ(codeOf(status, withCode("200")), ErrorCode::ApiNoPermission);
        EXPECT_EQ(codeOf(status, withCode("299")), ErrorCode::ApiNoPermission);
        for (const char* code : {"4", "17", "32", "341", "368", "613", "80002"})
            EXPECT_EQ(codeOf(status, withCode(code)), ErrorCode::ApiRateLimited) << code;
        EXPECT_EQ(codeOf(status, withCode("1")), ErrorCode::ApiServerError);
        EXPECT_EQ(codeOf(status, withCode("2", R"(,"is_transient":true)")), ErrorCode::ApiServerError);
        EXPECT_EQ(codeOf(status, withCode("24", R"(,"error_subcode":4279009)")), ErrorCode::ApiNotAvailable);
        EXPECT_EQ(codeOf(status, withCode("100")), ErrorCode::ApiBadRequest);
        EXPECT_EQ(codeOf(status, withCode("100", R"(,"error_subcode":33)")), ErrorCode::ApiNotAvailable);
    }
}

TEST(ApiError, CodesMayBeTexts) {
    EXPECT_EQ(codeOf(400, withCode(R"("190")")), ErrorCode::ApiTokenInvalid);
    for (const int status : {200, 400, 500})
        EXPECT_EQ(codeOf(status, withCode(R"("THREADS_API__LINK_LIMIT_EXCEEDED")")),
                  ErrorCode::ApiBadRequest);
    const auto error = errorOf(answer(400, withCode(R"("THREADS_API__FEATURE_NOT_AVAILABLE")")));
    EXPECT_EQ(error.code, ErrorCode::ApiBadRequest);
    EXPECT_THAT(error.detail, HasSubstr("THREADS_API__FEATURE_NOT_AVAILABLE"));
}

TEST(ApiError, WithoutACodeTheStatusDecides) {
    const std::string body = R"({"error":{"message":"m"}})";
    EXPECT_EQ(codeOf(200, body), ErrorCode::ApiBadAnswer);
    EXPECT_EQ(codeOf(400, body), ErrorCode::ApiBadRequest);
    EXPECT_EQ(codeOf(401, body), ErrorCode::ApiTokenInvalid);
    EXPECT_EQ(codeOf(403, body), ErrorCode::ApiNoPermission);
    EXPECT_EQ(codeOf(404, body), ErrorCode::ApiNotAvailable);
    EXPECT_EQ(codeOf(429, body), ErrorCode::ApiRateLimited);
    EXPECT_EQ(codeOf(500, body), ErrorCode::ApiServerError);
    EXPECT_EQ(codeOf(400, R"({"error":{"is_transient":true}})"), ErrorCode::ApiServerError);
    EXPECT_EQ(codeOf(500, "{}"), ErrorCode::ApiServerError);
    EXPECT_EQ(codeOf(500, "[]"), ErrorCode::ApiServerError);
}

TEST(ApiError, ReadsTheOtherShapes) {
    const auto exchange =
        errorOf(answer(400, R"({"error_type":"OAuthException","code":400,"error_message":"Invalid code"})"));
    EXPECT_EQ(exchange.code, ErrorCode::ApiBadRequest);
    EXPECT_THAT(exchange.detail, HasSubstr("Invalid code"));
    EXPECT_THAT(errorOf(answer(200, R"({"error_message":"Blocked redirect","error_code":1349168})")).detail,
                HasSubstr("1349168"));
    EXPECT_THAT(errorOf(answer(400, R"({"error":"access_denied","error_description":"no"})")).detail,
                HasSubstr("access_denied: no"));
    EXPECT_EQ(codeOf(200, R"({"error":7})"), ErrorCode::ApiBadAnswer);
    EXPECT_EQ(codeOf(200, R"({"error":{"code":{},"message":[]}})"), ErrorCode::ApiBadAnswer);
}

TEST(ApiError, NamesTheFieldThatTheServerDoesNotKnow) {
    const auto error = errorOf(answer(
        400,
        R"~({"error":{"message":"(#100) Tried accessing nonexisting field (shares) on node type (Media)","code":100}})~"));
    EXPECT_EQ(error.code, ErrorCode::ApiUnknownField);
    EXPECT_EQ(refusedField(error.detail), "shares");
    EXPECT_EQ(refusedField("nonexisting field (x"), "x");
    EXPECT_EQ(refusedField("else"), std::nullopt);
    EXPECT_EQ(refusedField("nonexisting field ()"), std::nullopt);
}

TEST(ApiError, PagesInsteadOfJson) {
    EXPECT_EQ(codeOf(404, " \n<html>"), ErrorCode::ApiNotJson);
    EXPECT_EQ(codeOf(403, "Forbidden"), ErrorCode::ApiNotJson);
    EXPECT_EQ(codeOf(200, ""), ErrorCode::ApiNotJson);
    EXPECT_EQ(codeOf(502, "<html>Bad gateway"), ErrorCode::ApiServerError);
    EXPECT_EQ(codeOf(503, ""), ErrorCode::ApiServerError);
    EXPECT_EQ(codeOf(429, "<html>slow down"), ErrorCode::ApiRateLimited);
}

TEST(ApiError, NetworksThatAnswerInTheServersPlace) {
    EXPECT_EQ(codeOf(200, "<!DOCTYPE html><html>"), ErrorCode::NetworkPortal);
    EXPECT_EQ(codeOf(206, "\xEF\xBB\xBF <html>"), ErrorCode::NetworkPortal);
    for (const int status : {301, 302, 303, 307, 308}) {
        EXPECT_EQ(codeOf(status, ""), ErrorCode::NetworkPortal);
        EXPECT_EQ(codeOf(status, R"({"error":{"message":"m","code":190}})"), ErrorCode::NetworkPortal);
    }
    EXPECT_EQ(codeOf(511, ""), ErrorCode::NetworkPortal);
    EXPECT_EQ(codeOf(511, "<html>"), ErrorCode::NetworkPortal);
    HttpResponse page = answer(200, "Please accept our terms");
    page.contentType = "text/html; charset=utf-8";
    EXPECT_EQ(errorOf(page).code, ErrorCode::NetworkPortal);
    page.body = R"({"data":[]})";
    EXPECT_TRUE(checkAnswer(page, "/x", kToken, {})) << "JSON, whatever it is called";
}

TEST(ApiError, SaysHowLongToWait) {
    HttpResponse limited = answer(429, withCode("4"));
    EXPECT_EQ(errorOf(limited).retryAfter, std::nullopt);
    EXPECT_EQ(errorOf(limited, {.percent = 100, .regainAfter = 5min}).retryAfter, 300s);
    limited.headers["retry-after"] = "120";
    EXPECT_EQ(errorOf(limited).retryAfter, 120s);
    EXPECT_EQ(errorOf(limited, {.percent = 100, .regainAfter = 5min}).retryAfter, 300s);
    for (const char* odd : {"-5", "soon", "Wed, 21 Oct 2026 07:28:00 GMT", "99999999999999999999", ""}) {
        limited.headers["retry-after"] = odd;
        EXPECT_EQ(errorOf(limited).retryAfter, std::nullopt) << odd;
    }
    limited.headers["retry-after"] = "999999999";
    EXPECT_EQ(errorOf(limited).retryAfter, std::chrono::seconds{7 * 24 * 3600});
}

TEST(ApiError, NeverRepeatsTheToken) {
    const auto error = errorOf(
        answer(400, R"({"error":{"message":"Malformed access token THsecrettoken\u001b[2J","code":190}})"));
    EXPECT_THAT(error.detail, HasSubstr("[token]"));
    EXPECT_THAT(error.detail, Not(HasSubstr("\x1B")));
    errorOf(answer(400, R"({"error":{"message":"x","code":"THsecrettoken"}})"));
    errorOf(answer(400, R"({"error":"THsecrettoken"})"));
}

} // namespace
} // namespace weft::threads
