// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <filesystem>
#include <map>
#include <memory>

namespace weft::secrets {

/// Secrets in a file that only its owner may read (mode 0600), for machines without a key store. They are not
/// encrypted: whoever may act as the owner, or reads a backup, has them. So the file is made only after an
/// explicit yes; that it exists is the yes for later.
class FileSecretStore final : public SecretStore {
public:
    /// SecretStoreMissing when there is no file and none may be made; SecretStoreFailed when others may read
    /// it, or when it cannot be understood.
    [[nodiscard]] static base::Result<std::unique_ptr<FileSecretStore>> open(std::filesystem::path path,
                                                                             bool allowCreate);

    [[nodiscard]] base::Result<std::optional<base::Secret>> read(const std::string& key) override;
    [[nodiscard]] base::Status write(const std::string& key, const base::Secret& value) override;
    [[nodiscard]] base::Status remove(const std::string& key) override;
    [[nodiscard]] std::string description() const override;

private:
    explicit FileSecretStore(std::filesystem::path path) : m_path(std::move(path)) {}

    using Entries = std::map<std::string, std::string>;
    [[nodiscard]] base::Result<Entries> load() const;
    [[nodiscard]] base::Status store(const Entries& entries) const;

    std::filesystem::path m_path;
};

/// $XDG_DATA_HOME/weft/secrets.json, else below ~/.local/share.
[[nodiscard]] std::filesystem::path defaultSecretFile();

} // namespace weft::secrets
