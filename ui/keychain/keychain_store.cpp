// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/keychain_store.h"

#include "secrets/keyring_store.h"

#include <qt6keychain/keychain.h>

#include <QMetaObject>
#include <QThread>

#include <chrono>
#include <future>

namespace weft::keychain {

namespace {

using base::ErrorCode;

/// Longer than anybody needs to type the password of the key store.
constexpr std::chrono::seconds kPatience{120};
constexpr const char* kPlace = "the system's key store";

/// What a job of QtKeychain ended with.
struct JobAnswer {
    QKeychain::Error error = QKeychain::NoError;
    std::string message;
    std::string value;
};

QString service() {
    return QString::fromUtf8(secrets::kKeyStoreService.data(), secrets::kKeyStoreService.size());
}

tl::unexpected<base::Error> failed(const JobAnswer& answer) {
    const auto code =
        answer.error == QKeychain::NoBackendAvailable || answer.error == QKeychain::NotImplemented
            ? ErrorCode::SecretStoreMissing
            : ErrorCode::SecretStoreFailed;
    return base::fail(code, kPlace, answer.message.empty() ? "it refuses" : answer.message);
}

} // namespace

/// The thread with the event loop that QtKeychain's jobs need.
struct KeychainStore::Worker {
    Worker() {
        anchor.moveToThread(&thread);
        thread.setObjectName(QStringLiteral("key store"));
        thread.start();
    }

    ~Worker() {
        thread.quit();
        thread.wait();
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Makes a job in the thread, and waits for its end.
    template<typename Job, typename Prepare, typename Read>
    JobAnswer run(const std::string& key, Prepare prepare, Read read) {
        auto answer = std::make_shared<std::promise<JobAnswer>>();
        auto future = answer->get_future();
        QMetaObject::invokeMethod(&anchor, [answer, prepare, read, name = QString::fromStdString(key)] {
            auto* job = new Job(service());
            job->setKey(name);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, job, [answer, read, job] {
                answer->set_value({job->error(), job->errorString().toStdString(), read(*job)});
            });
            job->start();
        });
        if (future.wait_for(kPatience) != std::future_status::ready)
            return {QKeychain::AccessDenied, "it waits to be unlocked, and nobody did", {}};
        return future.get();
    }

    QThread thread;
    QObject anchor;
};

base::Result<std::unique_ptr<secrets::SecretStore>> KeychainStore::open() {
    auto store = std::make_unique<KeychainStore>();
    const auto answer = store->m_worker->run<QKeychain::ReadPasswordJob>(
        "probe", [](auto&) {}, [](auto&) { return std::string{}; });
    if (answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound)
        return std::unique_ptr<secrets::SecretStore>(std::move(store));
    if (answer.error == QKeychain::AccessDenied || answer.error == QKeychain::AccessDeniedByUser)
        return failed(answer);
    // Without a session bus the job ends with OtherError and a text of the bus.
    return base::fail(ErrorCode::SecretStoreMissing, kPlace, answer.message);
}

KeychainStore::KeychainStore() : m_worker(std::make_unique<Worker>()) {
}

KeychainStore::~KeychainStore() = default;

base::Result<std::optional<base::Secret>> KeychainStore::read(const std::string& key) {
    const auto answer = m_worker->run<QKeychain::ReadPasswordJob>(
        key, [](auto&) {}, [](auto& job) { return job.textData().toStdString(); });
    if (answer.error == QKeychain::EntryNotFound) return std::nullopt;
    if (answer.error != QKeychain::NoError) return failed(answer);
    return base::Secret(answer.value);
}

base::Status KeychainStore::write(const std::string& key, const base::Secret& value) {
    const auto answer = m_worker->run<QKeychain::WritePasswordJob>(
        key, [text = QString::fromStdString(value.reveal())](auto& job) { job.setTextData(text); },
        [](auto&) { return std::string{}; });
    if (answer.error != QKeychain::NoError) return failed(answer);
    return {};
}

base::Status KeychainStore::remove(const std::string& key) {
    const auto answer = m_worker->run<QKeychain::DeletePasswordJob>(
        key, [](auto&) {}, [](auto&) { return std::string{}; });
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound) return failed(answer);
    return {};
}

std::string KeychainStore::description() const {
    return kPlace;
}

} // namespace weft::keychain
