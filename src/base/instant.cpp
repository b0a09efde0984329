// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include "base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace weft::base {

namespace {

using namespace std::chrono;

/// Walks over a text from the left; every take…() either moves on or fails and stays.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    [[nodiscard]] bool takeAny(std::string_view characters) {
        if (m_rest.empty() || characters.find(m_rest.front()) == std::string_view::npos) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    [[nodiscard]] std::optional<int> takeDigits(std::size_t count) {
        if (m_rest.size() < count) return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!isDigit(m_rest[i])) return std::nullopt;
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }

    /// A decimal fraction of a second, cut to milliseconds.
    [[nodiscard]] std::optional<milliseconds> takeFraction() {
        if (m_rest.empty() || !isDigit(m_rest.front())) return std::nullopt;
        int value = 0;
        for (int scale = 100; !m_rest.empty() && isDigit(m_rest.front()); m_rest.remove_prefix(1)) {
            value += (m_rest.front() - '0') * scale;
            scale /= 10;
        }
        return milliseconds{value};
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::string_view m_rest;
};

std::optional<sys_days> takeDate(Scanner& scanner) {
    const auto y = scanner.takeDigits(4);
    if (!y || !scanner.takeAny("-")) return std::nullopt;
    const auto m = scanner.takeDigits(2);
    if (!m || !scanner.takeAny("-")) return std::nullopt;
    const auto d = scanner.takeDigits(2);
    if (!d) return std::nullopt;
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok()) return std::nullopt;
    return sys_days{date};
}

std::optional<milliseconds> takeTimeOfDay(Scanner& scanner) {
    const auto h = scanner.takeDigits(2);
    if (!h || *h > 23 || !scanner.takeAny(":")) return std::nullopt;
    const auto m = scanner.takeDigits(2);
    if (!m || *m > 59) return std::nullopt;
    milliseconds time = hours{*h} + minutes{*m};
    if (!scanner.takeAny(":")) return time;
    const auto s = scanner.takeDigits(2);
    if (!s || *s > 59) return std::nullopt;
    time += seconds{*s};
    if (!scanner.takeAny(".,")) return time;
    const auto fraction = scanner.takeFraction();
    if (!fraction) return std::nullopt;
    return time + *fraction;
}

std::optional<minutes> takeOffset(Scanner& scanner) {
    if (scanner.atEnd() || scanner.takeAny("Zz")) return minutes{0};
    const bool east = scanner.takeAny("+");
    if (!east && !scanner.takeAny("-")) return std::nullopt;
    const auto h = scanner.takeDigits(2);
    if (!h || *h > 23) return std::nullopt;
    int m = 0;
    if (!scanner.atEnd()) {
        if (scanner.takeAny(":") && scanner.atEnd()) return std::nullopt;
        const auto given = scanner.takeDigits(2);
        if (!given || *given > 59) return std::nullopt;
        m = *given;
    }
    const minutes offset = hours{*h} + minutes{m};
    return east ? offset : -offset;
}

std::optional<Instant> scanInstant(Scanner scanner) {
    const auto date = takeDate(scanner);
    if (!date) return std::nullopt;
    Instant instant{*date};
    if (!scanner.atEnd()) {
        if (!scanner.takeAny("Tt ")) return std::nullopt;
        const auto time = takeTimeOfDay(scanner);
        if (!time) return std::nullopt;
        const auto offset = takeOffset(scanner);
        if (!offset || !scanner.atEnd()) return std::nullopt;
        instant += *time - *offset;
    }
    return instant;
}

/// What was given, as far as it can stand in a message.
std::string quoted(std::string_view text) {
    constexpr std::size_t kShown = 40;
    std::string shown(utf8Prefix(text, kShown));
    if (firstInvalidUtf8(shown)) return "what was given";
    std::ranges::replace_if(
        shown, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; }, ' ');
    return '"' + shown + '"';
}

} // namespace

Result<Instant> parseInstant(std::string_view text) {
    const auto instant = scanInstant(Scanner(text));
    if (!instant)
        return fail(ErrorCode::BadTime, {},
                    fmt::format("{} is not a date and time (ISO 8601 wanted)", quoted(text)));
    if (*instant < kEarliestInstant || *instant >= kLatestInstant)
        return fail(ErrorCode::BadTime, {},
                    fmt::format("{} is outside the years 1970 to 2199", quoted(text)));
    return *instant;
}

std::string formatInstant(Instant instant) {
    const auto date = floor<days>(instant);
    const year_month_day ymd{date};
    const hh_mm_ss time{instant - date};
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", int{ymd.year()}, unsigned{ymd.month()},
                       unsigned{ymd.day()}, time.hours().count(), time.minutes().count(),
                       time.seconds().count(), time.subseconds().count());
}

std::string formatDate(Instant instant) {
    return formatInstant(instant).substr(0, 10);
}

} // namespace weft::base
