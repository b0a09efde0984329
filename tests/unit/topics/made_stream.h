// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/stream_post.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace weft::topics::tests {

/// A Monday, so that days and weekends are where the tests think.
inline constexpr base::Instant kStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};

/// What people say on ordinary days: words of very different frequency, more by day than by night. The same
/// seed gives the same posts.
class MadeStream {
public:
    explicit MadeStream(unsigned seed) : m_random(seed) {}

    /// Posts of a stretch of time, so many a day.
    void background(base::Instant since, std::chrono::hours length, double postsADay) {
        for (auto at = since; at < since + length; at += std::chrono::minutes(1)) {
            const double hour = std::chrono::duration<double, std::ratio<3600>>(at - kStart).count();
            constexpr double kHoursPerDay = 24;
            const double rhythm = 1 + 0.7 * std::sin(hour / kHoursPerDay * 2 * M_PI);
            std::poisson_distribution<int> posts(postsADay / (kHoursPerDay * 60) * rhythm);
            for (int i = posts(m_random); i > 0; --i)
                say(at, "u" + std::to_string(below(400)), words(6));
        }
    }

    /// One post; moments get a few seconds of their own.
    void say(base::Instant at, std::string author, std::string text) {
        m_posts.push_back({.id = "p" + std::to_string(m_posts.size()),
                           .author = std::move(author),
                           .at = at + std::chrono::milliseconds(below(60'000)),
                           .text = std::move(text),
                           .language = "en",
                           .topicTag = {},
                           .threadId = "t" + std::to_string(m_posts.size()),
                           .parentId = {}});
    }

    /// Rare words are many: the square of an even distribution.
    std::string words(int count) {
        constexpr int kWords = 1500;
        std::string text;
        for (int i = 0; i < count; ++i) {
            const double even = std::uniform_real_distribution(0.0, 1.0)(m_random);
            text += (text.empty() ? "" : " ") + wordOf(static_cast<int>(even * even * kWords));
        }
        return text;
    }

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }

    /// In the order of time.
    [[nodiscard]] std::vector<RawPost> posts() const {
        auto sorted = m_posts;
        std::ranges::stable_sort(sorted, {}, &RawPost::at);
        return sorted;
    }

private:
    /// Letters only, no stem in common.
    static std::string wordOf(int number) {
        std::string word = "zk";
        for (int i = 0; i < 4; ++i, number /= 10)
            word += static_cast<char>('a' + number % 10 + 10 * (i % 2));
        return word + "o";
    }

    std::mt19937 m_random;
    std::vector<RawPost> m_posts;
};

} // namespace weft::topics::tests
