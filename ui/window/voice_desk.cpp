// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/voice_desk.h"

#include "format/text.h"
#include "panels/voice_screen.h"
#include "panels/voice_sheets.h"
#include "window/empty_states.h"

namespace weft::window {

namespace {

bool isEmpty(const app::VoiceSnapshot& snapshot) {
    return snapshot.voice.voice.speech.heard.empty() && snapshot.talk.addressed.empty() &&
           snapshot.tone.posts.empty();
}

} // namespace

VoiceDesk::VoiceDesk(Hosts& hosts, QObject* parent)
    : Desk(hosts, parent),
      m_screen(new panels::VoiceScreen),
      m_question(this),
      m_behind(hosts, *m_screen->behind(), this),
      m_relay(std::make_shared<bridge::Relay>(this)) {
    using panels::VoiceScreen;
    connect(m_screen, &VoiceScreen::retryRequested, this, &VoiceDesk::ask);
    connect(m_screen, &VoiceScreen::actionRequested, this, &VoiceDesk::helpRequested);
    connect(m_screen, &VoiceScreen::linkChosen, this, &VoiceDesk::linkChosen);
    connect(m_screen, &VoiceScreen::postsRequested, this,
            [this](const panels::ShownNumber& shown, const std::vector<std::string>& ids) {
                m_behind.load(shown, ids, zone());
            });
    connect(m_screen, &VoiceScreen::phraseMuted, this, [this](const std::string& id, bool muted) {
        if (session()) session()->setPhraseMuted(id, muted, whenWritten());
    });
    connect(m_screen, &VoiceScreen::toneSaid, this,
            [this](const std::string& id, std::optional<tone::Tone> tone) {
                if (session()) session()->correctTone(id, tone, whenWritten());
            });
}

VoiceDesk::~VoiceDesk() {
    m_relay->close();
}

QWidget* VoiceDesk::screen() const {
    return m_screen;
}

std::vector<charts::ChartSheet> VoiceDesk::sheets() const {
    const auto& snapshot = m_screen->snapshot();
    return snapshot ? panels::voiceSheets(*snapshot, zone()) : std::vector<charts::ChartSheet>{};
}

void VoiceDesk::forget() {
    m_question.withdraw();
    m_behind.close();
    m_screen->showEmpty(emptyState(Emptiness::NoWorkspace));
}

void VoiceDesk::ask() {
    m_behind.close();
    m_screen->showLoading();
    m_question.ask([session = session(), filter = hosts().filter.filter()](
                       auto answer) { return session->loadVoice(filter, std::move(answer)); },
                   [this](const auto& result) { show(result); });
}

void VoiceDesk::refresh() {
    m_question.refresh([session = session(), filter = hosts().filter.filter()](
                           auto answer) { return session->loadVoice(filter, std::move(answer)); },
                       [this](const auto& result) { show(result); });
}

void VoiceDesk::show(const base::Result<app::Shared<app::VoiceSnapshot>>& result) {
    if (!result)
        m_screen->showFailed(result.error());
    else if (isEmpty(**result))
        m_screen->showEmpty(emptyState(hosts()));
    else
        m_screen->setSnapshot(*result, zone(), format::fromUtf8(hosts().filter.zone().name()));
    answerWith(result);
}

std::function<void(base::Status)> VoiceDesk::whenWritten() {
    return [this, relay = m_relay](base::Status status) {
        relay->post([this, status = std::move(status)] {
            if (!status)
                Q_EMIT failed(status.error());
            else if (session())
                refresh();
        });
    };
}

} // namespace weft::window
