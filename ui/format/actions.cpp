// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/actions.h"

#include "format/errors.h"

#include <QCoreApplication>

namespace weft::format {

using store::ActionKind;

QString actionButton(ActionKind kind) {
    return QCoreApplication::translate("actions", "%1…", "opens a dialog").arg(actionVerb(kind));
}

QString actionVerb(ActionKind kind) {
    switch (kind) {
    case ActionKind::Reply:
        return QCoreApplication::translate("actions", "Reply", "verb");
    case ActionKind::Hide:
        return QCoreApplication::translate("actions", "Hide", "verb");
    case ActionKind::Unhide:
        return QCoreApplication::translate("actions", "Show again", "verb");
    case ActionKind::Approve:
        return QCoreApplication::translate("actions", "Approve", "verb");
    case ActionKind::Ignore:
        return QCoreApplication::translate("actions", "Ignore", "verb");
    case ActionKind::Delete:
        break;
    }
    return QCoreApplication::translate("actions", "Delete", "verb");
}

QString actionQuestion(ActionKind kind) {
    switch (kind) {
    case ActionKind::Reply:
        return QCoreApplication::translate("actions", "Publish this reply?");
    case ActionKind::Hide:
        return QCoreApplication::translate("actions", "Hide this reply?");
    case ActionKind::Unhide:
        return QCoreApplication::translate("actions", "Show this reply again?");
    case ActionKind::Approve:
        return QCoreApplication::translate("actions", "Approve this reply?");
    case ActionKind::Ignore:
        return QCoreApplication::translate("actions", "Ignore this reply?");
    case ActionKind::Delete:
        break;
    }
    return QCoreApplication::translate("actions", "Delete this post?");
}

QString actionConsequence(ActionKind kind, const QString& account, const QString& person) {
    QString text;
    switch (kind) {
    case ActionKind::Reply:
        text = QCoreApplication::translate("actions",
                                           "%1 answers %2. Everybody on Threads can read it at once.");
        break;
    case ActionKind::Hide:
        text = QCoreApplication::translate(
            "actions",
            "%1 hides the reply of %2 and everything below it in the thread. Other people do not see "
            "it on Threads any more. It can be shown again.");
        break;
    case ActionKind::Unhide:
        text = QCoreApplication::translate(
            "actions", "%1 lets everybody on Threads see the reply of %2 again, and everything below it.");
        break;
    case ActionKind::Approve:
        text = QCoreApplication::translate(
            "actions", "%1 lets the reply of %2 appear in the thread. Everybody on Threads can read it.");
        break;
    case ActionKind::Ignore:
        text = QCoreApplication::translate(
            "actions",
            "%1 does not let the reply of %2 appear in the thread. It can still be approved later.");
        break;
    case ActionKind::Delete:
        return QCoreApplication::translate(
                   "actions", "The post of %1 is deleted on Threads, for everybody and for good. Nobody can "
                              "bring it back. Weft keeps its place in the thread, without its text.")
            .arg(account);
    }
    return text.arg(account, person);
}

namespace {

QString doneText(ActionKind kind) {
    switch (kind) {
    case ActionKind::Reply:
        return QCoreApplication::translate("actions", "The reply is published.");
    case ActionKind::Hide:
        return QCoreApplication::translate("actions", "The reply is hidden.");
    case ActionKind::Unhide:
        return QCoreApplication::translate("actions", "The reply is shown again.");
    case ActionKind::Approve:
        return QCoreApplication::translate("actions", "The reply is approved.");
    case ActionKind::Ignore:
        return QCoreApplication::translate("actions", "The reply is ignored.");
    case ActionKind::Delete:
        break;
    }
    return QCoreApplication::translate("actions", "The post is deleted.");
}

} // namespace

QString actionOutcome(const store::Action& action) {
    switch (action.state) {
    case store::ActionState::Done:
        return doneText(action.kind);
    case store::ActionState::Failed:
        if (!action.error) return QCoreApplication::translate("actions", "It did not work.");
        return QCoreApplication::translate("actions", "It did not work: %1 %2", "sentence, remedy")
            .arg(errorSentence(action.error->code), errorRemedy(action.error->code));
    case store::ActionState::Prepared:
    case store::ActionState::Sent:
    case store::ActionState::Unknown:
        break;
    }
    return QCoreApplication::translate("actions",
                                       "Nobody could say whether it was done: look at it on Threads.");
}

std::string_view actionScope(ActionKind kind) {
    switch (kind) {
    case ActionKind::Reply:
        return "threads_content_publish";
    case ActionKind::Delete:
        return "threads_delete";
    case ActionKind::Hide:
    case ActionKind::Unhide:
    case ActionKind::Approve:
    case ActionKind::Ignore:
        break;
    }
    return "threads_manage_replies";
}

} // namespace weft::format
