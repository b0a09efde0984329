// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources_rows.h"

#include "format/handles.h"
#include "format/numbers.h"
#include "format/permissions.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>

namespace weft::models {

namespace {

/// With so few days left a warning turns into an alarm.
constexpr int kLastWarning = 7;

Mark permissionMark(const app::PermissionState& permission) {
    const QString name = format::permissionName(permission.scope);
    const QString cost = format::permissionCost(permission.scope);
    const QString scope = format::fromUtf8(permission.scope);
    if (permission.unapproved)
        return {Mark::State::No, QCoreApplication::translate("sources", "%1: not approved yet").arg(name),
                QCoreApplication::translate("sources", "Meta has not approved %1 for this app yet. %2")
                    .arg(scope, cost)};
    if (!permission.granted)
        return {Mark::State::Unknown, name,
                QCoreApplication::translate("sources", "Nobody could say whether the token has %1. %2")
                    .arg(scope, cost)};
    if (!*permission.granted)
        return {Mark::State::No, QCoreApplication::translate("sources", "%1: missing").arg(name),
                QCoreApplication::translate("sources", "The token lacks %1. %2").arg(scope, cost)};
    return {Mark::State::Yes, name, QCoreApplication::translate("sources", "The token has %1").arg(scope)};
}

Cell permissionsCell(const app::AccountRow& account) {
    Cell cell;
    QStringList words;
    QStringList problems;
    for (const app::PermissionState& permission : account.permissions) {
        cell.marks.append(permissionMark(permission));
        const Mark& mark = cell.marks.last();
        words += mark.state == Mark::State::Unknown
                     ? QCoreApplication::translate("sources", "%1: not known", "permission").arg(mark.text)
                     : mark.text;
        if (mark.state == Mark::State::No) problems += mark.toolTip;
    }
    cell.text = words.join(QStringLiteral(", "));
    cell.toolTip = problems.join(u'\n');
    if (!cell.marks.isEmpty()) return cell;
    return {.text = account.signedIn ? QCoreApplication::translate("sources", "not asked yet", "permissions")
                                     : format::dash(),
            .look = Look::Quiet};
}

int daysLeft(base::Instant expires, base::Instant now) {
    return static_cast<int>(std::chrono::floor<std::chrono::days>(expires - now).count());
}

Cell tokenCell(const app::AccountRow& account, base::Instant now, const QTimeZone& zone) {
    if (!account.signedIn)
        return {.text = QCoreApplication::translate("sources", "sign in", "link in a table"),
                .look = Look::Link,
                .toolTip = QCoreApplication::translate("sources", "There is no token for this account")};
    if (!account.tokenExpiresAt) {
        if (account.fromEnvironment)
            return {.text = QCoreApplication::translate("sources", "from WEFT_TOKEN"), .look = Look::Quiet};
        return {.text = QCoreApplication::translate("sources", "end not known", "of a token"),
                .look = Look::Quiet};
    }
    const QString end = QCoreApplication::translate("sources", "The token ends on %1")
                            .arg(format::fullDateTime(*account.tokenExpiresAt, zone));
    if (*account.tokenExpiresAt <= now)
        return {.text = QCoreApplication::translate("sources", "expired · renew"),
                .look = Look::Late,
                .toolTip = end};
    const int days = daysLeft(*account.tokenExpiresAt, now);
    const QString left = QCoreApplication::translate("sources", "%Ln day(s) left", nullptr, days);
    if (!account.tokenWarning)
        return {.text = left,
                .toolTip = account.fromEnvironment
                               ? QCoreApplication::translate("sources", "From WEFT_TOKEN. %1").arg(end)
                               : end};
    return {.text = QCoreApplication::translate("sources", "%1 · renew", "time left").arg(left),
            .look = *account.tokenWarning <= kLastWarning ? Look::Late : Look::Warn,
            .toolTip = end};
}

} // namespace

bool tokenWantsCare(const app::AccountRow& account, base::Instant now) {
    if (!account.signedIn || account.tokenWarning) return true;
    return account.tokenExpiresAt && *account.tokenExpiresAt <= now;
}

Rows accountRows(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone) {
    Rows result{.titles = {QCoreApplication::translate("sources", "Account"),
                           QCoreApplication::translate("sources", "Network"),
                           QCoreApplication::translate("sources", "Permissions"),
                           QCoreApplication::translate("sources", "Token"),
                           QCoreApplication::translate("sources", "Calls")},
                .rightAligned = {false, false, false, false, true},
                .rows = {}};
    for (const app::AccountRow& account : snapshot.accounts) {
        Row row;
        row.id = QString::number(account.account.id);
        row.cells.push_back({.text = format::handleName(account.account.handle), .look = Look::Strong});
        for (const model::Brand& brand : snapshot.brands)
            for (const model::Account& member : brand.accounts)
                if (member.id == account.account.id)
                    row.cells.back().toolTip = QCoreApplication::translate("sources", "Belongs to %1")
                                                   .arg(format::fromUtf8(brand.name));
        row.cells.push_back({.text = QStringLiteral("Threads"), .look = Look::Quiet});
        row.cells.push_back(permissionsCell(account));
        row.cells.push_back(tokenCell(account, now, zone));
        row.cells.push_back({.text = format::count(account.calls),
                             .toolTip = QCoreApplication::translate("sources", "Calls of the last 24 hours"),
                             .alignRight = true});
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace weft::models
