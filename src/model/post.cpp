// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/post.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weft::model {

namespace {

using Entry = std::pair<MediaType, std::string_view>;

constexpr std::array kStoredNames{Entry{MediaType::Text, "text"},   Entry{MediaType::Image, "image"},
                                  Entry{MediaType::Video, "video"}, Entry{MediaType::Carousel, "carousel"},
                                  Entry{MediaType::Audio, "audio"}, Entry{MediaType::Repost, "repost"},
                                  Entry{MediaType::Other, "other"}};

constexpr std::array kApiWords{Entry{MediaType::Text, "TEXT_POST"},
                               Entry{MediaType::Text, "TEXT"},
                               Entry{MediaType::Image, "IMAGE"},
                               Entry{MediaType::Video, "VIDEO"},
                               Entry{MediaType::Carousel, "CAROUSEL_ALBUM"},
                               Entry{MediaType::Carousel, "CAROUSEL"},
                               Entry{MediaType::Audio, "AUDIO"},
                               Entry{MediaType::Repost, "REPOST_FACADE"}};

template<std::size_t N>
MediaType lookUp(const std::array<Entry, N>& table, std::string_view word) {
    const auto found = std::ranges::find(table, word, &Entry::second);
    return found == table.end() ? MediaType::Other : found->first;
}

} // namespace

std::string_view mediaTypeName(MediaType type) {
    const auto found = std::ranges::find(kStoredNames, type, &Entry::first);
    return found == kStoredNames.end() ? "other" : found->second;
}

MediaType mediaTypeFromName(std::string_view name) {
    return lookUp(kStoredNames, name);
}

MediaType mediaTypeFromApi(std::string_view word) {
    return lookUp(kApiWords, word);
}

} // namespace weft::model
