// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace weft::topics {

/// Writes values one behind the other, as this machine holds them.
class Bytes {
public:
    template<typename Value>
        requires std::is_trivially_copyable_v<Value>
    void put(const Value& value) {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }

    void putText(std::string_view text) {
        put(static_cast<std::uint32_t>(text.size()));
        m_bytes.append(text);
    }

    /// How many there are, and each.
    template<typename Value>
        requires std::is_trivially_copyable_v<Value>
    void putAll(const std::vector<Value>& values) {
        put(std::uint64_t{values.size()});
        m_bytes.append(reinterpret_cast<const char*>(values.data()), sizeof(Value) * values.size());
    }

    [[nodiscard]] const std::string& all() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads them again. After the end, or a length that cannot be, everything read is zero and ok() is false.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}

    template<typename Value>
        requires std::is_trivially_copyable_v<Value>
    void take(Value& value) {
        if (m_rest.size() < sizeof value) return giveUp();
        std::memcpy(&value, m_rest.data(), sizeof value);
        m_rest.remove_prefix(sizeof value);
    }

    template<typename Value>
    [[nodiscard]] Value take() {
        Value value{};
        take(value);
        return value;
    }

    [[nodiscard]] std::string takeText() {
        const auto length = take<std::uint32_t>();
        if (length > m_rest.size()) {
            giveUp();
            return {};
        }
        std::string text(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
        return text;
    }

    /// A count of things of which each takes a byte at least.
    [[nodiscard]] std::uint64_t takeCount() {
        const auto count = take<std::uint64_t>();
        if (count <= m_rest.size()) return count;
        giveUp();
        return 0;
    }

    template<typename Value>
        requires std::is_trivially_copyable_v<Value>
    void takeAll(std::vector<Value>& values) {
        const auto count = take<std::uint64_t>();
        if (count > m_rest.size() / sizeof(Value)) return giveUp();
        if (count == 0) return values.clear();
        values.resize(count);
        std::memcpy(values.data(), m_rest.data(), sizeof(Value) * count);
        m_rest.remove_prefix(sizeof(Value) * count);
    }

    [[nodiscard]] bool ok() const { return m_ok; }

    [[nodiscard]] bool atEnd() const { return m_ok && m_rest.empty(); }

private:
    void giveUp() {
        m_ok = false;
        m_rest = {};
    }

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace weft::topics
