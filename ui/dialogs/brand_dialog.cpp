// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/brand_dialog.h"

#include "panels/button.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace weft::dialogs {

BrandDialog::BrandDialog(QWidget* parent)
    : FormDialog(QStringLiteral("brandDialog"), tr("Name a brand"), tr("Name it"), parent),
      m_brand(makeEdit(QStringLiteral("brandName"))),
      m_handles(makeEdit(QStringLiteral("brandHandles"))) {
    addText(
        tr("For posts from a file: whose posts and answers are the brand’s. Nothing is asked of Threads. To "
           "collect, add an account instead."));
    addField(body(), tr("Brand"), m_brand);
    m_handles->setPlaceholderText(tr("@handle, @second_handle", "placeholder"));
    addField(body(), tr("Its accounts"), m_handles);
    connect(m_brand, &QLineEdit::textChanged, this, &BrandDialog::check);
    connect(m_handles, &QLineEdit::textChanged, this, &BrandDialog::check);
    check();
    m_brand->setFocus();
}

QStringList BrandDialog::handles() const {
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    QStringList handles;
    for (QString handle : m_handles->text().split(separators, Qt::SkipEmptyParts)) {
        if (handle.startsWith(u'@')) handle.remove(0, 1);
        if (!handle.isEmpty()) handles += handle;
    }
    return handles;
}

void BrandDialog::check() {
    acceptButton()->setEnabled(!m_brand->text().trimmed().isEmpty() && !handles().isEmpty());
}

void BrandDialog::accept() {
    if (!acceptButton()->isEnabled()) return;
    setBusy(true);
    Q_EMIT chosen(m_brand->text().trimmed(), handles());
}

} // namespace weft::dialogs
