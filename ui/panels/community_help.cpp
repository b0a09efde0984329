// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/community_help.h"

#include "format/numbers.h"
#include "panels/community_words.h"
#include "panels/metric_help.h"

#include <QCoreApplication>

namespace weft::panels {

Help communityHelp(const app::CommunitySnapshot& snapshot, const QString& title,
                   std::initializer_list<std::string_view> metrics, const QString& note) {
    Help help{title, {}};
    for (const auto metric : metrics) {
        Help one = metricHelp(metric, snapshot.json);
        if (one.empty()) continue;
        if (metrics.size() > 1) one.parts.front().label = one.title;
        help.parts.insert(help.parts.end(), one.parts.begin(), one.parts.end());
        help.footer = help.footer.isEmpty() ? one.footer : help.footer + QStringLiteral("; ") + one.footer;
    }
    if (!note.isEmpty()) help.parts.push_back({QCoreApplication::translate("community", "This panel"), note});
    const QString coverage = coverageWords(snapshot);
    if (!coverage.isEmpty())
        help.parts.push_back({QCoreApplication::translate("community", "Coverage"), coverage});
    return help;
}

} // namespace weft::panels
