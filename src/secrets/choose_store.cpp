// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/choose_store.h"

#include "secrets/file_secret_store.h"
#include "secrets/keyring_store.h"

namespace weft::secrets {

using base::ErrorCode;

base::Result<std::unique_ptr<SecretStore>>
chooseSecretStore(base::Result<std::unique_ptr<SecretStore>> keyStore, const SecretFile& file) {
    if (keyStore || keyStore.error().code != ErrorCode::SecretStoreMissing) return keyStore;
    const auto path = file.path.empty() ? defaultSecretFile() : file.path;
    auto store = FileSecretStore::open(path, file.allowed);
    if (store) return std::unique_ptr<SecretStore>(std::move(*store));
    if (store.error().code != ErrorCode::SecretStoreMissing) return base::fail(store.error());
    return base::fail(ErrorCode::SecretStoreMissing, keyStore.error().where,
                      "there is none (" + keyStore.error().detail + "), and keeping tokens in the file " +
                          path.string() + ", unencrypted but readable by you alone, was not allowed");
}

base::Result<std::unique_ptr<SecretStore>> openSecretStore(const SecretFile& file) {
    return chooseSecretStore(KeyringStore::open(), file);
}

} // namespace weft::secrets
