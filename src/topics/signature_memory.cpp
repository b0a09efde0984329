// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/signature_memory.h"

#include "topics/hashing.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace weft::topics {

namespace {

constexpr std::size_t kRun = 5;
constexpr double kLikeness = 0.8;
/// What a sketch must say of texts that are worth comparing; it may be wrong by some tenths.
constexpr double kWorthALook = 0.5;
/// Texts made from one pattern share a band by the thousand; the newest tell enough.
constexpr std::size_t kMostLooks = 32;
constexpr std::uint64_t kEmpty = std::numeric_limits<std::uint64_t>::max();

/// Calls `use` with a hash of every run of five bytes.
template<typename Use>
void forEachRun(std::string_view text, Use use) {
    for (std::size_t i = 0; i + kRun <= text.size(); ++i) {
        std::uint64_t bytes = 0;
        for (std::size_t k = 0; k < kRun; ++k)
            bytes = (bytes << 8U) | static_cast<unsigned char>(text[i + k]);
        use(mixed(bytes + 1));
    }
}

std::vector<std::uint64_t> runsOf(std::string_view text) {
    std::vector<std::uint64_t> runs;
    forEachRun(text, [&](std::uint64_t run) { runs.push_back(run); });
    std::ranges::sort(runs);
    const auto same = std::ranges::unique(runs);
    runs.erase(same.begin(), same.end());
    return runs;
}

bool areAlike(const std::vector<std::uint64_t>& left, const std::vector<std::uint64_t>& right) {
    std::size_t shared = 0;
    for (std::size_t i = 0, k = 0; i < left.size() && k < right.size();) {
        shared += left[i] == right[k] ? 1 : 0;
        const bool leftFirst = left[i] <= right[k];
        const bool rightFirst = right[k] <= left[i];
        i += leftFirst ? 1 : 0;
        k += rightFirst ? 1 : 0;
    }
    const auto all = static_cast<double>(left.size() + right.size() - shared);
    return static_cast<double>(shared) > kLikeness * all;
}

template<std::size_t kSize>
bool mayBeAlike(const std::array<std::uint8_t, kSize>& left, const std::array<std::uint8_t, kSize>& right) {
    int same = 0;
    int filled = 0;
    for (std::size_t i = 0; i < kSize; ++i) {
        const bool any = (left[i] | right[i]) != 0;
        filled += any ? 1 : 0;
        same += any && left[i] == right[i] ? 1 : 0;
    }
    return same >= kWorthALook * filled;
}

} // namespace

SignatureMemory::Sketch SignatureMemory::sketchOf(std::string_view signature) {
    constexpr std::size_t kPartsOfBand = kParts / kBands;
    constexpr unsigned kShift = 58;
    std::array<std::uint64_t, kParts> smallest;
    smallest.fill(kEmpty);
    forEachRun(signature, [&](std::uint64_t run) {
        auto& part = smallest[run >> kShift];
        part = std::min(part, run);
    });
    Sketch sketch;
    for (std::size_t part = 0; part < kParts; ++part)
        if (smallest[part] != kEmpty)
            sketch.parts[part] = static_cast<std::uint8_t>(1 + smallest[part] % 255);
    for (std::size_t band = 0; band < kBands; ++band) {
        std::uint64_t hash = band;
        bool filled = false;
        for (std::size_t i = band * kPartsOfBand; i < (band + 1) * kPartsOfBand; ++i) {
            hash = mixed(hash ^ smallest[i]);
            filled = filled || smallest[i] != kEmpty;
        }
        sketch.bands[band] = filled ? hash : 0;
    }
    return sketch;
}

SignatureMemory::Entry* SignatureMemory::Generation::find(std::string_view signature) {
    const auto found = bySignature.find(signature);
    return found == bySignature.end() ? nullptr : &entries[found->second];
}

bool SignatureMemory::Generation::hasLike(std::string_view signature, const Sketch& sketch,
                                          base::Instant since) const {
    std::vector<std::uint64_t> runs;
    std::vector<std::uint32_t> seen;
    for (std::size_t band = 0; band < kBands; ++band) {
        const auto* const newest = sketch.bands[band] == 0 ? nullptr : byBand.find(sketch.bands[band]);
        auto next = newest == nullptr ? 0 : *newest;
        for (std::size_t looks = 0; next != 0 && looks < kMostLooks; ++looks) {
            const auto number = next;
            const auto& entry = entries[number - 1];
            next = entry.before[band];
            if (entry.lastAt <= since || !mayBeAlike(sketch.parts, entry.parts)) continue;
            if (std::ranges::find(seen, number) != seen.end()) continue;
            seen.push_back(number);
            if (runs.empty()) runs = runsOf(signature);
            if (areAlike(runs, runsOf(entry.signature))) return true;
        }
    }
    return false;
}

void SignatureMemory::Generation::add(std::string_view signature, const Sketch& sketch, base::Instant at) {
    const auto index = entries.size();
    auto& entry = entries.emplace_back(Entry{std::string(signature), at, sketch.parts, {}});
    bySignature.emplace(entry.signature, index);
    for (std::size_t band = 0; band < kBands; ++band) {
        if (sketch.bands[band] == 0) continue;
        auto& newest = *byBand.findOrAdd(sketch.bands[band]).first;
        entry.before[band] = std::exchange(newest, static_cast<std::uint32_t>(index + 1));
    }
}

void SignatureMemory::forgetOld(base::Instant at) {
    if (at - m_since < kCopyMemory) return;
    // What is in the current generation may be needed, unless the stream was silent for longer.
    m_previous = at - m_since < 2 * kCopyMemory ? std::exchange(m_current, {}) : Generation();
    m_current = {};
    m_since = at;
}

bool SignatureMemory::isCopy(std::string_view signature, base::Instant at) {
    if (signature.empty()) return false;
    forgetOld(at);
    const auto since = at - kCopyMemory;
    // What is in the current generation is not older than that.
    if (auto* const known = m_current.find(signature)) {
        known->lastAt = at;
        return true;
    }
    auto* const earlier = m_previous.find(signature);
    const auto sketch = sketchOf(signature);
    const bool copy = (earlier != nullptr && earlier->lastAt > since) ||
                      m_current.hasLike(signature, sketch, since) ||
                      m_previous.hasLike(signature, sketch, since);
    m_current.add(signature, sketch, at);
    return copy;
}

} // namespace weft::topics
