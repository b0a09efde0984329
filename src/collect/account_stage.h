// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/source_visitor.h"

namespace weft::collect {

/// The numbers of the account as a whole: series of days, clicks on links, followers and who they are, and
/// what may still be published.
class AccountStage {
public:
    explicit AccountStage(RunContext& context) : m_context(context), m_visitor(context) {}

    [[nodiscard]] base::Status run();

private:
    using Insights = std::vector<model::AccountInsight>;

    [[nodiscard]] base::Result<VisitResult> read();
    /// What an account may lack without anything being wrong: links, a hundred followers.
    void readExtras(base::Instant since, base::Instant until, Insights& insights);
    void readQuotas();
    [[nodiscard]] base::Status save(const Insights& insights, base::Instant at);

    RunContext& m_context;
    SourceVisitor m_visitor;
};

} // namespace weft::collect
