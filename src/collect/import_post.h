// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/insight.h"
#include "model/post.h"

#include <string>
#include <string_view>
#include <vector>

namespace weft::collect {

/// A post as a line of an import gave it. Counters that the line does not give are Unknown::NotInAnswer.
struct ImportedPost {
    model::Post post;
    model::Counters counters;
    /// Known keys whose value is of a wrong type and was left out: "likes holds a text".
    std::vector<std::string> leftOut = {};
};

/// Reads one line in either shape of the import contract: plain, or a Threads media object. Errors name the
/// key.
[[nodiscard]] base::Result<ImportedPost> parseImportLine(std::string_view line);

} // namespace weft::collect
