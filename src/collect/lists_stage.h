// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/list_reader.h"
#include "collect/source_visitor.h"

namespace weft::collect {

/// The lists of the account itself: own threads, ghost posts, own replies, mentions.
class ListsStage {
public:
    explicit ListsStage(RunContext& context) : m_context(context), m_reader(context), m_visitor(context) {}

    [[nodiscard]] base::Status ownThreads();
    [[nodiscard]] base::Status ghostPosts();
    [[nodiscard]] base::Status ownReplies();
    [[nodiscard]] base::Status mentions();

private:
    using Fetch = base::Result<threads::PostPage> (threads::Client::*)(const threads::PageQuery&,
                                                                       const std::stop_token&);

    /// A list and what it is called.
    struct OwnList {
        Stage stage;
        store::Source source;
        threads::Endpoint endpoint;
        std::chrono::milliseconds interval;
        Fetch fetch;
    };

    [[nodiscard]] base::Status visit(const OwnList& list);

    RunContext& m_context;
    ListReader m_reader;
    SourceVisitor m_visitor;
};

} // namespace weft::collect
