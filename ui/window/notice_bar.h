// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

namespace weft::panels {
class Text;
}

namespace weft::window {

/// One line over the lower edge of the screens that says how something ended; gone with a click on its cross.
/// It moves nothing that somebody may be reading.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    /// Lies over what its parent's layout holds.
    explicit NoticeBar(QWidget* parent);

    void tell(const QString& text);
    void tell(const base::Error& error);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    panels::Text* m_text;
    bool m_bad = false;
};

} // namespace weft::window
