// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/collection_service.h"
#include "base/clock.h"
#include "base/result.h"

#include <filesystem>
#include <memory>

namespace weft::simulator {
class Server;
}

namespace weft::demo {

/// A living community that runs inside the program: a simulator on loopback, and a workspace in a temporary
/// folder that is collected from it. Both are gone at the end.
class Demo {
public:
    /// The clock must outlive the demo.
    [[nodiscard]] static base::Result<std::unique_ptr<Demo>> start(const base::Clock& clock);
    ~Demo();
    Demo(const Demo&) = delete;
    Demo& operator=(const Demo&) = delete;

    /// A workspace with the brand's account and nothing collected yet.
    [[nodiscard]] const std::filesystem::path& workspace() const { return m_workspace; }

    /// How to collect: from the simulator, every few seconds.
    [[nodiscard]] app::CollectionOptions collection() const;

private:
    Demo(std::filesystem::path folder, std::unique_ptr<simulator::Server> server);

    std::filesystem::path m_folder;
    std::filesystem::path m_workspace;
    std::unique_ptr<simulator::Server> m_server;
};

} // namespace weft::demo
