// SPDX-License-Identifier: GPL-3.0-or-later
// How right the tone of a language is, on posts that people judged: tone_accuracy LANGUAGE TEXTS LABELS,
// where TEXTS has a post in each line and LABELS 0 (negative), 1 (no clear tone) or 2 (positive), as UMSAB
// has them.
#include "bench/tone_scores.h"
#include "tone/scorers.h"

#include <fmt/format.h>

#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace weft;

std::optional<tone::Tone> toneOfLabel(const std::string& label) {
    if (label.size() != 1 || label[0] < '0' || label[0] > '2') return std::nullopt;
    return tone::kTones[static_cast<std::size_t>(label[0] - '0')];
}

/// Nothing when the files do not fit together.
std::optional<std::vector<tests::JudgedPost>> readPosts(const tone::Scorer& scorer, const char* texts,
                                                        const char* labels) {
    std::ifstream textFile(texts);
    std::ifstream labelFile(labels);
    std::vector<tests::JudgedPost> posts;
    std::string text;
    std::string label;
    while (std::getline(textFile, text)) {
        const auto truth = std::getline(labelFile, label) ? toneOfLabel(label) : std::nullopt;
        if (!truth) return std::nullopt;
        posts.push_back({*truth, scorer.score(text).tone});
    }
    if (posts.empty() || std::getline(labelFile, label)) return std::nullopt;
    return posts;
}

} // namespace

int main(int argc, char** argv) {
    const auto* scorer = argc == 4 ? tone::findScorer(argv[1]) : nullptr;
    if (scorer == nullptr) {
        fmt::print(stderr, "usage: tone_accuracy en|fr TEXTS LABELS\n");
        return 2;
    }
    const auto posts = readPosts(*scorer, argv[2], argv[3]);
    if (!posts) {
        fmt::print(stderr, "{} and {} do not hold as many posts as labels 0, 1 and 2\n", argv[2], argv[3]);
        return 1;
    }
    const auto scores = tests::scoreTones(*posts);
    fmt::print("{{\"language\": \"{}\", \"macro_f1\": {:.4f}, \"macro_f1_ci\": [{:.4f}, {:.4f}], "
               "\"precision_negative\": {:.4f}, \"precision_positive\": {:.4f}, \"spoken_on\": {:.4f}, "
               "\"posts\": {}}}\n",
               argv[1], scores.macroF1, scores.lo, scores.hi, scores.precisionNegative,
               scores.precisionPositive, scores.spokenOn, scores.posts);
    return 0;
}
