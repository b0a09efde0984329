// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/full_text.h"

#include "store/brands.h"
#include "store/hidden.h"
#include "text/fold.h"

namespace weft::store {

namespace {

constexpr std::string_view kVersionKey = "full_text_version";

base::Status runForText(Database& database, std::string_view sql, std::int64_t postSeq,
                        std::string_view text) {
    const std::string words = text::searchText(text);
    if (words.empty()) return {};
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, postSeq).bind(2, words).run();
}

base::Status addToIndex(Database& database, std::int64_t postSeq, std::string_view text) {
    return runForText(database, "INSERT INTO post_text (rowid, words) VALUES (?1, ?2)", postSeq, text);
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
        auto added = words ? addToIndex(database, record.seq, *words) : base::Status{};
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

base::Status updateFullText(Database& database, std::int64_t postSeq,
                            const std::optional<std::string>& oldText,
                            const std::optional<std::string>& newText) {
    if (oldText) {
        constexpr std::string_view kForget =
            "INSERT INTO post_text (post_text, rowid, words) VALUES ('delete', ?1, ?2)";
        if (auto ok = runForText(database, kForget, postSeq, *oldText); !ok) return ok;
    }
    return newText ? addToIndex(database, postSeq, *newText) : base::Status{};
}

base::Status refreshFullText(Database& database) {
    const auto wanted = std::to_string(text::kFoldVersion);
    const auto version = readSetting(database, kVersionKey);
    if (!version) return base::fail(version.error());
    if (*version == wanted) return {};
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = rebuild(database); !ok) return ok;
    if (auto ok = writeSetting(database, kVersionKey, wanted); !ok) return ok;
    return transaction->commit();
}

} // namespace weft::store
