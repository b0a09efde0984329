// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_options.h"
#include "simulator/moment.h"
#include "simulator/search_index.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace weft::simulator {

/// GET /keyword_search over all public posts of the world, replies too.
class KeywordSearch {
public:
    struct Found {
        ApiAnswer answer;
        /// Searches without a hit are free.
        bool any = false;
    };

    [[nodiscard]] Found search(const Moment& moment, const ApiRequest& request, const ApiOptions& options);

    /// `recently_searched_keywords`, the latest first.
    [[nodiscard]] nlohmann::json recent() const;

private:
    struct Searched {
        std::string query;
        base::Instant time{};
    };

    void remember(std::string_view query, base::Instant now);

    SearchIndex m_index;
    std::vector<Searched> m_recent;
};

} // namespace weft::simulator
