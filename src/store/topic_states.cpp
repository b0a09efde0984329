// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/topic_states.h"

#include "store/instants.h"
#include "store/query_rows.h"

namespace weft::store {

base::Status saveTopicState(Database& database, std::string_view name, const TopicState& state) {
    const auto statement =
        database.prepare("INSERT OR REPLACE INTO topic_state (name, version, revision, end_ms, "
                         "state) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, name).bind(2, std::int64_t{state.version}).bind(3, state.revision);
    return (*statement)->bind(4, base::toMs(state.end)).bindBlob(5, state.bytes).run();
}

base::Result<std::optional<TopicState>> readTopicState(Database& database, std::string_view name) {
    const auto statement =
        database.prepare("SELECT version, revision, end_ms, state FROM topic_state WHERE name = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, name);
    return firstRow(**statement, [](const Statement& row) {
        return TopicState{static_cast<int>(row.integer(0)), row.integer(1), instant(row, 2),
                          std::string(row.blob(3))};
    });
}

base::Status forgetTopicStates(Database& database) {
    return database.execute("DELETE FROM topic_state");
}

} // namespace weft::store
