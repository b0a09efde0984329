// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "models/cell.h"

#include <QTimeZone>

#include <string>
#include <vector>

namespace weft::models {

/// The columns of the Posts screen.
enum class PostColumn { Person, Text, Kind, When, Language, Replies, Likes, Views, Tag };

inline constexpr int kPostColumns = 9;

/// What the cells of a post depend on beside the post.
struct PostContext {
    QTimeZone zone = QTimeZone::utc();
    base::Instant now{};
    std::vector<std::string> terms;
};

[[nodiscard]] Cell postCell(const app::PostRowView& row, PostColumn column, const PostContext& context);

/// The text of a post on one line, the whole in the tool tip, or what stands for it.
[[nodiscard]] Cell storedTextCell(const store::StoredPost& post);

/// A counter, or "—" with the reason.
[[nodiscard]] Cell counterCell(const model::Measured& measured);

/// What stands for the text of a post that is hidden or gone; empty for all others.
[[nodiscard]] QString placeholderOf(const store::StoredPost& post);

[[nodiscard]] QString postColumnTitle(PostColumn column);

/// Stable, for settings and files: "person", "text" …
[[nodiscard]] QString postColumnKey(PostColumn column);

/// "@maia", or what stands for a person whose name is not given.
[[nodiscard]] QString personName(const std::optional<std::string>& handle);

/// A text on one line, and never longer than a screen can show.
[[nodiscard]] QString oneLine(const QString& text);

} // namespace weft::models
