// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/random.h"

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

namespace weft::simulator {

/// Somebody who writes.
struct Person {
    std::string handle;
    bool verified = false;
    /// The API does not tell the names of private people.
    bool hidden = false;
    /// Habits of writing.
    bool lowerCase = false;
    bool noFullStop = false;
    bool emoji = false;
    bool talkative = false;
};

/// The people of a community. Who has written often writes again (a few regulars, many who come once), and
/// who wrote lately more so.
class Population {
public:
    /// Taken handles are shared by the populations of several languages.
    Population(bool french, std::unordered_set<std::string>& takenHandles);

    /// Somebody for the next post: a newcomer with the given probability. Counts as having written.
    [[nodiscard]] std::size_t pick(double newcomers, Random& random);

    [[nodiscard]] const Person& operator[](std::size_t index) const { return m_people[index]; }

    [[nodiscard]] std::size_t size() const { return m_people.size(); }

private:
    [[nodiscard]] Person newPerson(Random& random);

    bool m_french;
    std::unordered_set<std::string>& m_taken;
    std::vector<Person> m_people;
    /// One entry a post, so that drawing one of them prefers the active.
    std::vector<std::size_t> m_posts;
};

} // namespace weft::simulator
