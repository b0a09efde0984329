// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/stages.h"

#include "format/errors.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cmath>

namespace weft::format {

namespace {

/// Plural forms take an int; counts beyond it all read alike.
int plural(std::int64_t value) {
    return static_cast<int>(std::min<std::int64_t>(value, 1'000'000'000));
}

QString postsText(std::int64_t posts) {
    return QCoreApplication::translate("format", "%Ln post(s)", nullptr, plural(posts));
}

} // namespace

QString stageTitle(collect::Stage stage) {
    switch (stage) {
    case collect::Stage::Profile:
        return QCoreApplication::translate("format", "Profile");
    case collect::Stage::OwnThreads:
        return QCoreApplication::translate("format", "Own threads");
    case collect::Stage::Conversations:
        return QCoreApplication::translate("format", "Conversations");
    case collect::Stage::OwnReplies:
        return QCoreApplication::translate("format", "Own replies");
    case collect::Stage::Mentions:
        return QCoreApplication::translate("format", "Mentions");
    case collect::Stage::Counters:
        return QCoreApplication::translate("format", "Counters of own posts");
    case collect::Stage::AccountInsights:
        return QCoreApplication::translate("format", "Counters of the account");
    case collect::Stage::GhostPosts:
        return QCoreApplication::translate("format", "Ghost posts");
    case collect::Stage::Searches:
        return QCoreApplication::translate("format", "Words and tags");
    case collect::Stage::Profiles:
        return QCoreApplication::translate("format", "Other profiles");
    case collect::Stage::Import:
        break;
    }
    return QCoreApplication::translate("format", "Import");
}

QString stageTitle(std::string_view name) {
    using collect::Stage;
    constexpr std::array<std::pair<std::string_view, Stage>, 12> kNames{
        {{"profile", Stage::Profile},
         {"threads", Stage::OwnThreads},
         {"conversations", Stage::Conversations},
         {"conversation", Stage::Conversations},
         {"replies", Stage::OwnReplies},
         {"mentions", Stage::Mentions},
         {"counters", Stage::Counters},
         {"account", Stage::AccountInsights},
         {"import", Stage::Import},
         {"ghosts", Stage::GhostPosts},
         {"search", Stage::Searches},
         {"profiles", Stage::Profiles}}};
    for (const auto& [known, stage] : kNames)
        if (known == name) return stageTitle(stage);
    return fromUtf8(name);
}

QString progressCounts(const collect::Progress& progress) {
    const QString posts = QCoreApplication::translate("format", "%1, %2 new", "posts seen, posts new")
                              .arg(postsText(progress.postsSeen), count(progress.postsNew));
    if (!progress.total) return posts;
    return QCoreApplication::translate("format", "%1 of %2 · %3", "done, total, posts")
        .arg(count(progress.done), count(*progress.total), posts);
}

QString progressPace(const collect::Progress& progress) {
    const QString rate =
        QCoreApplication::translate("format", "%1 posts/s").arg(count(std::llround(progress.postsPerSecond)));
    if (!progress.left) return rate;
    return QCoreApplication::translate("format", "%1 · about %2 left", "rate, time")
        .arg(rate, duration(*progress.left));
}

QString runOutcome(const store::Run& run) {
    if (run.error) return errorSentence(run.error->code);
    if (!run.endedAt) return QCoreApplication::translate("format", "under way, or cut off");
    if (run.postsNew == 0 && run.postsChanged == 0)
        return QCoreApplication::translate("format", "nothing new");
    QStringList parts{QCoreApplication::translate("format", "%Ln new", nullptr, plural(run.postsNew))};
    if (run.postsChanged > 0)
        parts += QCoreApplication::translate("format", "%Ln changed", nullptr, plural(run.postsChanged));
    return parts.join(QStringLiteral(", "));
}

} // namespace weft::format
