// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources_rows.h"

#include "format/errors.h"
#include "format/sources.h"
#include "format/stages.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace weft::models {

namespace {

/// Plural forms take an int; counts beyond it all read alike.
int plural(std::int64_t value) {
    return static_cast<int>(std::min<std::int64_t>(value, 1'000'000'000));
}

struct Line {
    base::Instant at{};
    QString what;
    const base::Error* error = nullptr;
};

/// The name of what an event is about: the watch when it is still there, else the stage.
QString nameOf(const app::SourcesSnapshot& snapshot, store::SourceKey key) {
    // The popular posts of a word belong to its row.
    if (key.stage == "search-top") key.stage = "search";
    const auto found =
        std::ranges::find_if(snapshot.sources, [&key](const auto& row) { return row.key == key; });
    return found != snapshot.sources.end() ? format::sourceTitle(*found)
                                           : format::stageTitle(std::string_view(key.stage));
}

Line eventLine(const app::SourcesSnapshot& snapshot, const store::SourceEvent& event) {
    // lupdate loses texts next to templates.
    const int fresh = plural(event.postsNew);
    QString outcome = QCoreApplication::translate("sources", "nothing new");
    if (fresh > 0) outcome = QCoreApplication::translate("sources", "%Ln new", nullptr, fresh);
    if (event.error) outcome = format::errorSentence(event.error->code);
    return {event.at,
            QCoreApplication::translate("sources", "%1: %2", "source, what happened")
                .arg(nameOf(snapshot, event.key), outcome),
            event.error ? &*event.error : nullptr};
}

Line runLine(const store::Run& run) {
    const QString kind = run.kind == "import"
                             ? QCoreApplication::translate("sources", "import", "kind of run")
                             : QCoreApplication::translate("sources", "collecting", "kind of run");
    return {run.startedAt,
            QCoreApplication::translate("sources", "%1: %2", "source, what happened")
                .arg(kind, format::runOutcome(run)),
            run.error ? &*run.error : nullptr};
}

/// Today the hour is enough.
QString when(base::Instant at, base::Instant now, const QTimeZone& zone) {
    if (format::localDate(at, zone) == format::localDate(now, zone)) return format::timeOfDay(at, zone);
    return format::shortDateTime(at, now, zone);
}

} // namespace

Rows logRows(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone) {
    std::vector<Line> lines;
    for (const store::SourceEvent& event : snapshot.events)
        lines.push_back(eventLine(snapshot, event));
    for (const store::Run& run : snapshot.runs)
        if (snapshot.events.empty() || run.kind == "import") lines.push_back(runLine(run));
    std::ranges::stable_sort(lines, std::greater{}, &Line::at);
    Rows result{.titles = {QCoreApplication::translate("sources", "When"),
                           QCoreApplication::translate("sources", "What happened")},
                .rightAligned = {false, false},
                .rows = {}};
    for (const Line& line : lines) {
        Row row;
        row.cells.push_back({.text = when(line.at, now, zone),
                             .look = Look::Quiet,
                             .toolTip = format::fullDateTime(line.at, zone)});
        Cell what{.text = line.what, .look = Look::Quiet};
        what.toolTip = line.what;
        if (line.error != nullptr) {
            what.dot = report::ColourRole::Bad;
            what.toolTip += u'\n' + format::errorDetail(*line.error);
        }
        row.cells.push_back(std::move(what));
        result.rows.push_back(std::move(row));
    }
    return result;
}

Rows skippedRows(const app::SourcesSnapshot& snapshot) {
    Rows result{.titles = {QCoreApplication::translate("sources", "Place"),
                           QCoreApplication::translate("sources", "Reason")},
                .rightAligned = {false, false},
                .rows = {}};
    for (const store::SkippedItem& item : snapshot.skipped) {
        Row row;
        row.cells.push_back({.text = format::fromUtf8(item.where), .look = Look::Strong});
        row.cells.push_back(
            {.text = format::fromUtf8(item.reason), .toolTip = format::fromUtf8(item.reason)});
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace weft::models
