// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/icon_engine.h"
#include "theme/resources.h"

#include <QFile>
#include <QString>

namespace weft::theme {

namespace {

// One exhaustive switch, however long: a new glyph without a file does not compile.
// NOLINTNEXTLINE(readability-function-size)
QLatin1String fileName(Glyph glyph) {
    switch (glyph) {
    case Glyph::Overview:
        return QLatin1String("overview");
    case Glyph::Engagement:
        return QLatin1String("engagement");
    case Glyph::Topics:
        return QLatin1String("topics");
    case Glyph::Community:
        return QLatin1String("community");
    case Glyph::Conversations:
        return QLatin1String("conversations");
    case Glyph::Voice:
        return QLatin1String("voice");
    case Glyph::Posts:
        return QLatin1String("posts");
    case Glyph::Reports:
        return QLatin1String("reports");
    case Glyph::Sources:
        return QLatin1String("sources");
    case Glyph::Info:
        return QLatin1String("info");
    case Glyph::ChevronDown:
        return QLatin1String("chevron-down");
    case Glyph::ChevronLeft:
        return QLatin1String("chevron-left");
    case Glyph::ChevronRight:
        return QLatin1String("chevron-right");
    case Glyph::Star:
        return QLatin1String("star");
    case Glyph::StarFilled:
        return QLatin1String("star-filled");
    case Glyph::PersonStar:
        return QLatin1String("person-star");
    case Glyph::PersonStarFilled:
        return QLatin1String("person-star-filled");
    case Glyph::External:
        return QLatin1String("external");
    case Glyph::Search:
        return QLatin1String("search");
    case Glyph::Refresh:
        return QLatin1String("refresh");
    case Glyph::Calendar:
        return QLatin1String("calendar");
    case Glyph::Settings:
        return QLatin1String("settings");
    case Glyph::Warning:
        return QLatin1String("warning");
    case Glyph::Check:
        return QLatin1String("check");
    case Glyph::Close:
        return QLatin1String("close");
    case Glyph::Export:
        return QLatin1String("export");
    case Glyph::Copy:
        return QLatin1String("copy");
    case Glyph::Note:
        return QLatin1String("note");
    case Glyph::Heart:
        return QLatin1String("heart");
    case Glyph::Reply:
        return QLatin1String("reply");
    case Glyph::Play:
        return QLatin1String("play");
    case Glyph::Pause:
        return QLatin1String("pause");
    case Glyph::Eye:
        return QLatin1String("eye");
    }
    return {};
}

QIcon load(QLatin1String name, const QColor& colour) {
    linkResources();
    QFile file(QStringLiteral(":/weft/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new SvgIconEngine(file.readAll(), colour));
}

} // namespace

QIcon icon(Glyph glyph, const QColor& colour) {
    return load(fileName(glyph), colour);
}

QIcon logo() {
    return load(QLatin1String("weft"), {});
}

} // namespace weft::theme
