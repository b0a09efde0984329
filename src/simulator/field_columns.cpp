// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/field_columns.h"

#include <array>
#include <cstddef>
#include <vector>

namespace weft::simulator {

namespace {

constexpr std::size_t kColumns = 7;

struct Row {
    std::string_view field;
    /// One letter a column, in the order of FieldColumn; '-' where the field is not known.
    std::string_view columns;
};

constexpr std::string_view kEverywhere = "orRpkfm";

constexpr std::array kRows{
    Row{"id", kEverywhere},
    Row{"media_product_type", kEverywhere},
    Row{"media_type", kEverywhere},
    Row{"media_url", kEverywhere},
    Row{"gif_url", kEverywhere},
    Row{"permalink", kEverywhere},
    Row{"owner", "or-----"},
    Row{"username", kEverywhere},
    Row{"text", kEverywhere},
    Row{"timestamp", kEverywhere},
    Row{"shortcode", kEverywhere},
    Row{"thumbnail_url", kEverywhere},
    Row{"children", kEverywhere},
    Row{"is_quote_post", kEverywhere},
    Row{"quoted_post", kEverywhere},
    Row{"reposted_post", kEverywhere},
    Row{"alt_text", kEverywhere},
    Row{"link_attachment_url", "or--kfm"},
    Row{"has_replies", kEverywhere},
    Row{"is_reply", "-rRpk-m"},
    Row{"is_reply_owned_by_me", "-rRp---"},
    Row{"root_post", "-rRpk-m"},
    Row{"replied_to", "-rRpk-m"},
    Row{"hide_status", "-rRp---"},
    Row{"reply_audience", "orRpkf-"},
    Row{"poll_attachment", kEverywhere},
    Row{"topic_tag", kEverywhere},
    Row{"is_verified", "orRp-fm"},
    Row{"profile_picture_url", "orRp-fm"},
    Row{"is_spoiler_media", "or---f-"},
    Row{"text_entities", "or---f-"},
    Row{"text_attachment", "or-----"},
    Row{"location_id", "orRp---"},
    Row{"location", "orRp---"},
    Row{"allowlisted_country_codes", "or-----"},
    Row{"ghost_post_status", "or-----"},
    Row{"ghost_post_expiration_timestamp", "or-----"},
    Row{"reply_approval_status", "---p---"},
};

std::array<std::vector<std::string_view>, kColumns> readColumns() {
    std::array<std::vector<std::string_view>, kColumns> columns;
    for (const Row& row : kRows)
        for (std::size_t column = 0; column < kColumns; ++column)
            if (row.columns[column] != '-') columns[column].push_back(row.field);
    return columns;
}

} // namespace

std::span<const std::string_view> fieldsOf(FieldColumn column) {
    static const auto kFields = readColumns();
    return kFields[static_cast<std::size_t>(column)];
}

} // namespace weft::simulator
