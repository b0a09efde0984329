// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/extra_posts.h"

#include "simulator/random.h"

#include <algorithm>
#include <iterator>

namespace weft::simulator {

namespace {

using namespace std::chrono;

/// Apart from the ids of all other posts.
constexpr std::uint64_t kFirstExtra = 18'900'000'000'000'000;

struct Words {
    std::array<std::string_view, 4> ghosts;
    std::array<std::string_view, 5> replies;
};

constexpr Words kEnglish{
    {"Kettle is on, the workshop is open until late.",
     "Nobody tell the boss, but we are testing the blue one.", "Rain on the roof, glue on the sleeves.",
     "One of us sewed a pocket shut today. Not naming anyone."},
    {"Is this still available?", "First time I write here, hello everybody.", "Can you tell more about it?",
     "I would like one of these too.", "Not sure that I agree, to be honest."}};
constexpr Words kFrench{
    {"La bouilloire chante, l'atelier reste ouvert ce soir.", "Ne dites rien au patron, on essaie la bleue.",
     "Pluie sur le toit, colle sur les manches.", "Quelqu'un a cousu une poche fermée. Pas de noms."},
    {"C'est encore disponible ?", "Premier message ici, bonjour à tout le monde.",
     "Vous pouvez en dire plus ?", "J'en voudrais bien un aussi.",
     "Pas sûr d'être d'accord, pour être franc."}};
constexpr std::array<std::string_view, 6> kNewcomers{"late.guest", "first_post",   "quiet.reader",
                                                     "new_here_7", "just.looking", "passer_by_3"};

const Words& wordsOf(const CommunityOptions& options, std::uint64_t hash) {
    const bool french = options.languages[hash % options.languages.size()] == TextLanguage::French;
    return french ? kFrench : kEnglish;
}

} // namespace

ExtraPosts::ExtraPosts(const CommunityOptions& options)
    : m_options(options), m_dayStart(options.end - days{options.days}) {
}

std::string ExtraPosts::newId() {
    return std::to_string(kFirstExtra + ++m_ids);
}

void ExtraPosts::addTo(std::vector<SimPost>& day) {
    std::vector<SimPost> replies;
    if (m_options.approvals)
        for (SimPost& post : day)
            if (post.author == m_options.brand && !post.isReply() && post.text) addPending(post, replies);
    std::ranges::move(replies, std::back_inserter(day));
    addGhost(day);
    std::ranges::stable_sort(day, {}, &SimPost::time);
    m_dayStart += days{1};
    ++m_day;
}

void ExtraPosts::addGhost(std::vector<SimPost>& day) {
    const std::uint64_t hash = mixBits(m_options.seed ^ static_cast<std::uint64_t>(m_day) << 20);
    // The history ends with one that can still be read.
    if (hash % 3 != 0 && m_day != m_options.days - 1) return;
    const Words& words = wordsOf(m_options, hash >> 8);
    SimPost ghost;
    ghost.id = newId();
    ghost.author = m_options.brand;
    ghost.ghost = true;
    ghost.text = words.ghosts[(hash >> 16) % words.ghosts.size()];
    ghost.time = m_dayStart + hours{9} + minutes{hash % 600};
    day.push_back(std::move(ghost));
}

void ExtraPosts::addPending(SimPost& root, std::vector<SimPost>& replies) {
    const std::uint64_t hash = hashText(root.id, 60);
    if (hash % 6 != 0) return;
    root.asksApproval = true;
    const base::Instant lastMoment = m_dayStart + days{1} - seconds{1};
    for (std::uint64_t i = 0; i <= (hash >> 8) % 3; ++i) {
        const std::uint64_t dice = mixBits(hash + i);
        const Words& words = wordsOf(m_options, dice);
        SimPost reply;
        reply.id = newId();
        reply.author = kNewcomers[dice % kNewcomers.size()];
        reply.parentId = root.id;
        reply.rootId = root.id;
        reply.text = words.replies[(dice >> 8) % words.replies.size()];
        reply.approval = ReplyApproval::Pending;
        reply.time = std::min(root.time + minutes{10 + dice % 300}, std::max(lastMoment, root.time));
        replies.push_back(std::move(reply));
    }
}

} // namespace weft::simulator
