// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/form_dialog.h"

#include "format/errors.h"
#include "panels/button.h"
#include "panels/callout.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::dialogs {

using panels::Button;
using panels::Text;
using panels::Tone;

FormDialog::FormDialog(const QString& name, const QString& title, const QString& accept, QWidget* parent)
    : QDialog(parent),
      m_body(new QVBoxLayout),
      m_problem(new panels::Callout(name + QStringLiteral("Problem"), this)),
      m_waiting(new Text(theme::TextStyle::Body, Tone::Muted, this)),
      m_accept(new Button(Button::Kind::Primary, accept, this)),
      m_cancel(new Button(Button::Kind::Outlined, tr("Cancel"), this)) {
    setObjectName(name);
    setWindowTitle(title);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_waiting->setText(tr("Asking Threads…"));
    m_waiting->hide();
    m_problem->hide();
    m_accept->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* heading = new Text(theme::TextStyle::ScreenTitle, Tone::Ink, this);
    heading->setText(title);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::scaled(this, 8));
    buttons->addWidget(m_waiting);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    m_body->setSpacing(theme::scaled(this, 8));
    auto* layout = new QVBoxLayout(this);
    const int pad = theme::scaled(this, 20);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(theme::scaled(this, 12));
    // Inside, because a least width of the dialog itself would let longer words be cut.
    layout->addItem(new QSpacerItem(theme::scaled(this, 420), 0));
    layout->addWidget(heading);
    layout->addLayout(m_body);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

bool FormDialog::event(QEvent* event) {
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) fitHeight();
    return done;
}

void FormDialog::fitHeight() {
    const int needed = layout()->totalHeightForWidth(width());
    setMinimumHeight(std::min(needed, screen()->availableGeometry().height()));
}

Text* FormDialog::makeText(const QString& words, bool quiet) {
    auto* text = new Text(quiet ? theme::TextStyle::Caption : theme::TextStyle::Body,
                          quiet ? Tone::Muted : Tone::Second);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setText(words);
    return text;
}

Text* FormDialog::addText(const QString& words, bool quiet) {
    Text* text = makeText(words, quiet);
    m_body->addWidget(text);
    return text;
}

Text* FormDialog::addField(QVBoxLayout* layout, const QString& name, QWidget* field) {
    auto* label = new Text(theme::TextStyle::BodyStrong, Tone::Ink);
    label->setText(name);
    field->setAccessibleName(name);
    layout->addWidget(label);
    layout->addWidget(field);
    return label;
}

void FormDialog::addFields(const QList<std::pair<QString, QWidget*>>& fields) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::scaled(this, 16));
    for (const auto& [name, field] : fields) {
        auto* column = new QVBoxLayout;
        column->setSpacing(m_body->spacing());
        addField(column, name, field);
        row->addLayout(column, 1);
    }
    m_body->addLayout(row);
}

QLineEdit* FormDialog::makeEdit(const QString& name, bool secret) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    if (!secret) return edit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return edit;
}

void FormDialog::showError(const base::Error& error) {
    m_problem->setTexts(format::errorSentence(error.code), format::errorRemedy(error.code),
                        format::errorDetail(error));
    m_problem->show();
    adjustSize();
}

void FormDialog::showProblem(const QString& sentence, const QString& remedy) {
    m_problem->setTexts(sentence, remedy, {});
    m_problem->show();
}

void FormDialog::hideProblem() {
    m_problem->hide();
}

void FormDialog::setBusy(bool busy) {
    m_busy = busy;
    m_waiting->setVisible(busy);
    m_accept->setEnabled(!busy);
    if (busy) hideProblem();
}

} // namespace weft::dialogs
