// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit/store/workspace_fixture.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace weft::store {

/// Posts as no well-behaved source gives them: late and missing parents, circles, answers before their
/// questions, wrong roots, equal times, nameless people, mentions of brands everywhere.
class TangledPosts {
public:
    explicit TangledPosts(unsigned seed) : m_random(seed) {}

    std::vector<model::Post> make(int count) {
        std::vector<model::Post> posts;
        for (int i = 0; i < count; ++i)
            posts.push_back(post(i, count));
        return posts;
    }

    /// The same post with something else about it.
    model::Post edited(model::Post post, int count) {
        const auto other = this->post(0, count);
        switch (upTo(6)) {
        case 0:
            post.createdAt = other.createdAt;
            break;
        case 1:
            post.parentId = other.parentId ? other.parentId : std::optional(idUpTo(count));
            break;
        case 2:
            post.rootId = idUpTo(count);
            break;
        case 3:
            post.author = person();
            break;
        case 4:
            post.text = other.text;
            break;
        default:
            post.topicTag = "tag" + std::to_string(upTo(4));
            post.language = upTo(2) == 0 ? "en" : "fr";
        }
        return post;
    }

    template<typename T>
    void shuffle(std::vector<T>& items) {
        std::shuffle(items.begin(), items.end(), m_random);
    }

    int upTo(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

private:
    model::Post post(int number, int count) {
        auto post = makePost("p" + std::to_string(number), person(), text(), upTo(6000));
        if (upTo(20) == 0) post.author.reset();
        if (upTo(10) < 7) {
            post.parentId = upTo(15) == 0 ? "lost" + std::to_string(upTo(5)) : idUpTo(count);
            if (upTo(4) != 0)
                post.rootId = upTo(10) == 0 ? "nowhere" + std::to_string(upTo(4)) : idUpTo(count);
        }
        if (upTo(6) == 0) post.topicTag = "tag" + std::to_string(upTo(4));
        if (upTo(3) == 0) post.language = "en";
        return post;
    }

    std::string idUpTo(int count) { return "p" + std::to_string(upTo(count)); }

    std::string person() {
        static const std::vector<std::string> people{"acme", "Acme", "acme.help", "rival",
                                                     "ana",  "bob",  "cy"};
        return people[static_cast<std::size_t>(upTo(static_cast<int>(people.size())))];
    }

    std::string text() {
        static const std::vector<std::string> texts{"hello @acme", "well?",          "@rival or @ACME.help?",
                                                    "nice",        "so @bob thinks", "hm"};
        return texts[static_cast<std::size_t>(upTo(static_cast<int>(texts.size())))];
    }

    std::mt19937 m_random;
};

} // namespace weft::store
