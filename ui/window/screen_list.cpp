// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/screen_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace weft::window {

QList<ScreenEntry> screenList() {
    using theme::Glyph;
    return {
        {Screen::Overview,
         "overview",
         QCoreApplication::translate("screens", "Overview"),
         Glyph::Overview,
         {"weave", "waiting", "depth", "brands"}},
        {Screen::Engagement,
         "engagement",
         QCoreApplication::translate("screens", "Engagement"),
         Glyph::Engagement,
         {"active-passive", "audience-hours", "share-of-voice", "brand-profiles", "engagement-posts",
          "post-growth", "formats", "engagement-days"}},
        {Screen::Topics,
         "topics",
         QCoreApplication::translate("screens", "Topics"),
         Glyph::Topics,
         {"topic-bursts", "topics"}},
        {Screen::Community,
         "community",
         QCoreApplication::translate("screens", "Community"),
         Glyph::Community,
         {"network", "levels", "flow", "cohorts", "connecting", "growth", "inequality"}},
        {Screen::Conversations,
         "conversations",
         QCoreApplication::translate("screens", "Conversations"),
         Glyph::Conversations,
         {"conversations", "thread"}},
        {Screen::Voice,
         "voice",
         QCoreApplication::translate("screens", "Voice"),
         Glyph::Voice,
         {"answers", "answers-over-time", "answered-share", "addressed-hours", "reply-hours", "phrases",
          "openings", "tone"}},
        {Screen::Posts, "posts", QCoreApplication::translate("screens", "Posts"), Glyph::Posts},
        {Screen::Reports, "reports", QCoreApplication::translate("screens", "Reports"), Glyph::Reports},
        {Screen::Sources, "sources", QCoreApplication::translate("screens", "Sources"), Glyph::Sources},
    };
}

QString screenTitle(Screen screen) {
    const auto screens = screenList();
    const auto entry = std::ranges::find(screens, screen, &ScreenEntry::screen);
    return entry == screens.end() ? QString() : entry->title;
}

} // namespace weft::window
