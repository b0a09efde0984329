// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topics_watch.h"

#include "base/clock.h"
#include "cli/stop_on_signal.h"
#include "collect/retry.h"
#include "store/revision.h"
#include "store/workspace_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <set>
#include <utility>

namespace weft::cli {

namespace {

/// Remembers which topics were shown: by any of their terms, because groups change.
class Announced {
public:
    explicit Announced(const app::TopicReport& first) {
        for (const auto& view : first.topics)
            if (isAlerted(view)) remember(view);
    }

    void showNew(const app::TopicReport& report, const std::function<void(const app::TopicView&)>& show) {
        std::set<topics::TermKey> present;
        for (const auto& view : report.topics) {
            const bool known = std::ranges::any_of(view.topic.terms, [&](const topics::TopicTerm& term) {
                return m_terms.contains(term.standing.term.key);
            });
            if (isAlerted(view) && !known) show(view);
            if (isAlerted(view) || known)
                for (const auto& term : view.topic.terms)
                    present.insert(term.standing.term.key);
        }
        m_terms = std::move(present);
    }

private:
    static bool isAlerted(const app::TopicView& view) { return view.alertedAt && !view.alertHeldBack; }

    void remember(const app::TopicView& view) {
        for (const auto& term : view.topic.terms)
            m_terms.insert(term.standing.term.key);
    }

    std::set<topics::TermKey> m_terms;
};

/// What a look depends on: the posts, and which quarters are closed.
base::Result<std::pair<std::int64_t, topics::Bin>> stateOf(const std::filesystem::path& workspace) {
    auto database = store::openWorkspaceReadOnly(workspace);
    if (!database) return base::fail(std::move(database.error()));
    const auto revision = store::readRevision(*database);
    if (!revision) return base::fail(revision.error());
    return std::pair(*revision, topics::binOf(base::SystemClock{}.now()));
}

} // namespace

Exit watchTopics(const std::filesystem::path& workspace,
                 const std::function<base::Result<app::TopicReport>()>& look,
                 const std::function<void(const app::TopicView&)>& show) {
    constexpr std::chrono::milliseconds kBetweenLooks{2000};
    const StopOnSignal signals;
    auto seen = stateOf(workspace);
    if (!seen) return report(seen.error());
    const auto first = look();
    if (!first) return report(first.error());
    Announced announced(*first);
    fmt::print(stderr, "watching {}; interrupt to end\n", workspace.string());
    while (collect::waitFor(kBetweenLooks, signals.token())) {
        const auto now = stateOf(workspace);
        if (!now) return report(now.error());
        if (*now == *seen) continue;
        seen = now;
        const auto found = look();
        if (!found) return report(found.error());
        announced.showNew(*found, show);
    }
    return Exit::Done;
}

} // namespace weft::cli
