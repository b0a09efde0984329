// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/topic_stream.h"

#include "text/signature.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace weft::topics {

namespace {

/// Looks into both, which must live as long.
StreamPost streamPost(const RawPost& post, const ReadPost& read) {
    StreamPost stream{.at = post.at,
                      .id = post.id,
                      .author = PostReader::authorKey(post),
                      .terms = {},
                      .signature = read.signature};
    stream.terms.reserve(read.terms.size());
    for (const auto& term : read.terms)
        stream.terms.push_back({keyOf(term.kind, term.text), term.kind, term.text});
    return stream;
}

} // namespace

bool TopicStream::add(RawPost post) {
    const auto bin = binOf(post.at);
    if (bin <= m_detector.lastBin()) return false;
    m_open[bin].push_back(std::move(post));
    return true;
}

void TopicStream::remember(const RawPost& post) {
    m_detector.rememberText(text::signatureOf(post.text), post.at);
}

std::vector<BinResult> TopicStream::closeUntil(base::Instant moment) {
    std::vector<BinResult> results;
    const Bin end = binOf(moment);
    while (const auto bin = nextBin(end)) {
        auto posts = m_open.extract(*bin);
        if (!posts.empty()) m_lastPosts = *bin;
        results.push_back(close(*bin, posts.empty() ? std::vector<RawPost>() : std::move(posts.mapped())));
    }
    return results;
}

/// Nothing when there is none before the end that has to be closed.
std::optional<Bin> TopicStream::nextBin(Bin end) {
    const auto nextPosts = m_open.empty() ? std::nullopt : std::optional(m_open.begin()->first);
    const bool silent = m_lastPosts >= 0 && nextPosts.value_or(end) - m_lastPosts > kBinsOfSilence;
    if (silent && nextPosts && *nextPosts < end) m_detector = Detector(m_sensitivity);
    if (m_detector.lastBin() < 0) return nextPosts && *nextPosts < end ? nextPosts : std::nullopt;
    const Bin next = m_detector.lastBin() + 1;
    return next < end && next - m_lastPosts <= kBinsOfSilence ? std::optional(next) : std::nullopt;
}

BinResult TopicStream::close(Bin bin, std::vector<RawPost> posts) {
    std::ranges::sort(posts, {}, [](const RawPost& post) { return std::tie(post.at, post.id); });
    m_recent.forgetBefore(endOf(bin) - kRecent);
    std::vector<ReadPost> reads;
    reads.reserve(posts.size());
    for (const auto& post : posts)
        reads.push_back(m_reader.read(post));
    std::vector<StreamPost> counted;
    counted.reserve(posts.size());
    for (std::size_t i = 0; i < posts.size(); ++i)
        counted.push_back(streamPost(posts[i], reads[i]));
    auto result = m_detector.close(bin, counted);
    m_standings.note(result);
    std::vector<bool> copies;
    for (const auto& post : counted)
        copies.push_back(post.copy);
    counted.clear();
    for (std::size_t i = 0; i < posts.size(); ++i)
        m_record.notePost(reads[i].language, copies[i]);
    m_record.noteBin(result, m_detector.liveTerms(), m_detector.learningSince().value_or(startOf(bin)));
    for (std::size_t i = 0; i < posts.size(); ++i)
        m_recent.add(std::move(posts[i]), std::move(reads[i]), copies[i]);
    return result;
}

} // namespace weft::topics
