// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scale_questions.h"

#include "app/period.h"
#include "bench/screen_figures.h"
#include "store/brands.h"
#include "store/workspace_file.h"

#include <future>
#include <memory>
#include <optional>
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

/// A connection of its own, kept from one question to the next as a reader of the window's is.
struct Reader {
    std::optional<store::Database> database;
    std::int64_t brandId = 0;

    void open(const std::filesystem::path& path) {
        if (database) return;
        auto opened = store::openWorkspaceReadOnly(path);
        if (!opened) throw std::runtime_error(opened.error().text());
        database.emplace(std::move(*opened));
        const auto brands = store::listBrands(*database);
        if (!brands || brands->empty()) throw std::runtime_error("the workspace has no brand");
        brandId = brands->front().id;
    }
};

using AskFigures = std::int64_t (*)(store::Database&, std::int64_t, const ScreenPeriod&);

ScaleQuestion figuresOf(const std::string& name, AskFigures ask) {
    return {
        name, [ask, reader = std::make_shared<Reader>()](auto& session, const auto& period) {
            reader->open(session.path());
            const ScreenPeriod periods{period, app::previousRange(period, session.timeZone()), period.until};
            if (ask(*reader->database, reader->brandId, periods) == 0)
                throw std::runtime_error("nothing was found");
        }};
}

} // namespace

std::vector<ScaleQuestion> screenQuestions() {
    return {
        {"overview",
         [](auto& session, const auto& period) {
             wait<app::OverviewSnapshot>(session, &WorkspaceSession::loadOverview, filterOf(session, period));
         }},
        {"posts", [](auto& session, const auto& period) { askPosts(session, {}, period); }},
        figuresOf("engagement", askEngagement),
        figuresOf("topics", askTopics),
        figuresOf("community", askCommunity),
        figuresOf("conversations", askConversations),
        figuresOf("voice", askVoice),
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
