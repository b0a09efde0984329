// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/language.h"
#include "looks/pseudo_translator.h"
#include "theme/theme.h"

#include <iosfwd>
#include <optional>
#include <string>

namespace weft::looks {

inline constexpr auto kPseudo = "pseudo";

/// Who looks at the program: in which language, from which side, in which colours.
struct Reader {
    const char* language;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    theme::Mode mode = theme::Mode::Light;
};

/// As a part of a test's name: "frDark".
[[nodiscard]] std::string nameOf(const Reader& reader);
std::ostream& operator<<(std::ostream& out, const Reader& reader);

/// The program speaks and looks as for this reader while this lives.
class AsReader {
public:
    explicit AsReader(const Reader& reader);
    ~AsReader();
    AsReader(const AsReader&) = delete;
    AsReader& operator=(const AsReader&) = delete;

private:
    PseudoTranslator m_pseudo;
    std::optional<commands::Language> m_language;
};

} // namespace weft::looks
