// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/search_box.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTimer>

namespace weft::panels {

namespace {

constexpr int kTypingPause = 250;

/// Operators in the accent colour, the names of fields on a light ground.
class QueryColours final : public QSyntaxHighlighter {
public:
    explicit QueryColours(QPlainTextEdit* edit) : QSyntaxHighlighter(edit->document()), m_edit(edit) {}

protected:
    void highlightBlock(const QString& text) override {
        const theme::Colours& colours = theme::coloursFor(m_edit->palette());
        QTextCharFormat operators;
        operators.setForeground(colours.brand);
        operators.setFontWeight(QFont::Bold);
        mark(text, QStringLiteral("\\b(AND|OR|NOT)\\b|[()]"), operators);
        QTextCharFormat fields;
        fields.setBackground(colours.selection);
        mark(text, QStringLiteral("\\b(author|tag|lang|is|has|depth|since|until):"), fields);
        QTextCharFormat phrases;
        phrases.setForeground(colours.horizontal);
        mark(text, QStringLiteral("\"[^\"]*\"?"), phrases);
    }

private:
    void mark(const QString& text, const QString& pattern, const QTextCharFormat& format) {
        const QRegularExpression expression(pattern);
        for (auto match = expression.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()),
                      format);
        }
    }

    QPlainTextEdit* m_edit;
};

} // namespace

SearchBox::SearchBox(QWidget* parent) : QPlainTextEdit(parent), m_timer(new QTimer(this)) {
    setObjectName(QStringLiteral("searchBox"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPlaceholderText(tr("Search: fillet OR \"load bearing\" NOT author:name since:2026-09"));
    setAccessibleName(tr("Search posts"));
    QFont font(QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    font.setPixelSize(theme::scaled(this, 12.5));
    setFont(font);
    document()->setDocumentMargin(0);
    const int side = theme::scaled(this, 14);
    const int above = (sizeHint().height() - QFontMetrics(font).height()) / 2;
    setViewportMargins(side, above, side, 0);
    viewport()->setAutoFillBackground(false);
    new QueryColours(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kTypingPause);
    connect(m_timer, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { m_timer->start(); });
}

QSize SearchBox::sizeHint() const {
    return {theme::scaled(this, 400), theme::scaled(this, 36)};
}

void SearchBox::setQuery(const QString& query) {
    setPlainText(query);
    ask();
}

void SearchBox::ask() {
    m_timer->stop();
    if (std::exchange(m_asked, query()) != query()) Q_EMIT queryChanged(m_asked);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        ask();
        return;
    }
    if (event->key() == Qt::Key_Escape && !toPlainText().isEmpty()) {
        setQuery({});
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SearchBox::insertFromMimeData(const QMimeData* source) {
    insertPlainText(source->text().simplified());
}

void SearchBox::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme::coloursFor(palette()).surface);
    }
    QPlainTextEdit::paintEvent(event);
}

void SearchBox::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (auto* colours : document()->findChildren<QSyntaxHighlighter*>())
            colours->rehighlight();
}

} // namespace weft::panels
