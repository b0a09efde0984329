// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/kinds.h"

#include <QCoreApplication>

namespace weft::format {

using model::ConversationKind;

QString kindSentence(ConversationKind kind) {
    switch (kind) {
    case ConversationKind::BrandPost:
        return QCoreApplication::translate("format", "brand post");
    case ConversationKind::BrandAnswer:
        return QCoreApplication::translate("format", "brand answer");
    case ConversationKind::Vertical:
        return QCoreApplication::translate("format", "audience → brand");
    case ConversationKind::Horizontal:
        return QCoreApplication::translate("format", "audience ↔ audience");
    case ConversationKind::Outbound:
        return QCoreApplication::translate("format", "brand in an outside thread");
    case ConversationKind::AudienceRoot:
        return QCoreApplication::translate("format", "thread started by a person");
    case ConversationKind::AudienceSelf:
        return QCoreApplication::translate("format", "a person continues their own post");
    case ConversationKind::Unclear:
        break;
    }
    return QCoreApplication::translate("format", "unclear: the post it answers is not held");
}

QString kindShort(ConversationKind kind) {
    switch (kind) {
    case ConversationKind::BrandPost:
        return QCoreApplication::translate("format", "post", "kind of conversation, short");
    case ConversationKind::BrandAnswer:
        return QCoreApplication::translate("format", "answer", "kind of conversation, short");
    case ConversationKind::Vertical:
        return QCoreApplication::translate("format", "→ brand", "kind of conversation, short");
    case ConversationKind::Horizontal:
        return QStringLiteral("↔");
    case ConversationKind::Outbound:
        return QCoreApplication::translate("format", "outside", "kind of conversation, short");
    case ConversationKind::AudienceRoot:
        return QCoreApplication::translate("format", "thread", "kind of conversation, short");
    case ConversationKind::AudienceSelf:
        return QCoreApplication::translate("format", "self", "kind of conversation, short");
    case ConversationKind::Unclear:
        break;
    }
    return QStringLiteral("?");
}

QString kindLegend(ConversationKind kind) {
    switch (kind) {
    case ConversationKind::BrandPost:
        return QCoreApplication::translate("format", "Brand posts");
    case ConversationKind::BrandAnswer:
        return QCoreApplication::translate("format", "Brand answers");
    case ConversationKind::Vertical:
        return QCoreApplication::translate("format", "Audience → brand");
    case ConversationKind::Horizontal:
        return QCoreApplication::translate("format", "Audience ↔ audience");
    case ConversationKind::Outbound:
        return QCoreApplication::translate("format", "Brand in outside threads");
    case ConversationKind::AudienceRoot:
    case ConversationKind::AudienceSelf:
    case ConversationKind::Unclear:
        break;
    }
    return kindSentence(kind);
}

report::ColourRole kindRole(ConversationKind kind) {
    switch (kind) {
    case ConversationKind::BrandPost:
        return report::ColourRole::Brand;
    case ConversationKind::BrandAnswer:
        return report::ColourRole::Answer;
    case ConversationKind::Vertical:
        return report::ColourRole::Vertical;
    case ConversationKind::Horizontal:
        return report::ColourRole::Horizontal;
    case ConversationKind::Outbound:
        return report::ColourRole::Outbound;
    case ConversationKind::AudienceRoot:
    case ConversationKind::AudienceSelf:
    case ConversationKind::Unclear:
        break;
    }
    return report::ColourRole::Muted;
}

} // namespace weft::format
