// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/empty_states.h"

#include "format/times.h"

#include <QCoreApplication>

namespace weft::window {

panels::EmptyState emptyState(Emptiness emptiness) {
    switch (emptiness) {
    case Emptiness::NoWorkspace:
        return {QCoreApplication::translate("empty", "No workspace is open"),
                QCoreApplication::translate(
                    "empty", "A workspace is one file with everything of one client. Make one, open "
                             "one, or look at the demo: weft demo"),
                QCoreApplication::translate("empty", "New workspace…")};
    case Emptiness::NoPosts:
        return {QCoreApplication::translate("empty", "Not connected yet"),
                QCoreApplication::translate(
                    "empty", "Add an account of the brand to collect from Threads, or import a file of "
                             "posts on Sources."),
                QCoreApplication::translate("empty", "Add an account…")};
    case Emptiness::NoPostsWithToken:
        return {QCoreApplication::translate("empty", "Nothing collected yet"),
                QCoreApplication::translate(
                    "empty", "The first run reads the brand’s threads and their conversations."),
                QCoreApplication::translate("empty", "Collect now")};
    case Emptiness::NoBrand:
        return {QCoreApplication::translate("empty", "No brand is named yet"),
                QCoreApplication::translate(
                    "empty", "Who talks to whom is told for a brand: say which accounts are the brand’s."),
                QCoreApplication::translate("empty", "Name the brand…")};
    case Emptiness::NothingInPeriod:
        break;
    }
    return {QCoreApplication::translate("empty", "No posts in this period"),
            QCoreApplication::translate("empty", "The filter may be too narrow."),
            QCoreApplication::translate("empty", "Show all that is held")};
}

panels::EmptyState emptyState(const Hosts& hosts) {
    const auto emptiness = emptinessOf(hosts.workspace.snapshot().get(), hosts.collection.hasToken());
    auto state = emptyState(emptiness);
    const auto before = periodBefore(hosts.filter);
    if (emptiness == Emptiness::NothingInPeriod && before)
        state.action = QCoreApplication::translate("empty", "Back to %1", "a period")
                           .arg(format::dateRange(*before, format::zoneFromName(hosts.filter.zone().name())));
    return state;
}

std::optional<base::TimeRange> periodBefore(const bridge::FilterStack& filter) {
    const auto* before = filter.before();
    if (before == nullptr) return std::nullopt;
    const base::TimeRange& now = filter.state().range;
    const bool within = before->range.since >= now.since && before->range.until <= now.until;
    return within || before->range.empty() ? std::nullopt : std::optional(before->range);
}

Emptiness emptinessOf(const app::WorkspaceSnapshot* workspace, bool hasToken) {
    if (workspace != nullptr && workspace->counts.posts > 0)
        return workspace->brands.empty() ? Emptiness::NoBrand : Emptiness::NothingInPeriod;
    return hasToken ? Emptiness::NoPostsWithToken : Emptiness::NoPosts;
}

} // namespace weft::window
