// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis.h"
#include "app/ask_reader.h"
#include "app/quiet_care.h"
#include "app/voice_lists.h"
#include "app/voice_view.h"
#include "app/workspace_session.h"
#include "store/muted_phrases.h"
#include "store/read_snapshot.h"
#include "store/tone_corrections.h"

namespace weft::app {

namespace {

base::Result<VoiceSnapshot> readVoice(store::Database& database, AnalysisCache& cache, const Filter& filter,
                                      const zone::TimeZone& zone, base::Instant asOf) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto analysis = cache.get(database, filter.brandId, filter.handles, asOf);
    if (!analysis) return base::fail(analysis.error());
    return computeVoice(database, **analysis, filter, zone, asOf);
}

} // namespace

std::stop_source WorkspaceSession::loadVoice(Filter filter, Answer<VoiceSnapshot> answer) {
    m_care->touch();
    return askReader<VoiceSnapshot>(
        *m_readers, std::move(answer), [this, filter = std::move(filter)](auto& database) {
            return readVoice(database, *m_analysis, filter, m_zone, m_clock.now());
        });
}

std::stop_source WorkspaceSession::loadVoicePosts(std::vector<std::string> ids,
                                                  Answer<std::vector<VoicePost>> answer) {
    m_care->touch();
    return askReader<std::vector<VoicePost>>(
        *m_readers, std::move(answer),
        [ids = std::move(ids)](auto& database) { return readVoicePosts(database, ids); });
}

void WorkspaceSession::correctTone(std::string postId, std::optional<tone::Tone> tone,
                                   std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit([postId = std::move(postId), tone, done = std::move(done),
                                    now = m_clock.now()](store::Database& database) {
        if (tone)
            return done(
                store::writeToneCorrection(database, {postId, std::string(tone::toneName(*tone)), now}));
        const auto removed = store::removeToneCorrection(database, postId);
        done(removed ? base::Status() : base::fail(removed.error()));
    });
}

void WorkspaceSession::setPhraseMuted(std::string phraseId, bool muted,
                                      std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit(
        [phraseId = std::move(phraseId), muted, done = std::move(done)](store::Database& database) {
            const auto changed =
                muted ? store::mutePhrase(database, phraseId) : store::unmutePhrase(database, phraseId);
            done(changed ? base::Status() : base::fail(changed.error()));
        });
}

} // namespace weft::app
