// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forgotten_people.h"

#include "model/handle.h"
#include "store/brands.h"
#include "store/query_rows.h"
#include "store/sha256.h"

#include <array>
#include <cerrno>
#include <system_error>

#include <unistd.h>

namespace weft::store {

namespace {

constexpr std::string_view kSaltKey = "forgotten_salt";

base::Result<std::string> newSalt() {
    std::array<char, 32> bytes{};
    if (getentropy(bytes.data(), bytes.size()) != 0)
        return base::fail(base::ErrorCode::StoreFailed, "forgotten",
                          "the system gives no random numbers: " + std::generic_category().message(errno));
    return toHex({bytes.data(), bytes.size()});
}

base::Result<bool> isTrue(Statement& statement) {
    const auto answer = firstRow(statement, [](const Statement& row) { return row.integer(0) != 0; });
    if (!answer) return base::fail(answer.error());
    return answer->value_or(false);
}

} // namespace

base::Result<bool> ForgottenPeople::contains(std::string_view handle) {
    const auto some = anybody();
    if (!some || !*some) return some;
    const auto folded = model::foldHandle(handle);
    if (const auto known = m_answers.find(folded); known != m_answers.end()) return known->second;
    // Nobody is both held and forgotten, and looking is much cheaper than making a mark.
    const auto held = isKnown(folded);
    if (!held) return held;
    const auto answer = *held ? base::Result<bool>(false) : isMarked(folded);
    if (answer) m_answers.emplace(folded, *answer);
    return answer;
}

base::Status ForgottenPeople::add(std::string_view handle) {
    const auto mark = markOf(model::foldHandle(handle));
    if (!mark) return base::fail(mark.error());
    m_answers.clear();
    const auto statement =
        m_database.prepare("INSERT INTO forgotten (mark) VALUES (?1) ON CONFLICT (mark) DO NOTHING");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, *mark).run();
}

base::Status ForgottenPeople::remove(std::string_view handle) {
    const auto some = anybody();
    if (!some) return base::fail(some.error());
    if (!*some) return {};
    const auto mark = markOf(model::foldHandle(handle));
    if (!mark) return base::fail(mark.error());
    m_answers.clear();
    const auto statement = m_database.prepare("DELETE FROM forgotten WHERE mark = ?1");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, *mark).run();
}

base::Result<bool> ForgottenPeople::anybody() {
    const auto statement = m_database.prepare("SELECT EXISTS (SELECT 1 FROM forgotten)");
    if (!statement) return base::fail(statement.error());
    return isTrue(**statement);
}

base::Result<bool> ForgottenPeople::isKnown(const std::string& folded) {
    const auto statement =
        m_database.prepare("SELECT EXISTS (SELECT 1 FROM person WHERE handle = ?1 COLLATE NOCASE) "
                           "OR EXISTS (SELECT 1 FROM mention WHERE handle = ?1)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, folded);
    return isTrue(**statement);
}

base::Result<bool> ForgottenPeople::isMarked(const std::string& folded) {
    const auto mark = markOf(folded);
    if (!mark) return base::fail(mark.error());
    const auto statement = m_database.prepare("SELECT EXISTS (SELECT 1 FROM forgotten WHERE mark = ?1)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, *mark);
    return isTrue(**statement);
}

base::Result<std::string> ForgottenPeople::markOf(const std::string& folded) {
    // Handles can be guessed, so that a mark is worth only the time that a guess takes: about a millisecond,
    // which a page of new people can still afford.
    constexpr int kRounds = 2000;
    const auto grain = salt();
    if (!grain) return grain;
    const std::string seed = *grain + folded;
    std::string mark = sha256(seed);
    for (int round = 1; round < kRounds; ++round)
        mark = sha256(mark.append(seed));
    return toHex(mark);
}

base::Result<std::string> ForgottenPeople::salt() {
    if (!m_salt.empty()) return m_salt;
    const auto held = readSetting(m_database, kSaltKey);
    if (!held) return base::fail(held.error());
    if (*held) return m_salt = **held;
    const auto made = newSalt();
    if (!made) return made;
    if (auto ok = writeSetting(m_database, kSaltKey, *made); !ok) return base::fail(std::move(ok.error()));
    return m_salt = *made;
}

} // namespace weft::store
