// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace weft::looks {

/// A language that nobody speaks: every text of the program in accents, in brackets, and 40 % longer, as
/// German or Finnish would make it. What shows without brackets was never translated.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* meaning,
                                    int count) const override;

    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace weft::looks
