// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/bins.h"
#include "topics/stream_post.h"

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace weft::topics {

/// Where terms wait that few people used: only one that three people use within 24 hours gets a state.
class Probation {
public:
    static constexpr std::size_t kPeopleToLeave = 3;
    static constexpr std::size_t kMostTerms = std::size_t{1} << 17U;

    struct Use {
        std::uint32_t author = 0;
        std::uint32_t bin = 0;

        friend auto operator<=>(const Use&, const Use&) = default;
    };

    /// At most so many uses are held of a term, the newest ones.
    static constexpr std::size_t kUsesHeld = 6;

    /// Notes a use. When it is that of the third person within 24 hours, the term leaves, and its uses are
    /// returned, the oldest first.
    [[nodiscard]] std::optional<std::vector<Use>> note(TermKey term, std::uint64_t author, Bin bin);

    /// Forgets uses older than 24 hours at the end of a bin, and the terms that were used longest ago when
    /// there are too many.
    void close(Bin bin);

    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }

private:
    friend class StateWriter;
    friend class StateReader;

    /// The oldest first.
    struct Uses {
        std::array<Use, kUsesHeld> uses{};
        std::uint32_t count = 0;

        void forgetBefore(Bin bin);
        void add(const Use& use);
        [[nodiscard]] std::size_t people() const;
    };

    std::unordered_map<TermKey, Uses> m_waiting;
};

} // namespace weft::topics
