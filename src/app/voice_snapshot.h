// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compared_stretches.h"
#include "app/snapshots.h"
#include "app/tone_report.h"
#include "figures/voice_report.h"
#include "metrics/answers_over_time.h"
#include "metrics/hyper_conversation.h"
#include "tone/tone.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// A post of the audience that replies to the brand or names it.
struct AddressedPost {
    std::string id;
    /// By the workspace's clock, from Monday 00:00; below metrics::kHoursOfWeek.
    std::size_t hourOfWeek = 0;
    bool question = false;
    bool answered = false;
};

/// A reply of the brand to somebody else.
struct SpokenReply {
    std::string id;
    std::size_t hourOfWeek = 0;
};

/// A reply of the brand in a thread of others.
struct OutsideVisit {
    std::string id;
    metrics::SpokenAt place = metrics::SpokenAt::Joined;
    /// Somebody else answered it directly.
    bool answered = false;
};

/// How the brand answers in a stretch of time and where it speaks, with the posts behind the numbers in order
/// of time.
struct BrandTalk {
    base::TimeRange range = {};
    metrics::AnswerTimes answers = {};
    metrics::HyperConversation places = {};
    /// 0 to 100.
    double hyperConversationIndex = 0;
    std::vector<AddressedPost> addressed = {};
    std::vector<SpokenReply> replies = {};
    std::vector<OutsideVisit> visits = {};
};

/// How the posts that spoke to the brand were answered, day by day or week by week.
struct AnswersOverTime {
    base::TimeGrid grid = {};
    bool weekly = false;
    /// One for each interval; those that are still to come are empty.
    std::vector<metrics::AnsweredInterval> intervals = {};
    /// The posts of each interval, in order of time.
    std::vector<std::vector<std::string>> posts = {};
    /// On the days of the intervals.
    std::vector<store::DayNote> notes = {};
};

/// Two stretches side by side, as far as both are observed.
struct TalkComparison {
    ComparedStretches stretches;
    /// Not all of the period stands beside the one before.
    bool cut = false;
    BrandTalk before;
    /// The part of the period, when it is cut.
    std::optional<BrandTalk> part = {};
    ToneShares toneBefore = {};
};

/// A post with its text, as lists show it.
struct VoicePost {
    std::string id;
    /// Nothing when it is not named.
    std::optional<std::string> author = {};
    /// Whom it answers, when that is held.
    std::optional<std::string> to = {};
    std::string text = {};
    base::Instant createdAt{};
    std::optional<std::string> permalink = {};
};

/// A post of the brand and the earlier one that it repeats.
struct TwinPosts {
    VoicePost earlier;
    VoicePost later;
    /// Of their shingles, 0 to 1.
    double similarity = 0;
};

/// A post of the audience and why it has its tone.
struct HeardTone {
    VoicePost post;
    /// As it counts, with what a person said of it.
    TonedPost toned;
    std::vector<tone::DecidingWord> words = {};
};

/// Everything the Voice screen shows.
struct VoiceSnapshot {
    Filter filter;
    std::string brandName;
    base::Instant asOf{};
    /// The five indicators, with those of the comparison period where there is one.
    figures::VoiceComparison voice = {};
    BrandTalk talk = {};
    /// Of the period, and of today where it ends with yesterday.
    AnswersOverTime answersOverTime = {};
    std::optional<TalkComparison> comparison = {};
    metrics::Coverage coverage = {};
    /// The newest pairs, replies before roots.
    std::vector<TwinPosts> twins = {};
    /// Questions of the brand that were answered and not followed up, the newest first.
    std::vector<VoicePost> leftQuestions = {};
    ToneReport tone = {};
    /// Some posts of each tone in the order of tone::kTones: negative questions first, then what is clearest;
    /// those without a clear tone from the newest on.
    std::array<std::vector<HeardTone>, tone::kTones.size()> toned = {};
    /// Figures as JSON with the report's keys, for figures::explain().
    std::string figures = {};
};

} // namespace weft::app
