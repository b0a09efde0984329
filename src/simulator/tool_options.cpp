// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tool_options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdint>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace weft::simulator {

namespace {

constexpr const char* kFooter = R"(Examples:
  weft-simulator --port 8089 --community living --brand atelier_nordet --days 90 --posts 5000 --lang en,fr
  weft-simulator --port 8089 --community bait --brand atelier_nordet --live 600
  weft-simulator --port 0 --data posts.jsonl.zst --owner SpotifyCares --faults rate=0.2,seed=9
  weft-simulator --port 8089 --faults rate=0.5,kinds=portal+drip+cursor-loop --budget searches=20,calls=500
  weft-simulator --port 8089 --without-scope threads_manage_mentions=500 --revoke threads_keyword_search@50
  weft-simulator --port 8089 --approvals --publish-delay 10 --strict-tokens

Any access token is accepted, except those that begin with "expired".
GET /__sim/stats tells how many requests came, what is left of the budgets and how many posts can be seen.
GET /__sim/log gives the last 10,000 requests as lines of JSON, without tokens.)";

/// The texts of options that need more than CLI11's own conversion.
struct RawTexts {
    std::string kind = "living";
    std::vector<std::string> languages;
    std::string end;
    std::string faults;
    std::string lastPage = "keep";
    std::string budgets;
    std::vector<std::string> missingScopes;
    std::vector<std::string> revokedScopes;
    std::int64_t tokenLife = 0;
    std::int64_t publishDelay = 0;
};

const std::map<std::string, LastPage> kLastPages{
    {"keep", LastPage::KeepsCursor}, {"drop", LastPage::DropsCursor}, {"repeat", LastPage::RepeatsCursor}};

void describeSource(CLI::App& app, ToolOptions& options, RawTexts& raw) {
    auto* data = app.add_option("--data", options.data, "Serve the posts of a file (.jsonl or .jsonl.zst)");
    auto* owner = app.add_option("--owner", options.owner, "Whose account it is, for --data");
    data->needs(owner);
    owner->needs(data);
    std::vector<std::string> kinds;
    for (const auto kind : {CommunityKind::Living, CommunityKind::Helpdesk, CommunityKind::Broadcast,
                            CommunityKind::Bait, CommunityKind::Pileon})
        kinds.emplace_back(communityName(kind));
    const std::vector<CLI::Option*> generated{
        app.add_option("--community", raw.kind, "Serve a generated community")->check(CLI::IsMember(kinds)),
        app.add_option("--brand", options.community.brand, "Handle of the brand")->capture_default_str(),
        app.add_option("--days", options.community.days, "Length of its history")
            ->check(CLI::Range(1, 3650))
            ->capture_default_str(),
        app.add_option("--posts", options.community.posts, "About how many posts")
            ->check(CLI::Range(1, 2'000'000))
            ->capture_default_str(),
        app.add_option("--seed", options.community.seed, "Another seed, another community")
            ->capture_default_str(),
        app.add_option("--lang", raw.languages, "Languages: en, fr or en,fr")
            ->delimiter(',')
            ->check(CLI::IsMember({"en", "fr"})),
        app.add_flag("--approvals", options.community.approvals,
                     "Some threads of the brand ask for approval and hold replies that wait"),
        app.add_flag("--talk", options.community.talk,
                     "In the last four hours many people speak of one thing to the brand"),
        app.add_option("--end", raw.end, "Newest moment of the history (ISO 8601; default: now)")};
    for (CLI::Option* option : generated)
        data->excludes(option);
}

void describeServer(CLI::App& app, ToolOptions& options, RawTexts& raw) {
    app.add_option("--port", options.server.port, "Port on 127.0.0.1; 0, the default, takes a free one")
        ->check(CLI::Range(0, 65535));
    auto* live =
        app.add_option("--live", options.liveSpeed, "New posts arrive, this many times faster than in life")
            ->check(CLI::Range(0.001, 1e6));
    live->excludes(app.get_option("--end"));
    app.add_option("--faults", raw.faults,
                   "Seeded failures, as in rate=0.2,seed=9 or rate=0.2,kinds=portal+drip");
    app.add_option("--budget", raw.budgets,
                   "What an account may do in 24 hours, as in calls=48000,searches=2200,lookups=1000,"
                   "posts=250,replies=1000,deletes=100");
    app.add_option("--last-page", raw.lastPage, "The cursor of the last page: keep, drop or repeat it")
        ->transform(CLI::IsMember({"keep", "drop", "repeat"}));
    app.add_flag("--next-links", options.server.api.nextLinks, "Give paging.next in lists");
    app.add_option("--usage", options.server.api.usageFloor, "Least percentage in the usage headers")
        ->check(CLI::Range(0, 100));
}

void describeHabits(CLI::App& app, ToolOptions& options, RawTexts& raw) {
    ApiOptions& api = options.server.api;
    constexpr std::int64_t kLongest = 100'000'000;
    app.add_option("--publish-delay", raw.publishDelay, "Seconds until a container can be published")
        ->check(CLI::Range(std::int64_t{0}, kLongest));
    app.add_flag("--unapproved", api.unapproved,
                 "No Advanced Access: searches find own posts only, mentions and profiles are closed");
    app.add_option("--sensitive", api.sensitiveWords, "A search for this word finds nothing (repeatable)")
        ->allow_extra_args(false);
    app.add_option("--refuse-field", api.refusedFields, "No endpoint knows this field (repeatable)")
        ->allow_extra_args(false);
    app.add_flag("--need-period", api.needsPeriod, "Account insights want period=day");
}

void describeTokens(CLI::App& app, ToolOptions& options, RawTexts& raw) {
    TokenRules& tokens = options.server.api.tokens;
    constexpr std::int64_t kLongest = 1'000'000'000;
    app.add_flag("--strict-tokens", tokens.strict, "Refuse tokens that were not issued here");
    app.add_option("--token-life", raw.tokenLife, "Seconds that a long-lived token lives")
        ->check(CLI::Range(std::int64_t{1}, kLongest));
    app.add_option("--expire-after", tokens.expireAfter, "Every token expires after so many calls")
        ->check(CLI::Range(std::int64_t{0}, kLongest));
    app.add_option("--without-scope", raw.missingScopes,
                   "A permission that is missing, and how its calls fail, as in "
                   "threads_manage_mentions=500; 500, 10, 200 or 403 (repeatable)")
        ->allow_extra_args(false);
    app.add_option("--revoke", raw.revokedScopes,
                   "A permission that goes after some calls, as in threads_manage_mentions@50 (repeatable)")
        ->allow_extra_args(false);
    app.add_flag("--deny-sign-in", tokens.denySignIn, "The person says no in the authorization window");
}

base::Status convertServer(const RawTexts& raw, ServerOptions& server) {
    server.api.lastPage = kLastPages.at(raw.lastPage);
    server.api.publishDelay = std::chrono::seconds{raw.publishDelay};
    if (raw.tokenLife > 0) server.api.tokens.life = std::chrono::seconds{raw.tokenLife};
    for (const std::string& text : raw.missingScopes) {
        auto missing = parseMissingScope(text);
        if (!missing) return base::fail(missing.error());
        server.api.tokens.missing.push_back(*std::move(missing));
    }
    for (const std::string& text : raw.revokedScopes) {
        auto revoked = parseRevokedScope(text);
        if (!revoked) return base::fail(revoked.error());
        server.api.tokens.missing.push_back(*std::move(revoked));
    }
    const auto budgets = parseBudgets(raw.budgets);
    if (!budgets) return base::fail(budgets.error());
    server.api.budgets = *budgets;
    if (raw.faults.empty()) return {};
    auto faults = parseFaultPlan(raw.faults);
    if (!faults) return base::fail(faults.error());
    server.faults = *std::move(faults);
    return {};
}

base::Status convert(const RawTexts& raw, base::Instant now, ToolOptions& options) {
    options.community.kind = *communityFromName(raw.kind);
    if (!raw.languages.empty()) options.community.languages.clear();
    for (const TextLanguage language : kTextLanguages)
        if (std::ranges::find(raw.languages, languageCode(language)) != raw.languages.end())
            options.community.languages.push_back(language);
    options.community.end = now;
    if (!raw.end.empty()) {
        const auto end = base::parseInstant(raw.end);
        if (!end) return base::fail(end.error().code, "--end", end.error().detail);
        options.community.end = *end;
    }
    if (options.community.brand.starts_with('@')) options.community.brand.erase(0, 1);
    if (options.community.brand.empty())
        return base::fail(base::ErrorCode::BadArgument, "--brand", "the handle is empty");
    return convertServer(raw, options.server);
}

} // namespace

std::variant<ToolOptions, int> readToolOptions(int argc, const char* const* argv, base::Instant now) {
    constexpr int kBadUsage = 2;
    CLI::App app("A Threads-compatible server on 127.0.0.1 for trying and testing Weft", "weft-simulator");
    app.set_version_flag("--version", std::string(WEFT_VERSION));
    app.footer(kFooter);
    ToolOptions options;
    RawTexts raw;
    describeSource(app, options, raw);
    describeServer(app, options, raw);
    describeHabits(app, options, raw);
    describeTokens(app, options, raw);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : kBadUsage;
    }
    if (const auto status = convert(raw, now, options); !status) {
        std::cerr << status.error().text() << '\n';
        return kBadUsage;
    }
    return options;
}

} // namespace weft::simulator
