// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/media_json.h"

#include "threads/json.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace weft::threads {

using base::ErrorCode;
using model::AccountInsight;
using model::Measured;

namespace {

constexpr std::string_view kPlace = "insights";

/// A count. Negative ones are nonsense of the server, and nonsense is not 0.
std::optional<std::int64_t> countIn(const JsonValue& holder) {
    const auto count = holder.integer("value");
    return count && *count >= 0 ? count : std::nullopt;
}

AccountInsight plain(const JsonValue& item, std::int64_t value) {
    return {
        item.text("name").value_or(""), item.text("period").value_or(""), std::nullopt, {}, Measured{value}};
}

/// "values": one count, or one for each day.
void readValues(const JsonValue& item, std::vector<AccountInsight>& found) {
    const auto values = item.member("values");
    if (!values) return;
    for (const JsonValue& element : values->elements()) {
        const auto count = countIn(element);
        if (!count) continue;
        AccountInsight insight = plain(item, *count);
        if (const auto given = element.member("end_time"))
            if (const auto end = given->instant()) insight.endTime = *end;
        found.push_back(std::move(insight));
    }
}

/// "dimension_keys" and "dimension_values" as "country=DE".
std::string breakdownKey(const JsonValue& breakdown, const JsonValue& result) {
    const auto names = breakdown.member("dimension_keys");
    const auto values = result.member("dimension_values");
    if (!names || !values) return {};
    const auto nameList = names->elements();
    const auto valueList = values->elements();
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < std::min(nameList.size(), valueList.size()); ++i)
        parts.push_back(
            fmt::format("{}={}", nameList[i].text().value_or("?"), valueList[i].text().value_or("?")));
    return fmt::format("{}", fmt::join(parts, ","));
}

void readBreakdowns(const JsonValue& item, const JsonValue& total, std::vector<AccountInsight>& found) {
    const auto breakdowns = total.member("breakdowns");
    if (!breakdowns) return;
    for (const JsonValue& breakdown : breakdowns->elements()) {
        const auto results = breakdown.member("results");
        if (!results) continue;
        for (const JsonValue& result : results->elements()) {
            const auto count = countIn(result);
            if (!count) continue;
            found.push_back(plain(item, *count));
            found.back().key = breakdownKey(breakdown, result);
        }
    }
}

/// "total_value": a count, or breakdowns of it.
void readTotal(const JsonValue& item, std::vector<AccountInsight>& found) {
    const auto total = item.member("total_value");
    if (!total) return;
    if (const auto count = countIn(*total)) found.push_back(plain(item, *count));
    readBreakdowns(item, *total, found);
}

/// "link_total_values": a count for each address.
void readLinks(const JsonValue& item, std::vector<AccountInsight>& found) {
    const auto links = item.member("link_total_values");
    if (!links) return;
    for (const JsonValue& link : links->elements()) {
        const auto count = countIn(link);
        if (!count) continue;
        found.push_back(plain(item, *count));
        found.back().key = link.text("link_url").value_or("");
    }
}

bool holdsBrokenCount(const JsonValue& holder) {
    const auto value = holder.member("value");
    return !holder.isObject() || (value && !value->integer());
}

/// An element that is no metric, or whose count is no number: damaged on its way, so the call is worth
/// another try. A metric without a count is only unknown.
bool isBroken(const JsonValue& item) {
    if (!item.isObject()) return true;
    const auto values = item.member("values");
    if (values && (!values->isArray() || std::ranges::any_of(values->elements(), holdsBrokenCount)))
        return true;
    const auto total = item.member("total_value");
    return total && holdsBrokenCount(*total);
}

/// Everything an element of the list says, in whichever of the four shapes.
std::vector<AccountInsight> readItem(const JsonValue& item) {
    std::vector<AccountInsight> found;
    readValues(item, found);
    readTotal(item, found);
    readLinks(item, found);
    return found;
}

base::Result<JsonDocument> parseList(std::string_view body) {
    auto document = JsonDocument::parse(body);
    if (!document)
        return base::fail(ErrorCode::ApiNotJson, std::string(kPlace),
                          "the answer " + document.error().detail);
    const auto data = document->root().member("data");
    if (!data || !data->isArray())
        return base::fail(ErrorCode::ApiBadAnswer, std::string(kPlace),
                          "the answer holds no list of metrics (\"data\")");
    for (const JsonValue& item : data->elements())
        if (isBroken(item))
            return base::fail(
                ErrorCode::ApiBadAnswer, std::string(kPlace),
                fmt::format("the count of \"{}\" is no number", item.text("name").value_or("")));
    return document;
}

/// One number for a post's metric: links and breakdowns are summed, of a series the last value is the newest.
Measured totalOf(const std::vector<AccountInsight>& insights) {
    Measured total = model::Unknown::NotInAnswer;
    std::int64_t sum = 0;
    for (const AccountInsight& insight : insights) {
        if (insight.key.empty())
            total = insight.value;
        else if (!__builtin_add_overflow(sum, *insight.value.value(), &sum))
            total = Measured{sum};
    }
    return total;
}

} // namespace

base::Result<model::Counters> parseMediaInsights(std::string_view body) {
    const auto document = parseList(body);
    if (!document) return base::fail(document.error());
    model::Counters counters;
    for (const model::Metric metric : model::kMetrics)
        counters[metric] = model::Unknown::NotInAnswer;
    for (const JsonValue& item : document->root().member("data")->elements()) {
        const auto metric = model::metricFromName(item.text("name").value_or(""));
        if (metric) counters[*metric] = totalOf(readItem(item));
    }
    return counters;
}

base::Result<std::vector<AccountInsight>> parseAccountInsights(std::string_view body) {
    const auto document = parseList(body);
    if (!document) return base::fail(document.error());
    std::vector<AccountInsight> all;
    for (const JsonValue& item : document->root().member("data")->elements()) {
        if (item.text("name").value_or("").empty()) continue;
        for (AccountInsight& insight : readItem(item))
            all.push_back(std::move(insight));
    }
    return all;
}

} // namespace weft::threads
