// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "threads/account_json.h"
#include "threads/media_json.h"
#include "threads/sign_in.h"
#include "threads/write_json.h"

using namespace weft;
using fuzz::require;

namespace {

/// Checks the error, or hands the value to `check`.
template<typename Value, typename Check>
void judge(const base::Result<Value>& result, Check check) {
    if (result)
        check(*result);
    else
        fuzz::checkError(result.error());
}

void readInsights(std::string_view body) {
    judge(threads::parseMediaInsights(body), [](const model::Counters& counters) {
        for (const auto metric : model::kMetrics)
            require(counters[metric].known() || counters[metric].reason() != model::Unknown::NotFetchedYet,
                    "an answer leaves no counter unasked");
    });
    judge(threads::parseAccountInsights(body), [](const std::vector<model::AccountInsight>& insights) {
        for (const auto& insight : insights) {
            require(!insight.metric.empty(), "a number has a name");
            if (insight.endTime) fuzz::checkInstant(*insight.endTime);
        }
    });
}

void readAccount(std::string_view body) {
    judge(threads::parseProfile(body), [](const model::Profile& profile) {
        require(!profile.id.empty() && !profile.username.empty(), "a profile has an id and a name");
    });
    judge(threads::parsePublicProfile(body, "someone"), [](const model::PublicProfile& profile) {
        require(!profile.username.empty(), "a profile has a handle");
        require(profile.followers.value().value_or(0) >= 0, "nobody has less than no followers");
    });
    judge(threads::parsePublishingLimits(body), [](const threads::PublishingLimits& limits) {
        for (const auto& quota : {limits.posts, limits.replies, limits.deletes, limits.searches})
            require(!quota || (quota->used >= 0 && quota->total >= 0 && quota->duration.count() >= 0),
                    "quotas count from 0");
    });
    judge(threads::parseTokenInfo(body), [](const threads::TokenInfo& info) {
        if (info.expiresAt) fuzz::checkInstant(*info.expiresAt);
        if (info.issuedAt) fuzz::checkInstant(*info.issuedAt);
    });
    judge(threads::parseIssuedToken(body, "/access_token"), [](const threads::IssuedToken& issued) {
        require(!issued.token.empty(), "a token is not empty");
        require(issued.life.count() > 0, "a token lives");
    });
}

void readWrites(std::string_view body) {
    judge(threads::parseCreatedId(body), [](const std::string& id) { require(!id.empty(), "an id"); });
    judge(threads::parseSuccess(body), [](bool done) { require(done, "success is never false"); });
    judge(threads::parseContainerState(body), [](const threads::ContainerState& state) {
        require(state.progress == threads::ContainerProgress::Error || state.error.empty(),
                "only what failed says why");
    });
}

} // namespace

void fuzzOne(std::string_view input) {
    readInsights(input);
    readAccount(input);
    readWrites(input);
}
