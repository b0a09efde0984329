// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/overview_cards.h"

#include "format/numbers.h"
#include "format/reasons.h"
#include "format/times.h"
#include "panels/card_row.h"
#include "panels/depth_words.h"
#include "panels/metric_help.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <cmath>

namespace weft::panels {

namespace {

/// Under this many events a share is shown with its two counts.
constexpr std::int64_t kFew = 30;

QString countFigure(const app::Figure& figure) {
    return figure.value ? format::count(std::llround(*figure.value)) : format::dash();
}

QString shareFigure(const app::Figure& figure) {
    return figure.value ? format::percent(*figure.value) : format::dash();
}

/// "of 812 replies", or "9 of 21 replies" when there are few.
QString shareNote(const app::Figure& figure, const QString& of, const QString& few) {
    if (!figure.value) return format::missingReason(figure.missing);
    if (figure.whole < kFew) return few.arg(format::count(figure.part), format::count(figure.whole));
    return of.arg(format::count(figure.whole));
}

QString peopleNote(const app::OverviewSnapshot& snapshot) {
    const auto people = static_cast<int>(snapshot.people.value.value_or(0));
    return QCoreApplication::translate("cards", "by %Ln people", nullptr, people);
}

CardContent postsCard(const app::OverviewSnapshot& snapshot) {
    const app::Figure& figure = snapshot.posts;
    const format::Delta delta = format::countDelta(figure.value, figure.previous, format::Wish::Up);
    return {.title = QCoreApplication::translate("cards", "Posts & replies"),
            .figure = countFigure(figure),
            .delta = delta,
            .note = figure.value ? peopleNote(snapshot) : format::missingReason(figure.missing),
            .help = metricHelp("conversations", snapshot.figures),
            .trend = figure.trend,
            .role = report::ColourRole::Brand};
}

CardContent activeCard(const app::OverviewSnapshot& snapshot) {
    const app::Figure& figure = snapshot.activeShare;
    return {.title = QCoreApplication::translate("cards", "Active engagement"),
            .figure = shareFigure(figure),
            .delta = format::shareDelta(figure.value, figure.previous, format::Wish::Up),
            .note = shareNote(figure, QCoreApplication::translate("cards", "of %1 interactions"),
                              QCoreApplication::translate("cards", "%1 of %2 interactions")),
            .help = metricHelp("active_share", snapshot.figures),
            .trend = figure.trend,
            .role = report::ColourRole::Vertical};
}

CardContent horizontalCard(const app::OverviewSnapshot& snapshot) {
    const app::Figure& figure = snapshot.horizontalShare;
    return {.title = QCoreApplication::translate("cards", "Audience ↔ audience"),
            .figure = shareFigure(figure),
            .delta = format::shareDelta(figure.value, figure.previous, format::Wish::Up),
            .note = shareNote(figure, QCoreApplication::translate("cards", "of %1 replies"),
                              QCoreApplication::translate("cards", "%1 of %2 replies")),
            .help = metricHelp("horizontal_share", snapshot.figures),
            .trend = figure.trend,
            .role = report::ColourRole::Horizontal};
}

CardContent answerCard(const app::OverviewSnapshot& snapshot) {
    const app::Figure& figure = snapshot.medianAnswer;
    QString note = format::missingReason(figure.missing);
    if (snapshot.answeredShare)
        note =
            QCoreApplication::translate("cards", "%1 answered").arg(format::percent(*snapshot.answeredShare));
    return {.title = QCoreApplication::translate("cards", "Median answer"),
            .figure = figure.value ? format::duration(std::chrono::seconds{std::llround(*figure.value)})
                                   : format::dash(),
            .delta = format::durationDelta(figure.value, figure.previous, format::Wish::Down),
            .note = note,
            .help = metricHelp("answer_time", snapshot.figures),
            .trend = figure.trend,
            .role = report::ColourRole::Brand};
}

} // namespace

std::array<CardContent, 4> cardContents(const app::OverviewSnapshot& snapshot) {
    return {postsCard(snapshot), activeCard(snapshot), horizontalCard(snapshot), answerCard(snapshot)};
}

namespace {

/// What the cards count, in their order.
constexpr std::array kBehind{app::Behind::Counted, app::Behind::Broadcast, app::Behind::AmongAudience,
                             app::Behind::Addressed};

} // namespace

OverviewCards::OverviewCards(QWidget* parent)
    : QWidget(parent), m_depth(new FigureCard(QStringLiteral("depthCard"), this)) {
    setObjectName(QStringLiteral("overviewCards"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    setDepth(nullptr);
    m_depth->setOpens(FigureCard::Opens::Help);
    layout->addWidget(m_depth, 1);
    const std::array names{QStringLiteral("postsCard"), QStringLiteral("activeCard"),
                           QStringLiteral("horizontalCard"), QStringLiteral("answerCard")};
    for (std::size_t index = 0; index < m_cards.size(); ++index) {
        m_cards[index] = new FigureCard(names[index], this);
        m_cards[index]->setOpens(FigureCard::Opens::Posts);
        connect(m_cards[index], &FigureCard::clicked, this, [this, index] {
            const FigureCard* card = m_cards[index];
            Q_EMIT postsRequested({card->title(), card->help()}, kBehind[index]);
        });
        layout->addWidget(m_cards[index], 1);
    }
    new CardRow({m_depth, m_cards[0], m_cards[1], m_cards[2], m_cards[3]}, this);
}

void OverviewCards::setSnapshot(const app::OverviewSnapshot& snapshot) {
    const auto contents = cardContents(snapshot);
    for (std::size_t index = 0; index < m_cards.size(); ++index)
        m_cards[index]->setContent(contents[index]);
}

void OverviewCards::setDepth(const app::DepthSnapshot* depth) {
    auto trend = std::move(m_depthContent.trend);
    m_depthContent = depthCard(depth);
    if (depth != nullptr) m_depthContent.trend = std::move(trend);
    m_depth->setContent(m_depthContent);
}

void OverviewCards::setDepthTrend(std::vector<std::optional<double>> scores) {
    m_depthContent.trend = std::move(scores);
    m_depth->setContent(m_depthContent);
}

void OverviewCards::setDepthDimmed(bool dimmed) {
    m_depth->setDimmed(dimmed);
}

void OverviewCards::setDimmed(bool dimmed) {
    for (FigureCard* card : m_cards)
        card->setDimmed(dimmed);
}

} // namespace weft::panels
