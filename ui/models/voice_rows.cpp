// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/voice_rows.h"

#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"
#include "models/voice_figures.h"

#include <QCoreApplication>

#include <cmath>

namespace weft::models {

namespace {

using namespace std::chrono_literals;
using metrics::SpokenAt;

constexpr std::size_t kOpeningsShown = 6;

RowsBehind namesAndNumbers(const QString& name) {
    return {.rows = {.titles = {name, QCoreApplication::translate("voice", "Number")},
                     .rightAligned = {false, true},
                     .rows = {}}};
}

Row numberRow(const QString& name, const Written& written, const QString& aside = {}) {
    return {
        .cells = {
            {.text = name, .toolTip = written.toolTip, .aside = aside},
            {.text = written.text, .look = Look::Strong, .toolTip = written.toolTip, .alignRight = true}}};
}

template<typename Posts, typename Take>
std::vector<std::string> idsWhere(const Posts& posts, Take take) {
    std::vector<std::string> ids;
    for (const auto& post : posts)
        if (take(post)) ids.push_back(post.id);
    return ids;
}

std::int64_t countOf(const std::vector<std::string>& ids) {
    return static_cast<std::int64_t>(ids.size());
}

} // namespace

RowsBehind answerRows(const app::VoiceSnapshot& snapshot) {
    const auto& talk = snapshot.talk;
    const auto& all = talk.answers.all;
    const auto& questions = talk.answers.questions;
    const auto ids = [&](auto take) { return idsWhere(talk.addressed, take); };
    const auto everyone = ids([](const auto&) { return true; });
    const auto answered = ids([](const auto& post) { return post.answered; });
    const auto asked = ids([](const auto& post) { return post.question; });
    const auto waiting = ids([](const auto& post) { return !post.answered; });
    auto result = namesAndNumbers(QCoreApplication::translate("voice", "Answers"));
    result.add(
        numberRow(QCoreApplication::translate("voice", "Addressed to you"), {format::count(all.count)}),
        everyone);
    result.add(numberRow(QCoreApplication::translate("voice", "Answered within 24 h"),
                         writtenShare(all.within(24h), all.count)),
               answered);
    result.add(
        numberRow(QCoreApplication::translate("voice", "Median wait"), writtenWait(all.median(), all.count)),
        answered);
    result.add(numberRow(QCoreApplication::translate("voice", "Nine in ten within"),
                         writtenWait(all.p90(), all.count)),
               answered);
    result.add(numberRow(QCoreApplication::translate("voice", "Median of the answered"),
                         {writtenWait(all.answeredOnlyMedian(), all.came).text,
                          QCoreApplication::translate(
                              "voice", "what other tools print: it cannot see who was not answered")}),
               answered);
    result.add(numberRow(QCoreApplication::translate("voice", "Questions within 24 h"),
                         writtenShare(questions.within(24h), questions.count)),
               asked);
    result.add(numberRow(QCoreApplication::translate("voice", "Not answered yet"),
                         {format::count(countOf(waiting)),
                          QCoreApplication::translate("voice",
                                                      "Of those above. Conversations lists what waits, with "
                                                      "today’s posts and without deleted and hidden ones.")}),
               waiting);
    return result;
}

RowsBehind visitRows(const app::VoiceSnapshot& snapshot) {
    const auto& talk = snapshot.talk;
    const auto ids = [&](auto take) { return idsWhere(talk.visits, take); };
    const auto everywhere = ids([](const auto&) { return true; });
    const auto placed = [&](SpokenAt place) {
        return ids([place](const auto& visit) { return visit.place == place; });
    };
    const auto answered = ids([](const auto& visit) { return visit.answered; });
    const auto visits = countOf(everywhere);
    const auto add = [](RowsBehind& rows, const QString& name, const std::vector<std::string>& posts) {
        rows.add(numberRow(name, {format::count(countOf(posts))}), posts);
    };
    auto result = namesAndNumbers(QCoreApplication::translate("voice", "Visits"));
    add(result, QCoreApplication::translate("voice", "Replies outside"), everywhere);
    add(result, QCoreApplication::translate("voice", "Called by someone"), placed(SpokenAt::Summoned));
    add(result, QCoreApplication::translate("voice", "Joined uninvited"), placed(SpokenAt::Joined));
    if (talk.places.awayUnclear > 0)
        add(result, QCoreApplication::translate("voice", "Not known which"), placed(SpokenAt::AwayUnclear));
    result.add(numberRow(QCoreApplication::translate("voice", "Threads visited"),
                         {format::count(talk.places.awayThreads)}),
               everywhere);
    const auto share = base::proportionOf({countOf(answered), visits});
    Written written = writtenShare(share, visits);
    if (share && visits < kFewPosts) written.text = partOf(countOf(answered), visits);
    result.add(numberRow(QCoreApplication::translate("voice", "Visits answered"), written), answered);
    const bool known = talk.places.outreach() && talk.answers.all.within(24h);
    result.add(numberRow(QCoreApplication::translate("voice", "Hyper-conversation index"),
                         {known ? format::count(std::llround(talk.hyperConversationIndex)) : format::dash(),
                          known ? QString()
                                : QCoreApplication::translate("voice", "answers or visits are not known")}),
               everywhere);
    return result;
}

RowsBehind openingRows(const app::VoiceSnapshot& snapshot) {
    const auto& speech = snapshot.voice.voice.speech;
    const auto& openings = speech.replyOpenings;
    auto result = namesAndNumbers(QCoreApplication::translate("voice", "First words"));
    for (const auto& opening : openings.all) {
        if (result.posts.size() == kOpeningsShown) break;
        const auto posts = static_cast<std::int64_t>(opening.posts.size());
        Row row = numberRow(QCoreApplication::translate("voice", "%1 …", "first words of a post")
                                .arg(format::fromUtf8(opening.words)),
                            {});
        row.cells[1].text =
            openings.posts < kFewPosts
                ? partOf(posts, openings.posts)
                : format::percent(static_cast<double>(posts) / static_cast<double>(openings.posts));
        row.cells[1].toolTip = partOf(posts, openings.posts);
        row.cells[1].value = static_cast<double>(posts);
        result.add(std::move(row), idsOf(speech, opening.posts));
    }
    return result;
}

RowsBehind addressRows(const app::VoiceSnapshot& snapshot) {
    const auto& speech = snapshot.voice.voice.speech;
    const auto posts = static_cast<std::int64_t>(speech.all.posts.size());
    auto result = namesAndNumbers(QCoreApplication::translate("voice", "Words"));
    const auto add = [&](std::string_view family, const QString& name, const QString& aside) {
        const auto places = speech.all.address.postsOf(family);
        const auto found = static_cast<std::int64_t>(places.size());
        Written written = writtenShare(base::proportionOf({found, posts}), posts);
        if (posts > 0 && posts < kFewPosts) written.text = partOf(found, posts);
        result.add(numberRow(name, written, aside), idsOf(speech, places));
    };
    add(voice::kSecondPerson, QCoreApplication::translate("voice", "you"),
        QCoreApplication::translate("voice", "speaks to somebody"));
    add(voice::kFirstPersonSingular, QCoreApplication::translate("voice", "I"),
        QCoreApplication::translate("voice", "somebody speaks"));
    add(voice::kFirstPersonPlural, QCoreApplication::translate("voice", "we"),
        QCoreApplication::translate("voice", "the house speaks"));
    add(voice::kConversational, QCoreApplication::translate("voice", "well, oh, haha …"),
        QCoreApplication::translate("voice", "talks as among people"));
    return result;
}

Rows voicePostRows(const std::vector<app::VoicePost>& posts, base::Instant now, const QTimeZone& zone) {
    Rows result{
        .titles = {QCoreApplication::translate("voice", "Post")}, .rightAligned = {false}, .rows = {}};
    for (const app::VoicePost& post : posts) {
        const QString text = format::fromUtf8(post.text);
        const QString when = format::shortDateTime(post.createdAt, now, zone);
        const QString who = models::personName(post.author);
        Row row;
        row.id = format::fromUtf8(post.id);
        row.link = post.permalink ? format::fromUtf8(*post.permalink) : QString();
        row.cells.push_back(
            {.text = text.isEmpty() ? QCoreApplication::translate("posts", "(no text)") : oneLine(text),
             .detail = post.to ? QCoreApplication::translate("voice", "%1 to %2 · %3", "person, person, time")
                                     .arg(who, models::personName(post.to), when)
                               : QStringLiteral("%1 · %2").arg(who, when),
             .toolTip = text.left(1500)});
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace weft::models
