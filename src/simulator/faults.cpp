// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults.h"

#include "base/utf8.h"
#include "simulator/random.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace weft::simulator {

namespace {

constexpr std::array<std::string_view, 18> kNames{
    "none",         "bad-gateway", "transient", "too-many",    "short-body",  "cut-json",
    "error-inside", "closed",      "portal",    "wrong-types", "cursor-loop", "no-paging",
    "shuffled",     "changing",    "delay",     "drip",        "empty-body",  "unavailable"};

base::Error unreadable(std::string_view text) {
    return {base::ErrorCode::BadArgument, "--faults",
            "\"" + std::string(base::utf8Prefix(text, 60)) +
                "\" is not of the form rate=0.2,seed=9 with a rate from 0 to 1, and kinds=portal+drip to "
                "choose some faults"};
}

template<typename T>
bool readNumber(std::string_view text, T& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

ApiError transientError(int status) {
    return {status, 2, std::nullopt, "OAuthException", "Service temporarily unavailable", true};
}

/// Reads "portal+drip".
bool readKinds(std::string_view text, std::vector<Fault>& kinds) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('+', at), text.size());
        const auto* const name = std::find(kNames.begin() + 1, kNames.end(), text.substr(at, end - at));
        if (name == kNames.end()) return false;
        kinds.push_back(static_cast<Fault>(name - kNames.begin()));
        at = end + 1;
    }
    return true;
}

ApiAnswer htmlPage(int status, std::string_view title) {
    ApiAnswer page;
    page.status = status;
    page.contentType = "text/html";
    page.body = "<html><head><title>" + std::string(title) + "</title></head><body><h1>" +
                std::string(title) + "</h1></body></html>";
    return page;
}

ApiAnswer withRetryAfter(const ApiError& error) {
    ApiAnswer answer = errorAnswer(error);
    answer.headers.emplace_back("Retry-After", "1");
    return answer;
}

} // namespace

std::string_view faultName(Fault fault) {
    return kNames[static_cast<std::size_t>(fault)];
}

std::uint64_t FaultPlan::diceAt(std::uint64_t requestNumber) const {
    return mixBits(mixBits(mixBits(seed) ^ requestNumber) + 1);
}

Fault FaultPlan::at(std::uint64_t requestNumber) const {
    const std::uint64_t hash = mixBits(mixBits(seed) ^ requestNumber);
    if (unitInterval(hash) >= rate) return Fault::None;
    const std::uint64_t drawn = mixBits(hash);
    if (!kinds.empty()) return kinds[drawn % kinds.size()];
    return static_cast<Fault>(1 + drawn % (kNames.size() - 1));
}

base::Result<FaultPlan> parseFaultPlan(std::string_view text) {
    FaultPlan plan;
    bool rateGiven = false;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view part = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos) return base::fail(unreadable(text));
        const std::string_view name = part.substr(0, equals);
        const std::string_view value = part.substr(equals + 1);
        const bool read = name == "rate"    ? readNumber(value, plan.rate)
                          : name == "seed"  ? readNumber(value, plan.seed)
                          : name == "kinds" ? readKinds(value, plan.kinds)
                                            : false;
        if (!read) return base::fail(unreadable(text));
        rateGiven = rateGiven || name == "rate";
    }
    if (!rateGiven || !(plan.rate >= 0.0 && plan.rate <= 1.0)) return base::fail(unreadable(text));
    return plan;
}

bool reachesApi(Fault fault, std::uint64_t dice) {
    switch (fault) {
    case Fault::TooManyRequests:
    case Fault::Portal:
    case Fault::Unavailable:
        return false;
    case Fault::BadGateway:
    case Fault::Transient:
    case Fault::ErrorInside:
        return dice % 2 == 0;
    default:
        return true;
    }
}

ApiAnswer spoiled(Fault fault, ApiAnswer good) {
    switch (fault) {
    case Fault::BadGateway:
        return htmlPage(502, "502 Bad Gateway");
    case Fault::Portal:
        return htmlPage(200, "Welcome! Please sign in to use this network");
    case Fault::Transient:
        return errorAnswer(transientError(500));
    case Fault::ErrorInside:
        return errorAnswer(transientError(200));
    case Fault::Unavailable:
        return withRetryAfter(transientError(503));
    case Fault::TooManyRequests:
        return withRetryAfter(
            {429, 4, std::nullopt, "OAuthException", "(#4) Application request limit reached", true});
    case Fault::CutJson:
        good.body.resize(base::utf8Prefix(good.body, good.body.size() / 2).size());
        return good;
    case Fault::EmptyBody:
        good.status = 200;
        good.body.clear();
        return good;
    default:
        return good;
    }
}

} // namespace weft::simulator
