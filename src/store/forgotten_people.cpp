// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forgotten_people.h"

#include "model/handle.h"
#include "store/brands.h"
#include "store/query_rows.h"
#include "store/sha256.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <sstream>
#include <system_error>
#include <unordered_map>

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

/// Handles can be guessed, so that a mark is worth only the time that a guess takes: about a millisecond.
std::string makeMark(const std::string& seed) {
    constexpr int kRounds = 2000;
    std::string mark = sha256(seed);
    for (int round = 1; round < kRounds; ++round)
        mark = sha256(mark.append(seed));
    return mark;
}

/// Marks that this run has made: a handle that is met in every transaction costs its millisecond once.
class MadeMarks {
public:
    std::string of(const std::string& seed) {
        {
            const std::scoped_lock lock(m_mutex);
            if (const auto made = m_marks.find(seed); made != m_marks.end()) return made->second;
        }
        auto mark = makeMark(seed);
        const std::scoped_lock lock(m_mutex);
        if (m_marks.size() >= kMost) m_marks.clear();
        m_marks.emplace(seed, mark);
        return mark;
    }

private:
    /// Some twenty megabytes.
    static constexpr std::size_t kMost = 100'000;

    std::mutex m_mutex;
    std::unordered_map<std::string, std::string> m_marks;
};

std::string markOf(const std::string& folded, const std::string& salt) {
    static MadeMarks made;
    return toHex(made.of(salt + folded));
}

/// Six bits of one hash: of 64 handles, one passes. Not of the hash that a mark begins with.
int hintOf(const std::string& folded, const std::string& salt) {
    constexpr unsigned kMask = 63;
    return static_cast<int>(static_cast<unsigned char>(sha256("hint " + salt + folded).front()) & kMask);
}

} // namespace

base::Result<bool> ForgottenPeople::contains(std::string_view handle) {
    if (auto ok = readHints(); !ok) return base::fail(std::move(ok.error()));
    if (m_hints->none()) return false;
    const auto folded = model::foldHandle(handle);
    if (const auto known = m_answers.find(folded); known != m_answers.end()) return known->second;
    const auto perhaps = mayBeMarked(folded);
    if (!perhaps || !*perhaps) return perhaps;
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
    m_hints.reset();
    const auto statement = m_database.prepare("INSERT INTO forgotten (mark, hint) VALUES (?1, ?2) "
                                              "ON CONFLICT (mark) DO UPDATE SET hint = excluded.hint");
    if (!statement) return base::fail(statement.error());
    const auto folded = model::foldHandle(handle);
    const auto& salt = m_salts.front();
    return (*statement)->bind(1, markOf(folded, salt)).bind(2, hintOf(folded, salt)).run();
}

base::Status ForgottenPeople::remove(std::string_view handle) {
    if (auto ok = readHints(); !ok) return ok;
    if (m_hints->none()) return {};
    if (auto ok = readSalts(); !ok) return ok;
    m_answers.clear();
    m_hints.reset();
    const auto statement = m_database.prepare("DELETE FROM forgotten WHERE mark = ?1");
    if (!statement) return base::fail(statement.error());
    for (const auto& salt : m_salts) {
        (*statement)->reset();
        if (auto ok = (*statement)->bind(1, markOf(model::foldHandle(handle), salt)).run(); !ok) return ok;
    }
    return {};
}

base::Status ForgottenPeople::completeHints(std::string_view handle) {
    if (auto ok = readSalts(); !ok) return ok;
    m_hints.reset();
    const auto statement =
        m_database.prepare("UPDATE forgotten SET hint = ?2 WHERE mark = ?1 AND hint IS NULL");
    if (!statement) return base::fail(statement.error());
    const auto folded = model::foldHandle(handle);
    for (const auto& salt : m_salts) {
        (*statement)->reset();
        if (auto ok = (*statement)->bind(1, markOf(folded, salt)).bind(2, hintOf(folded, salt)).run(); !ok)
            return ok;
    }
    return {};
}

base::Status ForgottenPeople::readHints() {
    if (m_hints) return {};
    const auto statement = m_database.prepare("SELECT DISTINCT hint FROM forgotten");
    if (!statement) return base::fail(statement.error());
    Hints hints;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        hints.unknown = hints.unknown || row.isNull(0);
        if (!row.isNull(0)) hints.held |= std::uint64_t{1} << static_cast<unsigned>(row.integer(0));
    });
    if (read) m_hints = hints;
    return read;
}

base::Result<bool> ForgottenPeople::mayBeMarked(const std::string& folded) {
    if (auto ok = readHints(); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = readSalts(); !ok) return base::fail(std::move(ok.error()));
    return std::ranges::any_of(m_salts,
                               [&](const std::string& salt) { return m_hints->allow(hintOf(folded, salt)); });
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
    if (auto ok = readHints(); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = readSalts(); !ok) return base::fail(std::move(ok.error()));
    for (const auto& salt : m_salts) {
        if (!m_hints->allow(hintOf(folded, salt))) continue;
        if (auto marked = isHeldMark(markOf(folded, salt)); !marked || *marked) return marked;
    }
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
