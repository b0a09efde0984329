// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/language.h"
#include "looks/clipped_texts.h"
#include "looks/demo_window.h"
#include "looks/pseudo_translator.h"

#include <QApplication>

#include <ostream>

namespace weft::looks {
namespace {

constexpr auto kPseudo = "pseudo";

struct Reader {
    const char* language;
    Qt::LayoutDirection direction;
};

/// As a name of a test.
std::ostream& operator<<(std::ostream& out, const Reader& reader) {
    return out << reader.language << (reader.direction == Qt::RightToLeft ? ", right to left" : "");
}

/// The texts of every screen, whole or with the whole in a tool tip, in the smallest window and a wide one.
class Clipping : public DemoWindowTest, public ::testing::WithParamInterface<Reader> {
protected:
    Clipping() {
        QApplication::setLayoutDirection(GetParam().direction);
        if (qstrcmp(GetParam().language, kPseudo) == 0)
            QCoreApplication::installTranslator(&m_pseudo);
        else
            m_language.emplace(QLatin1String(GetParam().language));
    }

    ~Clipping() override {
        QCoreApplication::removeTranslator(&m_pseudo);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void lookAt(const QSize& size) {
        open(size);
        EXPECT_EQ(window().size(), size) << "texts make the window larger";
        eachScreen([&](const window::ScreenEntry& screen) {
            const QString folder = qEnvironmentVariable("WEFT_PICTURES");
            if (!folder.isEmpty())
                window().grab().save(
                    QStringLiteral("%1/%2-%3-%4-%5.png")
                        .arg(folder, QString::fromStdString(screen.name), QLatin1String(GetParam().language))
                        .arg(GetParam().direction)
                        .arg(size.width()));
            const QStringList found = clippedTexts(window());
            EXPECT_TRUE(found.isEmpty()) << found.join(u'\n').toStdString();
        });
    }

private:
    PseudoTranslator m_pseudo;
    std::optional<commands::Language> m_language;
};

TEST_P(Clipping, LeavesEveryTextReadableInTheSmallestWindow) {
    lookAt({1100, 700});
}

TEST_P(Clipping, LeavesEveryTextReadableInALargeWindow) {
    lookAt({2560, 1440});
}

INSTANTIATE_TEST_SUITE_P(Readers, Clipping,
                         ::testing::Values(Reader{"en", Qt::LeftToRight}, Reader{"fr", Qt::LeftToRight},
                                           Reader{kPseudo, Qt::LeftToRight}, Reader{"en", Qt::RightToLeft},
                                           Reader{kPseudo, Qt::RightToLeft}),
                         [](const auto& reader) {
                             return std::string(reader.param.language) +
                                    (reader.param.direction == Qt::RightToLeft ? "RightToLeft" : "");
                         });

} // namespace
} // namespace weft::looks
