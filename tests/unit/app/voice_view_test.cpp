// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/period.h"
#include "app/workspace_session.h"
#include "store/brands.h"
#include "store/day_notes.h"
#include "store/posts_writing.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <future>

namespace weft::app {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

base::Instant at(const std::string& text) {
    return base::parseInstant(text).value();
}

model::Post post(const std::string& id, const std::string& author, const std::string& time,
                 const std::string& parent, const std::string& text) {
    model::Post made;
    made.id = id;
    made.author = author;
    made.createdAt = at(time);
    made.text = text;
    made.language = "en";
    if (!parent.empty()) made.parentId = parent;
    return made;
}

/// Acme asks, thanks two people with one sentence, visits two threads of others, and is not heard in one.
std::vector<model::Post> someDays() {
    return {post("q", "acme", "2026-03-10T09:00Z", "", "Which path did you take?"),
            post("a", "ana", "2026-03-10T10:00Z", "q", "The long one, I love it"),
            post("b", "acme", "2026-03-10T10:30Z", "a", "Thank you for your message, see you soon"),
            post("c", "bob", "2026-03-11T10:00Z", "q", "Will it ever ship? I hate waiting"),
            post("d", "acme", "2026-03-12T10:00Z", "c", "Thank you for your message, see you soon"),
            post("e", "cyd", "2026-03-12T11:00Z", "q", "The short one"),
            post("l", "acme", "2026-03-13T09:00Z", "", "We are here for you, what do you need?"),
            post("m", "dan", "2026-03-13T10:00Z", "l", "Time"),
            post("o", "eve", "2026-03-14T09:00Z", "", "My bread failed again"),
            post("p", "acme", "2026-03-14T10:00Z", "o", "Less water might do"),
            post("r", "eve", "2026-03-14T11:00Z", "p", "It did"),
            post("s", "fay", "2026-03-15T09:00Z", "", "@acme where are you"),
            post("t", "acme", "2026-03-15T10:00Z", "s", "On our way")};
}

class VoiceView : public testing::Test {
protected:
    void SetUp() override {
        m_session = WorkspaceSession::open(m_folder / "w.weft", true, m_clock).value();
        const auto saved = m_session->writer()
                               .submit([&](store::Database& database) -> base::Status {
                                   auto transaction = store::Transaction::begin(database).value();
                                   if (auto added = store::addAccount(database, "Acme", "acme"); !added)
                                       return base::fail(added.error());
                                   auto counts = store::savePosts(database, someDays(), store::Source::Import,
                                                                  m_clock.now());
                                   if (!counts) return base::fail(counts.error());
                                   return transaction.commit();
                               })
                               .get();
        ASSERT_TRUE(saved) << saved.error().text();
    }

    template<typename T, typename Ask>
    Shared<T> answer(Ask ask) {
        std::promise<base::Result<Shared<T>>> promise;
        ask([&](base::Result<Shared<T>> result) { promise.set_value(std::move(result)); });
        return promise.get_future().get().value();
    }

    Shared<VoiceSnapshot> voice(bool compare = false) {
        Filter filter;
        filter.period = {at("2026-03-12"), at("2026-03-20")};
        if (compare)
            filter.comparison = previousRange(filter.period, zone::TimeZone::utc());
        else
            filter.period.since = at("2026-03-10");
        return answer<VoiceSnapshot>([&](auto done) { m_session->loadVoice(filter, std::move(done)); });
    }

    base::Status written(const std::function<void(std::function<void(base::Status)>)>& write) {
        std::promise<base::Status> promise;
        write([&](base::Status status) { promise.set_value(std::move(status)); });
        return promise.get_future().get();
    }

    tests::TemporaryFolder m_folder;
    base::ManualClock m_clock{at("2026-03-20T12:00:00Z")};
    std::unique_ptr<WorkspaceSession> m_session;
};

TEST_F(VoiceView, HoldsTheIndicatorsWithTheirPosts) {
    const auto snapshot = voice();
    EXPECT_EQ(snapshot->brandName, "Acme");
    const auto& speech = snapshot->voice.voice.speech;
    EXPECT_EQ(speech.heard.size(), 6U);
    EXPECT_EQ(speech.rootQuestions.followedUp.size(), 1U);
    ASSERT_EQ(snapshot->leftQuestions.size(), 1U) << "answered, and nobody came back to it";
    EXPECT_EQ(snapshot->leftQuestions[0].id, "l");
    ASSERT_EQ(snapshot->twins.size(), 1U);
    EXPECT_EQ(snapshot->twins[0].earlier.id, "b");
    EXPECT_EQ(snapshot->twins[0].later.id, "d");
    EXPECT_EQ(snapshot->twins[0].later.to, "bob");
    EXPECT_EQ(snapshot->twins[0].similarity, 1);
    EXPECT_FALSE(snapshot->comparison);
    EXPECT_THAT(snapshot->figures, HasSubstr("\"response\""));
}

TEST_F(VoiceView, SaysHowTheBrandAnswersAndWhom) {
    const auto snapshot = voice();
    const auto& talk = snapshot->talk;
    EXPECT_EQ(talk.answers.all.count, 6);
    EXPECT_EQ(talk.answers.all.came, 3);
    ASSERT_EQ(talk.addressed.size(), 6U);
    EXPECT_EQ(talk.addressed[0].id, "a");
    EXPECT_EQ(talk.addressed[0].hourOfWeek, 24U + 10U) << "a Tuesday at ten";
    EXPECT_TRUE(talk.addressed[0].answered);
    EXPECT_TRUE(talk.addressed[1].question);
    EXPECT_FALSE(talk.addressed[2].answered);
    EXPECT_EQ(talk.replies.size(), 4U);
    ASSERT_EQ(talk.visits.size(), 2U);
    EXPECT_EQ(talk.visits[0].place, metrics::SpokenAt::Joined);
    EXPECT_TRUE(talk.visits[0].answered);
    EXPECT_EQ(talk.visits[1].place, metrics::SpokenAt::Summoned);
    EXPECT_FALSE(talk.visits[1].answered);
    EXPECT_EQ(talk.places.joined, 1);
    EXPECT_EQ(talk.places.summoned, 1);
}

TEST_F(VoiceView, AnswersAreCountedDayByDayAndToday) {
    const auto noted = m_session->writer()
                           .submit([&](store::Database& database) {
                               return store::addDayNote(database, "2026-03-15", "launch", m_clock.now());
                           })
                           .get();
    ASSERT_TRUE(noted);
    const auto snapshot = voice();
    const auto& days = snapshot->answersOverTime;
    EXPECT_FALSE(days.weekly);
    ASSERT_EQ(days.grid.size(), 11U) << "the ten days of the period, and today";
    ASSERT_EQ(days.intervals.size(), 11U);
    ASSERT_EQ(days.posts.size(), 11U);
    EXPECT_THAT(days.posts[0], ElementsAre("a"));
    EXPECT_EQ(days.intervals[0].withinDay, 1);
    EXPECT_THAT(days.posts[1], ElementsAre("c"));
    EXPECT_EQ(days.intervals[1].withinDay, 1) << "24 hours to the minute";
    EXPECT_EQ(days.intervals[2].unanswered, 1);
    EXPECT_THAT(days.posts[5], ElementsAre("s"));
    ASSERT_EQ(days.notes.size(), 1U);
    EXPECT_EQ(days.notes[0].text, "launch");
    std::size_t posts = 0;
    for (const auto& ids : days.posts)
        posts += ids.size();
    EXPECT_EQ(posts, snapshot->talk.addressed.size());
}

TEST_F(VoiceView, ComparesTheSamePartOfBothPeriods) {
    const auto snapshot = voice(true);
    ASSERT_TRUE(snapshot->comparison);
    EXPECT_TRUE(snapshot->comparison->cut) << "of the eight days before, two are held";
    EXPECT_EQ(snapshot->comparison->stretches.before.since, at("2026-03-10"));
    EXPECT_EQ(snapshot->comparison->stretches.now.since, at("2026-03-18"));
    EXPECT_EQ(snapshot->comparison->before.addressed.size(), 2U);
    ASSERT_TRUE(snapshot->comparison->part);
    EXPECT_TRUE(snapshot->comparison->part->addressed.empty());
    ASSERT_TRUE(snapshot->voice.comparedPart);
    EXPECT_TRUE(snapshot->voice.comparedPart->speech.heard.empty());
}

TEST_F(VoiceView, TonesComeWithTheirWordsAndTakeCorrections) {
    const auto clear = [&](tone::Tone tone) { return voice()->toned[tone::indexOf(tone)]; };
    ASSERT_FALSE(clear(tone::Tone::Negative).empty());
    EXPECT_EQ(clear(tone::Tone::Negative)[0].post.id, "c") << "a question comes first";
    EXPECT_FALSE(clear(tone::Tone::Negative)[0].words.empty());
    ASSERT_TRUE(
        written([&](auto done) { m_session->correctTone("c", tone::Tone::Positive, std::move(done)); }));
    const auto said = clear(tone::Tone::Positive);
    const auto found = std::ranges::find(said, "c", [](const HeardTone& one) { return one.post.id; });
    ASSERT_NE(found, said.end());
    EXPECT_EQ(found->toned.scored, tone::Tone::Negative);
    ASSERT_TRUE(written([&](auto done) { m_session->correctTone("c", std::nullopt, std::move(done)); }));
    EXPECT_EQ(clear(tone::Tone::Negative)[0].post.id, "c");
    EXPECT_FALSE(
        written([&](auto done) { m_session->correctTone("nobody", tone::Tone::None, std::move(done)); }));
}

TEST_F(VoiceView, AMutedPhraseDoesNotCount) {
    const auto before = voice();
    const auto& hits = before->voice.voice.speech.all.hollow.hits;
    ASSERT_EQ(hits.size(), 3U);
    const auto id = hits[0].matches[0].phraseId;
    ASSERT_TRUE(written([&](auto done) { m_session->setPhraseMuted(id, true, std::move(done)); }));
    const auto after = voice();
    EXPECT_EQ(after->voice.voice.speech.all.hollow.hits.size(), 1U);
    ASSERT_EQ(after->voice.list.muted.size(), 1U);
    EXPECT_EQ(after->voice.list.muted[0].id, id);
    ASSERT_TRUE(written([&](auto done) { m_session->setPhraseMuted(id, false, std::move(done)); }));
    EXPECT_EQ(voice()->voice.voice.speech.all.hollow.hits.size(), 3U);
}

TEST_F(VoiceView, PostsBehindANumberComeInTheirOrder) {
    const auto posts = answer<std::vector<VoicePost>>([&](auto done) {
        m_session->loadVoicePosts({"c", "missing", "a"}, std::move(done));
    });
    ASSERT_EQ(posts->size(), 2U);
    EXPECT_EQ((*posts)[0].id, "c");
    EXPECT_EQ((*posts)[1].text, "The long one, I love it");
    EXPECT_EQ((*posts)[1].to, "acme");
}

} // namespace
} // namespace weft::app
