// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/accuracy.h"

#include "tone/resources.h"
#include "tone/scorers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace weft::tone {

namespace {

std::vector<Accuracy> readAccuracies() {
    std::vector<Accuracy> measured;
    const auto json = nlohmann::json::parse(accuracyText());
    for (const auto& given : json.at("languages"))
        measured.push_back({.language = given.at("language"),
                            .macroF1 = given.at("macro_f1"),
                            .lo = given.at("macro_f1_ci").at(0),
                            .hi = given.at("macro_f1_ci").at(1),
                            .precisionNegative = given.at("precision_negative"),
                            .precisionPositive = given.at("precision_positive"),
                            .spokenOn = given.at("spoken_on"),
                            .posts = given.at("posts"),
                            .source = given.at("source")});
    return measured;
}

} // namespace

std::optional<Accuracy> accuracyOf(std::string_view language) {
    static const auto measured = readAccuracies();
    const auto found = std::ranges::find(measured, primaryLanguage(language), &Accuracy::language);
    return found == measured.end() ? std::nullopt : std::optional(*found);
}

} // namespace weft::tone
