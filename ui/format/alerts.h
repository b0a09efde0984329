// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alert_news.h"

#include <QString>

namespace weft::format {

/// What a notification says: a line, and what stands below it.
struct AlertWords {
    QString title;
    QString body;
};

[[nodiscard]] AlertWords alertWords(const app::AlertView& alert);

/// Several alerts, or the digest of the morning; empty when there is nothing to tell.
[[nodiscard]] AlertWords digestWords(const app::AlertNews& news);

} // namespace weft::format
