// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/view_dialog.h"

#include "panels/button.h"
#include "panels/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace weft::dialogs {

namespace {

/// As many characters as the workspace keeps.
constexpr int kLongestName = 80;

} // namespace

ViewDialog::ViewDialog(const QString& summary, QStringList names, QWidget* parent)
    : FormDialog(QStringLiteral("viewDialog"), tr("Save this view"), tr("Save"), parent),
      m_names(std::move(names)),
      m_name(makeEdit(QStringLiteral("viewName"))),
      m_taken(makeText(tr("There is a view of this name: it will show this from now on."))) {
    addText(summary)->setObjectName(QStringLiteral("viewSummary"));
    m_name->setMaxLength(kLongestName);
    addField(body(), tr("Name"), m_name);
    m_taken->setObjectName(QStringLiteral("viewTaken"));
    m_taken->setTone(panels::Tone::Warn);
    body()->addWidget(m_taken);
    connect(m_name, &QLineEdit::textChanged, this, &ViewDialog::check);
    check();
    m_name->setFocus();
}

QString ViewDialog::name() const {
    return m_name->text().trimmed();
}

void ViewDialog::check() {
    m_taken->setVisible(m_names.contains(name(), Qt::CaseInsensitive));
    acceptButton()->setEnabled(!name().isEmpty());
}

void ViewDialog::accept() {
    if (name().isEmpty()) return;
    Q_EMIT named(name());
    FormDialog::accept();
}

} // namespace weft::dialogs
