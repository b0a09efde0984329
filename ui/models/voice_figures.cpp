// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/voice_figures.h"

#include "format/languages.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>

#include <cmath>

namespace weft::models {

namespace {

Written nothing() {
    return {format::dash(), QCoreApplication::translate("voice", "no such posts in this period")};
}

Written shareWithin(double share, double lo, double hi, std::int64_t of) {
    const QString range = intervalText(lo, hi);
    const QString words =
        QCoreApplication::translate("voice", "%1 of %2; between %3 (95%)", "share, posts, interval")
            .arg(format::percent(share), format::count(of), range);
    return {of < kFewPosts ? range : format::percent(share), words};
}

} // namespace

Written writtenShare(const std::optional<base::Proportion>& share, std::int64_t of) {
    if (!share) return nothing();
    return shareWithin(share->share, share->interval.lo, share->interval.hi, of);
}

Written writtenShare(const std::optional<metrics::SurvivalShare>& share, std::int64_t of) {
    if (share) {
        auto written = shareWithin(share->p, share->lo, share->hi, of);
        // Where all were answered, or none, the estimate knows no interval.
        const bool spread = share->lo < share->hi;
        if (!spread && of < kFewPosts)
            written.text = partOf(std::llround(share->p * static_cast<double>(of)), of);
        return written;
    }
    if (of == 0) return nothing();
    return {format::dash(), QCoreApplication::translate("voice", "no post was watched for so long yet")};
}

QString intervalText(double lo, double hi) {
    const auto whole = [](double share) { return format::count(std::llround(share * 100)); };
    return QCoreApplication::translate("voice", "%1–%2%", "an interval of percentages")
        .arg(whole(lo), whole(hi));
}

Written writtenWait(const std::optional<double>& seconds, std::int64_t of) {
    if (of == 0) return nothing();
    if (!seconds)
        return {notReached(),
                QCoreApplication::translate("voice", "too many posts still wait for an answer")};
    return {format::duration(std::chrono::seconds{std::llround(*seconds)})};
}

QString notReached() {
    return QCoreApplication::translate("voice", "not reached", "a quantile of waiting times");
}

QString partOf(std::int64_t part, std::int64_t whole) {
    return QCoreApplication::translate("voice", "%1 of %2", "part, whole")
        .arg(format::count(part), format::count(whole));
}

std::vector<std::string> idsOf(const voice::Speech& speech, const voice::Places& places) {
    std::vector<std::string> ids;
    ids.reserve(places.size());
    for (const auto place : places)
        ids.push_back(speech.heard[place].post.id);
    return ids;
}

QString toneText(tone::Tone tone) {
    switch (tone) {
    case tone::Tone::Negative:
        return QCoreApplication::translate("tone", "clearly negative");
    case tone::Tone::Positive:
        return QCoreApplication::translate("tone", "clearly positive");
    case tone::Tone::None:
        break;
    }
    return QCoreApplication::translate("tone", "no clear tone");
}

QString tonedLanguage(const std::string& language) {
    if (language.empty()) return QCoreApplication::translate("tone", "All languages");
    return format::languageName(language);
}

} // namespace weft::models
