// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reports_desk.h"

#include "format/text.h"
#include "window/empty_states.h"
#include "window/report_words.h"

#include <algorithm>

namespace weft::window {

using panels::ReportSection;
using panels::ReportsScreen;

ReportsDesk::ReportsDesk(Hosts& hosts, const std::vector<Chapter>& chapters, QObject* parent)
    : Desk(hosts, parent), m_screen(new ReportsScreen) {
    const auto screens = screenList();
    for (const Chapter& chapter : chapters) {
        const auto entry = std::ranges::find(screens, chapter.screen, &ScreenEntry::screen);
        m_parts.push_back({chapter, {.name = format::fromUtf8(entry->name), .title = entry->title}});
        connect(chapter.desk, &Desk::answered, this, [this, part = m_parts.size() - 1] { heard(part); });
    }
    auto& filter = hosts.filter;
    connect(m_screen, &ReportsScreen::exportRequested, this, &ReportsDesk::choose);
    connect(m_screen, &ReportsScreen::reportRequested, this, &ReportsDesk::reportRequested);
    connect(m_screen, &ReportsScreen::actionRequested, this, &ReportsDesk::helpRequested);
    connect(m_screen, &ReportsScreen::retryRequested, this, &ReportsDesk::retryFailed);
    connect(m_screen, &ReportsScreen::thisMonthRequested, this,
            [&filter] { filter.setPreset(app::PeriodPreset::ThisMonth); });
    connect(m_screen, &ReportsScreen::lastMonthRequested, this,
            [&filter] { filter.setPreset(app::PeriodPreset::LastMonth); });
    m_screen->showEmpty(emptyState(Emptiness::NoWorkspace));
}

QWidget* ReportsDesk::screen() const {
    return m_screen;
}

std::vector<charts::ChartSheet> ReportsDesk::sheets() const {
    std::vector<charts::ChartSheet> all;
    for (const Part& part : m_parts)
        all.insert(all.end(), part.sheets.begin(), part.sheets.end());
    return all;
}

charts::ReportPages ReportsDesk::pages() const {
    charts::ReportPages pages{reportTitle(hosts()), {}};
    for (const Part& part : m_parts)
        if (!part.sheets.empty()) pages.chapters.push_back({part.section.title, part.sheets});
    return pages;
}

void ReportsDesk::forget() {
    m_passing = false;
    for (Part& part : m_parts)
        part.sheets.clear();
    m_screen->showEmpty(emptyState(Emptiness::NoWorkspace));
}

void ReportsDesk::ask() {
    for (Part& part : m_parts) {
        part.section.state = ReportSection::State::Reading;
        part.sheets.clear();
    }
    m_at = 0;
    m_passing = true;
    m_again = false;
    proceed();
}

void ReportsDesk::refresh() {
    if (m_passing) {
        m_again = true;
        return;
    }
    m_at = 0;
    m_passing = true;
    proceed();
}

void ReportsDesk::retryFailed() {
    for (Part& part : m_parts) {
        if (!part.section.error) continue;
        part.section.error.reset();
        part.section.state = ReportSection::State::Reading;
        part.chapter.desk->retry();
    }
    refresh();
}

void ReportsDesk::proceed() {
    while (m_at < m_parts.size() && !m_parts[m_at].chapter.desk->prepare())
        take(m_parts[m_at++]);
    show();
    if (m_at < m_parts.size()) return;
    m_passing = false;
    const auto failed =
        std::ranges::find_if(m_parts, [](const Part& part) { return part.section.error.has_value(); });
    answer(failed == m_parts.end() ? std::nullopt : failed->section.error);
    if (std::exchange(m_again, false)) refresh();
}

void ReportsDesk::take(Part& part) {
    using State = ReportSection::State;
    ReportSection& section = part.section;
    section.error = part.chapter.desk->error();
    part.sheets = section.error ? std::vector<charts::ChartSheet>{} : part.chapter.desk->sheets();
    section.lines.clear();
    for (const auto& sheet : part.sheets)
        section.lines.push_back({sheet.words.title, sheetAbout(sheet.name), format::fromUtf8(sheet.name)});
    section.state = part.sheets.empty() ? State::Nothing : State::Ready;
    if (section.error) section.state = State::Failed;
    const auto empty = emptinessOf(hosts().workspace.snapshot().get(), hosts().collection.hasToken());
    section.nothing = emptyState(empty).hint;
}

void ReportsDesk::heard(std::size_t part) {
    if (!m_passing)
        expire();
    else if (part == m_at)
        proceed();
    else if (part < m_at)
        m_again = true;
}

void ReportsDesk::show() {
    std::vector<ReportSection> sections;
    for (const Part& part : m_parts)
        sections.push_back(part.section);
    m_screen->setSections(reportTitle(hosts()), sections);
}

void ReportsDesk::choose(int section, int line) {
    auto sheet = static_cast<std::size_t>(line);
    for (int before = 0; before < section; ++before)
        sheet += m_parts[static_cast<std::size_t>(before)].sheets.size();
    Q_EMIT exportRequested(sheet);
}

} // namespace weft::window
