// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"

#include "collect/import.h"
#include "store/brands.h"

namespace weft::window {

void AcmeWindowTest::makeWorkspace(void (*writePosts)(const std::string& path), std::int64_t posts,
                                   const std::vector<std::string>& brands) {
    const std::string file = m_folder.filePath(QStringLiteral("posts.jsonl")).toStdString();
    writePosts(file);
    const auto session = app::WorkspaceSession::open(m_workspace.toStdString(), true, m_clock);
    ASSERT_TRUE(session) << session.error().text();
    for (const auto& brand : brands) {
        auto added = (*session)->writer().submit([&](store::Database& database) {
            return store::addAccount(database, brand, QString::fromStdString(brand).toLower().toStdString());
        });
        ASSERT_TRUE(added.get());
    }
    const auto summary = collect::importFile(file, (*session)->writer(), m_clock, {}, {});
    ASSERT_EQ(summary.postsNew, posts);
}

void AcmeWindowTest::showWindow() {
    m_window = std::make_unique<MainWindow>(m_clock, app::CollectionOptions{}, m_settings, m_dialogs);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openWorkspace(m_workspace);
}

} // namespace weft::window
