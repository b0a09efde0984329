// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hour_grid_widget.h"
#include "charts/stacked_bars_widget.h"
#include "charts/step_curve_widget.h"
#include "format/numbers.h"
#include "format/times.h"
#include "models/voice_figures.h"
#include "models/voice_rows.h"
#include "panels/answer_days.h"
#include "panels/behind_table.h"
#include "panels/metric_help.h"
#include "panels/tone_view.h"
#include "panels/twin_list.h"
#include "panels/voice_screen.h"
#include "panels/voice_words.h"

#include <QCoreApplication>

namespace weft::panels {

namespace {

QString counted(std::size_t number) {
    return format::count(static_cast<std::int64_t>(number));
}

/// The first reply can repeat none.
QString repeatsText(const voice::Templates& replies) {
    if (!replies.templateShare) return {};
    if (replies.considered < models::kFewPosts)
        return QCoreApplication::translate("voice",
                                           "%1 of %2 replies, from the second on, repeat an earlier one")
            .arg(format::count(static_cast<std::int64_t>(replies.twins.size())),
                 format::count(replies.considered - 1));
    return QCoreApplication::translate("voice", "%1 of replies repeat an earlier one")
        .arg(format::percent(*replies.templateShare));
}

} // namespace

void VoiceScreen::setSnapshot(const app::Shared<app::VoiceSnapshot>& snapshot, const QTimeZone& zone,
                              const QString& zoneName) {
    m_snapshot = snapshot;
    showContent();
    setCards(voiceCards(*snapshot), voiceCardPosts(*snapshot));
    showHelp();
    showAnswers(zoneName);
    showDays(zone);
    showHollow();
    showRepeats(zone);
    showQuestions(zone);
    showTone(zone);
}

void VoiceScreen::showHelp() {
    const auto& figures = m_snapshot->figures;
    Help curve = metricHelp("answer_time", figures);
    const auto& coverage = m_snapshot->coverage;
    if (coverage.partialThreads > 0)
        curve.parts.push_back({tr("Coverage"), tr("%1 of %2 conversations are not complete; what is missing "
                                                  "there looks unanswered or is not seen at all.")
                                                   .arg(format::count(coverage.partialThreads),
                                                        format::count(coverage.threads))});
    if (const auto& comparison = m_snapshot->comparison; comparison && comparison->cut)
        curve.parts.push_back(
            {tr("Comparison"), tr("Not all of both periods is held: the cards compare %1 of each.")
                                   .arg(format::duration(std::chrono::floor<std::chrono::seconds>(
                                       comparison->stretches.now.length())))});
    m_curvePanel->setHelp(curve);
    m_answersPanel->setHelp(metricHelp("answered_within_day", figures));
    m_visitsPanel->setHelp(metricHelp("outreach", figures));
    Help days = metricHelp("answered_within_day", figures);
    days.parts.push_back(
        {tr("By day"),
         tr("Every post counts on the day on which it was written, whenever it was answered. "
            "A post that still waits and is not a day old may still be answered in time, so the "
            "share of the newest day may not be known. Days with fewer than %1 posts are faded.")
             .arg(charts::kThinCell)});
    m_daysPanel->setHelp(days);
    m_hoursPanel->setHelp(metricHelp("crude_answer_rate", figures));
    m_phrasesPanel->setHelp(metricHelp("formulaic_share", figures));
    m_twinsPanel->setHelp(metricHelp("template_share", figures));
    m_openingsPanel->setHelp(metricHelp("reply_openings", figures));
    m_questionsPanel->setHelp(metricHelp("followed_up_questions", figures));
    m_addressPanel->setHelp(metricHelp("address", figures));
    m_tonePanel->setHelp(metricHelp("tone", figures));
}

void VoiceScreen::showAnswers(const QString& zoneName) {
    m_curve->setSpec(answerCurve(*m_snapshot));
    m_answers->setRows(models::answerRows(*m_snapshot));
    m_visits->setRows(models::visitRows(*m_snapshot));
    m_addressedHours->setSpec(addressedHours(*m_snapshot));
    m_replyHours->setSpec(replyHours(*m_snapshot));
    const auto& talk = m_snapshot->talk;
    const auto& coverage = m_snapshot->coverage;
    m_curvePanel->setCaption(coverage.partialThreads == 0
                                 ? tr("unanswered posts counted, not forgotten")
                                 : tr("%1 of %2 conversations complete")
                                       .arg(format::count(coverage.threads - coverage.partialThreads),
                                            format::count(coverage.threads)),
                             tr("Posts without an answer count as still waiting"));
    m_answersPanel->setCaption(tr("who speaks to you"));
    m_visitsPanel->setCaption(tr("others’ threads"));
    m_hoursPanel->setCaption(tr("n = %1 and %2, %3", "numbers of posts, time zone")
                                 .arg(counted(talk.addressed.size()), counted(talk.replies.size()), zoneName),
                             tr("Hours with fewer than %1 posts are faded").arg(charts::kThinCell));
    m_answersPanel->showReady();
    m_hoursPanel->showReady();
    if (talk.addressed.empty())
        m_curvePanel->showEmpty({tr("Nobody spoke to you in this period"),
                                 tr("A post that replies to you or names you would be counted here.")});
    else
        m_curvePanel->showReady();
    if (talk.visits.empty())
        m_visitsPanel->showEmpty({tr("No visits in this period"), tr("You replied in no thread of others.")});
    else
        m_visitsPanel->showReady();
}

void VoiceScreen::showDays(const QTimeZone& zone) {
    m_answerDays->setChart(
        std::make_shared<const report::StackedBarsSpec>(answersOverTime(*m_snapshot, zone)));
    m_answeredShare->setSpec(answeredShare(*m_snapshot));
    m_daysPanel->setCaption(m_snapshot->answersOverTime.weekly ? tr("per week") : tr("per day"));
    m_daysPanel->showReady();
}

void VoiceScreen::showHollow() {
    const auto& voice = m_snapshot->voice;
    const auto& use = voice.voice.speech.all.hollow;
    auto rows = models::phraseRows(*m_snapshot);
    const bool any = !rows.posts.empty();
    m_phrases->setRows(std::move(rows));
    const auto posts = static_cast<std::int64_t>(voice.voice.speech.heard.size());
    const auto found = static_cast<std::int64_t>(use.hits.size());
    QString caption = models::partOf(found, posts);
    if (use.share) caption += QStringLiteral(", ") + models::writtenShare(use.share, posts).text;
    m_phrasesPanel->setCaption(
        caption,
        tr("Ordinary posts on the same list: at most %1. Roots: %2, replies: %3.")
            .arg(format::percent(0.003),
                 models::partOf(static_cast<std::int64_t>(voice.voice.speech.roots.hollow.hits.size()),
                                static_cast<std::int64_t>(voice.voice.speech.roots.posts.size())),
                 models::partOf(static_cast<std::int64_t>(voice.voice.speech.replies.hollow.hits.size()),
                                static_cast<std::int64_t>(voice.voice.speech.replies.posts.size()))));
    if (any)
        m_phrasesPanel->showReady();
    else
        m_phrasesPanel->showEmpty({posts == 0 ? tr("You wrote nothing in this period") : tr("None was found"),
                                   tr("The list has %1 phrases.").arg(counted(voice.list.phrases))});
}

void VoiceScreen::showRepeats(const QTimeZone& zone) {
    const auto& speech = m_snapshot->voice.voice.speech;
    const auto& replies = speech.replyTemplates;
    m_twins->setTwins(m_snapshot->twins, m_snapshot->asOf, zone);
    const auto all = replies.twins.size() + speech.rootTemplates.twins.size();
    m_twinsPanel->setCaption(repeatsText(replies),
                             tr("The newest %1 of %2 pairs; J = 0.6 and more, of five-character pieces")
                                 .arg(counted(m_snapshot->twins.size()), counted(all)));
    if (m_snapshot->twins.empty())
        m_twinsPanel->showEmpty({tr("No post repeats an earlier one"), {}});
    else
        m_twinsPanel->showReady();
    m_openings->setRows(models::openingRows(*m_snapshot));
    const auto& openings = speech.replyOpenings;
    m_openingsPanel->setCaption(
        openings.entropyBits
            ? tr("%1 different, %2 bits", "number of openings, entropy")
                  .arg(counted(openings.all.size()), format::decimal(*openings.entropyBits, 1))
            : QString());
    if (openings.posts == 0)
        m_openingsPanel->showEmpty({tr("No replies in this period"), {}});
    else
        m_openingsPanel->showReady();
}

void VoiceScreen::showQuestions(const QTimeZone& zone) {
    const auto& speech = m_snapshot->voice.voice.speech;
    const auto& questions = speech.rootQuestions;
    models::RowsBehind rows{.rows = models::voicePostRows(m_snapshot->leftQuestions, m_snapshot->asOf, zone)};
    for (const auto& post : m_snapshot->leftQuestions)
        rows.posts.push_back({post.id});
    m_questions->setRows(std::move(rows));
    const QString counts = tr("%1 asked · %2 answered · %3 followed up")
                               .arg(counted(questions.asked.size()), counted(questions.answered.size()),
                                    counted(questions.followedUp.size()));
    m_questionsPanel->setCaption(questions.asked.empty() ? QString() : counts,
                                 tr("Listed: answered questions to which you did not come back"));
    if (questions.asked.empty())
        m_questionsPanel->showEmpty({tr("You asked no question in this period"), {}});
    else if (m_snapshot->leftQuestions.empty())
        m_questionsPanel->showEmpty({tr("No answer waits for you"),
                                     questions.answered.empty()
                                         ? tr("Nobody answered a question of yours.")
                                         : tr("You came back to every question that somebody answered.")});
    else
        m_questionsPanel->showReady();
    m_address->setRows(models::addressRows(*m_snapshot));
    m_addressPanel->setCaption(tr("n = %1", "number of posts").arg(counted(speech.heard.size())));
    m_addressPanel->showReady();
}

void VoiceScreen::showTone(const QTimeZone& zone) {
    m_tone->setSnapshot(m_snapshot, zone);
    m_tonePanel->setCaption(
        tr("n = %1, the audience; for no person, in no score").arg(counted(m_snapshot->tone.posts.size())));
    if (m_snapshot->tone.posts.empty())
        m_tonePanel->showEmpty(
            {tr("No post whose tone can be heard"), tr("There are lists for English and French.")});
    else
        m_tonePanel->showReady();
}

} // namespace weft::panels
