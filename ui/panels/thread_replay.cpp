// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/thread_replay.h"

#include "base/index.h"
#include "format/numbers.h"
#include "format/times.h"
#include "panels/text.h"
#include "panels/thread_picture.h"
#include "theme/icons.h"
#include "theme/motion.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

namespace {

/// A whole conversation plays in about this many steps, however long it is.
constexpr int kSteps = 120;
/// Who wants less motion goes through it with fewer.
constexpr int kQuietSteps = 12;
constexpr int kStepTime = 60;

} // namespace

ThreadReplay::ThreadReplay(QWidget* parent)
    : QWidget(parent),
      m_picture(new ThreadPicture),
      m_play(new QToolButton),
      m_slider(new QSlider(Qt::Horizontal)),
      m_moment(new Text(theme::TextStyle::Caption, Tone::Muted)) {
    m_play->setObjectName(QStringLiteral("replayPlay"));
    m_play->setAutoRaise(true);
    m_slider->setObjectName(QStringLiteral("replaySlider"));
    m_slider->setAccessibleName(tr("Moment of the conversation"));
    m_moment->setObjectName(QStringLiteral("replayMoment"));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::scaled(this, 6));
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 4));
    layout->addWidget(m_picture, 1);
    layout->addLayout(row);
    layout->addWidget(m_moment);
    m_timer.setInterval(kStepTime);
    connect(&m_timer, &QTimer::timeout, this, &ThreadReplay::step);
    connect(m_play, &QToolButton::clicked, this, &ThreadReplay::play);
    connect(m_slider, &QSlider::sliderPressed, this, &ThreadReplay::stop);
    connect(m_slider, &QSlider::valueChanged, this, &ThreadReplay::showMoment);
    connect(m_picture, &ThreadPicture::placeChosen, this, &ThreadReplay::placeChosen);
    stop();
}

void ThreadReplay::setThread(const app::Shared<app::ThreadSnapshot>& thread, const QTimeZone& zone) {
    stop();
    m_thread = thread;
    m_zone = zone;
    m_picture->setThread(thread);
    const int turns = static_cast<int>(m_picture->order().size());
    m_slider->setRange(std::min(1, turns), turns);
    m_slider->setPageStep(std::max(1, turns / kQuietSteps));
    m_slider->setValue(turns);
    m_slider->setEnabled(turns > 1);
    m_play->setEnabled(turns > 1);
    showMoment();
}

void ThreadReplay::setCurrent(int place) {
    m_picture->setCurrent(place);
}

void ThreadReplay::play() {
    if (m_timer.isActive()) {
        stop();
        return;
    }
    if (m_slider->value() == m_slider->maximum()) m_slider->setValue(m_slider->minimum());
    if (theme::reducedMotion()) {
        m_slider->setValue(m_slider->value() + m_slider->pageStep());
        return;
    }
    m_play->setIcon(theme::icon(theme::Glyph::Pause));
    m_play->setToolTip(tr("Pause"));
    m_play->setAccessibleName(tr("Pause"));
    m_timer.start();
}

void ThreadReplay::step() {
    m_slider->setValue(m_slider->value() + std::max(1, m_slider->maximum() / kSteps));
    if (m_slider->value() == m_slider->maximum()) stop();
}

void ThreadReplay::stop() {
    m_timer.stop();
    m_play->setIcon(theme::icon(theme::Glyph::Play));
    m_play->setToolTip(tr("Replay by time"));
    m_play->setAccessibleName(tr("Replay by time"));
}

void ThreadReplay::showMoment() {
    m_picture->setShown(m_slider->value());
    if (!m_thread || m_picture->shown() == 0) {
        m_moment->clear();
        return;
    }
    const auto& turns = m_thread->turns;
    // What stands for a post that is not held has no time of its own.
    int last = m_picture->shown() - 1;
    const auto placeAt = [this](int index) { return m_picture->order()[base::at(index)]; };
    while (last > 0 && turns[base::at(placeAt(last))].presence == app::Presence::NotHeld)
        --last;
    const app::Turn& turn = turns[base::at(placeAt(last))];
    m_moment->setText(tr("%1 of %2 · %3", "number of posts, of all, moment")
                          .arg(format::count(m_picture->shown()), format::count(m_slider->maximum()),
                               format::fullDateTime(turn.createdAt, m_zone)));
    m_slider->setToolTip(m_moment->text());
}

} // namespace weft::panels
