// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbers.h"
#include "format/times.h"
#include "models/voice_figures.h"
#include "panels/voice_words.h"

#include <QCoreApplication>

#include <cmath>

namespace weft::panels {

namespace {

constexpr double kMinute = 60;
constexpr double kHour = 60 * kMinute;
constexpr double kDay = 24 * kHour;
/// A curve is as fine as a screen.
constexpr std::size_t kMostSteps = 600;
/// An axis ends where so much of what comes has come.
constexpr double kMostOfIt = 0.98;

struct Axis {
    double end = 0;
    double step = 0;
};

constexpr std::array kAxes{Axis{kHour, 10 * kMinute}, Axis{6 * kHour, kHour}, Axis{24 * kHour, 4 * kHour},
                           Axis{72 * kHour, kDay}, Axis{7 * kDay, kDay}};

/// The shortest axis that shows nearly all answers.
Axis axisFor(const metrics::SurvivalCurve& curve) {
    const auto steps = curve.steps();
    if (steps.empty()) return kAxes[2];
    const double reached = 1 - steps.back().survival;
    for (const Axis& axis : kAxes) {
        double share = 0;
        for (const auto& step : steps)
            if (step.time <= axis.end) share = 1 - step.survival;
        if (share >= kMostOfIt * reached) return axis;
    }
    return kAxes.back();
}

QString timeLabel(double seconds) {
    return seconds == 0 ? QStringLiteral("0") : format::duration(std::chrono::seconds{std::llround(seconds)});
}

/// Until when a curve says something: for ever once nobody waits any more.
double knownUntil(const metrics::SurvivalCurve& curve, double end) {
    if (curve.size() == 0) return 0;
    if (curve.shareWithin(end)) return end;
    double known = 0;
    double unknown = end;
    // The last moment at which the estimate is known, to the second.
    while (unknown - known > 1) {
        const double middle = (known + unknown) / 2;
        (curve.shareWithin(middle) ? known : unknown) = middle;
    }
    return known;
}

charts::StepCurve stepsOf(const metrics::SurvivalCurve& curve, double end) {
    charts::StepCurve drawn;
    drawn.knownUntil = knownUntil(curve, end);
    const auto steps = curve.steps();
    const std::size_t stride = steps.size() / kMostSteps + 1;
    for (std::size_t i = 0; i < steps.size(); i += stride) {
        const auto share = curve.estimateWithin(steps[i].time);
        if (share) drawn.steps.push_back({steps[i].time, share->p, share->lo, share->hi});
    }
    return drawn;
}

QString hourWords(const metrics::AnswerHour& hour) {
    if (hour.addressed == 0) return QCoreApplication::translate("voice", "nobody spoke to you");
    const QString counts = QCoreApplication::translate("voice", "%1 spoke to you, %2 were answered")
                               .arg(format::count(hour.addressed), format::count(hour.answered));
    if (hour.addressed < charts::kThinCell) return counts;
    return counts + u'\n' +
           QCoreApplication::translate("voice", "median wait: %1")
               .arg(models::writtenWait(hour.median, hour.addressed).text);
}

} // namespace

charts::StepCurveSpec answerCurve(const app::VoiceSnapshot& snapshot) {
    const auto& answers = snapshot.talk.answers;
    const Axis axis = axisFor(answers.all.curve);
    charts::StepCurveSpec spec{.title = QCoreApplication::translate("voice", "How fast you answer"),
                               .end = axis.end,
                               .ticks = {},
                               .curves = {}};
    for (double time = 0; time <= axis.end; time += axis.step)
        spec.ticks.push_back({time, timeLabel(time)});
    auto all = stepsOf(answers.all.curve, axis.end);
    all.label = QCoreApplication::translate("voice", "all addressed posts");
    spec.curves.push_back(std::move(all));
    if (answers.questions.count == 0) return spec;
    auto questions = stepsOf(answers.questions.curve, axis.end);
    questions.label = QCoreApplication::translate("voice", "questions");
    questions.role = report::ColourRole::Vertical;
    questions.dashed = true;
    spec.curves.push_back(std::move(questions));
    return spec;
}

charts::HourGridSpec addressedHours(const app::VoiceSnapshot& snapshot) {
    charts::HourGridSpec spec{.title = QCoreApplication::translate("voice", "When people speak to you"),
                              .role = report::ColourRole::Vertical};
    for (std::size_t hour = 0; hour < spec.cells.size(); ++hour) {
        const auto& known = snapshot.talk.answers.byHour[hour];
        spec.cells[hour] = {known.addressed, hourWords(known)};
    }
    return spec;
}

charts::HourGridSpec replyHours(const app::VoiceSnapshot& snapshot) {
    charts::HourGridSpec spec{.title = QCoreApplication::translate("voice", "When you reply"),
                              .role = report::ColourRole::Brand};
    for (const auto& reply : snapshot.talk.replies)
        spec.cells[reply.hourOfWeek].count += 1;
    for (auto& cell : spec.cells) {
        const auto replies = static_cast<int>(cell.count);
        cell.words = QCoreApplication::translate("voice", "%Ln replies", nullptr, replies);
    }
    return spec;
}

} // namespace weft::panels
