// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordings.h"

#include "store/hidden.h"
#include "store/post_seq.h"
#include "store/query_rows.h"

namespace weft::store {

base::Status forEachWording(Database& database, const base::TimeRange& range,
                            const std::function<void(const Wording&)>& use) {
    const auto statement = database.prepare("SELECT id, text, language, has_question, hide_status FROM post "
                                            "WHERE seq > ?1 AND seq < ?2 AND gone_ms IS NULL ORDER BY seq");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, seqBefore(range.since)).bind(2, seqBefore(range.until));
    return forEachRow(**statement, [&](const Statement& row) {
        use({row.text(0), row.text(1), row.text(2), row.integer(3) != 0, isHidden(row.optionalText(4))});
    });
}

} // namespace weft::store
