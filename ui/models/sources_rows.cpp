// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources_rows.h"

#include "format/errors.h"
#include "format/numbers.h"
#include "format/stages.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>

namespace weft::models {

namespace {

QString brandOf(const app::SourcesSnapshot& snapshot, std::int64_t accountId) {
    for (const model::Brand& brand : snapshot.brands)
        for (const model::Account& account : brand.accounts)
            if (account.id == accountId) return format::fromUtf8(brand.name);
    return {};
}

Cell lastRead(const std::optional<base::Instant>& at, base::Instant now, const QTimeZone& zone) {
    if (!at)
        return {.text = QCoreApplication::translate("sources", "not yet", "when a list was last read"),
                .look = Look::Quiet};
    return {.text = format::ago(*at, now), .look = Look::Quiet, .toolTip = format::fullDateTime(*at, zone)};
}

QString runKind(const store::Run& run) {
    if (run.kind == "import") return QCoreApplication::translate("sources", "import", "kind of run");
    return QCoreApplication::translate("sources", "collecting", "kind of run");
}

} // namespace

Rows accountRows(const app::SourcesSnapshot& snapshot) {
    Rows result{.titles = {QCoreApplication::translate("sources", "Account"),
                           QCoreApplication::translate("sources", "Brand"),
                           QCoreApplication::translate("sources", "Network"),
                           QCoreApplication::translate("sources", "Connection")},
                .rightAligned = {false, false, false, false},
                .rows = {}};
    for (const app::AccountRow& account : snapshot.accounts) {
        const bool connected = account.account.userId.has_value();
        Row row;
        row.cells.push_back({.text = u'@' + format::fromUtf8(account.account.handle), .look = Look::Strong});
        row.cells.push_back({.text = brandOf(snapshot, account.account.id)});
        row.cells.push_back({.text = QStringLiteral("Threads"), .look = Look::Quiet});
        row.cells.push_back({.text = connected ? QCoreApplication::translate("sources", "token was accepted")
                                               : QCoreApplication::translate("sources", "no token used yet"),
                             .dot = connected ? report::ColourRole::Good : report::ColourRole::Muted});
        result.rows.push_back(std::move(row));
    }
    return result;
}

Rows collectedRows(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone) {
    Rows result{.titles = {QCoreApplication::translate("sources", "Source"),
                           QCoreApplication::translate("sources", "Account"),
                           QCoreApplication::translate("sources", "Posts"),
                           QCoreApplication::translate("sources", "Last read")},
                .rightAligned = {false, false, true, true},
                .rows = {}};
    for (const app::AccountRow& account : snapshot.accounts)
        for (const store::SourceState& source : account.sources) {
            Row row;
            row.cells.push_back(
                {.text = format::stageTitle(std::string_view(source.stage)), .look = Look::Strong});
            row.cells.push_back(
                {.text = u'@' + format::fromUtf8(account.account.handle), .look = Look::Quiet});
            row.cells.push_back({.text = format::count(source.posts), .alignRight = true});
            row.cells.push_back(lastRead(source.lastReadAt, now, zone));
            row.cells.back().alignRight = true;
            result.rows.push_back(std::move(row));
        }
    return result;
}

Rows runRows(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone) {
    Rows result{.titles = {QCoreApplication::translate("sources", "When"),
                           QCoreApplication::translate("sources", "What happened")},
                .rightAligned = {false, false},
                .rows = {}};
    for (const store::Run& run : snapshot.runs) {
        Row row;
        row.cells.push_back({.text = format::shortDateTime(run.startedAt, now, zone), .look = Look::Quiet});
        Cell outcome{.text = QCoreApplication::translate("sources", "%1: %2", "kind of run, how it ended")
                                 .arg(runKind(run), format::runOutcome(run))};
        if (run.error) {
            outcome.dot = report::ColourRole::Bad;
            outcome.toolTip = format::errorDetail(*run.error);
        }
        row.cells.push_back(std::move(outcome));
        result.rows.push_back(std::move(row));
    }
    return result;
}

Rows skippedRows(const app::SourcesSnapshot& snapshot) {
    Rows result{.titles = {QCoreApplication::translate("sources", "Place"),
                           QCoreApplication::translate("sources", "Reason")},
                .rightAligned = {false, false},
                .rows = {}};
    for (const store::SkippedItem& item : snapshot.skipped) {
        Row row;
        row.cells.push_back({.text = format::fromUtf8(item.where), .look = Look::Strong});
        row.cells.push_back(
            {.text = format::fromUtf8(item.reason), .toolTip = format::fromUtf8(item.reason)});
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace weft::models
