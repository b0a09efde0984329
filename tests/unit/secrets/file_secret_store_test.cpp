// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/file_secret_store.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace weft::secrets {
namespace {

using base::ErrorCode;
using ::testing::HasSubstr;
using ::testing::Not;

mode_t modeOf(const std::filesystem::path& path) {
    struct stat state {};

    EXPECT_EQ(::stat(path.c_str(), &state), 0) << path;
    return state.st_mode & 07777;
}

class FileSecretStoreTest : public ::testing::Test {
protected:
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "deep/folder/secrets.json"; }

    std::unique_ptr<FileSecretStore> create() { return FileSecretStore::open(file(), true).value(); }

    [[nodiscard]] std::filesystem::path written(std::string_view content, mode_t mode = 0600) const {
        const auto path = m_folder.write("secrets.json", content);
        EXPECT_EQ(::chmod(path.c_str(), mode), 0);
        return path;
    }

    tests::TemporaryFolder m_folder;
};

TEST_F(FileSecretStoreTest, IsNotMadeWithoutAYes) {
    const auto store = FileSecretStore::open(file(), false);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::SecretStoreMissing);
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(FileSecretStoreTest, KeepsReplacesAndRemoves) {
    const auto store = create();
    EXPECT_FALSE(store->read("a").value());
    ASSERT_TRUE(store->write("a", base::Secret("first")));
    ASSERT_TRUE(store->write("b", base::Secret("\"quoted\" \\ é")));
    ASSERT_TRUE(store->write("a", base::Secret("second")));

    const auto again = FileSecretStore::open(file(), false).value();
    EXPECT_EQ(again->read("a").value()->reveal(), "second");
    EXPECT_EQ(again->read("b").value()->reveal(), "\"quoted\" \\ é");
    ASSERT_TRUE(again->remove("a"));
    ASSERT_TRUE(again->remove("never there"));
    EXPECT_FALSE(store->read("a").value());
    EXPECT_TRUE(store->read("b").value());
}

TEST_F(FileSecretStoreTest, IsForItsOwnerAloneWhateverTheUmaskSays) {
    const auto old = ::umask(0);
    ASSERT_TRUE(create()->write("a", base::Secret("x")));
    ::umask(old);
    EXPECT_EQ(modeOf(file()), 0600U);
    EXPECT_EQ(modeOf(file().parent_path()), 0700U);
    EXPECT_EQ(modeOf(file().parent_path().parent_path()), 0700U);
    EXPECT_EQ(modeOf(file().string() + ".lock"), 0600U);
}

TEST_F(FileSecretStoreTest, RefusesAFileThatOthersCanRead) {
    for (const mode_t mode : {0640U, 0604U, 0660U, 0620U}) {
        const auto path = written(R"({"weft-secrets":1,"secrets":{"a":"hidden-value"}})", mode);
        const auto store = FileSecretStore::open(path, true);
        ASSERT_FALSE(store) << std::oct << mode;
        EXPECT_EQ(store.error().code, ErrorCode::SecretStoreFailed);
        EXPECT_THAT(store.error().text(), HasSubstr("chmod 600"));
        EXPECT_THAT(store.error().text(), Not(HasSubstr("hidden-value")));
    }
}

TEST_F(FileSecretStoreTest, RefusesAFileThatBecameReadableLater) {
    const auto store = create();
    ASSERT_TRUE(store->write("a", base::Secret("x")));
    ASSERT_EQ(::chmod(file().c_str(), 0644), 0);
    EXPECT_FALSE(store->read("a"));
    EXPECT_FALSE(store->write("b", base::Secret("y")));
    EXPECT_FALSE(store->remove("a"));
}

TEST_F(FileSecretStoreTest, RefusesAFolderInWhichOthersCouldReplaceTheFile) {
    const auto store = create();
    ASSERT_TRUE(store->write("a", base::Secret("x")));
    ASSERT_EQ(::chmod(file().parent_path().c_str(), 0777), 0);
    const auto status = store->write("a", base::Secret("y"));
    ASSERT_FALSE(status);
    EXPECT_THAT(status.error().text(), HasSubstr("go-w"));
}

TEST_F(FileSecretStoreTest, RefusesLinksPipesAndFolders) {
    const auto target = written(R"({"weft-secrets":1,"secrets":{}})");
    const auto link = m_folder / "link.json";
    std::filesystem::create_symlink(target, link);
    EXPECT_EQ(FileSecretStore::open(link, true).error().code, ErrorCode::SecretStoreFailed);

    const auto pipe = m_folder / "pipe.json";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(FileSecretStore::open(pipe, true).error().code, ErrorCode::SecretStoreFailed);

    EXPECT_EQ(FileSecretStore::open(m_folder.path(), true).error().code, ErrorCode::SecretStoreFailed);
}

TEST_F(FileSecretStoreTest, RefusesWhatItDoesNotUnderstandAndLeavesItAlone) {
    for (const std::string& content :
         {std::string(), std::string("{"), std::string("[]"), std::string("null"),
          std::string("{\"secrets\":{}}"), std::string(R"({"weft-secrets":1})"),
          std::string(R"({"weft-secrets":1,"secrets":[1]})"),
          std::string(R"({"weft-secrets":1,"secrets":{"a":7}})"), std::string("\xff\xfe", 2),
          std::string(2 << 20, 'x')}) {
        const auto path = written(content);
        const auto store = FileSecretStore::open(path, true);
        ASSERT_FALSE(store) << content.substr(0, 40);
        EXPECT_EQ(store.error().code, ErrorCode::SecretStoreFailed);
        EXPECT_EQ(tests::readFile(path), content);
    }
}

TEST_F(FileSecretStoreTest, AReaderSeesAWholeFileAtEveryMoment) {
    const auto store = create();
    ASSERT_TRUE(store->write("a", base::Secret(std::string(3'000, 'x'))));
    std::atomic<int> writes = 0;
    const std::jthread writing([&](const std::stop_token& stop) {
        for (; !stop.stop_requested(); ++writes) {
            const auto letter = static_cast<char>('a' + writes % 26);
            EXPECT_TRUE(store->write("a", base::Secret(std::string(3'000, letter))));
        }
    });
    while (writes < 50) {
        const auto value = store->read("a");
        ASSERT_TRUE(value) << value.error().text();
        ASSERT_EQ((*value)->reveal(), std::string(3'000, (*value)->reveal().front()));
    }
}

TEST_F(FileSecretStoreTest, TwoWritersLoseNothingOfEachOther) {
    const auto store = create();
    const auto other = create();
    const auto fill = [](FileSecretStore& into, const std::string& name) {
        for (int i = 0; i < 30; ++i)
            EXPECT_TRUE(into.write(name + std::to_string(i), base::Secret("v")));
    };
    {
        const std::jthread first([&] { fill(*store, "first"); });
        const std::jthread second([&] { fill(*other, "second"); });
    }
    for (int i = 0; i < 30; ++i) {
        EXPECT_TRUE(store->read("first" + std::to_string(i)).value());
        EXPECT_TRUE(store->read("second" + std::to_string(i)).value());
    }
}

TEST_F(FileSecretStoreTest, SurvivesBeingKilledAtAnyMoment) {
    ASSERT_TRUE(create()->write("kept", base::Secret("value")));
    for (int round = 0; round < 15; ++round) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            const auto store = create();
            for (int i = 0;; ++i)
                if (!store->write("busy", base::Secret(std::string(500, static_cast<char>('a' + i % 26)))))
                    ::_exit(1);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(3 + round));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        const auto store = FileSecretStore::open(file(), false);
        ASSERT_TRUE(store) << store.error().text();
        EXPECT_EQ((*store)->read("kept").value()->reveal(), "value");
        ASSERT_TRUE((*store)->write("after", base::Secret("x")));
        for (const auto& entry : std::filesystem::directory_iterator(file().parent_path()))
            EXPECT_EQ(modeOf(entry.path()), 0600U) << entry.path();
    }
}

TEST_F(FileSecretStoreTest, SaysWhereItIs) {
    EXPECT_EQ(create()->description(), "the file " + file().string());
}

} // namespace
} // namespace weft::secrets
