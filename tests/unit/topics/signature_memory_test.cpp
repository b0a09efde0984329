// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/signature_memory.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace weft::topics {
namespace {

using namespace std::chrono_literals;

constexpr base::Instant kStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};
const std::string kText = "everybodymustsignthiswonderfulpetitionagainsttheblackoutrightnow";

TEST(SignatureMemory, KnowsATextForADay) {
    SignatureMemory memory;
    EXPECT_FALSE(memory.isCopy(kText, kStart));
    EXPECT_TRUE(memory.isCopy(kText, kStart + 23h));
    // The day begins anew with each copy.
    EXPECT_TRUE(memory.isCopy(kText, kStart + 46h));
    EXPECT_FALSE(memory.isCopy(kText, kStart + 70h));
    EXPECT_FALSE(memory.isCopy("", kStart + 71h));
    EXPECT_FALSE(memory.isCopy("", kStart + 71h));
}

TEST(SignatureMemory, KnowsATextThatWasChangedALittle) {
    SignatureMemory memory;
    EXPECT_FALSE(memory.isCopy(kText, kStart));
    EXPECT_TRUE(memory.isCopy(kText + "please", kStart + 1h));
    EXPECT_FALSE(memory.isCopy("everybodymustlaughaboutthisridiculouspetition", kStart + 2h));
}

double likeness(const std::string& left, const std::string& right) {
    const auto runs = [](const std::string& text) {
        std::set<std::string> set;
        for (std::size_t i = 0; i + 5 <= text.size(); ++i)
            set.insert(text.substr(i, 5));
        return set;
    };
    const auto ofLeft = runs(left);
    const auto ofRight = runs(right);
    double shared = 0;
    for (const auto& run : ofLeft)
        shared += ofRight.contains(run) ? 1 : 0;
    return shared / (static_cast<double>(ofLeft.size() + ofRight.size()) - shared);
}

TEST(SignatureMemory, AgreesWithComparingAll) {
    std::mt19937 random(5);
    const auto letter = [&] { return static_cast<char>('a' + random() % 26); };
    int missed = 0;
    int alike = 0;
    for (int round = 0; round < 400; ++round) {
        SignatureMemory memory;
        std::string text;
        for (int i = 0; i < 90; ++i)
            text += letter();
        auto changed = text;
        for (auto edits = random() % 5; edits > 0; --edits)
            changed[random() % changed.size()] = letter();
        static_cast<void>(memory.isCopy(text, kStart));
        const bool copy = memory.isCopy(changed, kStart + 1h);
        const bool expected = likeness(text, changed) > 0.8;
        alike += expected ? 1 : 0;
        missed += expected && !copy ? 1 : 0;
        EXPECT_FALSE(copy && !expected) << text << " " << changed;
    }
    EXPECT_GT(alike, 100);
    EXPECT_LE(missed, 1);
}

} // namespace
} // namespace weft::topics
