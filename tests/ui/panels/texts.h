// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace weft::panels {

/// The committed texts of a language, compiled on the spot, for as long as it lives; widgets made meanwhile
/// speak it.
class Texts {
public:
    explicit Texts(const QString& language);
    ~Texts();
    Texts(const Texts&) = delete;
    Texts& operator=(const Texts&) = delete;

    [[nodiscard]] bool loaded() const { return m_loaded; }

private:
    QLocale m_before;
    QTranslator m_translator;
    bool m_loaded = false;
};

} // namespace weft::panels
