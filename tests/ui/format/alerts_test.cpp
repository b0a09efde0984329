// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/alerts.h"

#include <QLocale>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::format {
namespace {

using ::testing::HasSubstr;

app::AlertView topic(std::string term) {
    return {{.kind = store::AlertKind::Topic,
             .subject = std::move(term),
             .at = {},
             .count = 31,
             .usual = 4.25,
             .foundAt = {}},
            {}};
}

class AlertWordsTest : public ::testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void TearDown() override { QLocale::setDefault(QLocale::c()); }
};

TEST_F(AlertWordsTest, ATopicSaysHowManyAndWhatIsUsual) {
    const auto words = alertWords(topic("power cut"));
    EXPECT_EQ(words.title.toStdString(), "“power cut” stands out");
    EXPECT_THAT(words.body.toStdString(), HasSubstr("31"));
    EXPECT_THAT(words.body.toStdString(), HasSubstr("usually 4.3"));
}

TEST_F(AlertWordsTest, AnAnswerQuotesThePostInOneShortLine) {
    app::AlertView view;
    view.alert.kind = store::AlertKind::Answer;
    view.text = "first\nsecond " + std::string(500, 'x');
    const auto words = alertWords(view);
    EXPECT_THAT(words.title.toStdString(), HasSubstr("first second"));
    EXPECT_LT(words.title.size(), 100);
}

TEST_F(AlertWordsTest, ADigestNamesFiveAndCountsTheRest) {
    app::AlertNews news{.digest = true, .newPosts = 212, .waiting = 14};
    for (int i = 0; i < 7; ++i)
        news.together.push_back(topic("t" + std::to_string(i)));
    const auto words = digestWords(news);
    EXPECT_THAT(words.title.toStdString(), HasSubstr("14"));
    EXPECT_EQ(words.body.count(u'\n'), 6);
    EXPECT_THAT(words.body.toStdString(), HasSubstr("212"));
    EXPECT_THAT(words.body.toStdString(), HasSubstr("2 more"));
}

TEST_F(AlertWordsTest, ADigestOfNothingIsNotTold) {
    EXPECT_TRUE(digestWords({.digest = true}).title.isEmpty());
    EXPECT_TRUE(digestWords({}).title.isEmpty());
    EXPECT_FALSE(digestWords({.digest = true, .newPosts = 1}).title.isEmpty());
}

} // namespace
} // namespace weft::format
