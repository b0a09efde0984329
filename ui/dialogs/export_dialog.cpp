// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_dialog.h"

#include "format/text.h"
#include "panels/button.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace weft::dialogs {

namespace {

using charts::ExportSize;

constexpr int kPreviewWidth = 460;
constexpr int kPreviewHeight = 300;

QComboBox* makeChoice(const QString& name, const QList<std::pair<QString, int>>& entries) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    return box;
}

} // namespace

ExportDialog::ExportDialog(std::vector<charts::ChartSheet> sheets, std::size_t chosen,
                           charts::ChartStyle style, QWidget* parent)
    : FormDialog(QStringLiteral("exportDialog"), tr("Export"), tr("Save…"), parent),
      m_sheets(std::move(sheets)),
      m_style(std::move(style)),
      m_which(new QComboBox),
      m_title(makeEdit(QStringLiteral("exportTitle"))),
      m_size(makeChoice(QStringLiteral("exportSize"),
                        {{tr("Slide 16:9"), static_cast<int>(ExportSize::Slide)},
                         {tr("Half a slide"), static_cast<int>(ExportSize::HalfSlide)},
                         {tr("Width of an A4 page"), static_cast<int>(ExportSize::A4Width)},
                         {tr("Square"), static_cast<int>(ExportSize::Square)}})),
      m_form(makeChoice(QStringLiteral("exportForm"), {})),
      m_scale(makeChoice(QStringLiteral("exportScale"),
                         {{QStringLiteral("1×"), 1}, {QStringLiteral("2×"), 2}, {QStringLiteral("3×"), 3}})),
      m_preview(new QLabel) {
    m_which->setObjectName(QStringLiteral("exportWhich"));
    for (const charts::ChartSheet& sheet : m_sheets)
        m_which->addItem(sheet.words.title);
    for (const char* suffix : {"png", "svg", "pdf", "csv", "xlsx"})
        m_form->addItem(QString::fromLatin1(suffix).toUpper(), QString::fromLatin1(suffix));
    m_scale->setCurrentIndex(1);
    build();
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExportDialog::choose);
    connect(m_title, &QLineEdit::textChanged, this, &ExportDialog::showPreview);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_form, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_scale->setEnabled(index == 0); });
    m_which->setCurrentIndex(static_cast<int>(chosen));
    choose(static_cast<int>(chosen));
    m_title->setFocus();
}

void ExportDialog::build() {
    addField(body(), tr("Chart or table"), m_which);
    addField(body(), tr("Title: what it says"), m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::scaled(this, 12));
    for (const auto& [name, box] :
         {std::pair{tr("For"), m_size}, {tr("As"), m_form}, {tr("Sharpness"), m_scale}}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(body()->spacing());
        addField(column, name, box);
        row->addLayout(column, box == m_size ? 2 : 1);
    }
    body()->addLayout(row);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFixedSize(theme::scaled(this, kPreviewWidth), theme::scaled(this, kPreviewHeight));
    body()->addWidget(m_preview, 0, Qt::AlignHCenter);
    auto* copy = new panels::Button(panels::Button::Kind::Outlined, tr("Copy picture and numbers"), this);
    copy->setObjectName(QStringLiteral("exportCopy"));
    connect(copy, &QAbstractButton::clicked, this, [this] { Q_EMIT copyRequested(sheet(), options()); });
    body()->addWidget(copy, 0, Qt::AlignLeft);
}

void ExportDialog::choose(int index) {
    m_title->setText(m_sheets.at(static_cast<std::size_t>(index)).words.title);
    m_title->setCursorPosition(0);
    showPreview();
}

charts::ChartSheet ExportDialog::sheet() const {
    charts::ChartSheet chosen = m_sheets.at(static_cast<std::size_t>(m_which->currentIndex()));
    chosen.words.title = m_title->text();
    return chosen;
}

charts::ExportOptions ExportDialog::options() const {
    charts::ExportOptions options;
    options.size = static_cast<ExportSize>(m_size->currentData().toInt());
    options.scale = m_scale->currentData().toInt();
    return options;
}

void ExportDialog::showPreview() {
    charts::ExportOptions preview = options();
    preview.scale = 2;
    const auto image = charts::renderChart(sheet(), m_style, preview);
    if (!image) {
        m_preview->setText(format::fromUtf8(image.error().text()));
        return;
    }
    const double ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(
        image->scaled(m_preview->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(ratio);
    m_preview->setPixmap(picture);
}

void ExportDialog::accept() {
    Q_EMIT saveRequested(sheet(), options(), m_form->currentData().toString());
    FormDialog::accept();
}

} // namespace weft::dialogs
