// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ask_reader.h"
#include "app/quiet_care.h"
#include "app/workspace_session.h"
#include "store/favourites.h"

#include <tuple>
#include <utility>

namespace weft::app {

std::stop_source WorkspaceSession::loadDayNotes(Answer<std::vector<store::DayNote>> answer) {
    m_care->touch();
    return askReader<std::vector<store::DayNote>>(*m_readers, std::move(answer), [](auto& database) {
        return store::listDayNotes(database, "0000-00-00", "9999-99-99");
    });
}

void WorkspaceSession::addDayNote(std::string day, std::string text, std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit([day = std::move(day), text = std::move(text), done = std::move(done),
                                    now = m_clock.now()](store::Database& database) {
        done(store::addDayNote(database, day, text, now));
    });
}

void WorkspaceSession::removeDayNote(std::int64_t id, std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit([id, done = std::move(done)](store::Database& database) {
        done(store::removeDayNote(database, id));
    });
}

void WorkspaceSession::setNote(std::string postId, std::string text, std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit([postId = std::move(postId), text = std::move(text),
                                    done = std::move(done), now = m_clock.now()](store::Database& database) {
        done(store::writeNote(database, postId, text, now));
    });
}

void WorkspaceSession::setFavourite(std::string postId, bool favourite,
                                    std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit([postId = std::move(postId), favourite, done = std::move(done),
                                    now = m_clock.now()](store::Database& database) {
        done(store::writeFavourite(database, postId, favourite, now));
    });
}

void WorkspaceSession::setFavouritePerson(std::string handle, bool favourite,
                                          std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit([handle = std::move(handle), favourite, done = std::move(done),
                                    now = m_clock.now()](store::Database& database) {
        done(store::writeFavouritePerson(database, handle, favourite, now));
    });
}

} // namespace weft::app
