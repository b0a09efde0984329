// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topic_report.h"
#include "cli/command.h"

#include <filesystem>
#include <functional>

namespace weft::cli {

/// Looks at a workspace whenever its posts change or a quarter of an hour ends, until somebody interrupts,
/// and calls `show` once for each topic that begins to be alerted from now on.
[[nodiscard]] Exit watchTopics(const std::filesystem::path& workspace,
                               const std::function<base::Result<app::TopicReport>()>& look,
                               const std::function<void(const app::TopicView&)>& show);

} // namespace weft::cli
