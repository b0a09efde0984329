// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/note_marks.h"

#include <algorithm>

namespace weft::report {

std::vector<NoteMark> noteMarks(std::span<const std::string> intervals,
                                std::span<const std::pair<std::string, std::string>> notes) {
    std::vector<NoteMark> marks;
    for (const auto& [day, text] : notes) {
        const auto next = std::ranges::upper_bound(intervals, day);
        if (next != intervals.begin())
            marks.push_back({static_cast<std::size_t>(next - intervals.begin()) - 1, day, text});
    }
    return marks;
}

} // namespace weft::report
