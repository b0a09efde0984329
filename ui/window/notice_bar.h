// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

namespace weft::panels {
class Text;
}

namespace weft::window {

/// One line below the filter bar that says how something ended; gone with a click on its cross.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void tell(const QString& text);
    void tell(const base::Error& error);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    panels::Text* m_text;
    bool m_bad = false;
};

} // namespace weft::window
