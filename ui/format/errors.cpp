// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/errors.h"

#include "format/text.h"

#include <QCoreApplication>

namespace weft::format {

namespace {

/// What happened and what to do about it: both untranslated, marked for translation.
struct Advice {
    const char* sentence;
    const char* remedy;
};

// One exhaustive switch, however long: a new code without a sentence does not compile.
// NOLINTNEXTLINE(readability-function-size)
Advice advice(base::ErrorCode code) {
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::BadArgument:
        return {QT_TRANSLATE_NOOP("errors", "This cannot be done as asked."),
                QT_TRANSLATE_NOOP("errors", "Check what was typed; the detail names the place.")};
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("errors", "It was stopped before it was done."),
                QT_TRANSLATE_NOOP("errors", "Start it again when you like; what was fetched is kept.")};
    case ErrorCode::FileNotFound:
        return {QT_TRANSLATE_NOOP("errors", "The file is not there."),
                QT_TRANSLATE_NOOP("errors", "Check the name and the folder, or choose another file.")};
    case ErrorCode::FileNotReadable:
        return {QT_TRANSLATE_NOOP("errors", "The file cannot be read."),
                QT_TRANSLATE_NOOP("errors", "Check its permissions, or copy it to a folder of yours.")};
    case ErrorCode::FileNotWritable:
        return {QT_TRANSLATE_NOOP("errors", "The file cannot be written."),
                QT_TRANSLATE_NOOP("errors", "Choose another folder, or check its permissions.")};
    case ErrorCode::FileIsDirectory:
        return {QT_TRANSLATE_NOOP("errors", "This is a folder, not a file."),
                QT_TRANSLATE_NOOP("errors", "Choose a file inside it.")};
    case ErrorCode::FileEmpty:
        return {QT_TRANSLATE_NOOP("errors", "The file is empty."),
                QT_TRANSLATE_NOOP("errors", "Choose another file.")};
    case ErrorCode::FileTruncated:
        return {QT_TRANSLATE_NOOP("errors", "The file ends in the middle."),
                QT_TRANSLATE_NOOP("errors", "Get the file again; what came before the cut was kept.")};
    case ErrorCode::BadText:
        return {QT_TRANSLATE_NOOP("errors", "The text is not valid UTF-8."),
                QT_TRANSLATE_NOOP("errors", "Save the file as UTF-8 and import it again.")};
    case ErrorCode::BadJson:
        return {QT_TRANSLATE_NOOP("errors", "The file is not JSON."),
                QT_TRANSLATE_NOOP("errors", "Import files with one JSON object a line.")};
    case ErrorCode::BadShape:
        return {QT_TRANSLATE_NOOP("errors", "The data has another shape than expected."),
                QT_TRANSLATE_NOOP("errors", "Check where the file comes from; the detail names the place.")};
    case ErrorCode::BadTime:
        return {QT_TRANSLATE_NOOP("errors", "A date cannot be understood."),
                QT_TRANSLATE_NOOP("errors", "Write dates as 2026-09-30.")};
    case ErrorCode::BadTimeZone:
        return {QT_TRANSLATE_NOOP("errors", "The time zone is not known."),
                QT_TRANSLATE_NOOP("errors", "Use a name such as Europe/Paris.")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("errors", "The disk is full."),
                QT_TRANSLATE_NOOP("errors", "Make room, then try again; nothing that was stored is lost.")};
    case ErrorCode::StoreNotFound:
        return {QT_TRANSLATE_NOOP("errors", "The workspace file is not there."),
                QT_TRANSLATE_NOOP("errors", "Choose another file, or make a new workspace.")};
    case ErrorCode::StoreForeign:
        return {QT_TRANSLATE_NOOP("errors", "This file is not a Weft workspace."),
                QT_TRANSLATE_NOOP("errors", "Choose a file that ends in .weft, or make a new workspace.")};
    case ErrorCode::StoreNewer:
        return {QT_TRANSLATE_NOOP("errors", "This workspace was written by a newer Weft."),
                QT_TRANSLATE_NOOP("errors", "Update Weft; the file was not touched.")};
    case ErrorCode::StoreOlder:
        return {QT_TRANSLATE_NOOP("errors", "This workspace was written by an older Weft."),
                QT_TRANSLATE_NOOP("errors", "Copy it to a folder of yours, and open it there.")};
    case ErrorCode::StoreReadOnly:
        return {QT_TRANSLATE_NOOP("errors", "The workspace file may not be changed."),
                QT_TRANSLATE_NOOP("errors", "Check its permissions, or copy it to a folder of yours.")};
    case ErrorCode::StoreLocked:
        return {QT_TRANSLATE_NOOP("errors", "Another program is using the workspace."),
                QT_TRANSLATE_NOOP("errors", "Close the other program, then try again.")};
    case ErrorCode::StoreCorrupt:
        return {
            QT_TRANSLATE_NOOP("errors", "The workspace file is damaged."),
            QT_TRANSLATE_NOOP(
                "errors", "Restore a copy; “weftctl doctor” says what is wrong. The file was not touched.")};
    case ErrorCode::StoreFailed:
        return {QT_TRANSLATE_NOOP("errors", "The workspace file gave an error."),
                QT_TRANSLATE_NOOP("errors", "Try again; if it comes back, run “weftctl doctor”.")};
    case ErrorCode::NetworkUnreachable:
        return {QT_TRANSLATE_NOOP("errors", "Threads cannot be reached."),
                QT_TRANSLATE_NOOP("errors", "Check the network; collecting goes on by itself afterwards.")};
    case ErrorCode::NetworkTimeout:
        return {QT_TRANSLATE_NOOP("errors", "Threads did not answer in time."),
                QT_TRANSLATE_NOOP("errors", "Nothing to do: the next run tries again.")};
    case ErrorCode::NetworkTls:
        return {
            QT_TRANSLATE_NOOP("errors", "The connection to Threads is not secure, so it was not used."),
            QT_TRANSLATE_NOOP("errors", "Check the clock of this computer and the proxy, if there is one.")};
    case ErrorCode::NetworkTruncated:
        return {QT_TRANSLATE_NOOP("errors", "The answer was cut off on its way."),
                QT_TRANSLATE_NOOP("errors", "Nothing to do: the next run tries again.")};
    case ErrorCode::ApiNoToken:
        return {QT_TRANSLATE_NOOP("errors", "There is no token, so nothing can be collected."),
                QT_TRANSLATE_NOOP("errors", "Set WEFT_TOKEN and start Weft again, or import a file.")};
    case ErrorCode::ApiTokenInvalid:
        return {QT_TRANSLATE_NOOP("errors", "Threads does not accept the token any more."),
                QT_TRANSLATE_NOOP("errors", "Get a new token, set WEFT_TOKEN and start Weft again.")};
    case ErrorCode::ApiNoPermission:
        return {QT_TRANSLATE_NOOP("errors", "The token lacks a permission."),
                QT_TRANSLATE_NOOP(
                    "errors", "Ask for the permission in the Meta developer console, then get a new token.")};
    case ErrorCode::ApiRateLimited:
        return {QT_TRANSLATE_NOOP("errors", "Threads asks to wait: the budget of calls is used up."),
                QT_TRANSLATE_NOOP("errors", "Nothing to do: collecting goes on when the budget is back.")};
    case ErrorCode::ApiNotAvailable:
        return {
            QT_TRANSLATE_NOOP("errors", "Threads does not give this any more: deleted, private or hidden."),
            QT_TRANSLATE_NOOP("errors", "Nothing to do: it is left out.")};
    case ErrorCode::ApiBadRequest:
        return {QT_TRANSLATE_NOOP("errors", "Threads did not understand the question."),
                QT_TRANSLATE_NOOP("errors", "Update Weft; Meta may have changed its API.")};
    case ErrorCode::ApiUnknownField:
        return {QT_TRANSLATE_NOOP("errors", "Threads does not know a field that Weft asked for."),
                QT_TRANSLATE_NOOP("errors", "Update Weft; Meta may have changed its API.")};
    case ErrorCode::ApiServerError:
        return {QT_TRANSLATE_NOOP("errors", "Threads has trouble of its own."),
                QT_TRANSLATE_NOOP("errors", "Nothing to do: the next run tries again.")};
    case ErrorCode::ApiNotJson:
        return {
            QT_TRANSLATE_NOOP("errors", "The answer did not come from the Threads API."),
            QT_TRANSLATE_NOOP("errors", "Check the network: a proxy or a login page may stand in between.")};
    case ErrorCode::ApiBadAnswer:
        return {QT_TRANSLATE_NOOP("errors", "The answer of Threads has an unexpected shape."),
                QT_TRANSLATE_NOOP("errors", "The next run tries again; if it comes back, update Weft.")};
    case ErrorCode::NetworkPortal:
        return {QT_TRANSLATE_NOOP("errors", "A web page answered in place of Threads."),
                QT_TRANSLATE_NOOP("errors",
                                  "The network may want a sign-in: open a browser, then collect again.")};
    case ErrorCode::ApiBudgetSpent:
        return {QT_TRANSLATE_NOOP("errors", "Today's budget is used up, so nothing more was asked."),
                QT_TRANSLATE_NOOP("errors", "Nothing to do: collecting goes on when the budget is back.")};
    case ErrorCode::ApiPaused:
        return {QT_TRANSLATE_NOOP("errors", "This part of Threads failed again and again and is left alone."),
                QT_TRANSLATE_NOOP("errors", "Nothing to do: it is tried again later, the rest goes on.")};
    case ErrorCode::ApiOutcomeUnknown:
        return {QT_TRANSLATE_NOOP("errors", "Nobody could say whether it was done."),
                QT_TRANSLATE_NOOP("errors", "Look at it on Threads before you do it again.")};
    case ErrorCode::SignInRefused:
        return {QT_TRANSLATE_NOOP("errors", "Signing in did not work."),
                QT_TRANSLATE_NOOP("errors", "Begin again; a code works once and for one hour.")};
    case ErrorCode::SecretStoreMissing:
        return {QT_TRANSLATE_NOOP("errors", "This computer has no key store."),
                QT_TRANSLATE_NOOP("errors", "Allow a file that only you can read, or set WEFT_TOKEN.")};
    case ErrorCode::SecretStoreFailed:
        return {QT_TRANSLATE_NOOP("errors", "The key store did not work."),
                QT_TRANSLATE_NOOP("errors", "Unlock it, then try again.")};
    case ErrorCode::CalculationFailed:
        return {QT_TRANSLATE_NOOP("errors", "A figure could not be computed."),
                QT_TRANSLATE_NOOP("errors", "Close other programs, then start Weft again.")};
    }
    return {"", ""};
}

} // namespace

QString errorSentence(base::ErrorCode code) {
    return QCoreApplication::translate("errors", advice(code).sentence);
}

QString errorRemedy(base::ErrorCode code) {
    return QCoreApplication::translate("errors", advice(code).remedy);
}

QString errorDetail(const base::Error& error) {
    return fromUtf8(error.text());
}

} // namespace weft::format
