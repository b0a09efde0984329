// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/accounts_host.h"

#include "store/brands.h"

#include <tuple>

namespace weft::bridge {

namespace {

base::Status addAccounts(store::Database& database, const std::string& brand,
                         const std::vector<std::string>& handles) {
    auto transaction = store::Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    for (const std::string& handle : handles)
        if (auto added = store::addAccount(database, brand, handle); !added)
            return base::fail(std::move(added.error()));
    return transaction->commit();
}

} // namespace

AccountsHost::AccountsHost(QObject* parent) : QObject(parent), m_relay(std::make_shared<Relay>(this)) {
}

AccountsHost::~AccountsHost() {
    m_relay->close();
}

void AccountsHost::attach(SessionPtr session) {
    m_session = std::move(session);
}

void AccountsHost::name(const std::string& brand, const std::vector<std::string>& handles) {
    if (!m_session) return;
    std::ignore =
        m_session->writer().submit([this, relay = m_relay, brand, handles](store::Database& database) {
            relay->post([this, brand, status = addAccounts(database, brand, handles)] {
                if (status)
                    Q_EMIT named(QString::fromStdString(brand));
                else
                    Q_EMIT failed(status.error());
            });
        });
}

} // namespace weft::bridge
