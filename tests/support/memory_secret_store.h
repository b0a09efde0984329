// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <limits>
#include <map>

namespace weft::tests {

/// Secrets that last as long as the test, in a store that can be told to fail.
class MemorySecretStore final : public secrets::SecretStore {
public:
    /// So many calls work, all later ones fail, as after a crash or with a store that went away.
    void failAfter(int calls) { m_callsLeft = calls; }

    void heal() { m_callsLeft = std::numeric_limits<int>::max(); }

    [[nodiscard]] int calls() const { return m_calls; }

    [[nodiscard]] std::map<std::string, std::string>& entries() { return m_entries; }

    [[nodiscard]] base::Result<std::optional<base::Secret>> read(const std::string& key) override {
        if (auto status = call(); !status) return base::fail(status.error());
        const auto found = m_entries.find(key);
        if (found == m_entries.end()) return std::nullopt;
        return base::Secret(found->second);
    }

    [[nodiscard]] base::Status write(const std::string& key, const base::Secret& value) override {
        if (auto status = call(); !status) return status;
        m_entries[key] = value.reveal();
        return {};
    }

    [[nodiscard]] base::Status remove(const std::string& key) override {
        if (auto status = call(); !status) return status;
        m_entries.erase(key);
        return {};
    }

    [[nodiscard]] std::string description() const override { return "the memory of a test"; }

private:
    base::Status call() {
        ++m_calls;
        if (m_callsLeft-- > 0) return {};
        m_callsLeft = 0;
        return base::fail(base::ErrorCode::SecretStoreFailed, "the memory of a test", "told to fail");
    }

    std::map<std::string, std::string> m_entries;
    int m_callsLeft = std::numeric_limits<int>::max();
    int m_calls = 0;
};

} // namespace weft::tests
