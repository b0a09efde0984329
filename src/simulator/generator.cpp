// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/generator.h"

#include "simulator/rhythm.h"

#include <algorithm>

namespace weft::simulator {

namespace {

using namespace std::chrono;

constexpr double kStormShare = 0.45;
constexpr hours kTalkBeforeEnd{4};
constexpr int kTalkThreads = 24;

} // namespace

Generator::Generator(const CommunityOptions& options)
    : m_options(options), m_planner(options), m_dayStart(options.end - days{options.days}) {
    double usual = options.posts;
    if (options.kind == CommunityKind::Pileon) {
        m_stormDay = options.days * 7 / 10;
        m_stormPosts = static_cast<int>(usual * kStormShare);
        usual -= m_stormPosts;
    }
    double weights = 0;
    for (int day = 0; day < options.days; ++day)
        weights += weekdayWeight(m_dayStart + days{day});
    m_postsPerWeight = usual / weights;
}

double Generator::budget() {
    const double mood = 0.7 + 0.6 * m_planner.random().unit();
    return m_postsPerWeight * weekdayWeight(m_dayStart) * mood;
}

void Generator::keep(std::vector<SimPost> posts) {
    for (SimPost& post : posts)
        m_pending.push_back(std::move(post));
}

std::vector<SimPost> Generator::nextDay() {
    const base::Instant end = m_dayStart + days{1};
    m_owed += budget();
    // On the last day of the history the mood of the days must not decide how many posts there are in all.
    if (m_day == m_options.days - 1) m_owed = m_options.posts - m_stormPosts;
    const base::Instant horizon = std::max(end, m_options.end);
    while (m_planned < m_owed) {
        std::vector<SimPost> posts = m_planner.thread(momentOfDay(m_dayStart, m_planner.random()));
        const auto room = static_cast<std::size_t>(m_owed - m_planned) + 1;
        if (m_day < m_options.days && posts.size() > room &&
            m_owed - m_planned + m_options.posts * 0.02 < posts.size())
            posts.resize(room);
        m_planned += static_cast<double>(
            std::ranges::count_if(posts, [&](const SimPost& post) { return post.time < horizon; }));
        keep(std::move(posts));
    }
    if (m_day == m_stormDay && m_stormPosts > 0)
        keep(m_planner.storm(m_dayStart + hours{9}, m_stormPosts - 1));
    if (m_options.talk && m_day == m_options.days - 1)
        keep(m_planner.talk(m_options.end - kTalkBeforeEnd, kTalkThreads));

    std::ranges::stable_sort(m_pending, {}, &SimPost::time);
    const auto later = std::ranges::lower_bound(m_pending, end, {}, &SimPost::time);
    std::vector<SimPost> day(std::make_move_iterator(m_pending.begin()), std::make_move_iterator(later));
    m_pending.erase(m_pending.begin(), later);
    m_dayStart = end;
    ++m_day;
    return day;
}

} // namespace weft::simulator
