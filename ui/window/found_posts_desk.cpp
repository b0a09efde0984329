// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/found_posts_desk.h"

#include "app/posts_table.h"
#include "dialogs/day_dialog.h"
#include "dialogs/dialogs.h"
#include "format/numbers.h"
#include "format/times.h"
#include "panels/posts_screen.h"

#include <QFile>

#include <algorithm>
#include <future>

namespace weft::window {

namespace {

using ListingPtr = app::Shared<app::PostListing>;

/// A spreadsheet of more is nothing that anybody opens; the command line writes them all.
constexpr std::size_t kMostWritten = 100'000;
constexpr std::size_t kPage = 1'000;

/// Blocks until a reader has them.
base::Result<app::Shared<app::PostsPage>> readRows(app::WorkspaceSession& session, const ListingPtr& listing,
                                                   std::size_t first, std::size_t count) {
    using Page = base::Result<app::Shared<app::PostsPage>>;
    auto promise = std::make_shared<std::promise<Page>>();
    auto page = promise->get_future();
    session.loadListedPosts(listing, first, count,
                            [promise](Page result) { promise->set_value(std::move(result)); });
    return page.get();
}

base::Status writePosts(app::WorkspaceSession& session, const ListingPtr& listing, std::size_t rows,
                        const std::filesystem::path& path) {
    auto table = app::postsTable({});
    for (std::size_t first = 0; first < rows; first += kPage) {
        const auto page = readRows(session, listing, first, std::min(kPage, rows - first));
        if (!page) return base::fail(page.error());
        app::addPosts(table, (*page)->rows);
    }
    return report::writeTable(table, path);
}

} // namespace

FoundPostsDesk::FoundPostsDesk(Hosts& hosts, panels::PostsScreen& screen, dialogs::Dialogs& dialogs)
    : QObject(&screen),
      m_hosts(hosts),
      m_screen(screen),
      m_dialogs(dialogs),
      m_relay(std::make_shared<bridge::Relay>(this)) {
}

FoundPostsDesk::~FoundPostsDesk() {
    m_relay->close();
}

void FoundPostsDesk::askDay() {
    if (!m_hosts.posts.listing()) return;
    const QTimeZone zone = format::zoneFromName(m_hosts.filter.zone().name());
    auto* dialog = new dialogs::DayDialog(format::localDate(m_hosts.clock().now(), zone), &m_screen);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::DayDialog::chosen, this, &FoundPostsDesk::goTo);
    dialog->open();
}

void FoundPostsDesk::goTo(const QDate& day) {
    const auto& listing = m_hosts.posts.listing();
    if (!listing) return;
    const QTimeZone zone = format::zoneFromName(m_hosts.filter.zone().name());
    const auto start = [&zone](const QDate& date) {
        return base::instantFromMs(date.startOfDay(zone).toMSecsSinceEpoch());
    };
    const auto row = listing->rowAt({start(day), start(day.addDays(1))});
    if (row)
        m_screen.goToRow(static_cast<int>(*row));
    else if (!listing->seqs.empty())
        Q_EMIT told(tr("Days can be gone to in an order of time: newest or oldest first"));
}

void FoundPostsDesk::askFile() {
    const auto& listing = m_hosts.posts.listing();
    if (!listing || listing->seqs.empty()) {
        Q_EMIT told(tr("There are no posts to export"));
        return;
    }
    m_dialogs.chooseFile(&m_screen,
                         {.kind = dialogs::FileQuestion::Kind::Save,
                          .title = tr("Export the posts found"),
                          .filter = QStringLiteral("CSV (*.csv);;XLSX (*.xlsx);;JSON (*.json)"),
                          .suggestion = QStringLiteral("posts.csv"),
                          .suffix = QStringLiteral("csv")},
                         [this](const QString& path) { write(path); });
}

void FoundPostsDesk::write(const QString& path) {
    const ListingPtr listing = m_hosts.posts.listing();
    if (!listing) return;
    const std::size_t rows = std::min(listing->seqs.size(), kMostWritten);
    m_hosts.files.run([this, relay = m_relay, session = m_hosts.workspace.session(), listing, rows, path] {
        const std::filesystem::path file(QFile::encodeName(path).toStdString());
        relay->post([this, path, rows, all = listing->seqs.size(),
                     written = writePosts(*session, listing, rows, file)] {
            const auto shown = [](std::size_t count) {
                return format::count(static_cast<std::int64_t>(count));
            };
            if (!written)
                Q_EMIT failed(written.error());
            else if (rows < all)
                Q_EMIT told(tr("Written: the first %1 of %2 posts, %3").arg(shown(rows), shown(all), path));
            else
                Q_EMIT told(tr("Written: %1").arg(path));
        });
    });
}

} // namespace weft::window
