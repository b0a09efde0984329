// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/live_figures.h"

#include "base/index.h"
#include "base/ordered_set.h"

#include <algorithm>
#include <utility>

namespace weft::figures {

namespace {

using base::at;
using base::sortUnique;
using metrics::Person;

template<typename Part>
std::vector<Part> inOrder(const std::vector<Part>& parts, std::span<const std::int32_t> order) {
    std::vector<Part> ordered;
    ordered.reserve(order.size());
    for (const auto number : order)
        ordered.push_back(parts[at(number)]);
    return ordered;
}

/// Those that there are.
template<typename Part>
std::vector<Part> presentInOrder(const std::vector<std::optional<Part>>& parts,
                                 std::span<const std::int32_t> order) {
    std::vector<Part> present;
    for (const auto number : order)
        if (const auto& part = parts[at(number)]) present.push_back(*part);
    return present;
}

base::TimeRange between(base::Instant one, base::Instant other) {
    return {std::min(one, other), std::max(one, other)};
}

} // namespace

void LiveFigures::ThreadParts::resize(std::size_t threads) {
    shapes.resize(threads);
    flows.resize(threads);
    arcs.resize(threads);
    addressed.resize(threads);
    peers.resize(threads);
    hyper.resize(threads);
    own.resize(threads);
    coverage.resize(threads);
}

void LiveFigures::PersonParts::resize(std::size_t people) {
    posts.resize(people);
    levels.resize(people);
    paths.resize(people);
    periods.resize(people);
    newcomers.resize(people);
}

LiveFigures::LiveFigures(const metrics::LiveScope& scope, const metrics::Window& window,
                         DepthSettings settings)
    : m_scope(scope),
      m_window(window),
      m_settings(std::move(settings)),
      m_moments(momentsOfMoves(window.asOf)),
      m_answers(m_settings.businessHours) {
    if (m_settings.businessHours) m_answersOfAllHours.emplace(std::nullopt);
    m_threads.resize(scope.table().threads().size());
    m_people.resize(static_cast<std::size_t>(scope.table().people()));
    for (const auto thread : scope.threadsInOrder())
        measureThread(thread);
    for (const auto person : scope.membersInOrder())
        measurePerson(person);
}

void LiveFigures::addTouched(const base::TimeRange& range, metrics::ScopeChange& change) const {
    if (range.empty()) return;
    auto touched = m_scope.touchedIn(range);
    change.threads.insert(change.threads.end(), touched.threads.begin(), touched.threads.end());
    change.people.insert(change.people.end(), touched.people.begin(), touched.people.end());
}

void LiveFigures::follow(const metrics::ScopeChange& change, const metrics::Window& window) {
    auto touched = change;
    addTouched(between(m_window.range.since, window.range.since), touched);
    addTouched(between(m_window.range.until, window.range.until), touched);
    // Threads do not age, but levels do.
    auto aged = m_scope.touchedIn(
        between(metrics::levelRange(m_window.asOf).since, metrics::levelRange(window.asOf).since));
    touched.people.insert(touched.people.end(), aged.people.begin(), aged.people.end());
    sortUnique(touched.threads);
    sortUnique(touched.people);

    m_window = window;
    const auto moments = std::exchange(m_moments, momentsOfMoves(window.asOf));
    m_threads.resize(m_scope.table().threads().size());
    m_people.resize(static_cast<std::size_t>(m_scope.table().people()));
    for (const auto thread : touched.threads)
        measureThread(thread);
    for (const auto person : touched.people)
        measurePerson(person);
    // Within a month a member's highest level changes with posts alone.
    if (!std::equal(moments.begin(), moments.end() - 1, m_moments.begin(), m_moments.end() - 1))
        for (const auto person : m_scope.membersInOrder())
            measurePath(person);
}

void LiveFigures::measureThread(std::int32_t thread) {
    const auto place = at(thread);
    const auto& table = m_scope.table();
    m_arcs.remove(m_threads.arcs[place]);
    m_answers.remove(m_threads.addressed[place]);
    if (m_answersOfAllHours) m_answersOfAllHours->remove(m_threads.addressed[place]);
    m_peers.remove(m_threads.peers[place]);
    const auto home = metrics::isHomeThreadIn(table, thread, m_window);
    m_threads.shapes[place] = home ? std::optional(metrics::measureThreadShape(table, thread)) : std::nullopt;
    m_threads.flows[place] = metrics::measureThreadFlow(table, thread, m_window);
    m_threads.arcs[place] = metrics::measureThreadArcs(table, thread, m_window);
    m_threads.addressed[place] = metrics::measureAddressed(table, thread, m_window, m_settings.clock);
    m_threads.peers[place] = metrics::measurePeerAnswers(table, thread, m_window);
    m_threads.hyper[place] = metrics::measureThreadHyperConversation(table, thread, m_window);
    m_threads.own[place] = metrics::measureThreadEngagement(table, thread, m_window);
    if (!table.rowsOfThread(thread).empty())
        m_threads.coverage[place] = metrics::measureThreadCoverage(table, thread);
    m_arcs.add(m_threads.arcs[place]);
    m_answers.add(m_threads.addressed[place]);
    if (m_answersOfAllHours) m_answersOfAllHours->add(m_threads.addressed[place]);
    m_peers.add(m_threads.peers[place]);
}

void LiveFigures::measurePerson(Person person) {
    if (person <= metrics::kBrand) return;
    const auto place = at(person);
    const auto& table = m_scope.table();
    auto& newcomer = m_people.newcomers[place];
    if (newcomer) m_loyalty.remove(*newcomer);
    newcomer = metrics::measureNewcomer(table, person, m_window);
    if (newcomer) m_loyalty.add(*newcomer);
    m_people.posts[place] = metrics::countPostsOfMember(table, person, m_window);
    m_people.levels[place] = metrics::measureMember(table, person, m_window.asOf, m_settings.levels);
    m_people.periods[place] = metrics::measurePeriods(table, person);
    measurePath(person);
}

void LiveFigures::measurePath(Person person) {
    m_people.paths[at(person)] =
        metrics::measureLevelPath(m_scope.table(), person, m_moments, m_settings.levels.thresholds);
}

void LiveFigures::combineThreads(DepthFigures& figures) {
    const auto order = m_scope.threadsInOrder();
    figures.homeThreads = presentInOrder(m_threads.shapes, order);
    figures.shapes = metrics::combineThreadShapes(figures.homeThreads, m_window);
    figures.flow = metrics::combineThreadFlows(inOrder(m_threads.flows, order));
    figures.reciprocity = m_arcs.measure();
    figures.answers = m_answers.at(m_window.asOf);
    figures.answeredWithinDay = answeredWithinDayOf(figures.answers.all);
    if (m_answersOfAllHours)
        figures.answeredWithinDay = answeredWithinDayOf(m_answersOfAllHours->at(m_window.asOf).all);
    figures.peers = m_peers.at(m_window.asOf);
    figures.hyper = metrics::combineHyperConversations(m_threads.hyper);
    figures.ownThreads = presentInOrder(m_threads.own, order);
    figures.engagement = metrics::combineEngagement(figures.ownThreads, m_settings.followers);
    figures.coverage = metrics::combineCoverage(inOrder(m_threads.coverage, order), m_window);
}

void LiveFigures::combinePeople(DepthFigures& figures) {
    const auto order = m_scope.membersInOrder();
    figures.inequality = metrics::combineInequality(inOrder(m_people.posts, order));
    figures.levels = metrics::combineLevels(inOrder(m_people.levels, order));
    figures.moves = metrics::combineTransitions(inOrder(m_people.paths, order), m_moments);
    if (const auto earliest = m_scope.earliest()) {
        using enum metrics::PeriodKind;
        // People without posts have no periods, and those of others come in any order.
        figures.weeks = metrics::combineGrowth(m_people.periods, Week, *earliest, m_window);
        figures.months = metrics::combineGrowth(m_people.periods, Month, *earliest, m_window);
    }
    figures.loyalty = m_loyalty.at(m_window.asOf);
    figures.stickiness = metrics::measureStickiness(m_scope.table(), m_window);
}

DepthFigures LiveFigures::figures() {
    DepthFigures figures;
    figures.window = m_window;
    combineThreads(figures);
    combinePeople(figures);
    figures.hyperConversationIndex = hyperConversationIndexOf(figures);
    return figures;
}

} // namespace weft::figures
