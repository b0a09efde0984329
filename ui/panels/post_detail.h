// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QScrollArea;
class QToolButton;

namespace weft::panels {

class Button;
class FactList;
class Text;

/// One post: who, when, the text, the facts, the way to Threads, a private note and a star.
class PostDetail final : public QWidget {
    Q_OBJECT

public:
    explicit PostDetail(QWidget* parent = nullptr);

    void setPost(const app::PostRowView& post, const QTimeZone& zone);
    void clear();
    /// Writes a note that was being typed; called before another post is shown and when the window closes.
    void saveNote();

Q_SIGNALS:
    void linkChosen(const QString& link);
    void noteChanged(const std::string& postId, const std::string& text);
    void favouriteChanged(const std::string& postId, bool favourite);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggleStar();
    void showStar();

    Text* m_person;
    QToolButton* m_star;
    Text* m_when;
    Text* m_text;
    FactList* m_facts;
    Button* m_open;
    Text* m_noteTitle;
    QPlainTextEdit* m_note;
    Text* m_nothing;
    QWidget* m_content;
    QScrollArea* m_scroll;
    QString m_link;
    std::string m_postId;
    std::string m_savedNote;
    bool m_favourite = false;
};

} // namespace weft::panels
