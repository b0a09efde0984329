// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topics_output.h"

#include <nlohmann/json.hpp>

namespace weft::cli {

namespace {

using nlohmann::ordered_json;

ordered_json jsonOf(const topics::TermScore& term) {
    return {{"kind", text::termKindName(term.kind)}, {"term", term.text},     {"z", term.best.z},
            {"window_bins", term.best.window},       {"K", term.best.people}, {"lambda", term.best.usual},
            {"phi", term.best.dispersion},           {"peak", term.best.peak}};
}

ordered_json jsonOf(const topics::Alert& alert) {
    return {{"at", base::formatInstant(alert.at)},
            {"kind", text::termKindName(alert.term.kind)},
            {"term", alert.term.text},
            {"z", alert.term.best.z},
            {"K", alert.term.best.people}};
}

ordered_json paramsOf(const topics::Sensitivity& sensitivity) {
    return {{"bin_min", topics::kBinLength.count()},
            {"windows", topics::kWindows},
            {"kmin", sensitivity.fewestPeople},
            {"show", sensitivity.show},
            {"alert", sensitivity.alert}};
}

} // namespace

std::string allBinsJson(const std::vector<topics::BinResult>& bins, const topics::Sensitivity& sensitivity) {
    auto shown = ordered_json::array();
    auto alerts = ordered_json::array();
    for (const auto& bin : bins) {
        auto terms = ordered_json::array();
        for (const auto& term : bin.terms)
            if (term.best.z >= sensitivity.show) terms.push_back(jsonOf(term));
        if (!terms.empty())
            shown.push_back(
                {{"bin_start", base::formatInstant(topics::startOf(bin.bin))}, {"terms", std::move(terms)}});
        for (const auto& alert : bin.alerts)
            alerts.push_back(jsonOf(alert));
    }
    const ordered_json all{
        {"params", paramsOf(sensitivity)}, {"bins", std::move(shown)}, {"alerts", std::move(alerts)}};
    return all.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace weft::cli
