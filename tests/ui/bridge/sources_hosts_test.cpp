// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/actions_host.h"
#include "bridge/sign_in_host.h"
#include "bridge/watches_host.h"
#include "store/brands.h"
#include "support/canned_server.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <map>

namespace weft::bridge {
namespace {

const base::Instant kNow = base::parseInstant("2026-09-30T12:00:00Z").value();
constexpr int kPatience = 10'000;

/// What was kept, shared with the test because the vault owns its store.
using Kept = std::shared_ptr<std::map<std::string, std::string>>;

class MemoryStore final : public secrets::SecretStore {
public:
    explicit MemoryStore(Kept kept) : m_kept(std::move(kept)) {}

    base::Result<std::optional<base::Secret>> read(const std::string& key) override {
        const auto found = m_kept->find(key);
        if (found == m_kept->end()) return std::nullopt;
        return base::Secret(found->second);
    }

    base::Status write(const std::string& key, const base::Secret& value) override {
        (*m_kept)[key] = value.reveal();
        return {};
    }

    base::Status remove(const std::string& key) override {
        m_kept->erase(key);
        return {};
    }

    [[nodiscard]] std::string description() const override { return "memory"; }

private:
    Kept m_kept;
};

class HostsTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto session = app::WorkspaceSession::open(
            (m_folder.path() + QStringLiteral("/a.weft")).toStdString(), true, m_clock);
        ASSERT_TRUE(session) << session.error().text();
        m_session = std::move(*session);
    }

    model::Account addAccount() {
        auto added = m_session->writer()
                         .submit([](store::Database& db) { return store::addAccount(db, "Acme", "acme"); })
                         .get();
        EXPECT_TRUE(added);
        return *added;
    }

    /// Takes secrets at once, or only after a yes to a file.
    std::shared_ptr<TokenVault> vault(const std::string& address, bool needsYes = false) {
        auto open = [kept = m_kept,
                     needsYes](bool allowFile) -> base::Result<std::unique_ptr<secrets::SecretStore>> {
            if (needsYes && !allowFile)
                return base::fail(base::ErrorCode::SecretStoreMissing, "token", "none");
            return std::make_unique<MemoryStore>(kept);
        };
        return std::make_shared<TokenVault>(TokenVault::Options{open, address + "/v1.0", {}}, m_clock);
    }

    static tests::CannedServer::Handler knowsAcme() {
        return [](const tests::CannedRequest& request, tests::CannedConnection& connection) {
            const bool me = request.target.starts_with("/v1.0/me?") || request.target == "/v1.0/me";
            connection.send(me ? tests::httpAnswer(200, R"({"id":"178","username":"acme"})")
                               : tests::httpAnswer(400, R"({"error":{"code":100,"message":"no"}})"));
        };
    }

    QTemporaryDir m_folder;
    base::ManualClock m_clock{kNow};
    Kept m_kept = std::make_shared<std::map<std::string, std::string>>();
    SessionPtr m_session;
};

TEST_F(HostsTest, WatchesAreAddedPausedAndRemoved) {
    const model::Account account = addAccount();
    WatchesHost host;
    host.attach(m_session);
    std::vector<store::Watch> added;
    QObject::connect(&host, &WatchesHost::added, &host,
                     [&added](const store::Watch& watch) { added.push_back(watch); });
    QSignalSpy changed(&host, &WatchesHost::changed);
    host.add(account.id, store::WatchKind::Word, "fillet");
    ASSERT_TRUE(changed.wait(kPatience));
    ASSERT_EQ(added.size(), 1U);
    EXPECT_EQ(added[0].term, "fillet");
    host.pause(added[0].id, true);
    ASSERT_TRUE(changed.wait(kPatience));
    const auto listed =
        m_session->writer()
            .submit([id = account.id](store::Database& db) { return store::listWatches(db, id); })
            .get();
    ASSERT_TRUE(listed && listed->size() == std::size_t{1});
    EXPECT_TRUE(listed->front().paused);
    host.remove(added[0].id);
    ASSERT_TRUE(changed.wait(kPatience));
}

TEST_F(HostsTest, ABadTermIsAnErrorNotAWatch) {
    const model::Account account = addAccount();
    WatchesHost host;
    host.attach(m_session);
    QSignalSpy failed(&host, &WatchesHost::failed);
    host.add(account.id, store::WatchKind::Word, "");
    EXPECT_TRUE(failed.wait(kPatience));
}

TEST_F(HostsTest, ATokenSignsAnAccountIntoTheWorkspace) {
    const tests::CannedServer server(knowsAcme());
    SignInHost host(vault(server.address()), m_clock);
    host.attach(m_session);
    QSignalSpy signedIn(&host, &SignInHost::signedIn);
    QSignalSpy known(&host, &SignInHost::accountsKnown);
    host.acceptToken(base::Secret("THAAtoken"), false);
    EXPECT_TRUE(host.busy());
    ASSERT_TRUE(signedIn.wait(kPatience));
    EXPECT_FALSE(host.busy());
    EXPECT_EQ(signedIn[0][0].toString(), QStringLiteral("acme"));
    const auto account =
        m_session->writer().submit([](store::Database& db) { return store::findAccount(db, "acme"); }).get();
    EXPECT_TRUE(account && account->has_value());
    ASSERT_TRUE(!known.isEmpty() || known.wait(kPatience));
    EXPECT_EQ(known.last()[0].toStringList(), QStringList{QStringLiteral("acme")});
}

TEST_F(HostsTest, WithoutAKeyStoreNothingIsSentBeforeTheYes) {
    const tests::CannedServer server(knowsAcme());
    SignInHost host(vault(server.address(), true), m_clock);
    host.attach(m_session);
    std::vector<base::ErrorCode> errors;
    QObject::connect(&host, &SignInHost::failed, &host,
                     [&errors](const base::Error& error) { errors.push_back(error.code); });
    host.acceptToken(base::Secret("THAAtoken"), false);
    ASSERT_TRUE(QTest::qWaitFor([&errors] { return !errors.empty(); }, kPatience));
    EXPECT_EQ(errors.front(), base::ErrorCode::SecretStoreMissing);
    EXPECT_TRUE(server.requests().empty());
    EXPECT_TRUE(m_kept->empty());
    QSignalSpy signedIn(&host, &SignInHost::signedIn);
    host.acceptToken(base::Secret("THAAtoken"), true);
    EXPECT_TRUE(signedIn.wait(kPatience));
    EXPECT_FALSE(m_kept->empty());
}

TEST_F(HostsTest, ARefusedTokenIsNotKept) {
    const tests::CannedServer server(
        tests::httpAnswer(401, R"({"error":{"code":190,"type":"OAuthException","message":"bad"}})"));
    SignInHost host(vault(server.address()), m_clock);
    host.attach(m_session);
    QSignalSpy failed(&host, &SignInHost::failed);
    host.acceptToken(base::Secret("THAAtoken"), false);
    ASSERT_TRUE(failed.wait(kPatience));
    EXPECT_TRUE(m_kept->empty());
}

TEST_F(HostsTest, ACancelledSignInTellsNothing) {
    const tests::CannedServer server(
        [](const tests::CannedRequest&, tests::CannedConnection& connection) { connection.waitForHangUp(); });
    auto host = std::make_unique<SignInHost>(vault(server.address()), m_clock);
    host->attach(m_session);
    QSignalSpy failed(host.get(), &SignInHost::failed);
    QSignalSpy busy(host.get(), &SignInHost::busyChanged);
    host->acceptToken(base::Secret("THAAtoken"), false);
    ASSERT_TRUE(QTest::qWaitFor([&server] { return !server.requests().empty(); }, kPatience));
    host->cancel();
    EXPECT_FALSE(host->busy());
    host->acceptToken(base::Secret("THAAother"), false);
    host.reset();
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(HostsTest, AnActionWithoutATokenEndsAsFailed) {
    const model::Account account = addAccount();
    ActionsHost host(vault("http://127.0.0.1:9"), m_clock);
    host.attach(m_session);
    std::vector<store::Action> ended;
    QObject::connect(&host, &ActionsHost::ended, &host,
                     [&ended](const store::Action& action) { ended.push_back(action); });
    store::Action action;
    action.kind = store::ActionKind::Hide;
    action.targetId = "17";
    host.perform(account, action);
    EXPECT_EQ(host.underWay(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&ended] { return !ended.empty(); }, kPatience));
    EXPECT_EQ(ended[0].state, store::ActionState::Failed);
    EXPECT_EQ(ended[0].error->code, base::ErrorCode::ApiNoToken);
    EXPECT_EQ(ended[0].targetId, "17");
    EXPECT_EQ(host.underWay(), 0);
}

TEST_F(HostsTest, NobodyActsInAnotherName) {
    const model::Account account = addAccount();
    const tests::CannedServer server(tests::httpAnswer(200, R"({"id":"9","username":"somebody.else"})"));
    auto other = std::make_shared<TokenVault>(
        TokenVault::Options{{}, server.address() + "/v1.0", base::Secret("THAAenv")}, m_clock);
    ActionsHost host(other, m_clock);
    host.attach(m_session);
    std::vector<store::Action> ended;
    QObject::connect(&host, &ActionsHost::ended, &host,
                     [&ended](const store::Action& action) { ended.push_back(action); });
    store::Action action;
    action.kind = store::ActionKind::Delete;
    action.targetId = "17";
    host.perform(account, action);
    ASSERT_TRUE(QTest::qWaitFor([&ended] { return !ended.empty(); }, kPatience));
    EXPECT_EQ(ended[0].state, store::ActionState::Failed);
    for (const auto& request : server.requests())
        EXPECT_TRUE(request.line.starts_with("GET ")) << request.line;
}

TEST_F(HostsTest, MayBeDestroyedWhileWorkIsUnderWay) {
    const model::Account account = addAccount();
    for (int round = 0; round < 5; ++round) {
        WatchesHost watches;
        ActionsHost actions(vault("http://127.0.0.1:9"), m_clock);
        SignInHost signIn(vault("http://127.0.0.1:9"), m_clock);
        watches.attach(m_session);
        actions.attach(m_session);
        signIn.attach(m_session);
        watches.add(account.id, store::WatchKind::Tag, "cad" + std::to_string(round));
        actions.perform(account, {});
        signIn.acceptToken(base::Secret("THAAtoken"), false);
    }
    QCoreApplication::sendPostedEvents();
}

} // namespace
} // namespace weft::bridge
