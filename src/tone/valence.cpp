// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/valence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::tone {

namespace {

/// Brings sums into −1 to 1: about the largest that a sentence reaches.
constexpr double kNormal = 15;
constexpr std::ptrdiff_t kCountedExclamations = 4;
constexpr double kExclamation = 0.292;
constexpr std::ptrdiff_t kCountedQuestions = 3;
constexpr double kQuestion = 0.18;
constexpr double kManyQuestions = 0.96;
constexpr std::array kNearness{1.0, 0.95, 0.9};
constexpr double kBeforeContrast = 0.5;
constexpr double kAfterContrast = 1.5;

double emphasisOf(std::string_view text) {
    const auto exclamations = std::min(std::ranges::count(text, '!'), kCountedExclamations);
    const auto questions = std::ranges::count(text, '?');
    double emphasis = static_cast<double>(exclamations) * kExclamation;
    if (questions > kCountedQuestions) return emphasis + kManyQuestions;
    if (questions > 1) emphasis += static_cast<double>(questions) * kQuestion;
    return emphasis;
}

Tone toneOf(double score) {
    if (score >= kClear) return Tone::Positive;
    return score <= -kClear ? Tone::Negative : Tone::None;
}

} // namespace

double strengthened(double weight, double amount) {
    return weight < 0 ? weight - amount : weight + amount;
}

double nearness(std::size_t distance) {
    return kNearness[distance - 1];
}

void turnAt(std::vector<Weighed>& words, std::size_t contrast) {
    for (auto& weighed : words) {
        if (weighed.index < contrast) weighed.word.weight *= kBeforeContrast;
        if (weighed.index > contrast) weighed.word.weight *= kAfterContrast;
    }
}

Scoring sumUp(const std::vector<Weighed>& words, std::string_view text) {
    Scoring scoring;
    double sum = 0;
    for (const auto& weighed : words) {
        if (weighed.word.weight == 0) continue;
        sum += weighed.word.weight;
        scoring.words.push_back(weighed.word);
    }
    if (sum == 0) return scoring;
    const auto emphasis = emphasisOf(text);
    scoring.emphasis = sum > 0 ? emphasis : -emphasis;
    sum += scoring.emphasis;
    scoring.score = std::clamp(sum / std::sqrt(sum * sum + kNormal), -1.0, 1.0);
    scoring.tone = toneOf(scoring.score);
    return scoring;
}

} // namespace weft::tone
