// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/view_state.h"

#include <gtest/gtest.h>

namespace weft::bridge {
namespace {

const std::vector<model::Brand> kBrands{{1, "Acme", {}}, {2, "Beta", {}}, {3, "Big & Co", {}}};
const base::TimeRange kDays{base::parseInstant("2026-09-01T00:00:00Z").value(),
                            base::parseInstant("2026-09-08T00:00:00Z").value()};

TEST(ViewStateTest, AStateComesBack) {
    const FilterState state{.preset = app::PeriodPreset::Custom,
                            .range = kDays,
                            .brandId = 2,
                            .compare = false,
                            .compared = {3, 1}};
    auto view = viewOf(state, kBrands);
    EXPECT_EQ(view.period, "custom");
    EXPECT_EQ(view.brand, "Beta");
    EXPECT_EQ(view.compared, (std::vector<std::string>{"Big & Co", "Acme"}));
    EXPECT_EQ(stateOf(view, kBrands).value(), state);
}

TEST(ViewStateTest, APresetIsNoStretchOfDays) {
    const auto view = viewOf({.preset = app::PeriodPreset::Last28Days, .range = kDays}, kBrands);
    EXPECT_EQ(view.period, "28d");
    EXPECT_FALSE(view.range);
    const auto state = stateOf(view, kBrands);
    ASSERT_TRUE(state);
    EXPECT_EQ(state->preset, app::PeriodPreset::Last28Days);
    EXPECT_TRUE(state->range.empty());
}

TEST(ViewStateTest, AccountsNamedByHandTakeThePlaceOfTheBrand) {
    const FilterState state{.preset = app::PeriodPreset::ThisMonth, .range = {}, .handles = {"ana", "bob"}};
    auto behind = state;
    behind.brandId = 2;
    const auto view = viewOf(behind, kBrands);
    EXPECT_TRUE(view.brand.empty());
    EXPECT_EQ(stateOf(view, kBrands).value(), state);
}

TEST(ViewStateTest, SaysWhatTheWorkspaceDoesNotKnow) {
    store::SavedView view{.name = "mine", .screen = "overview", .period = "fortnight"};
    auto state = stateOf(view, kBrands);
    ASSERT_FALSE(state);
    EXPECT_EQ(state.error().code, base::ErrorCode::BadShape);
    EXPECT_EQ(state.error().where, "mine");
    EXPECT_NE(state.error().detail.find("fortnight"), std::string::npos);
    view.period = "custom";
    EXPECT_FALSE(stateOf(view, kBrands)) << "without days";
    view.period = "7d";
    view.brand = "Gone";
    state = stateOf(view, kBrands);
    ASSERT_FALSE(state);
    EXPECT_EQ(state.error().where, "Gone");
    view.brand = "Acme";
    view.compared = {"Beta", "Gone"};
    EXPECT_FALSE(stateOf(view, kBrands));
}

} // namespace
} // namespace weft::bridge
