// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/detector.h"
#include "topics/post_reader.h"
#include "topics/recent_posts.h"
#include "topics/standings.h"
#include "topics/stream_record.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weft::topics {

/// Posts as they come, to what stands out in each quarter of an hour. The order of posts within a quarter
/// does not matter.
class TopicStream {
public:
    explicit TopicStream(Sensitivity sensitivity = {}, std::string language = {})
        : m_sensitivity(sensitivity), m_detector(sensitivity), m_reader(std::move(language)) {}

    /// False for a post of a quarter that is closed: then the stream has to be made anew.
    [[nodiscard]] bool add(RawPost post);

    /// Closes every quarter that ends at or before a moment, and hands over what each brought.
    [[nodiscard]] std::vector<BinResult> closeUntil(base::Instant moment);

    /// The posts of the last 24 hours that are in closed quarters.
    [[nodiscard]] const RecentPosts& recent() const { return m_recent; }

    [[nodiscard]] const Detector& detector() const { return m_detector; }

    /// Which terms stood out in the last 24 hours.
    [[nodiscard]] const Standings& standings() const { return m_standings; }

    /// All that it has seen.
    [[nodiscard]] const StreamRecord& record() const { return m_record; }

    /// Looks at posts from the time before a stored state, which holds no texts.
    void remember(const RawPost& post);

private:
    friend class StateWriter;
    friend class StateReader;

    [[nodiscard]] std::optional<Bin> nextBin(Bin end);
    [[nodiscard]] BinResult close(Bin bin, std::vector<RawPost> posts);

    Sensitivity m_sensitivity;
    Detector m_detector;
    PostReader m_reader;
    RecentPosts m_recent;
    Standings m_standings;
    StreamRecord m_record;
    std::map<Bin, std::vector<RawPost>> m_open;
    /// The last closed bin that had any post.
    Bin m_lastPosts = -1;
};

} // namespace weft::topics
