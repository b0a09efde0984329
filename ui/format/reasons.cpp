// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/reasons.h"

#include <QCoreApplication>

namespace weft::format {

QString unknownReason(model::Unknown reason) {
    switch (reason) {
    case model::Unknown::NotFetchedYet:
        return QCoreApplication::translate("format", "Not fetched yet");
    case model::Unknown::NotProvided:
        return QCoreApplication::translate("format",
                                           "Threads does not give this number for other people’s posts");
    case model::Unknown::NoPermission:
        return QCoreApplication::translate("format", "The token has no permission to read this number");
    case model::Unknown::NotInAnswer:
        break;
    }
    return QCoreApplication::translate("format",
                                       "Threads was asked, and its answer did not hold this number");
}

QString unknownShort(model::Unknown reason) {
    switch (reason) {
    case model::Unknown::NotFetchedYet:
        return QCoreApplication::translate("format", "not fetched yet");
    case model::Unknown::NotProvided:
        return QCoreApplication::translate("format", "not given by Threads");
    case model::Unknown::NoPermission:
        return QCoreApplication::translate("format", "no permission");
    case model::Unknown::NotInAnswer:
        break;
    }
    return QCoreApplication::translate("format", "not in the answer");
}

QString missingReason(app::Missing missing) {
    switch (missing) {
    case app::Missing::Nothing:
        return {};
    case app::Missing::NoPosts:
        return QCoreApplication::translate("format", "no such posts in this period");
    case app::Missing::NoCounters:
        return QCoreApplication::translate("format", "counters not fetched yet");
    case app::Missing::NotReached:
        break;
    }
    return QCoreApplication::translate("format", "fewer than half were answered");
}

} // namespace weft::format
