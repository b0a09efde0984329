// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview_rows.h"

#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"

#include <QCoreApplication>

namespace weft::models {

namespace {

enum class Tag { Question, Mention, Reply };

QString nameOf(Tag tag) {
    if (tag == Tag::Question) return QCoreApplication::translate("waiting", "question", "tag of a post");
    if (tag == Tag::Mention) return QCoreApplication::translate("waiting", "mention", "tag of a post");
    return QCoreApplication::translate("waiting", "reply", "tag of a post");
}

QString tagOf(const app::WaitingPost& post) {
    if (post.question) return nameOf(Tag::Question);
    return nameOf(post.mention ? Tag::Mention : Tag::Reply);
}

std::chrono::seconds age(base::Instant from, base::Instant to) {
    return std::chrono::floor<std::chrono::seconds>(to - from);
}

QString linkOf(const std::optional<std::string>& permalink) {
    return permalink ? format::fromUtf8(*permalink) : QString();
}

} // namespace

QStringList waitingTags() {
    return {nameOf(Tag::Question), nameOf(Tag::Mention), nameOf(Tag::Reply)};
}

Rows waitingRows(const app::OverviewSnapshot& snapshot) {
    Rows result{.titles = {QCoreApplication::translate("waiting", "Post"),
                           QCoreApplication::translate("waiting", "Tag"),
                           QCoreApplication::translate("waiting", "Waiting for")},
                .rightAligned = {false, false, true},
                .rows = {}};
    for (const app::WaitingPost& post : snapshot.waiting) {
        const QString text = format::fromUtf8(post.text);
        Row row;
        row.id = format::fromUtf8(post.id);
        row.link = linkOf(post.permalink);
        row.cells.push_back({.text = personName(post.author),
                             .look = Look::Strong,
                             .detail = oneLine(text),
                             .toolTip = text.left(1500)});
        row.cells.push_back({.text = tagOf(post), .look = Look::Chip});
        row.cells.push_back({.text = format::duration(age(post.createdAt, snapshot.asOf)),
                             .look = Look::Late,
                             .alignRight = true});
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace weft::models
