// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "threads/http_date.h"
#include "threads/json.h"

#include <string>

using namespace weft;
using fuzz::require;

namespace {

void checkRoundTrip(base::Instant instant) {
    fuzz::checkInstant(instant);
    const auto again = base::parseInstant(base::formatInstant(instant));
    require(again && *again == instant, "a time that is written is read as the same");
    const auto day = base::parseInstant(base::formatDate(instant));
    require(day && *day <= instant && instant - *day < std::chrono::hours(24), "and its day holds it");
}

void readJsonTime(const std::string& json) {
    const auto document = threads::JsonDocument::parse(json);
    if (!document) return;
    const auto instant = document->root().instant();
    if (instant)
        checkRoundTrip(*instant);
    else
        fuzz::checkError(instant.error());
}

} // namespace

void fuzzOne(std::string_view input) {
    if (const auto instant = base::parseInstant(input))
        checkRoundTrip(*instant);
    else
        fuzz::checkError(instant.error());
    const std::string text(input);
    if (const auto instant = threads::parseHttpDate(text)) checkRoundTrip(*instant);
    readJsonTime(text);
    readJsonTime('"' + text + '"');
}
