// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/query_words.h"

#include "format/text.h"

#include <QCoreApplication>

#include <array>

namespace weft::panels {

namespace {

/// What store/query_*.cpp say without anything of the query in it.
constexpr std::array kKnown{
    QT_TRANSLATE_NOOP("query", "this quotation mark is not closed"),
    QT_TRANSLATE_NOOP("query", "this parenthesis is not closed"),
    QT_TRANSLATE_NOOP("query", "this parenthesis closes nothing"),
    QT_TRANSLATE_NOOP("query", "there is no word to search for"),
    QT_TRANSLATE_NOOP("query",
                      "a * stands only at the end of a word; put the words in quotation marks to find "
                      "them"),
    QT_TRANSLATE_NOOP("query", "a word is missing here"),
    QT_TRANSLATE_NOOP("query", "a word is missing before this"),
    QT_TRANSLATE_NOOP("query", "this is nested too deeply"),
    QT_TRANSLATE_NOOP("query", "the search is too long"),
    QT_TRANSLATE_NOOP("query", "\"is:\" goes with reply or root"),
    QT_TRANSLATE_NOOP("query", "\"has:\" goes with question"),
    QT_TRANSLATE_NOOP("query", "\"source:\" goes with threads, replies, mentions, ghosts or conversations"),
    QT_TRANSLATE_NOOP("query", "\"depth:\" goes with a number: depth:2, depth:>2, depth:<=3"),
    QT_TRANSLATE_NOOP("query", "\"depth:\" can be answered once the numbers of this file are computed anew, "
                               "when it is next opened for writing"),
};

} // namespace

QString problemWords(const store::QueryProblem& problem) {
    for (const char* known : kKnown)
        if (problem.what == known) return QCoreApplication::translate("query", known);
    return format::fromUtf8(problem.what);
}

} // namespace weft::panels
