// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "report/chart.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace weft::models {

/// How a cell is written.
enum class Look {
    Plain,
    Strong,
    /// Secondary ink.
    Quiet,
    /// A rounded tag.
    Chip,
    /// A word in a frame of the cell's colour.
    Badge,
    /// Secondary ink and the colour of what is not desirable.
    Late,
    /// Strong, in the colour of what wants attention soon.
    Warn,
    /// What a click opens.
    Link,
};

/// A stretch of characters to stand out because they match a search.
struct Highlight {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// A word with a dot before it that says whether there is such a thing: filled, hollow, or grey.
struct Mark {
    enum class State { Yes, No, Unknown };

    State state = State::Unknown;
    QString text;
    QString toolTip = {};
};

/// One day of a coverage strip.
struct DayCell {
    app::Coverage coverage = app::Coverage::Seen;
    QString toolTip = {};
};

/// What one cell of a table shows; a view paints it, nobody parses it.
struct Cell {
    QString text = {};
    Look look = Look::Plain;
    /// A second line in secondary ink.
    QString detail = {};
    QString toolTip = {};
    /// A dot before the text, in the colour of a kind of conversation.
    std::optional<report::ColourRole> dot = std::nullopt;
    bool alignRight = false;
    /// The number that the text writes, for files that compute with it; a share is 0 to 1.
    std::optional<double> value = std::nullopt;
    QList<Highlight> highlights = {};
    /// Behind the text on the same line, in secondary ink.
    QString aside = {};
    /// In place of the text, which then only speaks to screen readers.
    QList<Mark> marks = {};
    QList<DayCell> days = {};
    /// In place of the text: a small line in the cell's colour.
    std::vector<std::optional<double>> trend = {};
    /// Of a badge or a trend.
    report::ColourRole role = report::ColourRole::Muted;
};

/// Roles beside Qt's own.
enum Role {
    /// The whole Cell.
    CellRole = Qt::UserRole + 1,
    /// The id of the post of the row, to restore selections; empty where rows are not posts.
    IdRole,
    /// The address of the post on Threads; empty when it is not known.
    LinkRole,
    /// What a copied row says in place of what the cell shows; invalid where that is the same.
    CopyRole,
};

} // namespace weft::models

Q_DECLARE_METATYPE(weft::models::Cell)
