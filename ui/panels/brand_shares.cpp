// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/brand_shares.h"

#include "charts/share_bar.h"
#include "format/numbers.h"
#include "format/text.h"
#include "panels/button.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

using report::ColourRole;

constexpr std::array kBrandColours{ColourRole::Brand, ColourRole::Outbound, ColourRole::Vertical,
                                   ColourRole::Horizontal, ColourRole::Answer};

/// Finds what the share counts: the posts of others that name one of the handles.
QString queryOf(const std::vector<std::string>& handles) {
    QStringList names;
    QString others;
    for (const auto& handle : handles) {
        names += QStringLiteral("names:%1").arg(format::fromUtf8(handle));
        others += QStringLiteral(" NOT author:%1").arg(format::fromUtf8(handle));
    }
    const QString named = names.join(QStringLiteral(" OR "));
    return (names.size() > 1 ? u'(' + named + u')' : named) + others;
}

QString shareText(const std::optional<double>& share) {
    return share ? format::percent(*share) : format::dash();
}

} // namespace

BrandShares::BrandShares(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("brandShares"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void BrandShares::setSnapshot(const app::EngagementSnapshot& snapshot) {
    delete m_content;
    m_content = new QWidget(this);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(theme::scaled(this, 10));
    if (const auto& voice = snapshot.engagement.voice)
        for (std::size_t i = 0; i < voice->brands.size(); ++i)
            addBrand(voice->brands[i], i);
    m_rows->addStretch();
    layout()->addWidget(m_content);
}

void BrandShares::addBrand(const figures::VoiceRow& row, std::size_t place) {
    const QString brand = format::fromUtf8(row.brand.name);
    auto* line = new QWidget(m_content);
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme::scaled(this, 12));
    grid->setVerticalSpacing(theme::scaled(this, 1));
    auto* name = new Button(Button::Kind::Link, brand, line);
    name->setObjectName(QStringLiteral("brandShare%1").arg(place));
    name->setToolTip(tr("Posts that name this brand"));
    grid->addWidget(name, 0, 0, 1, 2, Qt::AlignLeft);
    connect(name, &QPushButton::clicked, this,
            [this, query = queryOf(row.brand.handles)] { Q_EMIT queryRequested(query); });
    const auto addBar = [&](int at, const std::optional<double>& share, const QString& words, bool light) {
        auto* bar = new charts::ShareBar(line);
        bar->setRole(kBrandColours[place % kBrandColours.size()]);
        bar->setLight(light);
        bar->setShare(share);
        auto* number = new Text(theme::TextStyle::Caption, light ? Tone::Second : Tone::Ink, line);
        number->setText(shareText(share));
        number->setToolTip(words);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setMinimumWidth(theme::scaled(this, 40));
        grid->addWidget(bar, at, 0);
        grid->addWidget(number, at, 1);
    };
    const auto& share = row.share;
    const QString posts = tr("%1 of what names any of the brands: %2 posts", "share, number")
                              .arg(shareText(share.byPosts), format::count(share.posts));
    const QString people = tr("%1 of the people who name any of them: %2", "share, number")
                               .arg(shareText(share.byAuthors), format::count(share.authors));
    addBar(1, share.byPosts, posts, false);
    addBar(2, share.byAuthors, people, true);
    name->setAccessibleDescription(posts + QStringLiteral("; ") + people);
    m_rows->addWidget(line);
}

} // namespace weft::panels
