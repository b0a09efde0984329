// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/phrase_pattern.h"

#include "voice/pattern_parser.h"

#include <algorithm>

namespace weft::voice {

namespace {

using Step = PhrasePattern::Step;
using Kind = Step::Kind;

bool isLetter(char32_t c) {
    return c != U' ' && c != U'\'';
}

/// Whether a phrase may begin or end at a place.
bool isBorder(std::u32string_view line, std::size_t place) {
    return place == 0 || place == line.size() || !isLetter(line[place - 1]) || !isLetter(line[place]);
}

bool reads(const Step& step, char32_t c) {
    switch (step.kind) {
    case Kind::Character:
        return step.character == c;
    case Kind::Digit:
        return c >= U'0' && c <= U'9';
    case Kind::WordCharacter:
        return c != U' ';
    default:
        return false;
    }
}

/// The places in the program that are reached at the same time, each once.
class Threads {
public:
    explicit Threads(const std::vector<Step>& steps) : m_steps(steps), m_seen(steps.size()) {}

    /// Adds a place and all that is reached from it without reading.
    void add(std::size_t place) {
        m_open.push_back(place);
        while (!m_open.empty()) {
            const auto next = m_open.back();
            m_open.pop_back();
            if (m_seen[next]) continue;
            m_seen[next] = true;
            m_all.push_back(next);
            const auto& step = m_steps[next];
            if (step.kind == Kind::Jump || step.kind == Kind::Split)
                m_open.push_back(next + static_cast<std::size_t>(step.jump));
            if (step.kind == Kind::Split) m_open.push_back(next + 1);
        }
    }

    void clear() {
        for (const auto place : m_all)
            m_seen[place] = false;
        m_all.clear();
    }

    [[nodiscard]] const std::vector<std::size_t>& all() const { return m_all; }

    [[nodiscard]] bool found() const {
        return std::ranges::any_of(m_all, [&](auto place) { return m_steps[place].kind == Kind::Found; });
    }

    void swap(Threads& other) {
        m_seen.swap(other.m_seen);
        m_all.swap(other.m_all);
    }

private:
    const std::vector<Step>& m_steps;
    std::vector<bool> m_seen;
    std::vector<std::size_t> m_all;
    std::vector<std::size_t> m_open;
};

/// Runs the machine; kept for all places of a line, so that its memory is taken once.
class Reader {
public:
    explicit Reader(const std::vector<Step>& steps) : m_steps(steps), m_now(steps), m_next(steps) {}

    /// Behind the longest phrase that begins here; the place itself when none does.
    std::size_t longestFrom(std::u32string_view line, std::size_t begin) {
        m_now.clear();
        m_now.add(0);
        auto longest = begin;
        for (auto place = begin; place < line.size() && !m_now.all().empty(); ++place) {
            m_next.clear();
            for (const auto thread : m_now.all())
                if (reads(m_steps[thread], line[place])) m_next.add(thread + 1);
            m_now.swap(m_next);
            if (m_now.found() && isBorder(line, place + 1)) longest = place + 1;
        }
        return longest;
    }

private:
    const std::vector<Step>& m_steps;
    Threads m_now;
    Threads m_next;
};

/// Without the spaces that optional words leave at the ends.
Stretch trimmed(std::u32string_view line, Stretch stretch) {
    while (stretch.begin < stretch.end && line[stretch.begin] == U' ')
        ++stretch.begin;
    while (stretch.begin < stretch.end && line[stretch.end - 1] == U' ')
        --stretch.end;
    return stretch;
}

} // namespace

base::Result<PhrasePattern> PhrasePattern::parse(std::string_view source) {
    auto steps = parsePattern(source);
    if (!steps) return base::fail(std::move(steps.error()));
    PhrasePattern pattern;
    pattern.m_steps = *std::move(steps);
    pattern.m_steps.push_back({Kind::Found});
    Threads start(pattern.m_steps);
    start.add(0);
    if (start.found()) return base::fail(base::ErrorCode::BadArgument, "pattern", "all of it may be missing");
    for (const auto place : start.all()) {
        const auto& step = pattern.m_steps[place];
        if (step.kind == Kind::Character) pattern.m_firstCharacters += step.character;
        if (step.kind == Kind::Digit || step.kind == Kind::WordCharacter)
            pattern.m_firstKinds.push_back(step);
    }
    return pattern;
}

bool PhrasePattern::mayBegin(char32_t character) const {
    return m_firstCharacters.find(character) != std::u32string::npos ||
           std::ranges::any_of(m_firstKinds, [&](const Step& step) { return reads(step, character); });
}

std::optional<Stretch> PhrasePattern::find(std::u32string_view line, std::size_t from) const {
    std::optional<Reader> reader;
    for (std::size_t begin = from; begin < line.size(); ++begin) {
        if (!isBorder(line, begin) || !mayBegin(line[begin])) continue;
        if (!reader) reader.emplace(m_steps);
        const auto found = trimmed(line, {begin, reader->longestFrom(line, begin)});
        if (found.begin < found.end) return found;
    }
    return std::nullopt;
}

} // namespace weft::voice
