// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/permissions.h"

#include "format/text.h"

#include <QCoreApplication>

#include <array>

namespace weft::format {

namespace {

struct Words {
    std::string_view scope;
    const char* name;
    const char* cost;
};

constexpr std::array kWords{
    Words{"threads_basic", QT_TRANSLATE_NOOP("permissions", "basic"),
          QT_TRANSLATE_NOOP("permissions", "Without it nothing can be read at all.")},
    Words{"threads_read_replies", QT_TRANSLATE_NOOP("permissions", "replies"),
          QT_TRANSLATE_NOOP("permissions", "Without it conversations and own replies are not read.")},
    Words{"threads_manage_insights", QT_TRANSLATE_NOOP("permissions", "insights"),
          QT_TRANSLATE_NOOP("permissions", "Without it there are no views, likes and other counters.")},
    Words{"threads_manage_mentions", QT_TRANSLATE_NOOP("permissions", "mentions"),
          QT_TRANSLATE_NOOP("permissions", "Without it posts that name the brand are not found.")},
    Words{"threads_keyword_search", QT_TRANSLATE_NOOP("permissions", "search"),
          QT_TRANSLATE_NOOP("permissions", "Without it watched words and tags find only own posts.")},
    Words{"threads_profile_discovery", QT_TRANSLATE_NOOP("permissions", "profiles"),
          QT_TRANSLATE_NOOP("permissions", "Without it other profiles cannot be watched.")},
    Words{"threads_content_publish", QT_TRANSLATE_NOOP("permissions", "publish"),
          QT_TRANSLATE_NOOP("permissions", "Without it replies cannot be written from Weft.")},
    Words{"threads_manage_replies", QT_TRANSLATE_NOOP("permissions", "moderate"),
          QT_TRANSLATE_NOOP("permissions",
                            "Without it replies cannot be hidden, shown, approved or ignored from Weft.")},
    Words{"threads_delete", QT_TRANSLATE_NOOP("permissions", "delete"),
          QT_TRANSLATE_NOOP("permissions", "Without it own posts cannot be deleted from Weft.")},
    Words{"threads_location_tagging", QT_TRANSLATE_NOOP("permissions", "places"),
          QT_TRANSLATE_NOOP("permissions", "Without it the names of places are not read.")},
};

const Words* find(std::string_view scope) {
    for (const Words& words : kWords)
        if (words.scope == scope) return &words;
    return nullptr;
}

} // namespace

QString permissionName(std::string_view scope) {
    const Words* words = find(scope);
    return words != nullptr ? QCoreApplication::translate("permissions", words->name) : fromUtf8(scope);
}

QString permissionCost(std::string_view scope) {
    const Words* words = find(scope);
    return words != nullptr ? QCoreApplication::translate("permissions", words->cost) : QString();
}

} // namespace weft::format
