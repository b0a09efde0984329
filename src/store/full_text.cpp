// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/full_text.h"

#include "store/brands.h"
#include "store/given_names.h"
#include "store/hidden.h"
#include "text/fold.h"

#include <algorithm>

namespace weft::store {

namespace {

constexpr std::string_view kVersionKey = "full_text_version";

constexpr std::string_view kAdd = "INSERT INTO post_text (rowid, words) VALUES (?1, ?2)";
constexpr std::string_view kForget =
    "INSERT INTO post_text (post_text, rowid, words) VALUES ('delete', ?1, ?2)";

base::Status runForWords(Database& database, std::string_view sql, std::int64_t postSeq,
                         std::string_view words) {
    if (words.empty()) return {};
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, postSeq).bindKept(2, words).run();
}

PostRecord readTexts(const Statement& row) {
    PostRecord record;
    record.seq = row.integer(0);
    record.post.text = row.optionalText(1);
    record.post.attachedText = row.optionalText(2);
    record.post.hideStatus = row.optionalText(3);
    return record;
}

base::Status rebuild(Database& database) {
    if (auto ok = database.execute("INSERT INTO post_text (post_text) VALUES ('delete-all')"); !ok) return ok;
    const auto posts =
        database.prepare("SELECT seq, text, attached_text, hide_status FROM post WHERE gone_ms IS NULL");
    if (!posts) return base::fail(posts.error());
    while (true) {
        const auto row = (*posts)->step();
        if (!row) return base::fail(row.error());
        if (!*row) return {};
        const auto record = readTexts(**posts);
        const auto words = searchableText(record);
        auto added =
            words ? runForWords(database, kAdd, record.seq, text::searchText(*words)) : base::Status{};
        if (!added) {
            (*posts)->reset();
            return added;
        }
    }
}

} // namespace

std::optional<std::string> searchableText(const PostRecord& record) {
    const auto& post = record.post;
    if (record.goneAt || isHidden(post.hideStatus)) return std::nullopt;
    if (!post.attachedText) return post.text;
    return post.text ? *post.text + "\n" + *post.attachedText : *post.attachedText;
}

void FullTextChanges::add(std::int64_t postSeq, std::string words) {
    m_changes.push_back({postSeq, false, std::move(words)});
}

void FullTextChanges::forget(std::int64_t postSeq, std::string words) {
    m_changes.push_back({postSeq, true, std::move(words)});
}

base::Status FullTextChanges::write(Database& database) {
    std::ranges::stable_sort(m_changes, {}, &Change::seq);
    for (const auto& change : m_changes)
        if (auto ok = runForWords(database, change.forget ? kForget : kAdd, change.seq, change.words); !ok)
            return ok;
    m_changes.clear();
    return {};
}

base::Status refreshFullText(Database& database) {
    const auto wanted = std::to_string(text::kFoldVersion);
    const auto version = readSetting(database, kVersionKey);
    if (!version) return base::fail(version.error());
    if (*version == wanted) return {};
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = rebuild(database); !ok) return ok;
    for (const auto* table : {"saved_filter", "saved_view"})
        if (auto ok = refoldGivenNames(database, table); !ok) return ok;
    if (auto ok = writeSetting(database, kVersionKey, wanted); !ok) return ok;
    return transaction->commit();
}

} // namespace weft::store
