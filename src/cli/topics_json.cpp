// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topics_output.h"
#include "topics/burst_history.h"

#include <nlohmann/json.hpp>

namespace weft::cli {

namespace {

using nlohmann::ordered_json;

std::string textOf(const ordered_json& json, int indent = 2) {
    return json.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

ordered_json jsonOf(const topics::TermScore& term) {
    return {{"kind", text::termKindName(term.kind)}, {"term", term.text},     {"z", term.best.z},
            {"window_bins", term.best.window},       {"K", term.best.people}, {"lambda", term.best.usual},
            {"phi", term.best.dispersion},           {"peak", term.best.peak}};
}

ordered_json jsonOf(const topics::Alert& alert) {
    return {{"at", base::formatInstant(alert.at)},
            {"kind", text::termKindName(alert.term.kind)},
            {"term", alert.term.text},
            {"z", alert.term.best.z},
            {"K", alert.term.best.people}};
}

ordered_json paramsOf(const topics::Sensitivity& sensitivity) {
    return {{"bin_min", topics::kBinLength.count()},
            {"windows", topics::kWindows},
            {"kmin", sensitivity.fewestPeople},
            {"show", sensitivity.show},
            {"alert", sensitivity.alert}};
}

ordered_json jsonOf(const std::vector<topics::Count>& counts, const char* name, const char* number) {
    auto list = ordered_json::array();
    for (const auto& [what, count] : counts)
        list.push_back({{name, what}, {number, count}});
    return list;
}

ordered_json jsonOf(const app::TopicView& view) {
    const auto& topic = view.topic;
    auto terms = ordered_json::array();
    for (const auto& term : topic.terms) {
        auto json = jsonOf(term.standing.term);
        json["surface"] = term.surface;
        json["last_bin_start"] = base::formatInstant(topics::startOf(term.standing.lastBin));
        terms.push_back(std::move(json));
    }
    ordered_json json{
        {"label", topic.label},
        {"phase", topics::phaseName(topic.phase)},
        {"z", topic.z},
        {"rank", topic.rank},
        {"people", topic.people},
        {"largest_share", topic.largestShare},
        {"since", base::formatInstant(topic.standsOutSince)},
        {"last_stood_out_at", base::formatInstant(topic.lastStoodOutAt)},
        {"watched", view.watched},
        {"alerted_at", view.alertedAt ? ordered_json(base::formatInstant(*view.alertedAt)) : ordered_json()},
        {"alert_held_back", view.alertHeldBack},
        {"people_by_hour", topic.hourly},
        {"terms", std::move(terms)},
        {"said_with", jsonOf(topic.saidWith, "word", "posts")},
        {"languages", jsonOf(topic.languages, "language", "posts")},
        {"began",
         {{"at", base::formatInstant(topic.firstAt)},
          {"post", topic.firstPost},
          {"author", topic.firstAuthor}}},
        {"authors", jsonOf(topic.authors, "author", "posts")},
        {"posts", topic.posts},
        {"copies", topic.copies},
        {"threads", topic.threads}};
    json["brand"] = nullptr;
    if (view.brand) json["brand"] = {{"posts", view.brand->posts}, {"threads", view.brand->threads}};
    return json;
}

ordered_json jsonOf(const store::QueryChange& change) {
    return {{"at", base::formatInstant(change.at)},
            {"change", store::queryChangeName(change.change)},
            {"kind", store::watchKindName(change.kind)},
            {"term", change.term.empty() ? ordered_json() : ordered_json(change.term)}};
}

ordered_json jsonOf(const std::vector<topics::HeldBack>& heldBack) {
    auto list = ordered_json::array();
    for (const auto& held : heldBack)
        list.push_back({{"label", held.label}, {"reason", topics::holdReasonName(held.reason)}});
    return list;
}

ordered_json periodJson(const TopicsTold& told) {
    auto over = ordered_json::array();
    for (const auto& topic : told.period.over) {
        if (topic.muted) continue;
        auto json = jsonOf(topic.view);
        json["over_since"] = base::formatInstant(topic.overSince);
        json["strongest"] = jsonOf(topic.strongest);
        json["strongest"]["at"] = base::formatInstant(topic.strongestAt);
        over.push_back(std::move(json));
    }
    ordered_json json{{"since", base::formatInstant(told.range->since)},
                      {"until", base::formatInstant(told.range->until)},
                      {"over", std::move(over)},
                      {"terms_not_listed", told.period.more},
                      {"held_back", jsonOf(told.period.heldBack)},
                      {"last_before", nullptr}};
    if (const auto& before = told.period.before)
        json["last_before"] = {{"label", before->label}, {"at", base::formatInstant(before->at)}};
    return json;
}

} // namespace

std::string allBinsJson(const std::vector<topics::BinResult>& bins, const topics::Sensitivity& sensitivity) {
    auto shown = ordered_json::array();
    auto alerts = ordered_json::array();
    for (const auto& bin : bins) {
        auto terms = ordered_json::array();
        for (const auto& term : bin.terms)
            if (term.best.z >= sensitivity.show) terms.push_back(jsonOf(term));
        if (!terms.empty())
            shown.push_back(
                {{"bin_start", base::formatInstant(topics::startOf(bin.bin))}, {"terms", std::move(terms)}});
        for (const auto& alert : bin.alerts)
            alerts.push_back(jsonOf(alert));
    }
    return textOf(
        {{"params", paramsOf(sensitivity)}, {"bins", std::move(shown)}, {"alerts", std::move(alerts)}});
}

std::string topicsJson(const TopicsTold& told) {
    const auto& report = told.report;
    auto topics = ordered_json::array();
    for (const auto& view : report.topics)
        topics.push_back(jsonOf(view));
    auto watched = ordered_json::array();
    for (const auto& term : report.watched)
        watched.push_back({{"term", term.term}, {"now", term.now ? jsonOf(*term.now) : ordered_json()}});
    auto changes = ordered_json::array();
    for (const auto& change : report.queryChanges)
        changes.push_back(jsonOf(change));
    const auto since =
        report.learningSince ? ordered_json(base::formatInstant(*report.learningSince)) : ordered_json();
    ordered_json json{{"at", base::formatInstant(report.at)},
                      {"params", paramsOf(report.sensitivity)},
                      {"learning_since", since},
                      {"posts_of_the_day", report.posts},
                      {"copies_of_the_day", report.copies},
                      {"live_terms", report.liveTerms},
                      {"topics", std::move(topics)},
                      {"muted", report.mutedTopics.size()},
                      {"held_back", jsonOf(report.heldBack)},
                      {"watched", std::move(watched)},
                      {"query_changes", std::move(changes)}};
    if (told.range) json["period"] = periodJson(told);
    return textOf(json);
}

std::string topicLineJson(const app::TopicView& view) {
    return textOf(jsonOf(view), -1);
}

std::string historyJson(const std::string& term, const topics::TermHistory& history) {
    auto hours = ordered_json::array();
    for (std::size_t hour = 0; hour < history.hours().size(); ++hour)
        if (const auto& batch = history.hours()[hour]; batch.uses > 0)
            hours.push_back({{"hour", base::formatInstant(history.startOfHour(hour))},
                             {"people", batch.uses},
                             {"posts", batch.posts}});
    auto bursts = ordered_json::array();
    for (const auto& burst : topics::findBursts(history.hours()))
        bursts.push_back({{"since", base::formatInstant(history.startOfHour(burst.first))},
                          {"until", base::formatInstant(history.startOfHour(burst.end))},
                          {"weight", burst.weight}});
    return textOf({{"term", term}, {"hours", std::move(hours)}, {"bursts", std::move(bursts)}});
}

} // namespace weft::cli
