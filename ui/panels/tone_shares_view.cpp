// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tone_shares_view.h"

#include "charts/parts_bar.h"
#include "format/numbers.h"
#include "format/text.h"
#include "models/voice_figures.h"
#include "panels/text.h"
#include "panels/voice_words.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace weft::panels {

namespace {

QString whole(double share) {
    return format::percent(std::round(share * 100) / 100);
}

QString accuracyText(const app::ToneShares& shares) {
    if (shares.language.empty()) return {};
    if (!shares.accuracy) return ToneSharesView::tr("How right this is was not measured.");
    const auto& accuracy = *shares.accuracy;
    return ToneSharesView::tr("Measured: F1 %1; “negative” is right in %2, “positive” in %3.",
                              "mean F1, two shares")
        .arg(QLocale().toString(accuracy.macroF1, 'f', 2), whole(accuracy.precisionNegative),
             whole(accuracy.precisionPositive));
}

QString accuracySource(const app::ToneShares& shares) {
    if (!shares.accuracy) return {};
    const auto& accuracy = *shares.accuracy;
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    return ToneSharesView::tr("Macro-F1 between %1 and %2, on %3 posts: %4")
        .arg(number(accuracy.lo), number(accuracy.hi), format::count(accuracy.posts),
             format::fromUtf8(accuracy.source));
}

QString correctedText(const app::ToneShares& shares) {
    const auto& correction = shares.correction;
    if (correction.state == tone::CorrectionState::TooFew)
        return ToneSharesView::tr("%1 of %2 corrections, then these shares are corrected.")
            .arg(format::count(shares.corrections), format::count(tone::kCorrectionsNeeded));
    if (correction.state == tone::CorrectionState::Unsteady)
        return ToneSharesView::tr("Your %1 corrections do not tell the three tones apart yet.")
            .arg(format::count(shares.corrections));
    QStringList parts;
    for (const auto tone : {tone::Tone::Positive, tone::Tone::None, tone::Tone::Negative}) {
        const auto& share = correction.shares[tone::indexOf(tone)];
        parts +=
            ToneSharesView::tr("%1 %2 (%3)", "share, tone, interval")
                .arg(whole(share.share), models::toneText(tone), models::intervalText(share.lo, share.hi));
    }
    return ToneSharesView::tr("By your %1 corrections: %2")
        .arg(format::count(shares.corrections), parts.join(QStringLiteral(" · ")));
}

QString intervals(const app::ToneShares& shares) {
    QStringList lines;
    for (const auto tone : tone::kTones)
        if (const auto& share = shares.shares[tone::indexOf(tone)])
            lines += ToneSharesView::tr("%1 %2 (%3)", "share, tone, interval")
                         .arg(whole(share->share), models::toneText(tone),
                              models::intervalText(share->interval.lo, share->interval.hi));
    return lines.join(u'\n');
}

QString untonedText(const app::UntonedPosts& untoned) {
    QStringList parts;
    const auto add = [&](std::int64_t posts, const QString& why) {
        if (posts > 0) parts += QStringLiteral("%1 %2").arg(format::count(posts), why);
    };
    add(untoned.languageUnknown, ToneSharesView::tr("whose language nobody says"));
    std::int64_t others = 0;
    QStringList names;
    for (const auto& [language, posts] : untoned.withoutList) {
        others += posts;
        names += models::tonedLanguage(language);
    }
    add(others, ToneSharesView::tr("in languages without a list (%1)").arg(names.mid(0, 6).join(u", ")));
    add(untoned.withoutText, ToneSharesView::tr("without text"));
    add(untoned.hidden, ToneSharesView::tr("that you hid"));
    return parts.isEmpty() ? QString() : ToneSharesView::tr("Not measured: %1.").arg(parts.join(u"; "));
}

std::vector<charts::BarPart> barParts(const app::ToneShares& shares) {
    using report::ColourRole;
    std::vector<charts::BarPart> parts;
    for (const auto& [tone, role] : {std::pair{tone::Tone::Positive, ColourRole::Horizontal},
                                     std::pair{tone::Tone::None, ColourRole::Muted},
                                     std::pair{tone::Tone::Negative, ColourRole::Vertical}})
        if (const auto& share = shares.shares[tone::indexOf(tone)]) parts.push_back({share->share, role});
    return parts;
}

} // namespace

ToneSharesView::ToneSharesView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("toneShares"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void ToneSharesView::setReport(const app::ToneReport& report) {
    delete m_content;
    m_content = new QWidget(this);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(theme::scaled(this, 4));
    if (report.languages.size() > 1) addLanguage(report.all);
    for (const auto& shares : report.languages)
        addLanguage(shares);
    addLine(untonedText(report.untoned));
    m_lines->addStretch();
    layout()->addWidget(m_content);
}

void ToneSharesView::addLanguage(const app::ToneShares& shares) {
    auto* name = new Text(theme::TextStyle::BodyStrong, Tone::Ink, m_content);
    name->setText(tr("%1, n = %2", "language, number of posts")
                      .arg(models::tonedLanguage(shares.language), format::count(shares.posts())));
    m_lines->addWidget(name);
    const QString words = toneShares(shares);
    if (words.isEmpty()) {
        addLine(tr("—  %1 posts are needed for shares; the posts themselves are listed beside.")
                    .arg(format::count(app::kFewestToned)));
    } else {
        auto* bar = new charts::PartsBar(m_content);
        bar->setParts(barParts(shares), intervals(shares));
        m_lines->addWidget(bar);
        addLine(words, intervals(shares));
        if (shares.corrections > 0 || !shares.language.empty()) addLine(correctedText(shares));
    }
    addLine(accuracyText(shares), accuracySource(shares));
    m_lines->addSpacing(theme::scaled(this, 8));
}

void ToneSharesView::addLine(const QString& text, const QString& toolTip) {
    if (text.isEmpty()) return;
    auto* line = new Text(theme::TextStyle::Caption, Tone::Second, m_content);
    line->setWordWrap(true);
    line->setText(text);
    line->setToolTip(toolTip);
    m_lines->addWidget(line);
}

} // namespace weft::panels
