// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"

#include <memory>
#include <utility>

namespace weft::app {

/// Asks a reader and hands its answer on, unless nobody wants it any more.
template<typename T, typename Read>
std::stop_source askReader(store::ReaderPool& readers, Answer<T> answer, Read read) {
    return readers.ask([answer = std::move(answer), read = std::move(read)](store::Database& database,
                                                                            const std::stop_token& stop) {
        base::Result<T> result = read(database);
        if (stop.stop_requested()) return;
        if (!result) return answer(base::fail(result.error()));
        answer(std::make_shared<const T>(std::move(*result)));
    });
}

} // namespace weft::app
