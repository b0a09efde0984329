// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/request_log.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace weft::simulator {

std::string RequestRecord::toJson() const {
    nlohmann::json given = nlohmann::json::object();
    for (const auto& [name, value] : parameters)
        given[name] = value;
    const nlohmann::json line{{"time", base::formatInstant(time)},
                              {"method", method},
                              {"path", path},
                              {"endpoint", endpoint},
                              {"parameters", given},
                              {"status", status},
                              {"fault", faultName(fault)},
                              {"budget", budgetName(budget)},
                              {"overran", overran}};
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void RequestLog::add(RequestRecord record) {
    m_records.push_back(std::move(record));
    if (m_records.size() > kKept) m_records.pop_front();
}

std::string RequestLog::lines(std::size_t most) const {
    std::string text;
    const std::size_t from = m_records.size() > most ? m_records.size() - most : 0;
    for (std::size_t at = from; at < m_records.size(); ++at)
        text += m_records[at].toJson() + "\n";
    return text;
}

bool isSecretParameter(std::string_view name) {
    constexpr std::array<std::string_view, 4> kSecret{"access_token", "input_token", "client_secret", "code"};
    return std::ranges::find(kSecret, name) != kSecret.end();
}

} // namespace weft::simulator
