// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fields.h"

#include <algorithm>

namespace weft::simulator {

namespace {

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// Cuts the text before the next comma that is not in braces; nothing when braces do not match.
std::optional<std::string_view> takeName(std::string_view& rest) {
    int depth = 0;
    std::size_t at = 0;
    for (; at < rest.size(); ++at) {
        if (rest[at] == '{') ++depth;
        if (rest[at] == '}') --depth;
        if (depth < 0) return std::nullopt;
        if (rest[at] == ',' && depth == 0) break;
    }
    if (depth != 0) return std::nullopt;
    const std::string_view name = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return name;
}

std::optional<FieldRequest> readField(std::string_view text) {
    FieldRequest field;
    const std::size_t brace = text.find('{');
    field.name = trimmed(text.substr(0, brace));
    if (brace == std::string_view::npos) return field;
    if (!text.ends_with('}')) return std::nullopt;
    for (std::string_view rest = text.substr(brace + 1, text.size() - brace - 2); !rest.empty();) {
        const auto name = takeName(rest);
        if (!name) return std::nullopt;
        field.inner.emplace_back(trimmed(*name));
    }
    return field;
}

} // namespace

tl::expected<std::vector<FieldRequest>, ApiError> parseFields(std::optional<std::string_view> parameter,
                                                              std::span<const std::string_view> known) {
    std::vector<FieldRequest> fields{{"id", {}}};
    for (std::string_view rest = parameter.value_or(""); !rest.empty();) {
        const auto text = takeName(rest);
        auto field = text ? readField(trimmed(*text)) : std::nullopt;
        if (!field) return tl::unexpected(badParameter("(#100) Syntax error in the fields parameter"));
        if (field->name.empty() || field->name == "id") continue;
        if (std::ranges::find(known, field->name) == known.end())
            return tl::unexpected(
                badParameter("(#100) Tried accessing nonexisting field (" + field->name + ")"));
        fields.push_back(std::move(*field));
    }
    return fields;
}

} // namespace weft::simulator
