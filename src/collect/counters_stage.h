// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/source_visitor.h"
#include "collect/tombstone_check.h"

#include <future>

namespace weft::collect {

/// The counters of own posts at their planned ages.
class CountersStage {
public:
    explicit CountersStage(RunContext& context)
        : m_context(context), m_visitor(context), m_tombstones(context) {}

    [[nodiscard]] base::Status run();

private:
    [[nodiscard]] base::Result<VisitResult> readAll();
    /// What cannot be had of one post is named; an error ends the stage.
    [[nodiscard]] base::Status readNamed(const std::string& postId, std::future<base::Status>& written);
    [[nodiscard]] base::Status readOne(const std::string& postId, std::future<base::Status>& written);

    RunContext& m_context;
    SourceVisitor m_visitor;
    TombstoneCheck m_tombstones;
};

} // namespace weft::collect
