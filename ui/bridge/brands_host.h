// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brand_followers.h"
#include "bridge/workspace_host.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace weft::bridge {

/// What the Overview shows of several brands.
using BrandSnapshots = std::vector<app::Shared<app::OverviewSnapshot>>;

/// Asks the question of the Overview for several brands at once, and for their followers, and answers when
/// all are there.
class BrandsHost final : public QObject {
    Q_OBJECT

public:
    explicit BrandsHost(QObject* parent = nullptr);

    /// Null when no workspace is open.
    void attach(SessionPtr session);
    /// One question for each of these filters; those before are withdrawn.
    void ask(std::vector<app::Filter> filters);
    /// The same again, because the cache has grown; while an answer is under way, after it.
    void refresh();
    /// Nobody wants the answer any more.
    void withdraw();

Q_SIGNALS:
    /// In the order of the filters.
    void ready(const weft::bridge::BrandSnapshots& snapshots,
               const weft::app::Shared<weft::app::FollowersSnapshot>& followers);
    void failed(const weft::base::Error& error);

private:
    using One = Question<app::OverviewSnapshot>;

    void begin();
    /// An answer goes to its place; the last one is told with the others.
    template<typename T>
    void take(app::Shared<T>& place, const base::Result<app::Shared<T>>& result);

    SessionPtr m_session;
    std::vector<app::Filter> m_filters;
    std::vector<std::unique_ptr<One>> m_questions;
    BrandSnapshots m_answers;
    Question<app::FollowersSnapshot> m_question{this};
    app::Shared<app::FollowersSnapshot> m_followers;
    std::size_t m_left = 0;
    bool m_again = false;
};

} // namespace weft::bridge
