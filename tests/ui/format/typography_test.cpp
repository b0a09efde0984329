// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/typography.h"

#include <gtest/gtest.h>

namespace weft::format {
namespace {

TEST(Typography, NoLineBeginsWithAMarkThatFrenchSetsApart) {
    EXPECT_EQ(withFixedBlanks(QStringLiteral("Dit avec : « oui » ; 40 % !")),
              QStringLiteral("Dit avec\u00a0: «\u00a0oui\u00a0»\u00a0; 40\u00a0%\u00a0!"));
}

TEST(Typography, PlacesForValuesAreNoSigns) {
    const QString text = QStringLiteral("de %1 et %L2, %n fois");
    EXPECT_EQ(withFixedBlanks(text), text);
    EXPECT_EQ(withFixedBlanks(QStringLiteral("%1 %")), QStringLiteral("%1\u00a0%"));
}

TEST(Typography, ShortTextsStay) {
    for (const char16_t* text : {u"", u" ", u":", u" :"})
        EXPECT_EQ(withFixedBlanks(QString::fromUtf16(text)), QString::fromUtf16(text));
}

} // namespace
} // namespace weft::format
