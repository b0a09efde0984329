// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problem.h"

#include "format/errors.h"
#include "format/permissions.h"
#include "format/sources.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace weft::models {

namespace {

Problem ofRun(const store::Run& run, const base::Error& error, const QTimeZone& zone) {
    return {format::errorSentence(error.code), format::errorRemedy(error.code),
            QCoreApplication::translate("sources", "%1 · %2", "moment, machine's own words")
                .arg(format::fullDateTime(run.startedAt, zone), format::errorDetail(error))};
}

Problem ofSource(const app::SourcesSnapshot& snapshot, const app::SourceRow& source, base::Instant now,
                 const QTimeZone& zone) {
    const base::Error& error = *source.error;
    Problem problem{QCoreApplication::translate("sources", "%1: %2", "source, what happened")
                        .arg(format::sourceTitle(source), format::errorSentence(error.code)),
                    format::errorRemedy(error.code), format::errorDetail(error)};
    const auto told = std::ranges::find_if(snapshot.events, [&source](const store::SourceEvent& event) {
        return event.key == source.key && event.error;
    });
    if (told != snapshot.events.end())
        problem.detail = QCoreApplication::translate("sources", "%1 · %2", "moment, machine's own words")
                             .arg(format::shortDateTime(told->at, now, zone), problem.detail);
    return problem;
}

Problem ofApproval(const app::AccountRow& account, const app::PermissionState& permission) {
    const QString scope = format::fromUtf8(permission.scope);
    Problem problem;
    problem.sentence =
        permission.scope == "threads_keyword_search"
            ? QCoreApplication::translate(
                  "sources",
                  "Search returned only your own posts. Meta has not approved %1 for this app yet, "
                  "so other people’s posts stay invisible.")
                  .arg(scope)
            : QCoreApplication::translate("sources", "Meta has not approved %1 for this app yet. %2")
                  .arg(scope, format::permissionCost(permission.scope));
    problem.help =
        QCoreApplication::translate(
            "sources", "In Meta’s developer console open your app and ask for Advanced Access to %1: "
                       "App Review, then Business Verification. Until then Weft goes on with what it "
                       "may see. After the approval sign the account in again.")
            .arg(scope);
    problem.key = QStringLiteral("%1/%2").arg(format::fromUtf8(account.account.handle), scope);
    return problem;
}

} // namespace

std::optional<Problem> lastProblem(const app::SourcesSnapshot& snapshot, const QStringList& hidden,
                                   base::Instant now, const QTimeZone& zone) {
    if (snapshot.lastFailure && snapshot.lastFailure->error)
        return ofRun(*snapshot.lastFailure, *snapshot.lastFailure->error, zone);
    for (const app::SourceRow& source : snapshot.sources)
        if (source.error && !source.paused) return ofSource(snapshot, source, now, zone);
    for (const app::AccountRow& account : snapshot.accounts)
        for (const app::PermissionState& permission : account.permissions) {
            if (!permission.unapproved) continue;
            Problem problem = ofApproval(account, permission);
            if (!hidden.contains(problem.key)) return problem;
        }
    return std::nullopt;
}

} // namespace weft::models
