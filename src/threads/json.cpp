// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/json.h"

#include "base/utf8.h"
#include "threads/surrogates.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace weft::threads {

using base::ErrorCode;
using nlohmann::json;

namespace {

constexpr std::size_t kLongestId = 200;
constexpr std::size_t kShownInMessages = 40;
/// Seconds since 1970 stay below this until the year 5138; larger numbers are milliseconds.
constexpr double kLargestSeconds = 1e11;

const json& of(const void* value) {
    return *static_cast<const json*>(value);
}

const std::string& stringOf(const json& value) {
    return *value.get_ptr<const std::string*>();
}

std::string withoutNul(const std::string& text) {
    if (text.find('\0') == std::string::npos) return text;
    std::string cleaned;
    cleaned.reserve(text.size() + 16);
    for (const char c : text) {
        if (c == '\0')
            cleaned += "\xEF\xBF\xBD";
        else
            cleaned += c;
    }
    return cleaned;
}

bool isUsableId(std::string_view id) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; };
    return !id.empty() && id.size() <= kLongestId && std::ranges::none_of(id, isControl);
}

template<typename Number>
std::optional<Number> numberFrom(std::string_view text) {
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return number;
}

std::optional<std::int64_t> wholeNumber(double number) {
    // 2^63 itself is no int64_t any more, and NaN fails every comparison.
    constexpr double limit = 9223372036854775808.0;
    if (!(number >= -limit && number < limit) || std::trunc(number) != number) return std::nullopt;
    return static_cast<std::int64_t>(number);
}

base::Result<base::Instant> instantFromNumber(double number) {
    const double ms = std::abs(number) > kLargestSeconds ? number : number * 1000;
    if (!(ms >= static_cast<double>(base::toMs(base::kEarliestInstant)) &&
          ms < static_cast<double>(base::toMs(base::kLatestInstant))))
        return base::fail(ErrorCode::BadTime, {},
                          fmt::format("{} is outside the years 1970 to 2199", number));
    return base::instantFromMs(static_cast<std::int64_t>(ms));
}

/// Whether a parse went well; a callback-free parse of nlohmann keeps its own stack, so depth costs no stack
/// of ours.
bool parseInto(std::string_view text, json& value) {
    value = json::parse(text.begin(), text.end(), nullptr, false);
    return !value.is_discarded();
}

} // namespace

bool JsonValue::isObject() const {
    return of(m_value).is_object();
}

bool JsonValue::isArray() const {
    return of(m_value).is_array();
}

std::string_view JsonValue::typeName() const {
    switch (of(m_value).type()) {
    case json::value_t::object:
        return "an object";
    case json::value_t::array:
        return "an array";
    case json::value_t::string:
        return "a string";
    case json::value_t::boolean:
        return "true or false";
    case json::value_t::null:
        return "null";
    default:
        return "a number";
    }
}

std::optional<JsonValue> JsonValue::member(std::string_view key) const {
    const json& value = of(m_value);
    if (!value.is_object()) return std::nullopt;
    const auto found = value.find(key);
    if (found == value.end() || found->is_null()) return std::nullopt;
    return JsonValue(&*found);
}

std::vector<JsonValue> JsonValue::elements() const {
    std::vector<JsonValue> all;
    if (!isArray()) return all;
    all.reserve(of(m_value).size());
    for (const json& element : of(m_value))
        all.emplace_back(&element);
    return all;
}

std::vector<std::pair<std::string, JsonValue>> JsonValue::members() const {
    std::vector<std::pair<std::string, JsonValue>> all;
    if (!isObject()) return all;
    for (const auto& [key, value] : of(m_value).items())
        all.emplace_back(key, JsonValue(&value));
    return all;
}

std::optional<std::string> JsonValue::text() const {
    if (!of(m_value).is_string()) return std::nullopt;
    return withoutNul(stringOf(of(m_value)));
}

std::optional<std::string> JsonValue::id() const {
    const json& value = of(m_value);
    if (value.is_number_unsigned()) return std::to_string(value.get<std::uint64_t>());
    if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
    if (!value.is_string() || !isUsableId(stringOf(value))) return std::nullopt;
    return stringOf(value);
}

std::optional<bool> JsonValue::boolean() const {
    if (!of(m_value).is_boolean()) return std::nullopt;
    return of(m_value).get<bool>();
}

std::optional<double> JsonValue::number() const {
    const json& value = of(m_value);
    if (value.is_number()) return value.get<double>();
    if (!value.is_string()) return std::nullopt;
    return numberFrom<double>(stringOf(value));
}

std::optional<std::int64_t> JsonValue::integer() const {
    const json& value = of(m_value);
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return std::nullopt;
        return static_cast<std::int64_t>(number);
    }
    if (value.is_number_integer()) return value.get<std::int64_t>();
    if (value.is_string())
        if (const auto whole = numberFrom<std::int64_t>(stringOf(value))) return whole;
    const auto any = number();
    return any ? wholeNumber(*any) : std::nullopt;
}

base::Result<base::Instant> JsonValue::instant() const {
    const json& value = of(m_value);
    if (value.is_number()) return instantFromNumber(value.get<double>());
    if (!value.is_string())
        return base::fail(ErrorCode::BadShape, {}, fmt::format("holds {}, not a time", typeName()));
    const std::string_view text = stringOf(value);
    auto parsed = base::parseInstant(text);
    if (parsed) return parsed;
    // Eight digits and less are a date without its dashes, not seconds.
    if (text.size() > 8)
        if (const auto number = numberFrom<double>(text)) return instantFromNumber(*number);
    if (text.size() <= kShownInMessages) return parsed;
    return base::fail(ErrorCode::BadTime, {}, "a text that long is no date and time (ISO 8601 wanted)");
}

std::optional<std::string> JsonValue::text(std::string_view key) const {
    const auto found = member(key);
    return found ? found->text() : std::nullopt;
}

std::optional<std::string> JsonValue::id(std::string_view key) const {
    const auto found = member(key);
    return found ? found->id() : std::nullopt;
}

std::optional<bool> JsonValue::boolean(std::string_view key) const {
    const auto found = member(key);
    return found ? found->boolean() : std::nullopt;
}

std::optional<std::int64_t> JsonValue::integer(std::string_view key) const {
    const auto found = member(key);
    return found ? found->integer() : std::nullopt;
}

struct JsonDocument::Impl {
    json value;
};

JsonDocument::JsonDocument(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {
}

JsonDocument::JsonDocument(JsonDocument&&) noexcept = default;
JsonDocument& JsonDocument::operator=(JsonDocument&&) noexcept = default;
JsonDocument::~JsonDocument() = default;

JsonValue JsonDocument::root() const {
    return JsonValue(&m_impl->value);
}

base::Result<JsonDocument> JsonDocument::parse(std::string_view text) {
    if (const auto nul = text.find('\0'); nul != std::string_view::npos)
        return base::fail(ErrorCode::BadJson, {}, fmt::format("holds a NUL byte at byte {}", nul + 1));
    auto impl = std::make_unique<Impl>();
    if (parseInto(text, impl->value)) return JsonDocument(std::move(impl));
    if (const auto bad = base::firstInvalidUtf8(text))
        return base::fail(ErrorCode::BadText, {}, fmt::format("is not valid UTF-8 at byte {}", *bad + 1));
    if (const auto repaired = repairSurrogates(text); repaired && parseInto(*repaired, impl->value))
        return JsonDocument(std::move(impl));
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return base::fail(ErrorCode::BadJson, {}, "is empty, not JSON");
    return base::fail(ErrorCode::BadJson, {}, "is not valid JSON, or ends too early");
}

base::Result<JsonDocument> parseAnswer(std::string_view body) {
    auto document = JsonDocument::parse(body);
    if (!document) return base::fail(ErrorCode::ApiNotJson, {}, "the answer " + document.error().detail);
    return document;
}

} // namespace weft::threads
