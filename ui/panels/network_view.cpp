// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/network_view.h"

#include "charts/network_chart.h"
#include "format/text.h"
#include "models/post_cells.h"
#include "panels/button.h"
#include "panels/community_words.h"
#include "panels/field_frame.h"
#include "panels/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

constexpr double kZoomStep = 1.4;

Button* makeZoom(const QString& text, const QString& name, const QString& help, QWidget* parent) {
    auto* button = new Button(Button::Kind::Link, text, parent);
    button->setObjectName(name);
    button->setAccessibleName(help);
    button->setToolTip(help);
    return button;
}

} // namespace

NetworkView::NetworkView(QWidget* parent)
    : QWidget(parent),
      m_chart(new charts::NetworkChart(QStringLiteral("networkChart"), this)),
      m_search(new QLineEdit(this)),
      m_brand(new QCheckBox(tr("Brand"), this)),
      m_name(new Text(theme::TextStyle::BodyStrong, Tone::Ink, this)),
      m_facts(new Text(theme::TextStyle::Caption, Tone::Second, this)),
      m_posts(new Button(Button::Kind::Link, tr("Their posts"), this)),
      m_zone(QTimeZone::utc()) {
    m_name->setObjectName(QStringLiteral("networkPerson"));
    m_facts->setObjectName(QStringLiteral("networkFacts"));
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setFixedHeight(2 * m_facts->fontMetrics().lineSpacing() + theme::scaled(this, 2));
    m_posts->setObjectName(QStringLiteral("networkPosts"));
    auto* person = new QHBoxLayout;
    person->setSpacing(theme::scaled(this, 8));
    person->addWidget(m_name, 1);
    person->addWidget(m_posts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 4));
    layout->addWidget(makeTools());
    layout->addWidget(m_chart, 1);
    layout->addLayout(person);
    layout->addWidget(m_facts);
    connect(m_chart, &charts::NetworkChart::selected, this, &NetworkView::showPerson);
    connect(m_posts, &QPushButton::clicked, this, [this] {
        if (const int one = m_chart->view().selected; one >= 0 && m_snapshot)
            Q_EMIT personChosen(format::fromUtf8(m_snapshot->people[static_cast<std::size_t>(one)].handle));
    });
    showPerson(-1);
}

QWidget* NetworkView::makeTools() {
    m_search->setObjectName(QStringLiteral("networkSearch"));
    m_search->setPlaceholderText(tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person"));
    m_search->setClearButtonEnabled(true);
    auto* field = new FieldFrame(m_search, this);
    field->setMinimumWidth(theme::scaled(this, 90));
    field->setMaximumWidth(theme::scaled(this, 190));
    m_brand->setChecked(true);
    m_brand->setToolTip(tr("Show the brand and who talks with it"));
    m_brand->setObjectName(QStringLiteral("networkBrand"));
    Button* out = makeZoom(QStringLiteral("−"), QStringLiteral("networkZoomOut"), tr("Zoom out"), this);
    Button* in = makeZoom(QStringLiteral("+"), QStringLiteral("networkZoomIn"), tr("Zoom in"), this);
    Button* all = makeZoom(tr("All"), QStringLiteral("networkShowAll"), tr("Show the whole network"), this);
    auto* tools = new QWidget(this);
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 8));
    layout->addWidget(field, 1);
    layout->addWidget(m_brand);
    layout->addStretch();
    layout->addWidget(out);
    layout->addWidget(in);
    layout->addWidget(all);
    const auto zoom = [this](double factor) { m_chart->zoomBy(factor, QRectF(m_chart->rect()).center()); };
    connect(out, &QPushButton::clicked, this, [zoom] { zoom(1 / kZoomStep); });
    connect(in, &QPushButton::clicked, this, [zoom] { zoom(kZoomStep); });
    connect(all, &QPushButton::clicked, m_chart, &charts::NetworkChart::showAll);
    connect(m_brand, &QCheckBox::toggled, m_chart, &charts::NetworkChart::showBrand);
    connect(m_search, &QLineEdit::textChanged, this, &NetworkView::find);
    return tools;
}

void NetworkView::find(const QString& text) {
    const bool found = text.isEmpty() || m_chart->selectMatching(text);
    m_search->setToolTip(found ? QString() : tr("Nobody in the picture has this name"));
    if (found) return;
    m_chart->select(-1);
    m_facts->setText(tr("Nobody in the picture has this name"));
}

bool NetworkView::select(const QString& handle) {
    if (!m_snapshot) return false;
    const auto& people = m_snapshot->people;
    const auto found = std::ranges::find(people, format::toUtf8(handle), &app::CommunityPerson::handle);
    if (found == people.end()) return false;
    m_chart->select(static_cast<int>(found - people.begin()));
    return true;
}

void NetworkView::setSnapshot(const app::Shared<app::CommunitySnapshot>& snapshot, const QTimeZone& zone) {
    m_snapshot = snapshot;
    m_zone = zone;
    m_chart->setNetwork(networkChart(*snapshot, zone));
}

void NetworkView::showPerson(int person) {
    const bool known = person >= 0 && m_snapshot;
    m_posts->setEnabled(known);
    m_posts->setVisible(known);
    if (!known) {
        m_name->setText(tr("Nobody is selected"));
        m_facts->setText(
            tr("Choose a person by click, by arrow keys or by name. Ctrl and the wheel, or + and −, "
               "zoom; drag to move."));
        return;
    }
    const auto& one = m_snapshot->people[static_cast<std::size_t>(person)];
    m_name->setText(models::personName(one.handle));
    m_facts->setText(personFacts(one, *m_snapshot, m_zone));
}

} // namespace weft::panels
