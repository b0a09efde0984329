// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/thread_model.h"

#include "base/index.h"
#include "format/kinds.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/conversation_rows.h"
#include "models/post_cells.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace weft::models {

namespace {

using app::Presence;
using base::at;

/// What a list can show of the longest texts; the file holds the whole.
constexpr qsizetype kLongestText = 1500;

} // namespace

void ThreadModel::setThread(const app::Shared<app::ThreadSnapshot>& thread, const QTimeZone& zone) {
    beginResetModel();
    m_thread = thread;
    m_zone = zone;
    m_folded.clear();
    m_shown.resize(thread->turns.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    endResetModel();
}

void ThreadModel::clear() {
    beginResetModel();
    m_thread.reset();
    m_folded.clear();
    m_shown.clear();
    endResetModel();
}

const app::Turn& ThreadModel::turn(int row) const {
    return m_thread->turns[at(placeOf(row))];
}

int ThreadModel::rowOfPlace(int place) const {
    const auto behind = std::ranges::upper_bound(m_shown, place);
    return static_cast<int>(behind - m_shown.begin()) - 1;
}

int ThreadModel::rowOf(const QString& id) const {
    if (!m_thread || id.isEmpty()) return -1;
    const auto found = std::ranges::find(m_thread->turns, format::toUtf8(id), &app::Turn::id);
    return found == m_thread->turns.end() ? -1
                                          : rowOfPlace(static_cast<int>(found - m_thread->turns.begin()));
}

int ThreadModel::below(int row) const {
    return turn(row).end - placeOf(row) - 1;
}

bool ThreadModel::folded(int row) const {
    return m_folded.contains(placeOf(row));
}

void ThreadModel::setFolded(int row, bool folded) {
    const int place = placeOf(row);
    if (below(row) == 0 || m_folded.contains(place) == folded) return;
    if (folded) {
        const auto end = std::ranges::lower_bound(m_shown, turn(row).end);
        m_folded.insert(place);
        beginRemoveRows({}, row + 1, static_cast<int>(end - m_shown.begin()) - 1);
        m_shown.erase(m_shown.begin() + row + 1, end);
        endRemoveRows();
    } else {
        m_folded.erase(place);
        std::vector<int> back;
        for (int next = place + 1; next < turn(row).end;) {
            back.push_back(next);
            next = m_folded.contains(next) ? m_thread->turns[at(next)].end : next + 1;
        }
        beginInsertRows({}, row + 1, row + static_cast<int>(back.size()));
        m_shown.insert(m_shown.begin() + row + 1, back.begin(), back.end());
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row), index(row));
}

void ThreadModel::reveal(int place) {
    std::vector<int> above;
    for (int next = m_thread->turns[at(place)].parent; next >= 0; next = m_thread->turns[at(next)].parent)
        if (m_folded.contains(next)) above.push_back(next);
    for (auto next = above.rbegin(); next != above.rend(); ++next)
        setFolded(rowOfPlace(*next), false);
}

int ThreadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ThreadModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const app::Turn& turn = this->turn(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row());
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    case Qt::ToolTipRole:
        return turn.presence == Presence::NotHeld
                   ? QString()
                   : format::kindSentence(turn.kind) + u'\n' + format::fullDateTime(turn.createdAt, m_zone);
    case IdRole:
        return format::fromUtf8(turn.id);
    case LinkRole:
        return turn.permalink ? format::fromUtf8(*turn.permalink) : QString();
    default:
        return {};
    }
}

QString ThreadModel::textOf(int row) const {
    const app::Turn& turn = this->turn(row);
    if (turn.presence == Presence::NotHeld && turn.parent < 0)
        return QCoreApplication::translate("conversations",
                                           "(the beginning of this conversation is not held)");
    const QString absent = absentText(turn.presence);
    if (!absent.isEmpty()) return absent;
    if (turn.text.empty()) return QCoreApplication::translate("posts", "(no text)");
    const QString text = format::fromUtf8(turn.text).trimmed();
    return text.size() > kLongestText ? text.left(kLongestText) + QStringLiteral("…") : text;
}

QString ThreadModel::personOf(int row) const {
    const app::Turn& turn = this->turn(row);
    return turn.presence == Presence::NotHeld ? QString() : personName(turn.author);
}

QString ThreadModel::factsOf(int row) const {
    const app::Turn& turn = this->turn(row);
    if (turn.presence == Presence::NotHeld) return {};
    const base::Instant began = m_thread->turns.front().presence == Presence::NotHeld
                                    ? turn.createdAt
                                    : m_thread->turns.front().createdAt;
    const bool sameDay = format::localDate(began, m_zone) == format::localDate(turn.createdAt, m_zone);
    QStringList facts{sameDay ? format::timeOfDay(turn.createdAt, m_zone)
                              : format::shortDateTime(turn.createdAt, m_thread->asOf, m_zone)};
    if (turn.likes) facts += QStringLiteral("♥ ") + format::count(*turn.likes);
    return facts.join(QStringLiteral(" · "));
}

QString ThreadModel::spokenText(int row) const {
    const app::Turn& turn = this->turn(row);
    if (turn.presence == Presence::NotHeld) return textOf(row);
    return QCoreApplication::translate("conversations", "%1, %2, %3, %4: %5",
                                       "person, kind of conversation, depth, time, text")
        .arg(personOf(row), format::kindSentence(turn.kind),
             QCoreApplication::translate("conversations", "%1 deep", "changes of speaker")
                 .arg(format::count(turn.depth)),
             factsOf(row), textOf(row));
}

} // namespace weft::models
