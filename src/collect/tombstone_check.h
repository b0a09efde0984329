// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/list_reader.h"

#include <string>

namespace weft::collect {

/// Finds out which posts the API does not give any more. A post is only taken for gone when it is asked for
/// by its id and the API says that it is not there; for other people's posts, only when another one of them
/// can be read, because tokens without Advanced Access get the same answer for all of them
/// (threads-api.md 2.4).
class TombstoneCheck {
public:
    explicit TombstoneCheck(RunContext& context) : m_context(context) {}

    /// After a clean reading of a whole conversation: what is held of it and was not in it.
    [[nodiscard]] base::Status conversation(const std::string& rootId, const ListOutcome& outcome);
    /// A post of our own that an endpoint did not find.
    [[nodiscard]] base::Status ownPost(const std::string& postId);
    /// At the end of a stage: makes the words of what was erased leave the full text, as far as the run
    /// lasts.
    [[nodiscard]] base::Status finish();

private:
    enum class Answer { There, Gone, Unclear };

    [[nodiscard]] base::Result<Answer> lookAt(const std::string& postId);
    [[nodiscard]] base::Status markGone(const std::string& postId);

    RunContext& m_context;
};

} // namespace weft::collect
