// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/choose_store.h"
#include "support/memory_secret_store.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::secrets {
namespace {

using base::ErrorCode;
using ::testing::HasSubstr;

using Opened = base::Result<std::unique_ptr<SecretStore>>;

Opened answering() {
    return std::make_unique<tests::MemorySecretStore>();
}

Opened missing() {
    return base::fail(ErrorCode::SecretStoreMissing, "the system's key store", "no bus");
}

TEST(ChooseSecretStore, TakesTheKeyStoreEvenWhenThereIsAFile) {
    const tests::TemporaryFolder folder;
    const auto store = chooseSecretStore(answering(), {folder / "secrets.json", true});
    ASSERT_TRUE(store);
    EXPECT_EQ((*store)->description(), "the memory of a test");
    EXPECT_FALSE(std::filesystem::exists(folder / "secrets.json"));
}

TEST(ChooseSecretStore, TakesTheFileOnlyAfterAYesAndGoesOnWithIt) {
    const tests::TemporaryFolder folder;
    const auto file = folder / "secrets.json";
    const auto refused = chooseSecretStore(missing(), {file, false});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::SecretStoreMissing);
    EXPECT_THAT(refused.error().text(), HasSubstr(file.string()));
    EXPECT_THAT(refused.error().text(), HasSubstr("no bus"));

    const auto made = chooseSecretStore(missing(), {file, true});
    ASSERT_TRUE(made);
    ASSERT_TRUE((*made)->write("a", base::Secret("b")));
    EXPECT_TRUE(chooseSecretStore(missing(), {file, false}));
}

TEST(ChooseSecretStore, DoesNotPassAKeyStoreThatFailsInSilence) {
    const tests::TemporaryFolder folder;
    const auto store =
        chooseSecretStore(base::fail(ErrorCode::SecretStoreFailed, "the system's key store", "locked"),
                          {folder / "s.json", true});
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::SecretStoreFailed);
}

} // namespace
} // namespace weft::secrets
