// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/file_secret_store.h"

#include "secrets/private_file.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace weft::secrets {

namespace {

using base::ErrorCode;
using nlohmann::json;

/// Says what the file is to whoever opens it, and tells ours from others.
constexpr const char* kMark = "weft-secrets";

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

} // namespace

base::Result<std::unique_ptr<FileSecretStore>> FileSecretStore::open(std::filesystem::path path,
                                                                     bool allowCreate) {
    auto bytes = readPrivateFile(path);
    if (!bytes) return base::fail(bytes.error());
    if (!bytes->has_value() && !allowCreate)
        return base::fail(ErrorCode::SecretStoreMissing, path.string(), "there is no such file");
    std::unique_ptr<FileSecretStore> store(new FileSecretStore(std::move(path)));
    if (auto entries = store->load(); !entries) return base::fail(entries.error());
    return store;
}

base::Result<FileSecretStore::Entries> FileSecretStore::load() const {
    auto bytes = readPrivateFile(m_path);
    if (!bytes) return base::fail(bytes.error());
    if (!bytes->has_value()) return Entries{};
    const auto root = json::parse(**bytes, nullptr, false);
    const auto broken = base::fail(ErrorCode::SecretStoreFailed, m_path.string(),
                                   "the file cannot be understood; move it away and sign in again");
    if (!root.is_object() || !root.contains(kMark) || !root.contains("secrets")) return broken;
    const auto& secrets = root["secrets"];
    if (!secrets.is_object()) return broken;
    Entries entries;
    for (const auto& [key, value] : secrets.items()) {
        if (!value.is_string()) return broken;
        entries.emplace(key, value.get<std::string>());
    }
    return entries;
}

base::Status FileSecretStore::store(const Entries& entries) const {
    const json root{{kMark, 1}, {"secrets", entries}};
    return writePrivateFile(m_path, root.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

base::Result<std::optional<base::Secret>> FileSecretStore::read(const std::string& key) {
    const auto entries = load();
    if (!entries) return base::fail(entries.error());
    const auto found = entries->find(key);
    if (found == entries->end()) return std::nullopt;
    return base::Secret(found->second);
}

base::Status FileSecretStore::write(const std::string& key, const base::Secret& value) {
    auto lock = PrivateFileLock::take(m_path);
    if (!lock) return base::fail(lock.error());
    auto entries = load();
    if (!entries) return base::fail(entries.error());
    (*entries)[key] = value.reveal();
    return store(*entries);
}

base::Status FileSecretStore::remove(const std::string& key) {
    auto lock = PrivateFileLock::take(m_path);
    if (!lock) return base::fail(lock.error());
    auto entries = load();
    if (!entries) return base::fail(entries.error());
    if (entries->erase(key) == 0) return {};
    return store(*entries);
}

std::string FileSecretStore::description() const {
    return "the file " + m_path.string();
}

std::filesystem::path defaultSecretFile() {
    if (auto data = variable("XDG_DATA_HOME"); !data.empty())
        return std::filesystem::path(data) / "weft/secrets.json";
    return std::filesystem::path(variable("HOME")) / ".local/share/weft/secrets.json";
}

} // namespace weft::secrets
