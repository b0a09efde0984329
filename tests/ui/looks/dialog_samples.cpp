// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/dialog_samples.h"

#include "dialogs/brand_dialog.h"
#include "dialogs/command_palette.h"
#include "dialogs/confirm_dialog.h"
#include "dialogs/day_dialog.h"
#include "dialogs/day_notes_dialog.h"
#include "dialogs/period_dialog.h"
#include "dialogs/reply_dialog.h"
#include "dialogs/settings_dialog.h"
#include "dialogs/sign_in_dialog.h"
#include "dialogs/view_dialog.h"
#include "dialogs/watch_dialog.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace weft::looks {

namespace {

using namespace dialogs;

const QDate kDay(2026, 9, 30);
const QString kPost = QStringLiteral(
    "I walked past the workshop this morning and the light was already on. Does anybody know whether the old "
    "looms in the back can still be seen, and who one would have to ask? My grandmother worked there for "
    "thirty years, and she would love to hear them once more before the winter comes.");

void choose(QWidget& dialog, const char* radio) {
    dialog.findChild<QRadioButton*>(QLatin1String(radio))->setChecked(true);
}

std::unique_ptr<SignInDialog> signIn(const char* way) {
    auto dialog = std::make_unique<SignInDialog>();
    choose(*dialog, way);
    return dialog;
}

std::unique_ptr<QWidget> signInReturn() {
    auto dialog = signIn("wayBrowser");
    dialog->findChild<QLineEdit*>(QStringLiteral("appId"))->setText(QStringLiteral("1234567890123456"));
    dialog->showReturnField(QStringLiteral("https://threads.net/oauth/authorize?client_id=1234567890123456"));
    return dialog;
}

std::unique_ptr<QWidget> signInFailure(base::ErrorCode code) {
    auto dialog = signIn("wayToken");
    dialog->showFailure({code, "org.freedesktop.secrets", "the name is not provided by any service"});
    return dialog;
}

std::unique_ptr<QWidget> signInBusy() {
    auto dialog = signIn("wayToken");
    dialog->setBusy(true);
    return dialog;
}

std::vector<models::WatchBudget> budgets(std::int64_t planned, bool unapproved) {
    models::WatchBudget budget;
    budget.accountId = 7;
    budget.handle = QStringLiteral("@atelier_nordet_official");
    budget.searchesPlanned = planned;
    budget.searchesLimit = 2200;
    budget.searchesReserved = 440;
    budget.lookupsLimit = 1000;
    budget.searchUnapproved = unapproved;
    budget.profilesUnapproved = unapproved;
    models::WatchBudget other = budget;
    other.accountId = 8;
    other.handle = QStringLiteral("@atelier");
    return {budget, other};
}

std::unique_ptr<QWidget> watch(WatchDialog::Purpose purpose, std::int64_t planned, bool unapproved) {
    auto dialog = std::make_unique<WatchDialog>(purpose, budgets(planned, unapproved));
    dialog->findChild<QLineEdit*>(QStringLiteral("term"))->setText(QStringLiteral("handweaving"));
    return dialog;
}

std::unique_ptr<QWidget> dayNotes() {
    auto dialog = std::make_unique<DayNotesDialog>(kDay);
    dialog->setNotes({{1, "2026-09-28", "Campaign begins"},
                      {2, "2026-09-12", kPost.toStdString()},
                      {3, "2026-08-01", "Holidays"}});
    dialog->findChild<QListWidget*>()->setCurrentRow(1);
    return dialog;
}

std::unique_ptr<QWidget> periodTurnedRound() {
    auto dialog = std::make_unique<PeriodDialog>(DayRange{kDay.addDays(-27), kDay});
    dialog->findChild<QDateEdit*>(QStringLiteral("lastDay"))->setDate(kDay.addDays(-60));
    return dialog;
}

std::unique_ptr<QWidget> reply(const QString& text) {
    auto dialog = std::make_unique<ReplyDialog>(
        ReplyTarget{QStringLiteral("@atelier_nordet"), QStringLiteral("@maia_reads_every_book"), kPost});
    dialog->findChild<QPlainTextEdit*>()->setPlainText(text);
    return dialog;
}

std::unique_ptr<QWidget> confirm() {
    return std::make_unique<ConfirmDialog>(Confirmation{
        .title = QCoreApplication::translate("weft::dialogs::ReplyDialog", "Publish this reply?"),
        .consequence = QCoreApplication::translate("weft::dialogs::ReplyDialog",
                                                   "%1 answers %2. Everybody on Threads can read it at once.")
                           .arg(QStringLiteral("@atelier_nordet"), QStringLiteral("@maia")),
        .quoted = kPost,
        .verb = QCoreApplication::translate("weft::dialogs::ReplyDialog", "Publish")});
}

std::unique_ptr<QWidget> viewTaken() {
    auto dialog =
        std::make_unique<ViewDialog>(QStringLiteral("Conversations · @atelier_nordet, @wsmwk and @davidsk · "
                                                    "3 September to 30 September 2026 · compared"),
                                     QStringList{QStringLiteral("Monday morning")});
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Monday morning"));
    return dialog;
}

std::unique_ptr<QWidget> palette(const QString& typed) {
    QList<Command> commands;
    for (int row = 0; row < 12; ++row)
        commands += Command{QStringLiteral("Compare with the period before, number %1").arg(row),
                            QStringLiteral("Filter"), QStringLiteral("Ctrl+Shift+%1").arg(row), [] {}};
    commands += Command{kPost, QStringLiteral("Workspace"), {}, [] {}};
    auto dialog = std::make_unique<CommandPalette>(commands);
    dialog->findChild<QLineEdit*>()->setText(typed);
    return dialog;
}

std::unique_ptr<QWidget> problem() {
    auto dialog = std::make_unique<BrandDialog>();
    dialog->showError({base::ErrorCode::DiskFull, "atelier.weft", "database or disk is full"});
    return dialog;
}

} // namespace

std::vector<DialogSample> dialogSamples() {
    using Purpose = WatchDialog::Purpose;
    return {
        {"settings", [] { return std::make_unique<SettingsDialog>(Preferences{}); }},
        {"brand", [] { return std::make_unique<BrandDialog>(); }},
        {"problem", problem},
        {"signInToken", [] { return signIn("wayToken"); }},
        {"signInBrowser", [] { return signIn("wayBrowser"); }},
        {"signInEnvironment", [] { return signIn("wayEnvironment"); }},
        {"signInReturn", signInReturn},
        {"signInNoStore", [] { return signInFailure(base::ErrorCode::SecretStoreMissing); }},
        {"signInRefused", [] { return signInFailure(base::ErrorCode::ApiTokenInvalid); }},
        {"signInBusy", signInBusy},
        {"watchWord", [] { return watch(Purpose::WordOrTag, 1200, false); }},
        {"watchWordTooMany", [] { return watch(Purpose::WordOrTag, 2190, false); }},
        {"watchWordUnapproved", [] { return watch(Purpose::WordOrTag, 1200, true); }},
        {"watchProfile", [] { return watch(Purpose::Profile, 1200, false); }},
        {"watchProfileUnapproved", [] { return watch(Purpose::Profile, 1200, true); }},
        {"day", [] { return std::make_unique<DayDialog>(kDay); }},
        {"dayNotes", dayNotes},
        {"dayNotesNone", [] { return std::make_unique<DayNotesDialog>(kDay); }},
        {"period",
         [] {
             return std::make_unique<PeriodDialog>(DayRange{kDay.addDays(-27), kDay});
         }},
        {"periodTurnedRound", periodTurnedRound},
        {"reply", [] { return reply(kPost); }},
        {"replyTooLong", [] { return reply(kPost.repeated(3)); }},
        {"confirm", confirm},
        {"viewTaken", viewTaken},
        {"palette", [] { return palette({}); }},
        {"paletteNothing", [] { return palette(QStringLiteral("quincunx")); }},
    };
}

} // namespace weft::looks
