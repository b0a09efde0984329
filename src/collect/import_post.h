// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/insight.h"
#include "model/post.h"

#include <string_view>

namespace weft::collect {

/// A post as a line of an import gave it. Counters that the line does not give are Unknown::NotInAnswer.
struct ImportedPost {
    model::Post post;
    model::Counters counters;
};

/// Reads one line in either shape of the import contract: plain, or a Threads media object. Errors name the
/// key.
[[nodiscard]] base::Result<ImportedPost> parseImportLine(std::string_view line);

} // namespace weft::collect
