// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/community.h"

#include "simulator/extra_posts.h"
#include "simulator/generator.h"

#include <algorithm>
#include <iterator>

namespace weft::simulator {

namespace {

struct Named {
    CommunityKind kind;
    std::string_view name;
};

constexpr std::array<Named, 5> kKinds{{{CommunityKind::Living, "living"},
                                       {CommunityKind::Helpdesk, "helpdesk"},
                                       {CommunityKind::Broadcast, "broadcast"},
                                       {CommunityKind::Bait, "bait"},
                                       {CommunityKind::Pileon, "pileon"}}};

/// One day after the other, with everything in it.
class Days {
public:
    explicit Days(const CommunityOptions& options) : m_generator(options), m_extras(options) {}

    [[nodiscard]] std::vector<SimPost> next() {
        std::vector<SimPost> posts = m_generator.nextDay();
        m_extras.addTo(posts);
        return posts;
    }

private:
    Generator m_generator;
    ExtraPosts m_extras;
};

/// The days after the history, moved to the time at which they are seen.
class LifeGoesOn final : public PostFeed {
public:
    LifeGoesOn(std::unique_ptr<Days> days, LivePace pace) : m_days(std::move(days)), m_pace(pace) {}

    std::vector<SimPost> next() override {
        // A very quiet community has days without a post.
        constexpr int kLongestSilence = 3650;
        std::vector<SimPost> posts;
        for (int day = 0; posts.empty() && day < kLongestSilence; ++day)
            posts = m_days->next();
        for (SimPost& post : posts)
            post.time = m_pace.release(post.time);
        return posts;
    }

private:
    std::unique_ptr<Days> m_days;
    LivePace m_pace;
};

} // namespace

std::string_view communityName(CommunityKind kind) {
    return std::ranges::find(kKinds, kind, &Named::kind)->name;
}

std::optional<CommunityKind> communityFromName(std::string_view name) {
    const auto found = std::ranges::find(kKinds, name, &Named::name);
    if (found == kKinds.end()) return std::nullopt;
    return found->kind;
}

std::string_view languageCode(TextLanguage language) {
    return language == TextLanguage::English ? "en" : "fr";
}

World communityWorld(const CommunityOptions& options, std::optional<double> liveSpeed) {
    auto days = std::make_unique<Days>(options);
    std::vector<SimPost> history;
    for (int day = 0; day < options.days; ++day)
        std::ranges::move(days->next(), std::back_inserter(history));
    SimProfile profile = profileFor(options.brand);
    if (!liveSpeed) return {std::move(profile), std::move(history)};
    const LivePace pace{options.end, *liveSpeed};
    return {std::move(profile), std::move(history), pace,
            std::make_unique<LifeGoesOn>(std::move(days), pace)};
}

} // namespace weft::simulator
