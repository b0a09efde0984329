// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/list_reader.h"
#include "collect/plan.h"
#include "collect/source_visitor.h"
#include "collect/tombstone_check.h"

namespace weft::collect {

/// The conversations of own threads while they are alive, and at seven and 28 days; the replies that wait for
/// approval; what has disappeared since.
class ConversationsStage {
public:
    explicit ConversationsStage(RunContext& context)
        : m_context(context), m_reader(context), m_visitor(context), m_tombstones(context) {}

    [[nodiscard]] base::Status run();

private:
    [[nodiscard]] base::Result<VisitResult> readAll();
    [[nodiscard]] base::Result<std::vector<store::ThreadState>>
    nextThreads(std::optional<std::int64_t>& after, base::Instant now);
    [[nodiscard]] base::Result<std::int64_t> countDue(base::Instant now, bool asked);
    /// What cannot be had of one thread is named; an error ends the stage.
    [[nodiscard]] base::Status readNamed(const store::ThreadState& thread, ConversationVisit visit,
                                         VisitResult& result);
    [[nodiscard]] base::Status readOne(const store::ThreadState& thread, ConversationVisit visit,
                                       VisitResult& result);
    [[nodiscard]] base::Status readPending(const store::ThreadState& thread, VisitResult& result);
    [[nodiscard]] base::Status noPending(const std::string& rootId);

    RunContext& m_context;
    ListReader m_reader;
    SourceVisitor m_visitor;
    TombstoneCheck m_tombstones;
    /// Waiting replies cannot be asked for; the conversations can.
    bool m_pendingClosed = false;
};

} // namespace weft::collect
