// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/utf8.h"
#include "model/post.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace weft::fuzz {

/// Ends the run as a finding when a property does not hold.
inline void require(bool holds, const char* property) {
    if (holds) return;
    std::fprintf(stderr, "property broken: %s\n", property);
    std::abort();
}

/// What every error promises: it can be shown, logged and written as JSON.
inline void checkError(const base::Error& error) {
    require(!error.detail.empty(), "an error says what went wrong");
    require(!base::firstInvalidUtf8(error.text()), "an error is text");
    require(!error.retryAfter || error.retryAfter->count() >= 0, "nobody waits backwards");
}

inline void checkInstant(base::Instant instant) {
    require(instant >= base::kEarliestInstant && instant < base::kLatestInstant, "a time is in 1970 to 2199");
}

/// What the rest of the program relies on in a post.
inline void checkPost(const model::Post& post) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; };
    require(!post.id.empty(), "a post has an id");
    require(std::ranges::none_of(post.id, isControl), "an id can be printed");
    checkInstant(post.createdAt);
    for (const auto* text : {&post.author, &post.text, &post.parentId, &post.rootId, &post.topicTag,
                             &post.altText, &post.attachedText, &post.locationName}) {
        if (!*text) continue;
        require(!base::firstInvalidUtf8(**text), "what a post says is text");
        require((*text)->find('\0') == std::string::npos, "what a post says has no NUL");
    }
}

} // namespace weft::fuzz

/// Each target defines this; whatever it is given, nothing may be thrown out of it.
void fuzzOne(std::string_view input);

/// libFuzzer's entry.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzzOne({reinterpret_cast<const char*>(data), size});
    return 0;
}
