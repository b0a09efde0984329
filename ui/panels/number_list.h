// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/community_numbers.h"

namespace weft::panels {

/// Gathers the numbers of one point or fact under its name.
class NumberList {
public:
    explicit NumberList(QString name) : m_name(std::move(name)) {}

    /// Nothing is added where there is none of it.
    NumberList& add(std::int64_t count, const QString& text, const figures::CommunityNumber& number) {
        if (count > 0) m_numbers.push_back({text, QStringLiteral("%1 · %2").arg(m_name, text), number});
        return *this;
    }

    [[nodiscard]] std::vector<CountedPeople> take() { return std::move(m_numbers); }

private:
    QString m_name;
    std::vector<CountedPeople> m_numbers;
};

} // namespace weft::panels
