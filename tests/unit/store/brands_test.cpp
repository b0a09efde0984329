// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"

#include "workspace_fixture.h"

namespace weft::store {
namespace {

class BrandsTest : public WorkspaceTest {};

TEST_F(BrandsTest, KeepsSeveralAccountsOfABrandOnce) {
    const auto main = addAccount(db(), "Acme", "@Acme");
    const auto help = addAccount(db(), "acme", "acme_help");
    const auto again = addAccount(db(), "Acme", "ACME");
    ASSERT_TRUE(main && help && again);
    EXPECT_EQ(main->handle, "Acme");
    EXPECT_EQ(again->id, main->id);
    const auto brands = listBrands(db());
    ASSERT_TRUE(brands);
    ASSERT_EQ(brands->size(), 1U);
    EXPECT_EQ(brands->front().name, "Acme");
    EXPECT_EQ(brands->front().accounts.size(), 2U);
}

TEST_F(BrandsTest, RefusesAnAccountOfAnotherBrandAndEmptyNames) {
    ASSERT_TRUE(addAccount(db(), "Acme", "acme"));
    for (const auto& refused : {addAccount(db(), "Other", "Acme"), addAccount(db(), "", "x"),
                                addAccount(db(), "Other", "@"), addAccount(db(), "Other", "a\nb")}) {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, base::ErrorCode::BadArgument);
    }
    EXPECT_EQ(listBrands(db())->size(), 1U) << "nothing was made on the way to the error";
}

TEST_F(BrandsTest, FindsAnAccountWithoutRegardToCase) {
    ASSERT_TRUE(addAccount(db(), "Acme", "Acme"));
    EXPECT_TRUE(findAccount(db(), "@aCME")->has_value());
    EXPECT_FALSE(findAccount(db(), "acm")->has_value());
}

TEST_F(BrandsTest, KeepsTheProfile) {
    const auto account = addAccount(db(), "Acme", "acme");
    ASSERT_TRUE(
        saveProfile(db(), account->id, {"178", "acme", "Acme Ltd", "We make things", std::nullopt, true}));
    ASSERT_TRUE(saveProfile(db(), account->id, {"178", "acme", {}, {}, {}, {}}));
    EXPECT_EQ((*findAccount(db(), "acme"))->userId, "178");
    EXPECT_EQ(number("SELECT count(*) FROM account WHERE display_name = 'Acme Ltd' AND verified = 1"), 1);
    EXPECT_FALSE(saveProfile(db(), 99, {"1", "x", {}, {}, {}, {}}));
}

TEST_F(BrandsTest, SettingsAreReplaced) {
    EXPECT_EQ(*readSetting(db(), "time_zone"), std::nullopt);
    ASSERT_TRUE(writeSetting(db(), "time_zone", "UTC"));
    ASSERT_TRUE(writeSetting(db(), "time_zone", "Europe/Paris"));
    EXPECT_EQ(*readSetting(db(), "time_zone"), "Europe/Paris");
}

} // namespace
} // namespace weft::store
