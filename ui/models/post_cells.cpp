// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/post_cells.h"

#include "format/handles.h"
#include "format/kinds.h"
#include "format/numbers.h"
#include "format/reasons.h"
#include "format/text.h"
#include "format/times.h"
#include "text/fold.h"

#include <QCoreApplication>

#include <array>

namespace weft::models {

namespace {

constexpr qsizetype kLongestLine = 400;
constexpr qsizetype kLongestToolTip = 1500;

Cell textCell(const app::PostRowView& row, const PostContext& context) {
    Cell cell = storedTextCell(row.stored);
    if (context.terms.empty() || cell.look == Look::Quiet) return cell;
    const std::string shown = format::toUtf8(cell.text);
    for (const text::Span& span : text::findTerms(shown, context.terms)) {
        const auto start = format::fromUtf8(std::string_view(shown).substr(0, span.offset)).size();
        const auto length = format::fromUtf8(std::string_view(shown).substr(span.offset, span.length)).size();
        cell.highlights.append({start, length});
    }
    return cell;
}

Cell whenCell(const model::Post& post, const PostContext& context) {
    return {.text = format::shortDateTime(post.createdAt, context.now, context.zone),
            .look = Look::Quiet,
            .toolTip = format::fullDateTime(post.createdAt, context.zone)};
}

} // namespace

Cell counterCell(const model::Measured& measured) {
    if (measured.known()) return {.text = format::count(*measured.value()), .alignRight = true};
    return {.text = format::dash(),
            .look = Look::Quiet,
            .toolTip = format::unknownReason(measured.reason()),
            .alignRight = true};
}

Cell storedTextCell(const store::StoredPost& post) {
    const QString placeholder = placeholderOf(post);
    if (!placeholder.isEmpty()) return {.text = placeholder, .look = Look::Quiet};
    const auto& text = post.post.text;
    if (!text || text->empty())
        return {.text = QCoreApplication::translate("posts", "(no text)"), .look = Look::Quiet};
    const QString whole = format::fromUtf8(*text);
    return {.text = oneLine(whole), .toolTip = whole.left(kLongestToolTip)};
}

QString personName(const std::optional<std::string>& handle) {
    if (!handle || handle->empty()) return QCoreApplication::translate("posts", "(name not given)");
    return format::handleName(*handle);
}

QString placeholderOf(const store::StoredPost& post) {
    if (post.goneAt) return QCoreApplication::translate("posts", "(not available any more)");
    if (post.hidden) return QCoreApplication::translate("posts", "(hidden)");
    return {};
}

QString oneLine(const QString& text) {
    return text.left(kLongestLine).simplified();
}

Cell postCell(const app::PostRowView& row, PostColumn column, const PostContext& context) {
    const model::Post& post = row.stored.post;
    switch (column) {
    case PostColumn::Person:
        return {.text = personName(post.author),
                .look = Look::Strong,
                .toolTip = format::kindSentence(row.kind),
                .dot = format::kindRole(row.kind)};
    case PostColumn::Text:
        return textCell(row, context);
    case PostColumn::Kind:
        return {.text = format::kindShort(row.kind),
                .look = Look::Quiet,
                .toolTip = format::kindSentence(row.kind)};
    case PostColumn::When:
        return whenCell(post, context);
    case PostColumn::Language:
        return {.text = post.language ? format::fromUtf8(*post.language).left(2).toUpper() : QString(),
                .look = Look::Quiet};
    case PostColumn::Replies:
        return {.text = format::count(row.stored.repliesHeld), .alignRight = true};
    case PostColumn::Views:
        return counterCell(row.stored.counters[model::Metric::Views]);
    case PostColumn::Tag:
        return {.text = post.topicTag ? oneLine(format::fromUtf8(*post.topicTag)) : QString(),
                .look = Look::Quiet};
    case PostColumn::Likes:
        break;
    }
    return counterCell(row.stored.counters[model::Metric::Likes]);
}

QString postColumnTitle(PostColumn column) {
    switch (column) {
    case PostColumn::Person:
        return QCoreApplication::translate("posts", "Person");
    case PostColumn::Text:
        return QCoreApplication::translate("posts", "Text");
    case PostColumn::Kind:
        return QCoreApplication::translate("posts", "Kind");
    case PostColumn::When:
        return QCoreApplication::translate("posts", "When");
    case PostColumn::Language:
        return QCoreApplication::translate("posts", "Lang.", "column title: language");
    case PostColumn::Replies:
        return QCoreApplication::translate("posts", "Replies");
    case PostColumn::Views:
        return QCoreApplication::translate("posts", "Views");
    case PostColumn::Tag:
        return QCoreApplication::translate("posts", "Tag");
    case PostColumn::Likes:
        break;
    }
    return QCoreApplication::translate("posts", "Likes");
}

QString postColumnKey(PostColumn column) {
    static constexpr std::array kKeys{"person",  "text",  "kind",  "when", "language",
                                      "replies", "likes", "views", "tag"};
    return QLatin1String(kKeys[static_cast<std::size_t>(column)]);
}

} // namespace weft::models
