// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forgotten_people.h"

#include "model/handle.h"
#include "store/brands.h"
#include "store/query_rows.h"
#include "store/sha256.h"

#include <array>
#include <cerrno>
#include <sstream>
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

/// Handles can be guessed, so that a mark is worth only the time that a guess takes: about a millisecond,
/// which a page of new people can still afford.
std::string markOf(const std::string& folded, const std::string& salt) {
    constexpr int kRounds = 2000;
    const std::string seed = salt + folded;
    std::string mark = sha256(seed);
    for (int round = 1; round < kRounds; ++round)
        mark = sha256(mark.append(seed));
    return toHex(mark);
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
    if (auto ok = readSalts(); !ok) return ok;
    m_answers.clear();
    m_anybody.reset();
    const auto statement =
        m_database.prepare("INSERT INTO forgotten (mark) VALUES (?1) ON CONFLICT (mark) DO NOTHING");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, markOf(model::foldHandle(handle), m_salts.front())).run();
}

base::Status ForgottenPeople::remove(std::string_view handle) {
    const auto some = anybody();
    if (!some) return base::fail(some.error());
    if (!*some) return {};
    if (auto ok = readSalts(); !ok) return ok;
    m_answers.clear();
    m_anybody.reset();
    const auto statement = m_database.prepare("DELETE FROM forgotten WHERE mark = ?1");
    if (!statement) return base::fail(statement.error());
    for (const auto& salt : m_salts) {
        (*statement)->reset();
        if (auto ok = (*statement)->bind(1, markOf(model::foldHandle(handle), salt)).run(); !ok) return ok;
    }
    return {};
}

base::Result<bool> ForgottenPeople::anybody() {
    if (m_anybody) return *m_anybody;
    const auto statement = m_database.prepare("SELECT EXISTS (SELECT 1 FROM forgotten)");
    if (!statement) return base::fail(statement.error());
    const auto answer = isTrue(**statement);
    if (answer) m_anybody = *answer;
    return answer;
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
    if (auto ok = readSalts(); !ok) return base::fail(std::move(ok.error()));
    for (const auto& salt : m_salts)
        if (auto marked = isHeldMark(markOf(folded, salt)); !marked || *marked) return marked;
    return false;
}

base::Result<bool> ForgottenPeople::isHeldMark(const std::string& mark) {
    const auto statement = m_database.prepare("SELECT EXISTS (SELECT 1 FROM forgotten WHERE mark = ?1)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, mark);
    return isTrue(**statement);
}

/// Makes the workspace's own when there is none yet.
base::Status ForgottenPeople::readSalts() {
    if (!m_salts.empty()) return {};
    const auto held = readSetting(m_database, kSaltKey);
    if (!held) return base::fail(held.error());
    if (*held) {
        std::istringstream words(**held);
        for (std::string salt; words >> salt;)
            m_salts.push_back(salt);
    }
    if (!m_salts.empty()) return {};
    const auto made = newSalt();
    if (!made) return base::fail(made.error());
    m_salts.push_back(*made);
    return writeSetting(m_database, kSaltKey, *made);
}

} // namespace weft::store
