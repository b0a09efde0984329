// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/note_words.h"

#include "format/text.h"
#include "report/note_marks.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weft::panels {

std::vector<report::NoteMark> noteMarks(std::span<const std::string> intervals,
                                        std::span<const store::DayNote> notes) {
    std::vector<std::pair<std::string, std::string>> days;
    std::ranges::transform(notes, std::back_inserter(days),
                           [](const store::DayNote& note) { return std::pair(note.day, note.text); });
    return report::noteMarks(intervals, days);
}

QString noteWords(std::span<const report::NoteMark> notes, std::size_t interval) {
    QString words;
    for (const auto& note : notes)
        if (note.interval == interval) words += QStringLiteral("; ⚑ ") + format::fromUtf8(note.text);
    return words;
}

} // namespace weft::panels
