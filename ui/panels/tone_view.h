// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "tone/tone.h"

#include <QTimeZone>
#include <QWidget>

#include <array>
#include <optional>

class QModelIndex;

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class Button;
class Table;
class Text;
class ToneSharesView;

/// What the audience's posts sound like: shares by language, and posts of the chosen tone whose hearing a
/// person may correct with one click or key.
class ToneView final : public QWidget {
    Q_OBJECT

public:
    explicit ToneView(QWidget* parent = nullptr);

    void setSnapshot(const app::Shared<app::VoiceSnapshot>& snapshot, const QTimeZone& zone);
    void choose(tone::Tone tone);

Q_SIGNALS:
    /// Nothing takes back what was said.
    void toneSaid(const std::string& postId, std::optional<weft::tone::Tone> tone);
    void linkChosen(const QString& link);

private:
    void addActions();
    void showPosts();
    void clickCell(const QModelIndex& index);
    void say(int row, tone::Tone tone);

    ToneSharesView* m_shares;
    std::array<Button*, tone::kTones.size()> m_choices = {};
    Table* m_table;
    Text* m_nothing;
    models::RowsModel* m_model;
    tone::Tone m_tone = tone::Tone::Negative;
    QTimeZone m_zone = QTimeZone::utc();
    app::Shared<app::VoiceSnapshot> m_snapshot;
};

} // namespace weft::panels
