// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/text.h"

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

class TextTest : public ::testing::Test {
protected:
    TextTest() { m_text.setWordWrap(true); }

    /// What a label that remembers nothing says.
    int fresh(int width) const {
        QLabel label;
        label.setTextFormat(m_text.textFormat());
        label.setWordWrap(true);
        label.setFont(m_text.font());
        label.setContentsMargins(m_text.contentsMargins());
        label.setText(m_text.text());
        return label.heightForWidth(width);
    }

    Text m_text{theme::TextStyle::Body, Tone::Ink};
};

TEST_F(TextTest, IsMeasuredAnewWhenItOrItsFontOrItsMarginsChange) {
    m_text.setText(QStringLiteral("Nobody talks of anything more than usual in these days"));
    const int narrow = m_text.heightForWidth(90);
    EXPECT_EQ(narrow, fresh(90));
    EXPECT_GT(narrow, m_text.heightForWidth(900));
    EXPECT_EQ(m_text.heightForWidth(90), narrow) << "and again";
    m_text.setText(QStringLiteral("Short"));
    EXPECT_EQ(m_text.heightForWidth(90), fresh(90));
    EXPECT_LT(m_text.heightForWidth(90), narrow);
    m_text.setFont(theme::font(theme::TextStyle::Figure));
    EXPECT_EQ(m_text.heightForWidth(90), fresh(90));
    m_text.setContentsMargins(0, 11, 0, 0);
    EXPECT_EQ(m_text.heightForWidth(90), fresh(90));
}

} // namespace
} // namespace weft::panels
