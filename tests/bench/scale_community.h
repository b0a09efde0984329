// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/scale_random.h"
#include "bench/scale_words.h"

#include <cstdint>
#include <vector>

namespace weft::bench {

/// The people of a generated community are numbers; the first two are the brand's accounts.
inline constexpr std::uint32_t kScaleBrand = 0;
inline constexpr std::uint32_t kScaleBrandHelp = 1;
inline constexpr std::uint32_t kScalePeople = 2;

/// A post before it has words. Ids of 0 mean none.
struct ScalePost {
    std::uint64_t id = 0;
    std::uint64_t parent = 0;
    std::uint64_t root = 0;
    std::uint64_t quoted = 0;
    std::int64_t createdMs = 0;
    std::uint32_t author = 0;
    /// Whom the parent answers: the one most likely to speak next.
    std::uint32_t parentAuthor = 0;
    ScaleLanguage language = ScaleLanguage::English;
    /// Rank of the topic tag, from 1.
    std::uint16_t tag = 0;
    bool question = false;
    bool namesBrand = false;

    [[nodiscard]] bool byBrand() const { return author < kScalePeople; }
};

struct ScaleSize {
    std::int64_t posts = 0;
    std::int64_t days = 0;
    std::uint64_t seed = 0;
};

/// A brand and the people around it, post by post in the order of time, ending at kScaleEndMs after the given
/// number of posts; it can go on beyond. Holds only the recent past, however many posts come.
class ScaleCommunity {
public:
    explicit ScaleCommunity(const ScaleSize& size);

    [[nodiscard]] ScalePost next();

private:
    /// A thread that everybody sees for a while.
    struct Hot {
        ScalePost root;
        std::uint64_t left = 0;
        std::vector<ScalePost> recent;
        std::size_t next = 0;
    };

    [[nodiscard]] std::int64_t nextMoment();
    [[nodiscard]] ScalePost write();
    [[nodiscard]] ScalePost startThread(std::uint32_t author);
    [[nodiscard]] ScalePost reply(const ScalePost& target, std::uint32_t author);
    [[nodiscard]] ScalePost audienceReply();
    [[nodiscard]] ScalePost brandAnswer();
    void loseParent(ScalePost& post);
    void remember(const ScalePost& post);
    void heatUp(const ScalePost& root);

    [[nodiscard]] std::uint32_t somebody();
    [[nodiscard]] std::uint32_t speakerAfter(const ScalePost& target);
    [[nodiscard]] ScalePost chooseTarget();
    [[nodiscard]] ScalePost chooseHot();
    [[nodiscard]] const ScalePost& chooseRecent();
    [[nodiscard]] ScaleLanguage chooseLanguage();

    ScaleSize m_size;
    ScaleRandom m_random;
    std::int64_t m_written = 0;
    std::uint32_t m_people = kScalePeople;
    std::vector<ScalePost> m_recent;
    std::vector<ScalePost> m_brandRoots;
    std::vector<ScalePost> m_waiting;
    std::vector<std::uint32_t> m_speakers;
    std::vector<Hot> m_hot;
    std::size_t m_nextRecent = 0;
    std::size_t m_nextSpeaker = 0;
};

/// 2026-11-01T00:00:00Z.
inline constexpr std::int64_t kScaleEndMs = 1'793'491'200'000;

} // namespace weft::bench
