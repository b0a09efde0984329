// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "store/outbox.h"

#include <QTimeZone>
#include <QWidget>

#include <map>
#include <optional>

class QPlainTextEdit;
class QScrollArea;

namespace weft::panels {

class Button;
class FactList;
class PostActions;
class StarButton;
class Text;

/// One post: who, when, the text, the facts, what can be done to it on Threads, a private note and a star.
class PostDetail final : public QWidget {
    Q_OBJECT

public:
    explicit PostDetail(QWidget* parent = nullptr);

    void setPost(const app::PostRowView& post, const QTimeZone& zone);
    void clear();
    /// Who may do what: it can come later than the post.
    void setSources(const app::Shared<app::SourcesSnapshot>& sources);
    /// How an action on a post goes on; nothing happens when another post is shown.
    void showUnderWay(const store::Action& action);
    void showOutcome(const store::Action& action);
    /// Writes a note that was being typed; called before another post is shown and when the window closes.
    void saveNote();

Q_SIGNALS:
    void linkChosen(const QString& link);
    void noteChanged(const std::string& postId, const std::string& text);
    void favouriteChanged(const std::string& postId, bool favourite);
    void favouritePersonChanged(const std::string& handle, bool favourite);
    void actionRequested(weft::store::ActionKind kind, const weft::app::PostRowView& post,
                         const weft::model::Account& account);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    Text* m_person;
    StarButton* m_personStar;
    StarButton* m_star;
    Text* m_when;
    Text* m_text;
    FactList* m_facts;
    PostActions* m_actions;
    Button* m_open;
    Text* m_noteTitle;
    QPlainTextEdit* m_note;
    Text* m_nothing;
    QWidget* m_content;
    QScrollArea* m_scroll;
    QString m_link;
    app::PostRowView m_row;
    app::Shared<app::SourcesSnapshot> m_sources;
    std::string m_postId;
    std::string m_savedNote;
    /// Stars that were given or taken here, by post and by handle: rows that were read before do not know.
    std::map<std::string, bool> m_postStars;
    std::map<std::string, bool> m_personStars;
};

} // namespace weft::panels
