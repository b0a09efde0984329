// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scale_community.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::bench {

namespace {

constexpr double kDayMs = 86'400'000;
/// Ids grow with time as the platform's do; the moment counts from 1988, so that all have nineteen digits.
constexpr std::int64_t kIdEpochMs = 567'993'600'000;
constexpr unsigned kIdBits = 22;

// What is remembered: about two months of posts, three weeks of the brand's threads, some nine months of
// speakers.
constexpr std::size_t kRecentPosts = 1U << 16U;
constexpr std::size_t kBrandRoots = 64;
constexpr std::size_t kWaiting = 256;
constexpr std::size_t kSpeakers = 1U << 18U;
/// Who spoke before the first post that is held.
constexpr std::uint32_t kOldPeople = 8'000;
constexpr std::size_t kHotThreads = 3;
constexpr std::size_t kHotPosts = 16;

// Shares of all posts.
constexpr double kBrandAnswers = 0.11;
constexpr double kBrandRootShare = 0.004;
constexpr double kBrandGoesOn = 0.001;
constexpr double kBrandOutside = 0.004;
constexpr double kAudienceRoots = 0.16;

// Shares of what they are said of.
constexpr double kToHot = 0.12;
constexpr double kToBrandRoot = 0.4;
constexpr double kToHotRoot = 0.45;
constexpr double kLate = 0.01;
constexpr double kTalksBack = 0.22;
constexpr double kGoesOn = 0.03;
constexpr double kNewcomer = 0.12;
constexpr double kNamesBrandInRoot = 0.12;
constexpr double kNamesBrandInReply = 0.03;
constexpr double kQuotesBrand = 0.02;
constexpr double kQuestion = 0.18;
constexpr double kTagged = 0.45;
constexpr double kTaggedReply = 0.03;
constexpr double kOtherLanguage = 0.04;
constexpr double kExpectsAnswer = 0.8;
constexpr double kOrphan = 0.006;
constexpr double kGhostRoot = 0.3;
constexpr double kHotRoot = 0.0004;
constexpr double kHotBrandRoot = 0.02;
constexpr double kSmallestHot = 400;
constexpr double kLargestHot = 6000;
constexpr std::uint64_t kTags = 400;

/// How much of a day's posts is written by the end of each hour.
constexpr std::array<double, 25> kDay{0,    0.02, 0.03, 0.04, 0.045, 0.05, 0.06, 0.08, 0.12,
                                      0.17, 0.22, 0.27, 0.33, 0.40,  0.45, 0.5,  0.55, 0.60,
                                      0.66, 0.73, 0.81, 0.88, 0.94,  0.98, 1};

/// When on the day, from 0 to 1, a share of its posts is written.
double timeOfDay(double share) {
    const auto* hour = std::ranges::upper_bound(kDay, share) - 1;
    const auto number = static_cast<double>(hour - kDay.begin());
    return (number + (share - *hour) / (*(hour + 1) - *hour)) / 24;
}

template<typename Value>
void keepLast(std::vector<Value>& ring, std::size_t& next, std::size_t most, const Value& value) {
    if (ring.size() < most)
        ring.push_back(value);
    else
        ring[next] = value;
    next = (next + 1) % most;
}

} // namespace

ScaleCommunity::ScaleCommunity(const ScaleSize& size) : m_size(size), m_random(size.seed) {
    m_recent.reserve(kRecentPosts);
    m_speakers.reserve(kSpeakers);
    while (m_people < kScalePeople + kOldPeople)
        keepLast(m_speakers, m_nextSpeaker, kSpeakers, m_people++);
}

ScalePost ScaleCommunity::next() {
    const auto moment = nextMoment();
    auto post = write();
    post.createdMs = moment;
    // Even ids are posts; odd ones never appear, and are what orphans miss.
    const auto number = static_cast<std::uint64_t>(m_written) * 2 % (1U << kIdBits);
    post.id = (static_cast<std::uint64_t>(moment - kIdEpochMs) << kIdBits) + number;
    if (post.root == 0) post.root = post.id;
    ++m_written;
    remember(post);
    return post;
}

std::int64_t ScaleCommunity::nextMoment() {
    const double position = static_cast<double>(m_written) + m_random.share();
    const double days = position * static_cast<double>(m_size.days) / static_cast<double>(m_size.posts);
    const double day = std::floor(days);
    const double sinceStart = (day + timeOfDay(days - day) - static_cast<double>(m_size.days)) * kDayMs;
    // The platform gives whole seconds.
    return kScaleEndMs + static_cast<std::int64_t>(std::floor(sinceStart / 1000)) * 1000;
}

ScalePost ScaleCommunity::write() {
    double kind = m_random.share();
    const auto is = [&kind](double share) { return (kind -= share) < 0; };
    if (m_brandRoots.empty() || is(kBrandRootShare)) return startThread(kScaleBrand);
    if (is(kBrandGoesOn)) return reply(m_brandRoots.back(), kScaleBrand);
    if (is(kBrandOutside)) return reply(chooseRecent(), kScaleBrand);
    if (is(kAudienceRoots)) return startThread(somebody());
    if (is(kBrandAnswers) && !m_waiting.empty()) return brandAnswer();
    return audienceReply();
}

ScalePost ScaleCommunity::startThread(std::uint32_t author) {
    ScalePost post;
    post.author = author;
    post.parentAuthor = author;
    post.language = chooseLanguage();
    post.question = m_random.chance(kQuestion);
    // Squaring favours the low ranks.
    if (const double place = m_random.share(); m_random.chance(kTagged))
        post.tag = static_cast<std::uint16_t>(1 + place * place * place * kTags);
    if (post.byBrand()) return post;
    post.namesBrand = m_random.chance(kNamesBrandInRoot);
    if (m_random.chance(kQuotesBrand)) post.quoted = m_brandRoots.back().id;
    return post;
}

ScalePost ScaleCommunity::reply(const ScalePost& target, std::uint32_t author) {
    ScalePost post;
    post.author = author;
    post.parent = target.id;
    post.root = target.root;
    post.parentAuthor = target.author;
    post.language = m_random.chance(kOtherLanguage) ? chooseLanguage() : target.language;
    post.tag = m_random.chance(kTaggedReply) ? target.tag : std::uint16_t{0};
    return post;
}

ScalePost ScaleCommunity::audienceReply() {
    const auto target = chooseTarget();
    auto post = reply(target, speakerAfter(target));
    post.question = m_random.chance(kQuestion);
    post.namesBrand = m_random.chance(kNamesBrandInReply);
    if (m_random.chance(kOrphan)) loseParent(post);
    return post;
}

void ScaleCommunity::loseParent(ScalePost& post) {
    post.parent |= 1U;
    if (m_random.chance(kGhostRoot)) post.root |= 1U;
}

ScalePost ScaleCommunity::brandAnswer() {
    // The newest come first, a few wait for days.
    const double place = m_random.share();
    const auto back = static_cast<std::size_t>(place * place * static_cast<double>(m_waiting.size()));
    const auto at = m_waiting.end() - 1 - static_cast<std::ptrdiff_t>(back);
    const auto target = *at;
    m_waiting.erase(at);
    return reply(target, m_random.chance(0.6) ? kScaleBrandHelp : kScaleBrand);
}

void ScaleCommunity::remember(const ScalePost& post) {
    keepLast(m_recent, m_nextRecent, kRecentPosts, post);
    for (auto& hot : m_hot)
        if (hot.root.id == post.root) keepLast(hot.recent, hot.next, kHotPosts, post);
    const bool root = post.parent == 0;
    if (root && m_hot.size() < kHotThreads && m_random.chance(post.byBrand() ? kHotBrandRoot : kHotRoot))
        heatUp(post);
    if (post.byBrand()) {
        if (!root) return;
        if (m_brandRoots.size() == kBrandRoots) m_brandRoots.erase(m_brandRoots.begin());
        m_brandRoots.push_back(post);
        return;
    }
    keepLast(m_speakers, m_nextSpeaker, kSpeakers, post.author);
    const bool toBrand = !root && post.parentAuthor < kScalePeople;
    if (!(toBrand || post.namesBrand) || !m_random.chance(kExpectsAnswer)) return;
    if (m_waiting.size() == kWaiting) m_waiting.erase(m_waiting.begin());
    m_waiting.push_back(post);
}

void ScaleCommunity::heatUp(const ScalePost& root) {
    const double size = kSmallestHot / std::pow(1 - m_random.share(), 0.8);
    m_hot.push_back({root, static_cast<std::uint64_t>(std::min(size, kLargestHot)), {root}, 1});
}

std::uint32_t ScaleCommunity::somebody() {
    // Whoever has spoken often speaks again: Simon's way to Zipf's law.
    if (m_random.chance(kNewcomer)) return m_people++;
    return m_speakers[m_random.below(m_speakers.size())];
}

std::uint32_t ScaleCommunity::speakerAfter(const ScalePost& target) {
    const double choice = m_random.share();
    if (choice < kGoesOn && !target.byBrand()) return target.author;
    if (choice < kGoesOn + kTalksBack && target.parentAuthor >= kScalePeople) return target.parentAuthor;
    return somebody();
}

ScalePost ScaleCommunity::chooseTarget() {
    const double choice = m_random.share();
    if (choice < kToHot && !m_hot.empty()) return chooseHot();
    if (choice < kToHot + kToBrandRoot) {
        const double place = m_random.share();
        const auto back =
            static_cast<std::size_t>(place * place * place * static_cast<double>(m_brandRoots.size()));
        return m_brandRoots[m_brandRoots.size() - 1 - back];
    }
    return chooseRecent();
}

ScalePost ScaleCommunity::chooseHot() {
    const auto at = m_random.below(m_hot.size());
    auto& hot = m_hot[at];
    const auto target =
        m_random.chance(kToHotRoot) ? hot.root : hot.recent[m_random.below(hot.recent.size())];
    if (hot.recent.size() < kHotPosts)
        hot.recent.push_back(m_recent[(m_nextRecent + kRecentPosts - 1) % kRecentPosts]);
    if (--hot.left == 0) m_hot.erase(m_hot.begin() + static_cast<std::ptrdiff_t>(at));
    return target;
}

const ScalePost& ScaleCommunity::chooseRecent() {
    double place = m_random.share();
    if (!m_random.chance(kLate)) {
        place *= place;
        place *= place;
        place *= place;
    }
    const auto back = 1 + static_cast<std::size_t>(place * static_cast<double>(m_recent.size()));
    return m_recent[(m_nextRecent + m_recent.size() * 2 - back) % m_recent.size()];
}

ScaleLanguage ScaleCommunity::chooseLanguage() {
    const double choice = m_random.share();
    if (choice < 0.62) return ScaleLanguage::English;
    if (choice < 0.84) return ScaleLanguage::French;
    if (choice < 0.9) return ScaleLanguage::Spanish;
    return choice < 0.96 ? ScaleLanguage::Japanese : ScaleLanguage::Thai;
}

} // namespace weft::bench
