// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace weft::theme {

/// The pictures of the window: one family on a 20 px grid with strokes of 1.6 px.
enum class Glyph {
    Overview,
    Engagement,
    Topics,
    Community,
    Conversations,
    Voice,
    Posts,
    Reports,
    Sources,
    Info,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Star,
    StarFilled,
    PersonStar,
    PersonStarFilled,
    External,
    Search,
    Refresh,
    Calendar,
    Settings,
    Warning,
    Check,
    Close,
    Export,
    Copy,
    Note,
    Heart,
    Reply,
    Play,
    Pause,
    Eye,
};

/// Sharp at every size and device pixel ratio. Without a colour it follows the application's palette when it
/// is painted: secondary text, brand when selected or on, muted when disabled.
[[nodiscard]] QIcon icon(Glyph glyph, const QColor& colour = {});

/// The woven hash, in the two strands of the theme that is on when it is painted.
[[nodiscard]] QIcon logo();

} // namespace weft::theme
