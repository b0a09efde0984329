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
        mark(text, QStringLiteral("\\b(author|tag|lang|is|has|depth|since|until|source|watch):"), fields);
        QTextCharFormat phrases;
        phrases.setForeground(colours.horizontalWords);
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

/// Where a character of the simplified text stands in the text as typed; both count UTF-16 units from 0.
int placeAsTyped(const QString& typed, qsizetype place) {
    qsizetype seen = 0;
    qsizetype at = 0;
    while (at < typed.size() && typed[at].isSpace())
        ++at;
    for (; at < typed.size() && seen < place; ++at)
        if (!typed[at].isSpace() || !typed[at - 1].isSpace()) ++seen;
    // Of several blanks only the first stands in the simplified text.
    while (at > 0 && at < typed.size() && typed[at].isSpace() && typed[at - 1].isSpace())
        ++at;
    return static_cast<int>(at);
}

} // namespace

SearchBox::SearchBox(QWidget* parent) : QPlainTextEdit(parent), m_timer(new QTimer(this)) {
    setObjectName(QStringLiteral("searchBox"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        setExtraSelections({});
        setToolTip({});
        m_timer->start();
    });
}

QSize SearchBox::sizeHint() const {
    return {theme::scaled(this, 400), theme::scaled(this, 36)};
}

void SearchBox::setQuery(const QString& query) {
    setPlainText(query);
    ask();
}

void SearchBox::markProblem(std::size_t position, const QString& why) {
    const QString before =
        QString::fromStdU32String(query().toStdU32String().substr(0, position > 0 ? position - 1 : 0));
    const int last = static_cast<int>(toPlainText().size());
    const int place = std::min(placeAsTyped(toPlainText(), before.size()), std::max(last - 1, 0));
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(place);
    mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    const QColor colour = theme::coloursFor(palette()).bad;
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(colour);
    mark.format.setForeground(colour);
    setExtraSelections({mark});
    setToolTip(why);
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

void SearchBox::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    // The hint would wrap into a second line, of which nobody sees more than the tips.
    setPlaceholderText(
        fontMetrics().elidedText(tr("Search: fillet OR \"load bearing\" NOT author:name since:2026-09"),
                                 Qt::ElideRight, viewport()->width() - fontMetrics().averageCharWidth()));
}

void SearchBox::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (auto* colours : document()->findChildren<QSyntaxHighlighter*>())
            colours->rehighlight();
}

} // namespace weft::panels
