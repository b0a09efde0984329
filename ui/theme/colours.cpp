// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

namespace weft::theme {

const Colours& lightColours() {
    static const Colours kColours{
        .dark = false,
        .canvas = QColor(0xF6F5F1),
        .surface = QColor(0xFFFFFF),
        .line = QColor(0xE5E2DA),
        .grid = QColor(0xEEECE6),
        .ink = QColor(0x1E1C19),
        .ink2 = QColor(0x5E594F),
        .ink3 = QColor(0x8D877B),
        .muted = QColor(0x716B61),
        .brand = QColor(0x3653C9),
        .onBrand = QColor(0xFFFFFF),
        .answer = QColor(0x6880E0),
        .vertical = QColor(0xC8751F),
        .horizontal = QColor(0x14918A),
        .outbound = QColor(0x9159C7),
        .good = QColor(0x217A4B),
        .bad = QColor(0xBF3B3B),
        .selection = QColor(0xECEFFB),
        .highlight = QColor(0xFCE9B8),
        .answerWords = QColor(0x4A66CC),
        .verticalWords = QColor(0x9A5A10),
        .horizontalWords = QColor(0x0C716B),
        .outboundWords = QColor(0x8349BB),
    };
    return kColours;
}

const Colours& darkColours() {
    static const Colours kColours{
        .dark = true,
        .canvas = QColor(0x17181C),
        .surface = QColor(0x202227),
        .line = QColor(0x31343B),
        .grid = QColor(0x2A2D33),
        .ink = QColor(0xECEBE7),
        .ink2 = QColor(0xB1AEA6),
        .ink3 = QColor(0x7F7D77),
        .muted = QColor(0x9A988F),
        .brand = QColor(0x7F97FF),
        .onBrand = QColor(0x17181C),
        .answer = QColor(0x6877B8),
        .vertical = QColor(0xF0A85A),
        .horizontal = QColor(0x43BDB4),
        .outbound = QColor(0xB98AE6),
        .good = QColor(0x6FCF97),
        .bad = QColor(0xF08080),
        .selection = QColor(0x2A2F45),
        .highlight = QColor(0x5A4A1C),
        .answerWords = QColor(0x93A0DA),
        .verticalWords = QColor(0xF0A85A),
        .horizontalWords = QColor(0x43BDB4),
        .outboundWords = QColor(0xB98AE6),
    };
    return kColours;
}

QColor Colours::role(report::ColourRole role) const {
    switch (role) {
    case report::ColourRole::Brand:
        return brand;
    case report::ColourRole::Answer:
        return answer;
    case report::ColourRole::Vertical:
        return vertical;
    case report::ColourRole::Horizontal:
        return horizontal;
    case report::ColourRole::Outbound:
        return outbound;
    case report::ColourRole::Good:
        return good;
    case report::ColourRole::Bad:
        return bad;
    case report::ColourRole::Muted:
        return ink3;
    }
    return ink3;
}

QColor Colours::words(report::ColourRole role) const {
    using report::ColourRole;
    if (role == ColourRole::Answer) return answerWords;
    if (role == ColourRole::Vertical) return verticalWords;
    if (role == ColourRole::Horizontal) return horizontalWords;
    if (role == ColourRole::Outbound) return outboundWords;
    return role == ColourRole::Muted ? muted : this->role(role);
}

const Colours& coloursFor(const QPalette& palette) {
    const auto window = palette.color(QPalette::Active, QPalette::Window);
    const auto text = palette.color(QPalette::Active, QPalette::WindowText);
    return window.lightnessF() < text.lightnessF() ? darkColours() : lightColours();
}

} // namespace weft::theme
