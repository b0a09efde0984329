// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/community.h"
#include "simulator/kind_shape.h"
#include "simulator/people.h"
#include "simulator/phrasebook.h"
#include "simulator/wording.h"

#include <unordered_set>
#include <vector>

namespace weft::simulator {

/// Thinks up whole threads: who says what to whom, and when.
class ThreadPlanner {
public:
    explicit ThreadPlanner(const CommunityOptions& options);

    /// A thread that starts at a moment, the root first. Answers may come days later.
    [[nodiscard]] std::vector<SimPost> thread(base::Instant start);
    /// A thread of the brand that draws a storm: most of its critical answers come within hours.
    [[nodiscard]] std::vector<SimPost> storm(base::Instant start, int replies);

    /// So many threads that mention the brand, of different people and all on one thing, within some hours.
    [[nodiscard]] std::vector<SimPost> talk(base::Instant start, int threads);

    [[nodiscard]] Random& random() { return m_random; }

private:
    enum class RootKind { Brand, Mention, Away };

    /// A post with what the answers to it need to know.
    struct Turn {
        SimPost post;
        Intent intent{};
        /// What exactly it is about; see Phrase.
        std::string_view matter;
        /// In the population of the thread's language.
        std::size_t person = 0;
        bool byBrand = false;
    };

    /// A thread in the making.
    struct Draft {
        Wording wording;
        Population& people;
        TextLanguage language;
        RootKind rootKind = RootKind::Brand;
        std::vector<Turn> turns;
    };

    [[nodiscard]] Draft newDraft();
    /// On a subject of one of the languages.
    [[nodiscard]] Draft newDraft(std::size_t language, const Subject& subject);
    void addRoot(Draft& draft, RootKind kind, base::Instant start);
    void addBrandRoot(Draft& draft, Turn& root);
    void addPeopleRoot(Draft& draft, Turn& root);
    void decorate(Draft& draft, Turn& root);
    void addReply(Draft& draft);
    void addPersonReply(Draft& draft, std::size_t target, std::size_t person, double medianMinutes);
    void addStormReply(Draft& draft, base::Instant start);
    void addBrandReaction(Draft& draft, std::size_t target);
    void addBrandReply(Draft& draft, std::size_t target, Intent intent);
    [[nodiscard]] std::size_t replyTarget(const Draft& draft);
    [[nodiscard]] std::size_t replyAuthor(Draft& draft, std::size_t target);
    [[nodiscard]] Turn newTurn(const Draft& draft, base::Instant time);
    [[nodiscard]] Turn answerTo(const Draft& draft, const Turn& target, base::Instant time);
    void sign(Draft& draft, Turn& turn, std::size_t person);
    [[nodiscard]] static std::vector<SimPost> posts(Draft& draft);

    CommunityOptions m_options;
    KindShape m_shape;
    Random m_random;
    std::vector<Phrasebook> m_books;
    std::unordered_set<std::string> m_handles;
    std::vector<Population> m_people;
    std::uint64_t m_lastId = 0;
    std::string m_lastBrandRoot;
};

} // namespace weft::simulator
