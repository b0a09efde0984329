// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/community.h"
#include "figures/posts_behind.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace weft::panels {

/// A number of the Community screen, and how the side panel with its posts is called.
struct CountedPeople {
    QString text;
    QString title;
    figures::CommunityNumber number;
};

// The numbers of a point of a chart that are not 0.

/// A level: its people, who came in and who went out.
[[nodiscard]] std::vector<CountedPeople> levelNumbers(const app::CommunitySnapshot& snapshot, int bar);
/// A week of vertical or horizontal: all replies, and those of each line.
[[nodiscard]] std::vector<CountedPeople> flowNumbers(const app::CommunitySnapshot& snapshot, int week);
/// A week of arrivals and losses.
[[nodiscard]] std::vector<CountedPeople> growthNumbers(const app::CommunitySnapshot& snapshot, int week);
/// A cell of the chart of cohorts, whose cells are numbered row by row.
[[nodiscard]] std::vector<CountedPeople> cohortNumbers(const app::CommunitySnapshot& snapshot, int cell);

/// A point of the curve of posts: what the people below it wrote.
[[nodiscard]] std::vector<CountedPeople> lorenzNumbers(const app::CommunitySnapshot& snapshot, int point);

/// What the cells of a row of people who hold it together count; nothing for a name.
[[nodiscard]] std::optional<figures::MemberPosts::Part> partOfColumn(int column);
/// What the cells of their place among the others count; nothing for other cells.
[[nodiscard]] std::optional<figures::BridgePosts::What> placeOfColumn(int column);

/// A fact of withoutUsFacts() or stayingFacts(): its metric in the catalogue, and the numbers it is made of.
struct FactNumbers {
    std::string_view metric;
    std::vector<CountedPeople> numbers;
};

[[nodiscard]] FactNumbers withoutUsNumbers(const app::CommunitySnapshot& snapshot, int fact);
[[nodiscard]] FactNumbers stayingNumbers(const app::CommunitySnapshot& snapshot, int fact);

} // namespace weft::panels
