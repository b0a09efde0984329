// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scale_line.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <array>
#include <chrono>
#include <iterator>

namespace weft::bench {

namespace {

constexpr int kShortest = 5;
constexpr double kSpread = 36;
constexpr double kPutsHeart = 0.05;
constexpr double kNamesSomebody = 0.04;
constexpr std::int64_t kDaySeconds = 86'400;

void appendHandle(std::string& out, std::uint32_t author) {
    if (author == kScaleBrand) {
        out += "acme";
        return;
    }
    if (author == kScaleBrandHelp) {
        out += "acme.help";
        return;
    }
    constexpr std::array kNames{"mira", "jonas", "lea",  "tarek", "noor", "emil", "suki", "paul",
                                "ines", "oskar", "yara", "bela",  "cleo", "ravi", "anna", "hugo"};
    // The order of arrival must not be the order of the names.
    const std::uint32_t mixed = author * 2'654'435'761U;
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}.{}{}"), kNames[mixed >> 28U],
                   kNames[mixed >> 24U & 15U], author);
}

void appendId(std::string& out, std::string_view key, std::uint64_t id) {
    fmt::format_to(std::back_inserter(out), FMT_COMPILE(",\"{}\":\"{}\""), key, id);
}

/// Two digits of "05:06:07".
void appendTwo(std::string& out, std::int64_t number) {
    out += static_cast<char>('0' + number / 10);
    out += static_cast<char>('0' + number % 10);
}

} // namespace

void ScaleLines::append(std::string& out, const ScalePost& post) {
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("{{\"id\":\"{}\",\"author\":\""), post.id);
    appendHandle(out, post.author);
    out += "\",\"text\":\"";
    appendText(out, post);
    out += "\",\"timestamp\":\"";
    appendTime(out, post.createdMs);
    out += '"';
    if (post.parent == 0)
        out += ",\"parent_id\":null";
    else
        appendId(out, "parent_id", post.parent);
    appendId(out, "root_id", post.root);
    appendCounters(out, post);
    if (post.quoted != 0) appendId(out, "quoted_id", post.quoted);
    if (post.tag != 0) {
        out += ",\"topic_tag\":\"";
        out += m_words.tag(post.tag);
        out += '"';
    }
    out += ",\"lang\":\"";
    out += scaleLanguageCode(post.language);
    out += "\"}\n";
}

void ScaleLines::appendText(std::string& out, const ScalePost& post) {
    if (post.namesBrand) out += "@acme ";
    if (m_random.chance(kNamesSomebody) && post.parentAuthor != post.author) {
        out += '@';
        appendHandle(out, post.parentAuthor);
        out += ' ';
    }
    const double length = m_random.share();
    const int words = kShortest + static_cast<int>(kSpread * length * length);
    m_words.appendText(out, m_random, post.language, words, post.question);
    if (m_random.chance(kPutsHeart)) out += " ❤️";
}

void ScaleLines::appendCounters(std::string& out, const ScalePost& post) {
    if (!post.byBrand()) {
        out += ",\"likes\":null,\"quotes\":null,\"reposts\":null,\"views\":null";
        return;
    }
    const double heat = (post.parent == 0 ? 40 : 2) / (1.02 - m_random.share());
    const auto part = [heat](double share) { return static_cast<std::int64_t>(heat * share); };
    fmt::format_to(
        std::back_inserter(out),
        FMT_COMPILE(",\"likes\":{},\"quotes\":{},\"reposts\":{},\"views\":{},\"replies\":{},\"shares\":{}"),
        part(1), part(0.03), part(0.08), part(45), part(0.4), part(0.05));
}

void ScaleLines::appendTime(std::string& out, std::int64_t ms) {
    const std::int64_t seconds = ms / 1000;
    if (const auto day = seconds / kDaySeconds; day != m_day) {
        m_day = day;
        const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
        m_date = fmt::format("{:04}-{:02}-{:02}T", static_cast<int>(date.year()),
                             static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    }
    out += m_date;
    appendTwo(out, seconds % kDaySeconds / 3600);
    out += ':';
    appendTwo(out, seconds % 3600 / 60);
    out += ':';
    appendTwo(out, seconds % 60);
    out += 'Z';
}

} // namespace weft::bench
