// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace weft::topics {

/// Which language people usually write in, for texts too short to tell.
class LanguageHabits {
public:
    /// A text of an author was in a language.
    void note(std::uint64_t author, std::string_view language);
    /// Empty when nothing is known.
    [[nodiscard]] std::string_view usual(std::uint64_t author) const;

private:
    friend class StateWriter;
    friend class StateReader;

    /// The language that leads, and by how many texts.
    struct Habit {
        std::string language;
        std::uint32_t lead = 0;
    };

    std::unordered_map<std::uint64_t, Habit> m_habits;
};

} // namespace weft::topics
