// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <memory>

namespace weft::keychain {

/// The system's key store as the desktop offers it, through QtKeychain. Its calls block until the key store
/// has answered, which may take as long as a user needs for a password: never call them on the GUI thread.
/// One a program, kept until its end, because QtKeychain ties its work to the first thread that uses it.
class KeychainStore final : public secrets::SecretStore {
public:
    /// SecretStoreMissing when no key store answers. Needs a QCoreApplication.
    [[nodiscard]] static base::Result<std::unique_ptr<secrets::SecretStore>> open();

    KeychainStore();
    ~KeychainStore() override;

    [[nodiscard]] base::Result<std::optional<base::Secret>> read(const std::string& key) override;
    [[nodiscard]] base::Status write(const std::string& key, const base::Secret& value) override;
    [[nodiscard]] base::Status remove(const std::string& key) override;
    [[nodiscard]] std::string description() const override;

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace weft::keychain
