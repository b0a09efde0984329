// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/openings.h"
#include "voice/phrase_use.h"
#include "voice/templates.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace weft::voice {

/// The families of addressWords().
inline constexpr std::string_view kSecondPerson = "second_person";
inline constexpr std::string_view kFirstPersonSingular = "first_person_singular";
inline constexpr std::string_view kFirstPersonPlural = "first_person_plural";
inline constexpr std::string_view kConversational = "conversational";
inline constexpr std::array kAddressFamilies{kSecondPerson, kFirstPersonSingular, kFirstPersonPlural,
                                             kConversational};

/// How some of an author's posts speak.
struct SpeechPart {
    Places posts = {};
    std::int64_t words = 0;
    PhraseUse hollow = {};
    /// Posts that hold a question mark of any script.
    Places questions = {};
    std::optional<base::Proportion> questionShare = {};
    /// Whom the posts speak to and of.
    PhraseUse address = {};
};

/// Questions that start a thread.
struct AskedQuestions {
    Places asked = {};
    Places answered = {};
    Places followedUp = {};
};

/// How an author speaks: the five indicators of metrics.md D, each with the posts behind it. All places are
/// of `heard`. There is no sum of them.
struct Speech {
    std::vector<HeardPost> heard = {};
    SpeechPart all = {};
    SpeechPart roots = {};
    SpeechPart replies = {};
    Templates rootTemplates = {};
    Templates replyTemplates = {};
    Openings replyOpenings = {};
    AskedQuestions rootQuestions = {};
};

/// `hollow`: the list in force, without what is muted.
[[nodiscard]] Speech measureSpeech(std::vector<SpokenPost> posts, const PhraseList& hollow);

} // namespace weft::voice
