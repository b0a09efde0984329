// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/containers.h"

#include <cstdint>

namespace weft::simulator {

namespace {

/// Apart from all ids of generated posts.
constexpr std::uint64_t kFirstContainer = 17'900'000'000'000'000;
constexpr std::uint64_t kFirstWritten = 18'800'000'000'000'000;

} // namespace

Container& Containers::add(SimPost post, base::Instant now) {
    const std::uint64_t number = m_containers.size() + 1;
    Container container;
    container.id = std::to_string(kFirstContainer + number);
    container.post = std::move(post);
    container.post.id = std::to_string(kFirstWritten + number);
    container.created = now;
    return m_containers.emplace(container.id, container).first->second;
}

Container* Containers::find(std::string_view id) {
    const auto found = m_containers.find(id);
    return found == m_containers.end() ? nullptr : &found->second;
}

std::string_view Containers::status(const Container& container, base::Instant now) const {
    if (container.published) return "PUBLISHED";
    if (now >= container.created + kLife) return "EXPIRED";
    return now >= container.created + m_delay ? "FINISHED" : "IN_PROGRESS";
}

} // namespace weft::simulator
