// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/sim_post.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace weft::simulator {

/// A post that is prepared and not published yet.
struct Container {
    std::string id;
    SimPost post;
    base::Instant created{};
    /// The id of the post that it became.
    std::optional<std::string> published;
};

/// All containers, of which each lives a day.
class Containers {
public:
    static constexpr std::chrono::hours kLife{24};

    explicit Containers(std::chrono::seconds delay) : m_delay(delay) {}

    /// Gives the post its id too; nobody sees it before it is published.
    Container& add(SimPost post, base::Instant now);
    /// Null for other ids.
    [[nodiscard]] Container* find(std::string_view id);
    /// "IN_PROGRESS", "FINISHED", "PUBLISHED", "EXPIRED".
    [[nodiscard]] std::string_view status(const Container& container, base::Instant now) const;

private:
    std::chrono::seconds m_delay;
    std::map<std::string, Container, std::less<>> m_containers;
};

} // namespace weft::simulator
