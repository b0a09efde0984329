// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/alerts.h"

#include "format/numbers.h"
#include "format/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace weft::format {

namespace {

/// So many are told by name; the rest is counted.
constexpr std::size_t kMostNamed = 5;
constexpr qsizetype kLongestQuote = 80;

int plural(std::int64_t number) {
    return static_cast<int>(std::min<std::int64_t>(number, std::numeric_limits<int>::max()));
}

QString quoted(const std::string& text) {
    const QString line = fromUtf8(text).simplified();
    return line.size() <= kLongestQuote ? line : line.left(kLongestQuote - 1) + QChar(u'…');
}

QString people(const store::Alert& alert) {
    const int number = plural(alert.count);
    const QString who = QCoreApplication::translate("alerts", "%Ln person(s) at once", nullptr, number);
    if (!alert.usual) return who;
    //: %1 is "31 people at once", %2 a number of people
    return QCoreApplication::translate("alerts", "%1; usually %2").arg(who, decimal(*alert.usual, 1));
}

/// One alert in one line.
QString line(const app::AlertView& view) {
    const AlertWords words = alertWords(view);
    //: a line of a list: what happened, and more of it
    return QCoreApplication::translate("alerts", "%1: %2").arg(words.title, words.body);
}

QStringList lines(const std::vector<app::AlertView>& views) {
    QStringList result;
    for (std::size_t i = 0; i < std::min(views.size(), kMostNamed); ++i)
        result.append(line(views[i]));
    if (views.size() > kMostNamed) {
        const int more = plural(static_cast<std::int64_t>(views.size() - kMostNamed));
        result.append(QCoreApplication::translate("alerts", "and %Ln more", nullptr, more));
    }
    return result;
}

} // namespace

AlertWords alertWords(const app::AlertView& view) {
    const QString subject = fromUtf8(view.alert.subject);
    const int number = plural(view.alert.count);
    switch (view.alert.kind) {
    case store::AlertKind::Topic:
        return {QCoreApplication::translate("alerts", "“%1” stands out").arg(subject), people(view.alert)};
    case store::AlertKind::Person:
        return {QCoreApplication::translate("alerts", "@%1 wrote").arg(subject),
                QCoreApplication::translate("alerts", "%Ln new post(s)", nullptr, number)};
    case store::AlertKind::Answer:
        break;
    }
    const QString answers = QCoreApplication::translate("alerts", "%Ln new answer(s)", nullptr, number);
    //: %1 is the beginning of a post
    return {QCoreApplication::translate("alerts", "Answered: “%1”").arg(quoted(view.text)), answers};
}

AlertWords digestWords(const app::AlertNews& news) {
    const QStringList alerts = lines(news.together);
    if (!news.digest) {
        if (alerts.isEmpty()) return {};
        const int number = plural(static_cast<std::int64_t>(news.together.size()));
        return {QCoreApplication::translate("alerts", "%Ln thing(s) happened", nullptr, number),
                alerts.join(u'\n')};
    }
    if (alerts.isEmpty() && news.newPosts == 0 && news.waiting == 0) return {};
    const int waiting = plural(news.waiting);
    const int fresh = plural(news.newPosts);
    const QString title =
        waiting > 0
            ? QCoreApplication::translate("alerts", "%Ln post(s) wait for an answer", nullptr, waiting)
            : QCoreApplication::translate("alerts", "Nobody waits for an answer");
    QStringList body{
        QCoreApplication::translate("alerts", "%Ln new post(s) since the last digest", nullptr, fresh)};
    body.append(alerts);
    return {title, body.join(u'\n')};
}

} // namespace weft::format
