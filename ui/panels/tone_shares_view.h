// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tone_report.h"

#include <QWidget>

class QVBoxLayout;

namespace weft::panels {

/// The three shares of each language as a bar, how right its list was measured to be, what corrections make
/// of it, and what was not measured.
class ToneSharesView final : public QWidget {
    Q_OBJECT

public:
    explicit ToneSharesView(QWidget* parent = nullptr);

    void setReport(const app::ToneReport& report);

private:
    void addLanguage(const app::ToneShares& shares);
    void addLine(const QString& text, const QString& toolTip = {});

    QWidget* m_content = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace weft::panels
