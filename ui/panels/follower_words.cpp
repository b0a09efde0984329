// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/follower_words.h"

#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>
#include <QStringList>

namespace weft::panels {

QString accountList(const std::vector<std::string>& handles) {
    QStringList accounts;
    for (const auto& handle : handles)
        accounts += u'@' + format::fromUtf8(handle);
    return accounts.join(QStringLiteral(", "));
}

QString followersMissing(const app::BrandFollowers& followers) {
    using app::FollowersMissing;
    switch (followers.missing) {
    case FollowersMissing::NeverLooked:
        return QCoreApplication::translate("followers", "not looked up");
    case FollowersMissing::LookedLater:
        return QCoreApplication::translate("followers", "not looked up by then");
    case FollowersMissing::NotGiven:
        return QCoreApplication::translate("followers", "not given by Threads");
    case FollowersMissing::Nothing:
        break;
    }
    return {};
}

QString followersSentence(const app::BrandFollowers& followers, base::Instant now, const QTimeZone& zone) {
    using app::FollowersMissing;
    switch (followers.missing) {
    case FollowersMissing::NeverLooked:
        return QCoreApplication::translate(
                   "followers",
                   "Threads tells the followers of connected accounts and of profiles that are looked up: "
                   "connect %1 on Sources, or watch it there with “+ Profile”.",
                   "accounts")
            .arg(accountList(followers.uncounted));
    case FollowersMissing::LookedLater:
        return QCoreApplication::translate(
                   "followers",
                   "The first look at %1 came after this period; Threads tells only how many follow now.",
                   "accounts")
            .arg(accountList(followers.uncounted));
    case FollowersMissing::NotGiven:
        return QCoreApplication::translate(
                   "followers",
                   "Threads did not give the number for %1: the profile may have fewer "
                   "than 100 followers, or the token lacks the permission.",
                   "accounts")
            .arg(accountList(followers.uncounted));
    case FollowersMissing::Nothing:
        break;
    }
    return followers.lookedAt ? QCoreApplication::translate("followers", "seen %1", "date and time")
                                    .arg(format::shortDateTime(*followers.lookedAt, now, zone))
                              : QString();
}

} // namespace weft::panels
