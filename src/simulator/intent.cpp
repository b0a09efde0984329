// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/intent.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace weft::simulator {

namespace {

constexpr std::array<std::string_view, kIntents> kNames{
    "ask",     "problem", "share",   "bragging", "quote",  "advice", "experience", "followup", "metoo",
    "thanks",  "welcome", "agree",   "disagree", "settle", "joke",   "laugh",      "praise",   "short",
    "pick",    "critic",  "defend",  "rebut",    "heat",   "bnews",  "bask",       "bbait",    "btease",
    "bchange", "bhelp",   "bthanks", "bcurious", "bjoke",  "bjoin",  "bsorry",     "bcanned"};

struct Weighted {
    Intent intent;
    double weight;
};

Intent draw(std::initializer_list<Weighted> choices, Random& random) {
    double sum = 0;
    for (const Weighted& choice : choices)
        sum += choice.weight;
    double at = random.unit() * sum;
    for (const Weighted& choice : choices) {
        at -= choice.weight;
        if (at < 0) return choice.intent;
    }
    return choices.begin()->intent;
}

using enum Intent;

Intent answerToQuarrel(Intent parent, Random& random) {
    switch (parent) {
    case BrandChange:
        return draw({{Critic, 8}, {Defend, 1}, {Joke, 0.3}}, random);
    case Critic:
        return draw({{Agree, 2}, {Critic, 2}, {Defend, 3}, {Laugh, 0.5}}, random);
    case Defend:
        return draw({{Rebut, 5}, {Agree, 1}, {Heat, 1}}, random);
    default:
        return draw({{Heat, 4}, {Rebut, 2}, {Laugh, 0.5}}, random);
    }
}

Intent answerToBrand(Intent parent, bool byAsker, Random& random) {
    switch (parent) {
    case BrandAsk:
        return draw({{Share, 4}, {Experience, 2.5}, {Joke, 1.2}, {Short, 0.3}}, random);
    case BrandBait:
        return draw({{Pick, 14}, {Short, 1}}, random);
    case BrandTease:
        return draw({{Short, 6}, {Praise, 1.5}, {Followup, 0.6}, {Problem, 0.5}}, random);
    case BrandHelp:
    case BrandJoin:
        return byAsker ? draw({{Thanks, 6}, {Followup, 2}}, random)
                       : draw({{Agree, 2}, {MeToo, 2}, {Followup, 1}}, random);
    case BrandCurious:
        return draw({{Experience, 6}, {Joke, 1}, {Laugh, 0.5}}, random);
    case BrandThanks:
    case BrandJoke:
        return draw({{Laugh, 3}, {Welcome, 2}}, random);
    default:
        return draw({{Praise, 2},
                     {Ask, 1.2},
                     {Share, 1},
                     {Experience, 1.5},
                     {Joke, 1},
                     {Followup, 1.5},
                     {Problem, 0.4}},
                    random);
    }
}

} // namespace

std::optional<Intent> intentFromName(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<Intent>(found - kNames.begin());
}

Intent personAnswer(Intent parent, bool byAsker, Random& random) {
    if (parent == BrandChange || (parent >= Critic && parent <= Heat)) return answerToQuarrel(parent, random);
    if (parent >= BrandNews) return answerToBrand(parent, byAsker, random);
    switch (parent) {
    case Ask:
    case Followup:
        return draw({{Advice, 5}, {Experience, 4}, {MeToo, parent == Ask ? 1.2 : 0.1}, {Joke, 0.5}}, random);
    case Problem:
        return draw({{Advice, 4}, {MeToo, 2}, {Experience, 3}, {Followup, 1}, {Joke, 0.5}}, random);
    case Share:
    case Quote:
    case Bragging:
        return draw({{Praise, 4}, {Followup, 3}, {Experience, 2}, {Joke, 1}}, random);
    case Advice:
        return byAsker ? draw({{Thanks, 5}, {Followup, 4}}, random)
                       : draw({{Agree, 3}, {Disagree, 2.5}, {Followup, 2}, {Experience, 1.5}}, random);
    case Experience:
        return draw({{Followup, 4}, {Agree, 2}, {Joke, 1.5}, {Laugh, 1}, {Experience, 1.5}}, random);
    case MeToo:
        return draw({{Advice, 3}, {Laugh, 1}, {Experience, 1.5}}, random);
    case Thanks:
        return draw({{Welcome, 1}}, random);
    case Disagree:
        return draw({{Settle, 4}, {Disagree, 1.5}, {Experience, 2}}, random);
    case Agree:
    case Settle:
        return draw({{Laugh, 1}, {Experience, 2}, {Welcome, 0.5}}, random);
    case Joke:
    case Laugh:
        return draw({{Laugh, 4}, {Joke, 2}}, random);
    case Praise:
    case Welcome:
        return draw({{Thanks, 1}, {Laugh, 1}}, random);
    default:
        return draw({{Laugh, 2}, {Agree, 2}}, random);
    }
}

Intent brandAnswer(Intent parent) {
    switch (parent) {
    case Ask:
    case Problem:
    case Followup:
    case MeToo:
        return BrandHelp;
    case Praise:
    case Bragging:
    case Thanks:
        return BrandThanks;
    case Joke:
    case Laugh:
        return BrandJoke;
    case Critic:
    case Rebut:
        return BrandSorry;
    default:
        return BrandCurious;
    }
}

} // namespace weft::simulator
