// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/thread_words.h"

#include "format/numbers.h"
#include "format/times.h"
#include "models/conversation_rows.h"
#include "panels/metric_help.h"

#include <QCoreApplication>

#include <numeric>

namespace weft::panels {

namespace {

using app::ThreadNumbers;
using format::count;

/// Under this many a share is shown as its two counts.
constexpr std::int64_t kFew = 30;
/// Levels that a formula names.
constexpr std::size_t kMostLevels = 24;

/// "57 %", "4 of 7" while there are few, or why there is none.
Fact shareFact(const QString& name, std::int64_t part, std::int64_t whole, const QString& why) {
    if (whole == 0) return {name, format::dash(), why};
    const QString counts =
        QCoreApplication::translate("thread", "%1 of %2", "part, whole").arg(count(part), count(whole));
    if (whole < kFew) return {name, counts};
    return {name, format::percent(static_cast<double>(part) / static_cast<double>(whole))};
}

/// While replies are missing, what is counted is the least it can be.
QString atLeast(const ThreadNumbers& numbers, std::int64_t value) {
    return (numbers.coverage.orphans > 0 ? QStringLiteral("≥ ") : QString()) + count(value);
}

QString virality(const ThreadNumbers& numbers) {
    const auto& value = numbers.shape.structuralVirality;
    return value ? format::decimal(*value, 1) : format::dash();
}

QString levelsText(const ThreadNumbers& numbers) {
    QStringList levels;
    for (std::size_t i = 0; i < std::min(numbers.shape.levels.size(), kMostLevels); ++i)
        levels += count(numbers.shape.levels[i]);
    if (numbers.shape.levels.size() > kMostLevels) levels += QStringLiteral("…");
    return levels.join(QStringLiteral(" · "));
}

/// A metric's definition and limits, with a line for this conversation.
HelpPart metricPart(std::string_view id, const QString& here) {
    const Help help = metricHelp(id, "{}");
    if (help.parts.empty()) return {};
    return {help.title, here + u'\n' + help.parts.front().text + u' ' + help.parts.back().text};
}

} // namespace

QList<Fact> threadFacts(const ThreadNumbers& numbers) {
    const auto& shape = numbers.shape;
    const auto& flow = numbers.flow;
    const auto& pairs = numbers.reciprocity.audience;
    QList<Fact> facts{
        {QCoreApplication::translate("thread", "Replies"), count(numbers.coverage.replies)},
        {QCoreApplication::translate("thread", "People"), count(shape.participants)},
        {QCoreApplication::translate("thread", "Deepest chain"), atLeast(numbers, shape.maxDepth)},
        {QCoreApplication::translate("thread", "Widest level"), count(shape.width)},
        {QCoreApplication::translate("thread", "Wide down to level"), atLeast(numbers, shape.hIndex)},
        {QCoreApplication::translate("thread", "Steps between posts"), virality(numbers)},
        shareFact(QCoreApplication::translate("thread", "Audience ↔ audience"), flow.audienceToAudience,
                  flow.audienceToAudience + flow.audienceToBrand,
                  QCoreApplication::translate("thread", "no replies")),
        shareFact(QCoreApplication::translate("thread", "Answered each other"), pairs.mutual, pairs.pairs(),
                  QCoreApplication::translate("thread", "no pairs")),
        shareFact(QCoreApplication::translate("thread", "Posts by the brand"), numbers.brandPosts,
                  shape.posts, {})};
    facts.append(numbers.firstAnswer
                     ? Fact{QCoreApplication::translate("thread", "First answer after"),
                            format::duration(*numbers.firstAnswer)}
                     : Fact{QCoreApplication::translate("thread", "First answer after"), format::dash(),
                            shape.startedAt ? QCoreApplication::translate("thread", "none")
                                            : QCoreApplication::translate("thread", "not known")});
    return facts;
}

Help threadHelp(const ThreadNumbers& numbers) {
    const auto& flow = numbers.flow;
    const auto& pairs = numbers.reciprocity.audience;
    Help help;
    help.title = QCoreApplication::translate("thread", "The numbers of this conversation");
    help.parts.push_back(metricPart(
        "thread_depth",
        QCoreApplication::translate("thread", "Turns on each level: %1").arg(levelsText(numbers))));
    help.parts.push_back(
        metricPart("thread_h_index", QStringLiteral("h = %1").arg(count(numbers.shape.hIndex))));
    help.parts.push_back(
        metricPart("structural_virality", QCoreApplication::translate("thread", "ν = %1 over %2 turns")
                                              .arg(virality(numbers), count(numbers.shape.nodes))));
    help.parts.push_back(metricPart("horizontal_share",
                                    QStringLiteral("AA ÷ (AA + AB) = %1 ÷ (%1 + %2)")
                                        .arg(count(flow.audienceToAudience), count(flow.audienceToBrand))));
    help.parts.push_back(metricPart(
        "reciprocity",
        QStringLiteral("M ÷ (M + A) = %1 ÷ (%1 + %2)").arg(count(pairs.mutual), count(pairs.asymmetric))));
    const QString coverage = models::coverageWords(numbers.coverage);
    if (!coverage.isEmpty())
        help.parts.push_back({QCoreApplication::translate("thread", "Coverage"), coverage});
    help.footer = metricHelp("thread_depth", "{}").footer;
    return help;
}

} // namespace weft::panels
