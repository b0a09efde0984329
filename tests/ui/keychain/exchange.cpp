// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/keychain_store.h"
#include "secrets/keyring_store.h"

#include <QCoreApplication>

#include <iostream>

namespace {

using weft::base::Secret;
using weft::secrets::SecretStore;

bool failed = false;

void expect(bool right, const std::string& what) {
    std::cout << (right ? "right: " : "WRONG: ") << what << '\n';
    failed = failed || !right;
}

std::string read(SecretStore& store, const std::string& key) {
    const auto value = store.read(key);
    if (!value) return "failed: " + value.error().text();
    return value->has_value() ? (*value)->reveal() : "nothing";
}

/// What one program keeps, the other finds, replaces and removes.
void exchange(SecretStore& giver, SecretStore& taker, const std::string& key) {
    const std::string value = "first \"value\" é of " + key;
    expect(read(taker, key) == "nothing", key + " is not there before");
    expect(giver.write(key, Secret(value)).has_value(), key + " can be written");
    expect(read(giver, key) == value, key + " is read by who wrote it");
    expect(read(taker, key) == value, key + " is read by the other");
    expect(taker.write(key, Secret("second")).has_value(), key + " can be replaced by the other");
    expect(read(giver, key) == "second", key + " is replaced, not doubled");
    expect(taker.remove(key).has_value(), key + " can be removed by the other");
    expect(read(giver, key) == "nothing", key + " is gone");
    expect(giver.remove(key).has_value(), "removing what is not there is fine");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    auto window = weft::keychain::KeychainStore::open();
    auto terminal = weft::secrets::KeyringStore::open();
    if (!window || !terminal) {
        std::cout << "window: " << (window ? "open" : window.error().text())
                  << "\nterminal: " << (terminal ? "open" : terminal.error().text()) << '\n';
        const bool missing = !window && !terminal &&
                             window.error().code == weft::base::ErrorCode::SecretStoreMissing &&
                             terminal.error().code == weft::base::ErrorCode::SecretStoreMissing;
        return missing ? 4 : 5;
    }
    exchange(**window, **terminal, "token-1");
    exchange(**terminal, **window, "token-2");
    return failed ? 1 : 0;
}
