// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/brands_host.h"

namespace weft::bridge {

BrandsHost::BrandsHost(QObject* parent) : QObject(parent) {
}

void BrandsHost::attach(SessionPtr session) {
    withdraw();
    m_session = std::move(session);
}

void BrandsHost::withdraw() {
    // The questions stay: one of them may be delivering now.
    for (const auto& question : m_questions)
        question->withdraw();
    m_question.withdraw();
    m_filters.clear();
    m_left = 0;
    m_again = false;
}

void BrandsHost::ask(std::vector<app::Filter> filters) {
    withdraw();
    m_filters = std::move(filters);
    begin();
}

void BrandsHost::refresh() {
    m_again = m_left > 0;
    if (!m_again) begin();
}

void BrandsHost::begin() {
    if (!m_session || m_filters.empty()) return;
    m_left = m_filters.size() + 1;
    m_answers.assign(m_filters.size(), nullptr);
    while (m_questions.size() < m_filters.size())
        m_questions.push_back(std::make_unique<One>(this));
    for (std::size_t i = 0; i < m_filters.size(); ++i)
        m_questions[i]->ask([session = m_session, filter = m_filters[i]](
                                auto answer) { return session->loadOverview(filter, std::move(answer)); },
                            [this, i](const auto& result) { take(m_answers[i], result); });
    m_question.ask([session = m_session, filters = m_filters](
                       auto answer) { return session->loadFollowers(filters, std::move(answer)); },
                   [this](const auto& result) { take(m_followers, result); });
}

template<typename T>
void BrandsHost::take(app::Shared<T>& place, const base::Result<app::Shared<T>>& result) {
    if (!result) {
        for (const auto& question : m_questions)
            question->withdraw();
        m_question.withdraw();
        m_left = 0;
        m_again = false;
        Q_EMIT failed(result.error());
        return;
    }
    place = *result;
    if (--m_left > 0) return;
    Q_EMIT ready(m_answers, m_followers);
    if (m_left == 0 && std::exchange(m_again, false)) begin();
}

} // namespace weft::bridge
