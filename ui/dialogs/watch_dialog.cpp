// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/watch_dialog.h"

#include "dialogs/radio_stop.h"
#include "format/text.h"
#include "panels/button.h"
#include "panels/callout.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace weft::dialogs {

namespace {

/// As many bytes as the workspace keeps.
constexpr qsizetype kLongestTerm = 200;

QString titleOf(WatchDialog::Purpose purpose) {
    return purpose == WatchDialog::Purpose::Profile ? WatchDialog::tr("Watch a profile")
                                                    : WatchDialog::tr("Watch a word or a tag");
}

} // namespace

WatchDialog::WatchDialog(Purpose purpose, std::vector<models::WatchBudget> budgets, QWidget* parent)
    : FormDialog(QStringLiteral("watchDialog"), titleOf(purpose), tr("Watch"), parent),
      m_purpose(purpose),
      m_budgets(std::move(budgets)),
      m_word(new QRadioButton(tr("Words"), this)),
      m_tag(new QRadioButton(tr("Topic tag"), this)),
      m_term(makeEdit(QStringLiteral("term"))),
      m_account(new QComboBox(this)),
      m_cost(makeText({})),
      m_warning(makeText({})) {
    build();
    connect(m_word, &QRadioButton::toggled, this, &WatchDialog::check);
    connect(m_term, &QLineEdit::textChanged, this, &WatchDialog::check);
    connect(m_account, &QComboBox::currentIndexChanged, this, &WatchDialog::check);
    check();
    m_term->setFocus();
}

void WatchDialog::build() {
    m_word->setObjectName(QStringLiteral("kindWord"));
    m_tag->setObjectName(QStringLiteral("kindTag"));
    m_account->setObjectName(QStringLiteral("account"));
    m_cost->setObjectName(QStringLiteral("cost"));
    m_warning->setObjectName(QStringLiteral("warning"));
    m_warning->setTone(panels::Tone::Warn);
    m_word->setChecked(true);
    const bool profile = m_purpose == Purpose::Profile;
    if (profile) {
        m_word->hide();
        m_tag->hide();
    } else {
        auto* kinds = new QHBoxLayout;
        kinds->setSpacing(theme::scaled(this, 16));
        kinds->addWidget(m_word);
        kinds->addWidget(m_tag);
        kinds->addStretch();
        body()->addLayout(kinds);
        stopAtChosen({m_word, m_tag});
    }
    m_term->setPlaceholderText(profile ? tr("@handle", "placeholder") : QString());
    addField(body(), profile ? tr("Handle") : tr("What to look for"), m_term);
    for (const models::WatchBudget& budget : m_budgets)
        m_account->addItem(budget.handle);
    if (m_budgets.size() > 1)
        addField(body(), tr("With the account"), m_account);
    else
        m_account->hide();
    body()->addWidget(m_cost);
    body()->addWidget(m_warning);
}

store::WatchKind WatchDialog::kind() const {
    if (m_purpose == Purpose::Profile) return store::WatchKind::Profile;
    return m_tag->isChecked() ? store::WatchKind::Tag : store::WatchKind::Word;
}

QString WatchDialog::term() const {
    QString text = m_term->text().simplified();
    const QChar sign = kind() == store::WatchKind::Tag ? u'#' : u'@';
    if (kind() != store::WatchKind::Word && text.startsWith(sign)) text = text.mid(1).trimmed();
    return text;
}

QString WatchDialog::termProblem() const {
    const QString text = term();
    if (text.toUtf8().size() > kLongestTerm) return tr("This is too long to be searched for.");
    if (kind() == store::WatchKind::Profile && text.contains(u' ')) return tr("A handle has no blanks.");
    return {};
}

const models::WatchBudget* WatchDialog::budget() const {
    const auto index = static_cast<std::size_t>(std::max(0, m_account->currentIndex()));
    return index < m_budgets.size() ? &m_budgets[index] : nullptr;
}

void WatchDialog::check() {
    const models::WatchBudget* chosen = budget();
    if (chosen == nullptr) {
        showProblem(tr("No account is signed in."), tr("Add an account first."));
        acceptButton()->setEnabled(false);
        return;
    }
    const models::WatchCost cost = models::watchCost(*chosen, kind());
    m_cost->setText(cost.words);
    m_warning->setText(cost.warning);
    m_warning->setVisible(!cost.warning.isEmpty());
    const QString wrong = termProblem();
    if (!cost.refusal.isEmpty())
        showProblem(cost.refusal, tr("Pause or remove something else that is watched."));
    else if (!wrong.isEmpty())
        showProblem(wrong, {});
    else
        hideProblem();
    acceptButton()->setEnabled(cost.refusal.isEmpty() && wrong.isEmpty() && !term().isEmpty());
}

void WatchDialog::accept() {
    if (!acceptButton()->isEnabled()) return;
    Q_EMIT chosen(budget()->accountId, kind(), format::toUtf8(term()));
    QDialog::accept();
}

} // namespace weft::dialogs
