// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/language_habits.h"

namespace weft::topics {

void LanguageHabits::note(std::uint64_t author, std::string_view language) {
    if (author == 0 || language.empty()) return;
    auto& habit = m_habits[author];
    if (habit.lead == 0) habit.language = language;
    if (habit.language == language)
        habit.lead += 1;
    else
        habit.lead -= 1;
}

std::string_view LanguageHabits::usual(std::uint64_t author) const {
    const auto known = m_habits.find(author);
    return known == m_habits.end() ? std::string_view() : std::string_view(known->second.language);
}

} // namespace weft::topics
