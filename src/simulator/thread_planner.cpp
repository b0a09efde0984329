// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/thread_planner.h"

#include "model/handle.h"
#include "simulator/rhythm.h"

#include <algorithm>
#include <cmath>

namespace weft::simulator {

namespace {

constexpr std::uint64_t kFirstId = 18'000'000'000'000'000;
/// Ids are apart by about this, as on a platform where others write too.
constexpr std::uint64_t kIdStep = 7919;

} // namespace

ThreadPlanner::ThreadPlanner(const CommunityOptions& options)
    : m_options(options), m_shape(shapeOf(options.kind)), m_random(options.seed) {
    m_handles.insert(model::foldHandle(options.brand));
    for (const TextLanguage language : options.languages) {
        m_books.emplace_back(language);
        m_people.emplace_back(language == TextLanguage::French, m_handles);
    }
}

ThreadPlanner::Draft ThreadPlanner::newDraft() {
    const std::size_t which = m_random.below(m_books.size());
    return newDraft(which, m_books[which].subject(m_options.brand, m_random));
}

ThreadPlanner::Draft ThreadPlanner::newDraft(std::size_t language, const Subject& subject) {
    return {Wording(m_books[language], subject),
            m_people[language],
            m_options.languages[language],
            RootKind::Brand,
            {}};
}

ThreadPlanner::Turn ThreadPlanner::newTurn(const Draft& draft, base::Instant time) {
    Turn turn;
    turn.post.id = std::to_string(kFirstId + ++m_lastId * kIdStep + m_random.below(kIdStep));
    turn.post.time = time;
    turn.post.language = std::string(languageCode(draft.language));
    return turn;
}

ThreadPlanner::Turn ThreadPlanner::answerTo(const Draft& draft, const Turn& target, base::Instant time) {
    Turn turn = newTurn(draft, time);
    turn.post.parentId = target.post.id;
    turn.post.rootId = draft.turns.front().post.id;
    turn.matter = target.matter;
    return turn;
}

void ThreadPlanner::sign(Draft& draft, Turn& turn, std::size_t person) {
    const Person& author = draft.people[person];
    turn.person = person;
    turn.post.author = author.handle;
    turn.post.verified = author.verified;
    turn.post.authorHidden = author.hidden;
    turn.post.permalinkHidden = m_random.chance(0.003);
    turn.post.text = draft.wording.personText(turn.intent, turn.matter, author, m_random);
}

std::vector<SimPost> ThreadPlanner::thread(base::Instant start) {
    Draft draft = newDraft();
    const double at = m_random.unit() * (m_shape.brandRoots + m_shape.mentionRoots + m_shape.awayRoots);
    const RootKind kind = at < m_shape.brandRoots                          ? RootKind::Brand
                          : at < m_shape.brandRoots + m_shape.mentionRoots ? RootKind::Mention
                                                                           : RootKind::Away;
    addRoot(draft, kind, start);
    if (draft.turns.front().post.media == model::MediaType::Repost) return posts(draft);
    const double median = kind == RootKind::Brand ? m_shape.brandThreadReplies : m_shape.peopleThreadReplies;
    double replies = m_random.logNormal(median, m_shape.spread);
    // Now and then something goes round.
    if (m_random.chance(0.015)) replies *= 4;
    const auto count = static_cast<int>(std::min(replies, 400.0) + m_random.unit());
    addBrandReaction(draft, 0);
    for (int i = 0; i < count; ++i)
        addReply(draft);
    if (kind == RootKind::Away && m_random.chance(m_shape.brandJoins * 9))
        addBrandReply(draft, m_random.below(draft.turns.size()), Intent::BrandJoin);
    return posts(draft);
}

std::vector<SimPost> ThreadPlanner::storm(base::Instant start, int replies) {
    Draft draft = newDraft();
    Turn root = newTurn(draft, start);
    root.byBrand = true;
    root.intent = Intent::BrandChange;
    root.post.author = m_options.brand;
    root.post.text = draft.wording.brandText(root.intent, root.matter, m_random);
    draft.turns.push_back(std::move(root));
    for (int i = 0; i < replies; ++i)
        addStormReply(draft, start);
    return posts(draft);
}

std::vector<SimPost> ThreadPlanner::talk(base::Instant start, int threads) {
    constexpr double kMinutes = 150;
    constexpr std::size_t kAnswers = 5;
    // One language: a word of one is none of another.
    const Subject subject = m_books[0].subject(m_options.brand, m_random);
    std::vector<SimPost> talk;
    for (int i = 0; i < threads; ++i) {
        Draft draft = newDraft(0, subject);
        const auto wait =
            std::chrono::milliseconds{static_cast<std::int64_t>(m_random.unit() * kMinutes * 60'000)};
        addRoot(draft, RootKind::Mention, start + wait);
        const auto answers = m_random.below(kAnswers);
        for (std::size_t answer = 0; answer < answers; ++answer)
            addReply(draft);
        std::ranges::move(posts(draft), std::back_inserter(talk));
    }
    return talk;
}

void ThreadPlanner::addRoot(Draft& draft, RootKind kind, base::Instant start) {
    draft.rootKind = kind;
    Turn root = newTurn(draft, start);
    if (kind == RootKind::Brand)
        addBrandRoot(draft, root);
    else
        addPeopleRoot(draft, root);
    decorate(draft, root);
    if (root.byBrand && root.post.text) m_lastBrandRoot = root.post.id;
    draft.turns.push_back(std::move(root));
}

void ThreadPlanner::addBrandRoot(Draft& draft, Turn& root) {
    root.byBrand = true;
    root.post.author = m_options.brand;
    if (m_random.chance(0.025)) {
        root.post.media = model::MediaType::Repost;
        return;
    }
    const bool bait = m_options.kind == CommunityKind::Bait;
    const bool loud =
        m_options.kind == CommunityKind::Broadcast || m_options.kind == CommunityKind::Pileon || bait;
    if (bait && m_random.chance(0.85))
        root.intent = Intent::BrandBait;
    else if (loud && m_random.chance(0.75))
        root.intent = Intent::BrandTease;
    else
        root.intent = m_random.chance(loud ? 0.05 : 0.35) ? Intent::BrandAsk : Intent::BrandNews;
    root.post.text = draft.wording.brandText(root.intent, root.matter, m_random);
    if (root.intent == Intent::BrandNews && m_random.chance(0.15))
        root.post.link = "https://shop.example.org/repair";
    if (root.intent != Intent::BrandBait || !m_random.chance(0.25)) return;
    const bool french = draft.language == TextLanguage::French;
    root.post.pollOptions = french ? std::vector<std::string>{"Le premier", "Le deuxième"}
                                   : std::vector<std::string>{"The first", "The second"};
}

void ThreadPlanner::addPeopleRoot(Draft& draft, Turn& root) {
    const double at = m_random.unit();
    const bool help = m_options.kind == CommunityKind::Helpdesk;
    if (at < (help ? 0.45 : 0.42))
        root.intent = Intent::Ask;
    else if (at < (help ? 0.92 : 0.60))
        root.intent = Intent::Problem;
    else if (at < 0.94 || draft.rootKind == RootKind::Away)
        root.intent = Intent::Share;
    else
        root.intent = Intent::Bragging;
    if (!m_lastBrandRoot.empty() && draft.rootKind == RootKind::Away && m_random.chance(0.05)) {
        root.intent = Intent::Quote;
        root.post.quote = true;
        root.post.quotedId = m_lastBrandRoot;
    }
    sign(draft, root, draft.people.pick(m_shape.newcomers, m_random));
    if (draft.rootKind == RootKind::Mention) draft.wording.nameBrand(*root.post.text, m_random);
}

void ThreadPlanner::decorate(Draft& draft, Turn& root) {
    if (root.post.media == model::MediaType::Repost) return;
    if (m_random.chance(root.byBrand ? 0.45 : 0.25)) {
        const std::string_view tag = draft.wording.book().topicTag(draft.wording.subject(), m_random);
        if (!tag.empty()) root.post.topicTag = tag;
    }
    if (!root.post.pollOptions.empty() || root.post.link) return;
    const double at = m_random.unit() * (root.byBrand ? 1.0 : 3.0);
    if (at < 0.28)
        root.post.media = model::MediaType::Image;
    else if (at < 0.36)
        root.post.media = model::MediaType::Video;
    else if (at < 0.46)
        root.post.media = model::MediaType::Carousel;
    else if (at < 0.49)
        root.post.gif = true;
    if (root.post.media == model::MediaType::Carousel)
        root.post.pictures = 2 + static_cast<int>(m_random.below(5));
    if (root.byBrand && root.post.media == model::MediaType::Image && m_random.chance(0.06))
        root.post.text.reset();
}

std::size_t ThreadPlanner::replyTarget(const Draft& draft) {
    if (draft.turns.size() == 1 || m_random.chance(m_shape.direct)) return 0;
    const std::size_t recent = std::min<std::size_t>(draft.turns.size() - 1, 7);
    return draft.turns.size() - 1 - m_random.below(recent);
}

std::size_t ThreadPlanner::replyAuthor(Draft& draft, std::size_t target) {
    const Turn& answered = draft.turns[target];
    const auto fits = [&](const Turn& turn) {
        return !turn.byBrand && (answered.byBrand || turn.person != answered.person);
    };
    if (target > 0 && m_random.chance(m_shape.backAndForth)) {
        const auto before = std::ranges::find(draft.turns, *answered.post.parentId,
                                              [](const Turn& turn) { return turn.post.id; });
        if (before != draft.turns.end() && fits(*before)) return before->person;
        if (fits(draft.turns.front())) return draft.turns.front().person;
    }
    for (int tries = 0; tries < 6; ++tries) {
        const std::size_t person = draft.people.pick(m_shape.newcomers, m_random);
        if (answered.byBrand || person != answered.person) return person;
    }
    return draft.people.pick(1.0, m_random);
}

void ThreadPlanner::addReply(Draft& draft) {
    const std::size_t target = replyTarget(draft);
    const std::size_t person = replyAuthor(draft, target);
    addPersonReply(draft, target, person, target == 0 ? 75.0 : 24.0);
    addBrandReaction(draft, draft.turns.size() - 1);
}

void ThreadPlanner::addPersonReply(Draft& draft, std::size_t target, std::size_t person,
                                   double medianMinutes) {
    const Turn& answered = draft.turns[target];
    Turn turn = answerTo(draft, answered,
                         laterMoment(answered.post.time, m_random.logNormal(medianMinutes, 1.4), m_random));
    const bool byAsker = !draft.turns.front().byBrand && person == draft.turns.front().person;
    turn.intent = target == 0 && m_random.chance(m_shape.shallow)
                      ? Intent::Short
                      : personAnswer(answered.intent, byAsker, m_random);
    sign(draft, turn, person);
    if (m_random.chance(0.02)) turn.post.gif = true;
    if (m_random.chance(0.03)) turn.post.media = model::MediaType::Image;
    if (answered.byBrand && m_random.chance(0.12)) draft.wording.nameBrand(*turn.post.text, m_random);
    draft.turns.push_back(std::move(turn));
}

void ThreadPlanner::addStormReply(Draft& draft, base::Instant start) {
    const bool direct = draft.turns.size() < 4 || m_random.chance(0.55);
    // Who quarrels answers what is being said just then.
    const std::size_t recent = std::min<std::size_t>(draft.turns.size() - 1, 40);
    const std::size_t target = direct ? 0 : draft.turns.size() - 1 - m_random.below(recent);
    std::size_t person = draft.people.pick(0.35, m_random);
    if (!direct && m_random.chance(0.5))
        person = draft.turns[draft.turns.size() - 1 - m_random.below(recent)].person;
    const Turn& answered = draft.turns[target];
    // Nobody quarrels with themselves.
    while (!answered.byBrand && person == answered.person)
        person = draft.people.pick(0.5, m_random);
    const base::Instant time = direct
                                   ? laterMoment(start, m_random.exponential(260.0), m_random)
                                   : laterMoment(answered.post.time, m_random.logNormal(9.0, 1.0), m_random);
    Turn turn = answerTo(draft, answered, time);
    turn.intent = personAnswer(answered.intent, false, m_random);
    sign(draft, turn, person);
    draft.turns.push_back(std::move(turn));
}

void ThreadPlanner::addBrandReaction(Draft& draft, std::size_t target) {
    const Turn& said = draft.turns[target];
    if (said.byBrand) return;
    const bool root = target == 0;
    const bool toBrand =
        root ? draft.rootKind == RootKind::Mention : std::ranges::any_of(draft.turns, [&](const Turn& turn) {
            return turn.byBrand && turn.post.id == *said.post.parentId;
        });
    if (!m_random.chance(toBrand ? m_shape.brandAnswers : root ? 0.0 : m_shape.brandJoins)) return;
    const bool closing =
        said.intent == Intent::Thanks || said.intent == Intent::Welcome || said.intent == Intent::Laugh;
    if (closing && !m_random.chance(0.2)) return;
    const bool hollow = m_options.kind != CommunityKind::Living && m_options.kind != CommunityKind::Helpdesk;
    const Intent intent = hollow                                         ? Intent::BrandCanned
                          : draft.rootKind == RootKind::Away && !toBrand ? Intent::BrandJoin
                                                                         : brandAnswer(said.intent);
    addBrandReply(draft, target, intent);
    const std::size_t answer = draft.turns.size() - 1;
    if (draft.turns.size() > 60 || !m_random.chance(0.5 * m_shape.brandAnswers)) return;
    addPersonReply(draft, answer, draft.turns[target].person, 35.0);
    const bool asksOn = draft.turns.back().intent == Intent::Followup;
    if (asksOn && m_random.chance(m_shape.brandAnswers))
        addBrandReply(draft, draft.turns.size() - 1, Intent::BrandHelp);
}

void ThreadPlanner::addBrandReply(Draft& draft, std::size_t target, Intent intent) {
    const Turn& said = draft.turns[target];
    if (said.byBrand) return;
    Turn turn = answerTo(
        draft, said, laterMoment(said.post.time, m_random.logNormal(m_shape.brandMinutes, 0.9), m_random));
    turn.byBrand = true;
    turn.intent = intent;
    turn.post.author = m_options.brand;
    turn.post.text = draft.wording.brandText(intent, turn.matter, m_random);
    draft.turns.push_back(std::move(turn));
}

std::vector<SimPost> ThreadPlanner::posts(Draft& draft) {
    std::vector<SimPost> posts;
    posts.reserve(draft.turns.size());
    for (Turn& turn : draft.turns)
        posts.push_back(std::move(turn.post));
    return posts;
}

} // namespace weft::simulator
