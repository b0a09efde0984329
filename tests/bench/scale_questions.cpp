// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scale_questions.h"

#include "app/period.h"

#include <future>
#include <stdexcept>
#include <utility>

namespace weft::bench {

namespace {

using app::WorkspaceSession;
using base::TimeRange;

/// Asks as the window does, and waits for the answer.
template<typename Answer, typename Load, typename... Arguments>
void wait(WorkspaceSession& session, Load load, Arguments&&... arguments) {
    std::promise<base::Result<app::Shared<Answer>>> promise;
    (session.*load)(std::forward<Arguments>(arguments)...,
                    app::Answer<Answer>([&promise](auto answer) { promise.set_value(std::move(answer)); }));
    if (const auto answer = promise.get_future().get(); !answer)
        throw std::runtime_error(answer.error().text());
}

app::Filter filterOf(const WorkspaceSession& session, const TimeRange& period) {
    return {.period = period, .comparison = app::previousRange(period, session.timeZone())};
}

void askPosts(WorkspaceSession& session, std::string query, std::optional<TimeRange> period) {
    app::PostsQuestion question;
    question.search.query = std::move(query);
    question.search.period = period;
    question.withTotal = true;
    wait<app::PostsPage>(session, &WorkspaceSession::loadPosts, std::move(question));
}

ScaleQuestion searchFor(const std::string& query) {
    return {query, [query](auto& session, const auto&) { askPosts(session, query, {}); }};
}

} // namespace

std::vector<ScaleQuestion> screenQuestions() {
    return {
        {"overview",
         [](auto& session, const auto& period) {
             wait<app::OverviewSnapshot>(session, &WorkspaceSession::loadOverview, filterOf(session, period));
         }},
        {"posts", [](auto& session, const auto& period) { askPosts(session, {}, period); }},
        {"sources",
         [](auto& session, const auto&) {
             wait<app::SourcesSnapshot>(session, &WorkspaceSession::loadSources, true);
         }},
        {"workspace",
         [](auto& session, const auto&) {
             wait<app::WorkspaceSnapshot>(session, &WorkspaceSession::loadWorkspace);
         }},
    };
}

std::vector<ScaleQuestion> searchQuestions() {
    return {searchFor("delivery order"),     searchFor("livraison commande"), searchFor("the to"),
            searchFor("\"delivery order\""), searchFor("deliver*"),           searchFor("delivery OR order"),
            searchFor("delivery NOT order"), searchFor("配達 注文"),          searchFor("delivery is:root")};
}

} // namespace weft::bench
