// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyring_store.h"

#include <libsecret/secret.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace weft::secrets {

namespace {

using base::ErrorCode;

/// Long enough to type the password of the key store when it asks for it.
constexpr std::chrono::seconds kPatience{120};

/// Looked up to see whether a key store answers; never written.
constexpr const char* kProbe = "probe";

constexpr const char* kPlain = "plaintext";

/// The one of QtKeychain.
const SecretSchema* schema() {
    static const SecretSchema schema = [] {
        SecretSchema made{};
        made.name = "org.qt.keychain";
        made.flags = SECRET_SCHEMA_NONE;
        made.attributes[0] = {"user", SECRET_SCHEMA_ATTRIBUTE_STRING};
        made.attributes[1] = {"server", SECRET_SCHEMA_ATTRIBUTE_STRING};
        made.attributes[2] = {"type", SECRET_SCHEMA_ATTRIBUTE_STRING};
        return made;
    }();
    return &schema;
}

/// Gives up a call whose question nobody answers, as on a server where nobody sits.
class Patience {
public:
    Patience()
        : m_cancellable(g_cancellable_new()), m_watch([this](const std::stop_token& stop) { watch(stop); }) {}

    ~Patience() {
        m_watch.request_stop();
        m_watch.join();
        g_object_unref(m_cancellable);
    }

    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;

    [[nodiscard]] GCancellable* get() const { return m_cancellable; }

private:
    void watch(const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        std::condition_variable_any wake;
        wake.wait_for(lock, stop, kPatience, [] { return false; });
        if (!stop.stop_requested()) g_cancellable_cancel(m_cancellable);
    }

    GCancellable* m_cancellable;
    std::mutex m_mutex;
    std::jthread m_watch;
};

/// Takes the error and frees it.
base::Status statusOf(GError* error) {
    if (error == nullptr) return {};
    const bool noService = error->domain == G_DBUS_ERROR || error->domain == G_IO_ERROR;
    const bool cancelled = g_error_matches(error, G_IO_ERROR, G_IO_ERROR_CANCELLED) != FALSE;
    const std::string detail =
        cancelled ? "it waits to be unlocked, and nobody did" : std::string(error->message);
    g_error_free(error);
    return base::fail(noService && !cancelled ? ErrorCode::SecretStoreMissing : ErrorCode::SecretStoreFailed,
                      "the system's key store", detail);
}

std::string service() {
    return std::string(kKeyStoreService);
}

} // namespace

base::Result<std::unique_ptr<SecretStore>> KeyringStore::open() {
    auto store = std::make_unique<KeyringStore>();
    if (auto probe = store->read(kProbe); !probe) return base::fail(probe.error());
    return std::unique_ptr<SecretStore>(std::move(store));
}

base::Result<std::optional<base::Secret>> KeyringStore::read(const std::string& key) {
    const Patience patience;
    GError* error = nullptr;
    gchar* found = secret_password_lookup_sync(schema(), patience.get(), &error, "user", key.c_str(),
                                               "server", service().c_str(), "type", kPlain, nullptr);
    if (auto status = statusOf(error); !status) return base::fail(status.error());
    if (found == nullptr) return std::nullopt;
    base::Secret value{std::string(found)};
    secret_password_free(found);
    return value;
}

base::Status KeyringStore::write(const std::string& key, const base::Secret& value) {
    const Patience patience;
    GError* error = nullptr;
    secret_password_store_sync(schema(), SECRET_COLLECTION_DEFAULT, service().c_str(), value.reveal().c_str(),
                               patience.get(), &error, "user", key.c_str(), "server", service().c_str(),
                               "type", kPlain, nullptr);
    return statusOf(error);
}

base::Status KeyringStore::remove(const std::string& key) {
    const Patience patience;
    GError* error = nullptr;
    secret_password_clear_sync(schema(), patience.get(), &error, "user", key.c_str(), "server",
                               service().c_str(), nullptr);
    return statusOf(error);
}

std::string KeyringStore::description() const {
    return "the system's key store";
}

} // namespace weft::secrets
