// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft::threads {

/// A value inside a JsonDocument, valid as long as the document lives. Reading is lenient and never fails:
/// what is missing, null or of another type is absent.
class JsonValue {
public:
    /// Only for the document.
    explicit JsonValue(const void* value) : m_value(value) {}

    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    /// "an object", "a number" …, for messages.
    [[nodiscard]] std::string_view typeName() const;

    /// A member that is there and not null.
    [[nodiscard]] std::optional<JsonValue> member(std::string_view key) const;
    /// The elements of an array; none for other types.
    [[nodiscard]] std::vector<JsonValue> elements() const;
    /// The members of an object; none for other types.
    [[nodiscard]] std::vector<std::pair<std::string, JsonValue>> members() const;

    /// A string. U+0000 becomes U+FFFD, because C libraries and terminals end there.
    [[nodiscard]] std::optional<std::string> text() const;
    /// A string or a whole number, as text. Never empty, without control characters, at most 200 bytes.
    [[nodiscard]] std::optional<std::string> id() const;
    [[nodiscard]] std::optional<bool> boolean() const;
    /// A number, or a string that holds one.
    [[nodiscard]] std::optional<double> number() const;
    /// A whole number, also when written as 3.0 or "3".
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    /// ISO 8601 text, or seconds or milliseconds since 1970 as number or text. Errors are BadTime and
    /// BadShape.
    [[nodiscard]] base::Result<base::Instant> instant() const;

    /// Short for member(key) and the reading of it.
    [[nodiscard]] std::optional<std::string> text(std::string_view key) const;
    [[nodiscard]] std::optional<std::string> id(std::string_view key) const;
    [[nodiscard]] std::optional<bool> boolean(std::string_view key) const;
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key) const;

private:
    const void* m_value;
};

/// A parsed JSON text. Texts of any size and depth are safe. Halves of surrogate pairs, as careless cutting
/// of emoji leaves them, become U+FFFD.
class JsonDocument {
public:
    /// Errors are BadJson and BadText with the position; their details never quote the text.
    [[nodiscard]] static base::Result<JsonDocument> parse(std::string_view text);

    JsonDocument(JsonDocument&&) noexcept;
    JsonDocument& operator=(JsonDocument&&) noexcept;
    JsonDocument(const JsonDocument&) = delete;
    JsonDocument& operator=(const JsonDocument&) = delete;
    ~JsonDocument();

    [[nodiscard]] JsonValue root() const;

private:
    struct Impl;
    explicit JsonDocument(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// The body of an answer; ApiNotJson when it is none.
[[nodiscard]] base::Result<JsonDocument> parseAnswer(std::string_view body);

} // namespace weft::threads
