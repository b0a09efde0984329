// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults.h"

#include "base/utf8.h"
#include "simulator/random.h"

#include <algorithm>
#include <charconv>

namespace weft::simulator {

namespace {

constexpr std::uint64_t kFaults = 7;

base::Error unreadable(std::string_view text) {
    return {base::ErrorCode::BadArgument, "--faults",
            "\"" + std::string(base::utf8Prefix(text, 60)) +
                "\" is not of the form rate=0.2,seed=9 with a rate from 0 to 1"};
}

template<typename T>
bool readNumber(std::string_view text, T& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

ApiError transientError(int status) {
    return {status, 2, std::nullopt, "OAuthException", "Service temporarily unavailable", true};
}

} // namespace

Fault FaultPlan::at(std::uint64_t requestNumber) const {
    const std::uint64_t hash = mixBits(mixBits(seed) ^ requestNumber);
    if (unitInterval(hash) >= rate) return Fault::None;
    return static_cast<Fault>(1 + mixBits(hash) % kFaults);
}

base::Result<FaultPlan> parseFaultPlan(std::string_view text) {
    FaultPlan plan;
    bool rateGiven = false;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view part = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos) return base::fail(unreadable(text));
        const std::string_view value = part.substr(equals + 1);
        const bool isRate = part.substr(0, equals) == "rate";
        if (!isRate && part.substr(0, equals) != "seed") return base::fail(unreadable(text));
        if (isRate ? !readNumber(value, plan.rate) : !readNumber(value, plan.seed))
            return base::fail(unreadable(text));
        rateGiven = rateGiven || isRate;
    }
    if (!rateGiven || !(plan.rate >= 0.0 && plan.rate <= 1.0)) return base::fail(unreadable(text));
    return plan;
}

ApiAnswer spoiled(Fault fault, ApiAnswer good) {
    ApiAnswer bad;
    switch (fault) {
    case Fault::BadGateway:
        bad.status = 502;
        bad.contentType = "text/html";
        bad.body =
            "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
        return bad;
    case Fault::Transient:
        return errorAnswer(transientError(500));
    case Fault::TooManyRequests:
        bad = errorAnswer(
            {429, 4, std::nullopt, "OAuthException", "(#4) Application request limit reached", true});
        bad.headers.emplace_back("Retry-After", "1");
        return bad;
    case Fault::CutJson:
        good.body.resize(base::utf8Prefix(good.body, good.body.size() / 2).size());
        return good;
    case Fault::ErrorInside:
        return errorAnswer(transientError(200));
    default:
        return good;
    }
}

} // namespace weft::simulator
