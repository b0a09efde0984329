// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/answer_times.h"

#include <utility>

namespace weft::metrics {

namespace {

constexpr std::int32_t kMinutesOfHour = 60;

AnswerHour answerHour(const WaitingTimes& times) {
    return {times.count, times.came, times.median()};
}

} // namespace

std::int32_t minuteOfWeekUtc(base::Instant instant) {
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const auto sinceMonday = static_cast<std::int32_t>(weekday{day}.iso_encoding()) - 1;
    const auto sinceMidnight = static_cast<std::int32_t>(floor<minutes>(instant - day).count());
    return sinceMonday * kMinutesOfDay + sinceMidnight;
}

bool BusinessHours::contains(std::int32_t minuteOfWeek) const {
    if (!weekdays[static_cast<std::size_t>(minuteOfWeek / kMinutesOfDay)]) return false;
    const auto minute = minuteOfWeek % kMinutesOfDay;
    if (from < until) return from <= minute && minute < until;
    return from <= minute || minute < until;
}

ThreadAddressed measureAddressed(const ScopeTable& table, std::int32_t thread, const Window& window,
                                 const MinuteOfWeek& minuteOfWeek) {
    ThreadAddressed addressed;
    for (const auto index : table.rowsOfThread(thread)) {
        const auto& row = table.row(index);
        if (!row.addressed() || !window.range.contains(row.createdAt)) continue;
        addressed.posts.push_back({waitingPost(row, row.brandReplyAt), minuteOfWeek(row.createdAt)});
    }
    return addressed;
}

template<typename Use>
void AnswerPool::eachPool(const ThreadAddressed& thread, Use use) {
    for (const auto& post : thread.posts) {
        if (m_hours && !m_hours->contains(post.minuteOfWeek)) continue;
        use(m_all, post.wait);
        if (post.wait.question) use(m_questions, post.wait);
        use(m_byHour[static_cast<std::size_t>(post.minuteOfWeek / kMinutesOfHour)], post.wait);
    }
}

void AnswerPool::add(const ThreadAddressed& thread) {
    eachPool(thread, [](WaitingPool& pool, const WaitingPost& post) { pool.add(post); });
}

void AnswerPool::remove(const ThreadAddressed& thread) {
    eachPool(thread, [](WaitingPool& pool, const WaitingPost& post) { pool.remove(post); });
}

AnswerTimes AnswerPool::at(base::Instant asOf) {
    AnswerTimes times{m_all.at(asOf), m_questions.at(asOf)};
    for (std::size_t hour = 0; hour < kHoursOfWeek; ++hour)
        times.byHour[hour] = answerHour(m_byHour[hour].at(asOf));
    return times;
}

AnswerTimes combineAnswerTimes(std::span<const ThreadAddressed> threads, const Window& window,
                               const std::optional<BusinessHours>& hours) {
    AnswerPool pool(hours);
    for (const auto& thread : threads)
        pool.add(thread);
    return pool.at(window.asOf);
}

AnswerTimes measureAnswerTimes(const ScopeTable& table, const Window& window,
                               const MinuteOfWeek& minuteOfWeek, const std::optional<BusinessHours>& hours) {
    std::vector<ThreadAddressed> threads;
    threads.reserve(table.threads().size());
    for (std::size_t i = 0; i < table.threads().size(); ++i)
        threads.push_back(measureAddressed(table, static_cast<std::int32_t>(i), window, minuteOfWeek));
    return combineAnswerTimes(threads, window, hours);
}

} // namespace weft::metrics
