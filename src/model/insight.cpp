// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight.h"

#include <algorithm>

namespace weft::model {

std::string_view metricName(Metric metric) {
    switch (metric) {
    case Metric::Views:
        return "views";
    case Metric::Likes:
        return "likes";
    case Metric::Replies:
        return "replies";
    case Metric::Reposts:
        return "reposts";
    case Metric::Quotes:
        return "quotes";
    case Metric::Shares:
        return "shares";
    }
    return "";
}

std::optional<Metric> metricFromName(std::string_view name) {
    const auto found = std::ranges::find(kMetrics, name, metricName);
    if (found == kMetrics.end()) return std::nullopt;
    return *found;
}

std::string_view unknownName(Unknown reason) {
    switch (reason) {
    case Unknown::NotFetchedYet:
        return "not fetched yet";
    case Unknown::NotProvided:
        return "not given by Threads";
    case Unknown::NoPermission:
        return "no permission";
    case Unknown::NotInAnswer:
        return "not in the answer";
    }
    return "";
}

bool Counters::anyKnown() const {
    return std::ranges::any_of(m_values, &Measured::known);
}

} // namespace weft::model
