// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/report_pages.h"
#include "panels/reports_screen.h"
#include "window/desk.h"
#include "window/screen_list.h"

namespace weft::window {

/// Brings the Reports screen the charts and tables of all others: asks their desks one after the other, as
/// if somebody looked at each.
class ReportsDesk final : public Desk {
    Q_OBJECT

public:
    /// A screen whose charts go into a report.
    struct Chapter {
        Screen screen;
        Desk* desk;
    };

    /// Make it after the desks of the chapters: of another filter they must know before it asks them.
    ReportsDesk(Hosts& hosts, const std::vector<Chapter>& chapters, QObject* parent = nullptr);

    [[nodiscard]] QWidget* screen() const override;
    /// Of all chapters that were read.
    [[nodiscard]] std::vector<charts::ChartSheet> sheets() const override;

    /// The same by chapters; those without a sheet are left out.
    [[nodiscard]] charts::ReportPages pages() const;

    [[nodiscard]] panels::ReportsScreen* reports() const { return m_screen; }

Q_SIGNALS:
    /// Somebody wants one of sheets(), by its place.
    void exportRequested(std::size_t sheet);
    /// Somebody wants all of them as PDF.
    void reportRequested();

protected:
    void forget() override;
    void ask() override;
    void refresh() override;

private:
    struct Part {
        Chapter chapter;
        panels::ReportSection section;
        std::vector<charts::ChartSheet> sheets = {};
    };

    void retryFailed();
    void proceed();
    void take(Part& part);
    void heard(std::size_t part);
    void show();
    void choose(int section, int line);

    panels::ReportsScreen* m_screen;
    std::vector<Part> m_parts;
    /// The part that is asked now; all of them when none is.
    std::size_t m_at = 0;
    bool m_passing = false;
    /// A part before m_at has changed since.
    bool m_again = false;
};

} // namespace weft::window
