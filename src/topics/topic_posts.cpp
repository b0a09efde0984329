// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/topic_posts.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace weft::topics {

namespace {

constexpr std::size_t kMostSaidWith = 8;
constexpr std::int64_t kFewestSaidWith = 3;
constexpr double kLeastLift = 1.5;

using Found = std::vector<const RecentPost*>;

Found postsWith(const Topic& topic, const RecentPosts& recent) {
    std::vector<TermKey> keys;
    for (const auto& term : topic.terms)
        keys.push_back(term.standing.term.key);
    Found found;
    for (const auto& post : recent.posts())
        if (std::ranges::any_of(keys, [&](TermKey key) { return post.holds(key); })) found.push_back(&post);
    return found;
}

/// The most frequent first, then by name.
std::vector<Count> byCount(const std::map<std::string, std::int64_t>& counts) {
    std::vector<Count> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::greater(), &Count::second);
    return sorted;
}

/// How many people answered each of the posts, themselves left out.
std::map<std::string_view, std::set<std::string_view>> repliersOf(const Found& posts,
                                                                  const RecentPosts& recent) {
    std::map<std::string_view, std::set<std::string_view>> repliers;
    std::map<std::string_view, std::string_view> authors;
    for (const auto* post : posts) {
        repliers[post->id];
        authors[post->id] = post->author;
    }
    for (const auto& reply : recent.posts()) {
        const auto answered = repliers.find(reply.parentId);
        if (answered != repliers.end() && !reply.author.empty() && reply.author != authors[reply.parentId])
            answered->second.insert(reply.author);
    }
    return repliers;
}

std::vector<std::string> orderedPosts(const Found& posts, const RecentPosts& recent) {
    const auto repliers = repliersOf(posts, recent);
    Found sorted = posts;
    std::ranges::stable_sort(sorted, std::greater(),
                             [&](const RecentPost* post) { return repliers.at(post->id).size(); });
    std::vector<std::string> ids;
    for (const auto* post : sorted)
        ids.push_back(post->id);
    return ids;
}

HourlyPeople hourlyOf(const Found& posts, base::Instant now) {
    std::array<std::set<std::string_view>, std::tuple_size_v<HourlyPeople>> people;
    for (const auto* post : posts) {
        const auto ago = static_cast<std::size_t>((now - post->at) / std::chrono::hours(1));
        if (ago < people.size()) people[people.size() - 1 - ago].insert(post->author);
    }
    HourlyPeople counts{};
    std::ranges::transform(people, counts.begin(),
                           [](const auto& hour) { return static_cast<std::int64_t>(hour.size()); });
    return counts;
}

/// The words that the topic's own terms are made of, as they are counted.
std::set<std::string, std::less<>> ownWords(const Topic& topic) {
    std::set<std::string, std::less<>> words;
    for (const auto& term : topic.terms) {
        std::string_view rest = term.standing.term.text;
        while (!rest.empty()) {
            const auto end = std::min(rest.find(' '), rest.size());
            words.emplace(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return words;
}

/// Words, tags and emoji by how much more often they are in the topic's posts than in all of the day.
std::vector<Count> saidWith(const Topic& topic, const Found& posts, const RecentPosts& recent,
                            const TermIndex& index) {
    std::map<TermKey, std::int64_t> counts;
    for (const auto* post : posts)
        for (const auto& term : post->terms)
            counts[term.key] += 1;
    for (const auto& term : topic.terms)
        counts.erase(term.standing.term.key);
    const double share = static_cast<double>(posts.size()) / static_cast<double>(recent.posts().size());
    const auto own = ownWords(topic);
    std::vector<std::tuple<double, std::string, std::int64_t>> ranked;
    for (const auto& [key, count] : counts) {
        const double expected = share * static_cast<double>(index.postsWith(key));
        const double lift = static_cast<double>(count) / expected;
        if (count < kFewestSaidWith || lift < kLeastLift) continue;
        const auto& name = *index.nameOf(key);
        if (name.kind != text::TermKind::Pair && !own.contains(name.text))
            ranked.emplace_back(-static_cast<double>(count) * std::log(lift), name.surface, count);
    }
    std::ranges::sort(ranked);
    std::vector<Count> best;
    for (const auto& [rank, surface, count] : ranked)
        if (best.size() < kMostSaidWith) best.emplace_back(surface, count);
    return best;
}

/// The first post of what stands out: some words were said before, of other things.
void noteBeginning(Topic& topic, const Found& posts) {
    constexpr auto kLongestWindow = kBinLength * kWindows.back();
    const auto since = topic.standsOutSince - kLongestWindow;
    const auto first =
        std::ranges::find_if(posts, [since](const RecentPost* post) { return post->at >= since; });
    const auto& post = first == posts.end() ? *posts.back() : **first;
    topic.firstPost = post.id;
    topic.firstAuthor = post.author;
    topic.firstAt = post.at;
}

} // namespace

void readPosts(Topic& topic, const RecentPosts& recent, const TermIndex& index, base::Instant now) {
    const auto all = postsWith(topic, recent);
    Found posts;
    std::ranges::copy_if(all, std::back_inserter(posts), [](const RecentPost* post) { return !post->copy; });
    if (posts.empty()) return;
    std::map<std::string, std::int64_t> written;
    for (const auto* post : all)
        if (!post->author.empty()) written[post->author] += 1;
    std::map<std::string, std::int64_t> authors;
    std::map<std::string, std::int64_t> languages;
    std::map<std::string, std::int64_t> threads;
    for (const auto* post : posts) {
        if (!post->author.empty()) authors[post->author] += 1;
        if (!post->language.empty()) languages[post->language] += 1;
        threads[post->threadId] += 1;
    }
    topic.posts = orderedPosts(posts, recent);
    topic.copies = static_cast<std::int64_t>(all.size() - posts.size());
    topic.people = static_cast<std::int64_t>(authors.size());
    for (const auto& [author, count] : written)
        topic.largestShare =
            std::max(topic.largestShare, static_cast<double>(count) / static_cast<double>(all.size()));
    topic.hourly = hourlyOf(posts, now);
    for (const auto& [thread, size] : threads) {
        topic.threads.push_back(thread);
        topic.threadSizes.push_back(size);
    }
    topic.authors = byCount(authors);
    topic.languages = byCount(languages);
    topic.saidWith = saidWith(topic, posts, recent, index);
    noteBeginning(topic, posts);
}

} // namespace weft::topics
