// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

QString committed(const QString& language) {
    return QStringLiteral(WEFT_SOURCE "/resources/i18n/weft_%1.ts").arg(language);
}

QByteArray contents(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// What lupdate makes of a copy: it adds what the sources have and the file has not.
QByteArray updated(const QString& language, const QStringList& more) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("weft_%1.ts").arg(language));
    EXPECT_TRUE(QFile::copy(committed(language), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess process;
    process.start(QStringLiteral(WEFT_LUPDATE),
                  QStringList{QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-no-obsolete"), QStringLiteral("-source-language"),
                              QStringLiteral("en"), QStringLiteral("-target-language"), language} +
                      more + QStringList{QStringLiteral(WEFT_SOURCE "/ui"), QStringLiteral("-ts"), copy});
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return contents(copy);
}

class Translations : public ::testing::TestWithParam<const char*> {};

TEST_P(Translations, AreFinished) {
    const QByteArray text = contents(committed(QString::fromLatin1(GetParam())));
    EXPECT_FALSE(text.contains("type=\"unfinished\""));
    EXPECT_FALSE(text.contains("type=\"vanished\""));
    EXPECT_FALSE(text.contains("<translation></translation>"));
    EXPECT_FALSE(text.contains("<numerusform></numerusform>"));
}

TEST_P(Translations, HoldWhatTheSourcesSay) {
    const QString language = QString::fromLatin1(GetParam());
    const QStringList more =
        language == QStringLiteral("en") ? QStringList{QStringLiteral("-pluralonly")} : QStringList{};
    const QRegularExpression source(QStringLiteral("<source>"));
    const QByteArray now = updated(language, more);
    EXPECT_FALSE(now.contains("type=\"unfinished\""))
        << "run the target update_translations, then translate what is unfinished";
    EXPECT_EQ(QString::fromUtf8(now).count(source),
              QString::fromUtf8(contents(committed(language))).count(source));
}

TEST(FrenchTranslation, KeepsThePlaceholders) {
    const QString text = QString::fromUtf8(contents(committed(QStringLiteral("fr"))));
    const QRegularExpression message(QStringLiteral(
        "<source>([^<]*)</source>(?:\\s*<comment>[^<]*</comment>)?\\s*<translation>([^<]*)</translation>"));
    int seen = 0;
    for (auto match = message.globalMatch(text); match.hasNext(); ++seen) {
        const auto found = match.next();
        for (const char* place : {"%1", "%2", "%3"})
            EXPECT_EQ(found.captured(1).contains(QLatin1String(place)),
                      found.captured(2).contains(QLatin1String(place)))
                << found.captured(1).toStdString();
    }
    EXPECT_GT(seen, 200);
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations, ::testing::Values("en", "fr"));

} // namespace
