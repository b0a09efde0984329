// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <memory>
#include <string_view>

namespace weft::secrets {

/// Under which name Weft's secrets are filed in the system's key store, by every program of Weft.
inline constexpr std::string_view kKeyStoreService = "Weft";

/// The system's key store through libsecret, for programs without Qt. Files secrets as QtKeychain does, so
/// that the window finds what the command line kept and the other way round.
class KeyringStore final : public SecretStore {
public:
    /// SecretStoreMissing when no key store answers.
    [[nodiscard]] static base::Result<std::unique_ptr<SecretStore>> open();

    [[nodiscard]] base::Result<std::optional<base::Secret>> read(const std::string& key) override;
    [[nodiscard]] base::Status write(const std::string& key, const base::Secret& value) override;
    [[nodiscard]] base::Status remove(const std::string& key) override;
    [[nodiscard]] std::string description() const override;
};

} // namespace weft::secrets
