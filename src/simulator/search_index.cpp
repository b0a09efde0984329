// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/search_index.h"

#include "simulator/word_fold.h"

#include <algorithm>
#include <iterator>

namespace weft::simulator {

namespace {

void enter(std::vector<World::Index>& list, World::Index index) {
    if (list.empty() || list.back() != index) list.push_back(index);
}

} // namespace

void SearchIndex::catchUp(const World& world) {
    if (m_renumberings != world.renumberings()) {
        m_words.clear();
        m_tags.clear();
        m_read = 0;
        m_renumberings = world.renumberings();
    }
    for (; m_read < world.size(); ++m_read) {
        const SimPost& post = world.post(m_read);
        if (post.text)
            for (const std::string& word : foldedWords(*post.text))
                enter(m_words[word], m_read);
        if (post.topicTag) enter(m_tags[foldedTag(*post.topicTag)], m_read);
    }
}

std::vector<World::Index> SearchIndex::withWords(const World& world, const std::vector<std::string>& words) {
    catchUp(world);
    std::vector<World::Index> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto list = m_words.find(words[i]);
        if (list == m_words.end()) return {};
        if (i == 0) {
            found = list->second;
            continue;
        }
        std::vector<World::Index> both;
        std::ranges::set_intersection(found, list->second, std::back_inserter(both));
        found = std::move(both);
    }
    return found;
}

std::vector<World::Index> SearchIndex::withTag(const World& world, const std::string& tag) {
    catchUp(world);
    const auto list = m_tags.find(tag);
    return list == m_tags.end() ? std::vector<World::Index>{} : list->second;
}

} // namespace weft::simulator
