// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/post_table_builder.h"

#include <array>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace weft::tests {

/// Posts full of damage: parents held or not, circles, replies older than what they answer, people without a
/// name, equal times, and calls of the brand.
[[nodiscard]] inline model::PostTable randomPosts(std::mt19937& random, int size) {
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto someId = [&] { return "p" + std::to_string(pick(size + size / 8)); };
    constexpr std::array kPeople{"brand", "Brand", "ana", "bob", "cyd", "dee", ""};
    constexpr std::array kTimes{"09:00", "10:00", "11:00", "12:00"};
    PostTableBuilder builder;
    for (int i = 0; i < size; ++i)
        builder.post("p" + std::to_string(i), kPeople.at(static_cast<std::size_t>(pick(kPeople.size()))),
                     kTimes.at(static_cast<std::size_t>(pick(kTimes.size()))), pick(6) == 0 ? "" : someId(),
                     pick(3) == 0 ? "" : someId(),
                     pick(5) == 0 ? std::vector<std::string>{"brand"} : std::vector<std::string>{});
    return builder.table();
}

/// The same posts in another order, with the people in another order as well.
[[nodiscard]] inline model::PostTable shuffled(const model::PostTable& table, std::mt19937& random) {
    std::vector<std::int32_t> places(table.people.size());
    std::iota(places.begin(), places.end(), 0);
    std::ranges::shuffle(places, random);
    model::PostTable other = table;
    for (std::size_t i = 0; i < places.size(); ++i)
        other.people[static_cast<std::size_t>(places[i])] = table.people[i];
    for (auto& row : other.rows)
        if (row.author >= 0) row.author = places[static_cast<std::size_t>(row.author)];
    std::ranges::shuffle(other.rows, random);
    return other;
}

/// The same posts by people with other names, which come in the opposite order.
[[nodiscard]] inline model::PostTable renamed(const model::PostTable& table) {
    model::PostTable other = table;
    for (auto& name : other.people)
        if (name != "brand" && name != "Brand") name = std::string(1, static_cast<char>('z' - name[0] + 'a'));
    return other;
}

} // namespace weft::tests
