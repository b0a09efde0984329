// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace weft::secrets {

/// A place that keeps secrets between runs. Calls may block and may ask the user to unlock the store; never
/// call them on the GUI thread. Errors are SecretStoreMissing (there is no such place here) and
/// SecretStoreFailed; they never quote a value.
class SecretStore {
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;

    /// Nothing when the key is not there.
    [[nodiscard]] virtual base::Result<std::optional<base::Secret>> read(const std::string& key) = 0;
    [[nodiscard]] virtual base::Status write(const std::string& key, const base::Secret& value) = 0;
    /// Removing what is not there is fine.
    [[nodiscard]] virtual base::Status remove(const std::string& key) = 0;
    /// For people: "the system's key store", "the file /home/…/secrets.json".
    [[nodiscard]] virtual std::string description() const = 0;
};

} // namespace weft::secrets
