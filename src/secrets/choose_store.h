// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <filesystem>
#include <memory>

namespace weft::secrets {

/// The file that stands in for a key store.
struct SecretFile {
    /// Empty: defaultSecretFile().
    std::filesystem::path path = {};
    /// The user said yes to keeping secrets in a file, should there be no key store.
    bool allowed = false;
};

/// The system's key store when it answers; else the file when it exists or is allowed; else
/// SecretStoreMissing, which says what can be done. A key store that is there but fails, as when nobody
/// unlocks it, is that failure.
[[nodiscard]] base::Result<std::unique_ptr<SecretStore>>
chooseSecretStore(base::Result<std::unique_ptr<SecretStore>> keyStore, const SecretFile& file);

/// The same with the key store as programs without Qt reach it.
[[nodiscard]] base::Result<std::unique_ptr<SecretStore>> openSecretStore(const SecretFile& file);

} // namespace weft::secrets
