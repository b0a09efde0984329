// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/depth_words.h"

#include "format/numbers.h"
#include "panels/metric_help.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace weft::panels {

namespace {

using metrics::ScoreComponent;

/// The longest track.
constexpr double kMostPoints = 20;

QString points(double value) {
    return format::count(std::llround(value));
}

/// The interval's ends stay on the scale.
QString range(const metrics::Interval& interval) {
    return QStringLiteral("%1–%2").arg(points(std::max(interval.lo, 0.0)),
                                       points(std::min(interval.hi, 100.0)));
}

QString nameOf(ScoreComponent component) {
    switch (component) {
    case ScoreComponent::Horizontal:
        return QCoreApplication::translate("depth", "Horizontal share");
    case ScoreComponent::Reciprocity:
        return QCoreApplication::translate("depth", "Reciprocal pairs");
    case ScoreComponent::LivingThreads:
        return QCoreApplication::translate("depth", "Living threads");
    case ScoreComponent::Answers:
        return QCoreApplication::translate("depth", "Answered within a day");
    case ScoreComponent::Outreach:
        return QCoreApplication::translate("depth", "Outreach");
    case ScoreComponent::Loyalty:
        return QCoreApplication::translate("depth", "Return within 30 days");
    case ScoreComponent::Core:
        break;
    }
    return QCoreApplication::translate("depth", "Core and regulars");
}

QString explanationOf(ScoreComponent component) {
    switch (component) {
    case ScoreComponent::Horizontal:
        return QCoreApplication::translate("depth", "audience replies to each other");
    case ScoreComponent::Reciprocity:
        return QCoreApplication::translate("depth", "members who answered each other");
    case ScoreComponent::LivingThreads:
        return QCoreApplication::translate("depth", "3 turns deep, 3 people");
    case ScoreComponent::Answers:
        return QCoreApplication::translate("depth", "unanswered posts counted");
    case ScoreComponent::Outreach:
        return QCoreApplication::translate("depth", "threads joined uninvited");
    case ScoreComponent::Loyalty:
        return QCoreApplication::translate("depth", "after a first post");
    case ScoreComponent::Core:
        break;
    }
    return QCoreApplication::translate("depth", "of active members");
}

std::string_view metricOf(ScoreComponent component) {
    switch (component) {
    case ScoreComponent::Horizontal:
        return "horizontal_share";
    case ScoreComponent::Reciprocity:
        return "reciprocity";
    case ScoreComponent::LivingThreads:
        return "living_share";
    case ScoreComponent::Answers:
        return "answered_within_day";
    case ScoreComponent::Outreach:
        return "outreach";
    case ScoreComponent::Loyalty:
        return "loyalty";
    case ScoreComponent::Core:
        break;
    }
    return "levels";
}

/// How the share of the 90 days becomes points.
QString partFormula(const metrics::ScoredComponent& part, const metrics::ComponentSettings& settings) {
    const QString measured =
        part.raw ? QCoreApplication::translate("depth", "%1 measured, worth %2 observations.")
                       .arg(format::percent(*part.raw), format::decimal(part.effectiveCount, 1))
                 : QCoreApplication::translate("depth", "Nothing was measured.");
    return measured + u' ' +
           QCoreApplication::translate("depth",
                                       "Drawn towards %1, as if %2 observations said so: %3. Between %4 and "
                                       "%5 that is %6 of the way; × %7 points = %8.")
               .arg(format::percent(settings.prior.share), format::decimal(settings.prior.strength, 0),
                    format::percent(part.shrunk), format::percent(settings.zeroAt),
                    format::percent(settings.fullAt), format::percent(part.scaled), points(part.weight),
                    format::decimal(part.points, 1));
}

Help partHelp(ScoreComponent component, const app::DepthSnapshot& snapshot) {
    const metrics::ScoreSettings settings;
    const Help metric = metricHelp(metricOf(component), snapshot.figures);
    const Help score = metricHelp("depth_score", snapshot.figures);
    Help help{nameOf(component), {}, score.footer};
    if (metric.parts.empty()) return help;
    help.parts = {metric.parts.front(),
                  {QCoreApplication::translate("depth", "In these 90 days"), metric.parts[1].text},
                  {QCoreApplication::translate("depth", "Its points"),
                   partFormula(metrics::of(snapshot.score.components, component),
                               metrics::of(settings.components, component))},
                  metric.parts.back()};
    return help;
}

/// Why there is no score.
QString missing(const app::DepthSnapshot& snapshot) {
    if (snapshot.conversations == 0)
        return QCoreApplication::translate("depth", "No conversation in 90 days");
    const metrics::ScoreSettings settings;
    if (snapshot.coverage && *snapshot.coverage < settings.coverageFrom)
        return QCoreApplication::translate("depth", "Only %1 of the replies are held")
            .arg(format::percent(*snapshot.coverage));
    return QCoreApplication::translate("depth", "%1 of the evidence it needs")
        .arg(format::percent(snapshot.score.confidence));
}

QString shapeOf(metrics::CommunityShape shape) {
    switch (shape) {
    case metrics::CommunityShape::Living:
        return QCoreApplication::translate("depth", "living community");
    case metrics::CommunityShape::CrowdWithoutBrand:
        return QCoreApplication::translate("depth", "crowd without the brand");
    case metrics::CommunityShape::HelpDesk:
        return QCoreApplication::translate("depth", "help desk");
    case metrics::CommunityShape::Broadcast:
        return QCoreApplication::translate("depth", "broadcast");
    case metrics::CommunityShape::Emerging:
        break;
    }
    return QCoreApplication::translate("depth", "emerging community");
}

QString arrow(std::int64_t change) {
    if (change == 0) return QStringLiteral("=");
    return (change > 0 ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1"))
        .arg(format::count(std::abs(change)));
}

/// A change within the noise is said to be one, and is neither good nor bad.
format::Delta scoreDelta(const app::DepthSnapshot& snapshot) {
    if (!snapshot.score.shown || !snapshot.before.shown) return {};
    const auto change = std::llround(snapshot.score.score) - std::llround(snapshot.before.score);
    const QString before = points(snapshot.before.score);
    if (!snapshot.changed)
        return {
            arrow(change),
            QCoreApplication::translate("depth", "%1 in the 90 days before: within the noise").arg(before),
            format::Verdict::Neutral};
    return {arrow(change), QCoreApplication::translate("depth", "%1 in the 90 days before").arg(before),
            change > 0 ? format::Verdict::Good : format::Verdict::Bad};
}

void setChange(DepthBar& bar, double now, const metrics::ScoredComponent& before) {
    if (!before.raw) return;
    const auto change = std::llround(now - before.points);
    bar.change = format::count(std::abs(change));
    if (change != 0) bar.change.prepend(change > 0 ? u'+' : u'\u2212');
    if (change != 0) bar.tone = change > 0 ? Tone::Good : Tone::Bad;
}

} // namespace

CardContent depthCard(const app::DepthSnapshot* snapshot) {
    CardContent card;
    card.title = QCoreApplication::translate("depth", "Depth score");
    card.figure = format::dash();
    if (snapshot == nullptr) {
        card.note = QCoreApplication::translate("depth", "Computing…");
        return card;
    }
    card.help = depthHelp(*snapshot);
    card.role = report::ColourRole::Horizontal;
    card.note = missing(*snapshot);
    if (!snapshot->score.shown) return card;
    card.figure = points(snapshot->score.score);
    card.delta = scoreDelta(*snapshot);
    card.note = QCoreApplication::translate("depth", "range %1").arg(range(snapshot->score.interval90));
    return card;
}

std::vector<DepthBar> depthBars(const app::DepthSnapshot& snapshot) {
    std::vector<DepthBar> bars;
    for (const ScoreComponent component : metrics::kScoreComponents) {
        const auto& now = metrics::of(snapshot.score.components, component);
        DepthBar& bar = bars.emplace_back();
        bar.name = nameOf(component);
        bar.explanation = explanationOf(component);
        if (now.raw) bar.filled = now.scaled;
        bar.extent = now.weight / kMostPoints;
        bar.percent = now.raw ? format::percent(*now.raw) : format::dash();
        bar.points = points(now.points);
        bar.weight = QStringLiteral("/ %1").arg(points(now.weight));
        bar.help = partHelp(component, snapshot);
        if (bar.help.parts.size() > 1) bar.reason = bar.help.parts[1].text;
        setChange(bar, now.points, metrics::of(snapshot.before.components, component));
    }
    return bars;
}

QString depthSummary(const app::DepthSnapshot& snapshot) {
    if (!snapshot.score.shown) return missing(snapshot);
    const auto number = static_cast<int>(snapshot.conversations);
    QString summary = QCoreApplication::translate(
                          "depth", "%1 of 100 (%2), %3, from %Ln conversations in 90 days", nullptr, number)
                          .arg(points(snapshot.score.score), range(snapshot.score.interval90),
                               shapeOf(snapshot.score.shape));
    const auto copies = static_cast<int>(snapshot.copies);
    if (copies > 0)
        summary += QCoreApplication::translate("depth", ", without %Ln copied posts", nullptr, copies);
    return summary;
}

Help depthHelp(const app::DepthSnapshot& snapshot) {
    Help help = metricHelp("depth_score", snapshot.figures);
    const auto copies = static_cast<int>(snapshot.copies);
    help.parts.push_back(
        {QCoreApplication::translate("depth", "What is left out"),
         QCoreApplication::translate(
             "depth", "%Ln copied posts of the audience: the same text five times within a week.", nullptr,
             copies)});
    help.parts.push_back({QCoreApplication::translate("depth", "The numbers at the right"),
                          QCoreApplication::translate("depth", "What changed against the 90 days before.")});
    help.parts.push_back({QCoreApplication::translate("depth", "The line"),
                          QCoreApplication::translate(
                              "depth", "The score at the end of each of the last eleven weeks, each of "
                                       "its own 90 days, and now.")});
    return help;
}

} // namespace weft::panels
