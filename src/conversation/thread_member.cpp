// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/thread_member.h"

#include "base/index.h"

#include <unordered_map>

namespace weft::conversation {

using base::at;

std::vector<std::int32_t> placesOfParents(std::span<const ThreadMember> members) {
    std::unordered_map<std::int64_t, std::int32_t> placeOf;
    placeOf.reserve(members.size());
    for (std::size_t i = 0; i < members.size(); ++i)
        placeOf.emplace(members[i].post.seq, static_cast<std::int32_t>(i));
    std::vector<std::int32_t> places(members.size(), -1);
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i].parent == ThreadMember::kNoParent) continue;
        const auto parent = placeOf.find(members[i].parent);
        if (parent != placeOf.end()) places[i] = parent->second;
    }
    return places;
}

Speaker speakerOf(const ScopedPost& post) {
    return {post.byBrand ? Speaker::kBrand : post.author, post.parentKind};
}

std::vector<Speaker> speakersOf(std::span<const ThreadMember> members) {
    std::vector<Speaker> speakers;
    speakers.reserve(members.size());
    for (const auto& member : members)
        speakers.push_back(speakerOf(member.post));
    return speakers;
}

std::vector<std::int32_t> turnDepths(std::span<const Speaker> speakers,
                                     std::span<const std::int32_t> parents) {
    constexpr std::int32_t kUnknown = -1;
    std::vector<std::int32_t> depths(speakers.size(), kUnknown);
    std::vector<std::size_t> path;
    for (std::size_t start = 0; start < speakers.size(); ++start) {
        // From the post up to the first whose depth is known, and down again.
        for (auto place = static_cast<std::int32_t>(start); place >= 0 && depths[at(place)] == kUnknown;
             place = parents[at(place)])
            path.push_back(at(place));
        for (; !path.empty(); path.pop_back()) {
            const auto i = path.back();
            if (parents[i] < 0) {
                depths[i] = speakers[i].parentKind == ParentKind::None ? 0 : 1;
                continue;
            }
            const auto parent = at(parents[i]);
            depths[i] = depths[parent] + (speakers[i].continues(speakers[parent]) ? 0 : 1);
        }
    }
    return depths;
}

} // namespace weft::conversation
