// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/engagement_figures.h"

#include "figures/json_blocks.h"

#include <nlohmann/json.hpp>

namespace weft::figures {

std::string toJson(const EngagementFigures& figures) {
    const nlohmann::ordered_json json{{"engagement", engagementJson(figures.rates)},
                                      {"rates", ratesJson(figures.rates, figures.ownThreads)},
                                      {"share_of_voice", shareOfVoiceJson(figures.voice)}};
    return json.dump();
}

} // namespace weft::figures
