// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "metrics/brand_response.h"
#include "metrics/members.h"
#include "metrics/reply_flow.h"
#include "metrics/weave.h"
#include "store/rollup/sheet_row.h"

#include <numeric>
#include <vector>

using namespace weft;
using fuzz::require;

namespace {

std::vector<store::SheetRow> rowsIn(std::string_view bytes) {
    std::vector<store::SheetRow> rows;
    store::forEachPackedRow(bytes, [&](const store::SheetRow& row) { rows.push_back(row); });
    return rows;
}

void checkRow(const store::SheetRow& row) {
    fuzz::checkInstant(row.createdAt);
    fuzz::checkInstant(row.answeredAt.value_or(row.createdAt));
    fuzz::checkInstant(row.peerAnsweredAt.value_or(row.createdAt));
    require(static_cast<std::size_t>(row.kind) < model::kConversationKinds, "the kind is one that there is");
    require(row.flow <= conversation::Flow::BrandUnknown, "the flow is one that there is");
    require(row.parentKind <= conversation::ParentKind::Orphan, "the parent is of a kind that there is");
    require(row.media <= model::MediaType::Other, "the media are of a type that there is");
}

/// What the dashboard counts from sheets.
void count(const std::vector<store::SheetRow>& rows) {
    const base::TimeGrid grid{{base::kEarliestInstant, base::kLatestInstant}, {"1970-01-01"}};
    metrics::WeaveCounter weave(grid);
    metrics::MemberCounter members(grid);
    metrics::ResponseCounter response(base::kLatestInstant);
    metrics::ReplyFlow flow;
    for (const auto& row : rows) {
        weave.add(row);
        members.add(row);
        response.add(row);
        flow.add(row.flow);
    }
    const auto kinds = weave.take().total.counts;
    require(std::accumulate(kinds.begin(), kinds.end(), std::size_t{0}) == rows.size(),
            "every row is counted once");
    const auto counted = members.take();
    require(counted.total == counted.byInterval.front(), "members of one interval are all members");
    const auto responded = response.take();
    require(responded.answered <= responded.addressed, "only what asks can be answered");
}

} // namespace

void fuzzOne(std::string_view input) {
    const auto rows = rowsIn(input);
    require(rows.size() <= input.size() / store::kPackedRowBytes, "a row takes its bytes");
    std::ranges::for_each(rows, checkRow);
    require(rowsIn(store::packRows(rows)) == rows, "rows are read as they were written");
    count(rows);
}
