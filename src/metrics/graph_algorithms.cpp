// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/graph_algorithms.h"

#include <igraph.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace weft::metrics {

namespace {

/// Gives way in the order of asking, so that a long row of calls leaves others in between.
class TurnLock {
public:
    void lock() {
        const auto ticket = m_next.fetch_add(1);
        for (auto served = m_served.load(); served != ticket; served = m_served.load())
            m_served.wait(served);
    }

    void unlock() {
        m_served.fetch_add(1);
        m_served.notify_all();
    }

private:
    std::atomic<std::uint64_t> m_next = 0;
    std::atomic<std::uint64_t> m_served = 0;
};

/// Why igraph gave up.
struct IgraphFailure {
    igraph_error_t code = IGRAPH_FAILURE;
};

/// What igraph's handlers, which have no argument of their own, know of the call that runs on their thread.
struct RunningCall {
    std::stop_token stop;
    std::string reason;
    bool fatal = false;
};

thread_local RunningCall* runningCall = nullptr;

struct CallScope {
    explicit CallScope(RunningCall& call) { runningCall = &call; }

    ~CallScope() { runningCall = nullptr; }

    CallScope(const CallScope&) = delete;
    CallScope& operator=(const CallScope&) = delete;
};

void onError(const char* reason, const char*, int, igraph_error_t) {
    IGRAPH_FINALLY_FREE();
    // The callers of what failed report the same once more, without a reason.
    if (runningCall != nullptr && runningCall->reason.empty()) runningCall->reason = reason;
}

[[noreturn]] void onFatal(const char* reason, const char*, int) {
    if (runningCall != nullptr) {
        runningCall->reason = reason;
        runningCall->fatal = true;
    }
    throw IgraphFailure{IGRAPH_EINTERNAL};
}

void onWarning(const char*, const char*, int) {
}

igraph_error_t onPause(void*) {
    if (runningCall == nullptr || !runningCall->stop.stop_requested()) return IGRAPH_SUCCESS;
    IGRAPH_FINALLY_FREE();
    return IGRAPH_INTERRUPTED;
}

void need(igraph_error_t code) {
    if (code != IGRAPH_SUCCESS) throw IgraphFailure{code};
}

base::Error errorOf(igraph_error_t code, const RunningCall& call) {
    if (code == IGRAPH_INTERRUPTED) return {base::ErrorCode::Cancelled, "graph", "stopped before the end"};
    const std::string known = igraph_strerror(code);
    return {base::ErrorCode::CalculationFailed, "graph",
            call.reason.empty() ? known : known + ": " + call.reason};
}

/// Runs a body that uses igraph; whatever the library thinks of it becomes an Error, never the end of the
/// process.
template<typename Value, typename Body>
base::Result<Value> callIgraph(const std::stop_token& stop, Body body) {
    // Debian's igraph is built without thread-local state: handlers, random numbers and the list of what to
    // free belong to the process.
    static TurnLock lock;
    // After a fatal error igraph's own state may be damaged.
    static std::atomic<bool> broken = false;
    const std::lock_guard guard(lock);
    if (broken)
        return base::fail(base::ErrorCode::CalculationFailed, "graph", "igraph failed earlier; start again");
    igraph_set_error_handler(onError);
    igraph_set_fatal_handler(onFatal);
    igraph_set_warning_handler(onWarning);
    igraph_set_interruption_handler(onPause);
    RunningCall call{stop, {}, false};
    const CallScope scope(call);
    try {
        if (stop.stop_requested()) throw IgraphFailure{IGRAPH_INTERRUPTED};
        return body();
    } catch (const IgraphFailure& failure) {
        broken = call.fatal;
        return base::fail(errorOf(failure.code, call));
    }
}

struct Reals {
    explicit Reals(std::size_t size) { need(igraph_vector_init(&raw, static_cast<igraph_integer_t>(size))); }

    ~Reals() { igraph_vector_destroy(&raw); }

    Reals(const Reals&) = delete;
    Reals& operator=(const Reals&) = delete;

    double& operator[](std::size_t i) { return VECTOR(raw)[i]; }

    igraph_vector_t raw{};
};

struct Integers {
    explicit Integers(std::size_t size) {
        need(igraph_vector_int_init(&raw, static_cast<igraph_integer_t>(size)));
    }

    ~Integers() { igraph_vector_int_destroy(&raw); }

    Integers(const Integers&) = delete;
    Integers& operator=(const Integers&) = delete;

    igraph_integer_t& operator[](std::size_t i) { return VECTOR(raw)[i]; }

    [[nodiscard]] std::vector<std::int32_t> copy() const {
        return {VECTOR(raw), VECTOR(raw) + igraph_vector_int_size(&raw)};
    }

    igraph_vector_int_t raw{};
};

struct Points {
    explicit Points(const std::vector<PlanePoint>& points) {
        need(igraph_matrix_init(&raw, static_cast<igraph_integer_t>(points.size()), 2));
        for (std::size_t i = 0; i < points.size(); ++i) {
            MATRIX(raw, i, 0) = points[i].x;
            MATRIX(raw, i, 1) = points[i].y;
        }
    }

    ~Points() { igraph_matrix_destroy(&raw); }

    Points(const Points&) = delete;
    Points& operator=(const Points&) = delete;

    void copyTo(std::vector<PlanePoint>& points) const {
        for (std::size_t i = 0; i < points.size(); ++i)
            points[i] = {MATRIX(raw, i, 0), MATRIX(raw, i, 1)};
    }

    igraph_matrix_t raw{};
};

struct Graph {
    explicit Graph(const WeightedGraph& graph) : weights(graph.edges.size()) {
        Integers ends(2 * graph.edges.size());
        for (std::size_t i = 0; i < graph.edges.size(); ++i) {
            // igraph would add the nodes that are missing.
            if (std::max(graph.edges[i].first, graph.edges[i].second) >= graph.nodes)
                throw IgraphFailure{IGRAPH_EINVVID};
            ends[2 * i] = graph.edges[i].first;
            ends[2 * i + 1] = graph.edges[i].second;
            weights[i] = graph.edges[i].weight;
        }
        need(igraph_create(&raw, &ends.raw, graph.nodes, IGRAPH_UNDIRECTED));
    }

    ~Graph() { igraph_destroy(&raw); }

    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;

    Reals weights;
    igraph_t raw{};
};

} // namespace

base::Result<std::vector<std::int32_t>> componentsOf(const WeightedGraph& graph) {
    return callIgraph<std::vector<std::int32_t>>({}, [&] {
        const Graph made(graph);
        Integers components(0);
        need(igraph_connected_components(&made.raw, &components.raw, nullptr, nullptr, IGRAPH_WEAK));
        return components.copy();
    });
}

base::Result<std::vector<std::int32_t>> coreNumbersOf(const WeightedGraph& graph) {
    return callIgraph<std::vector<std::int32_t>>({}, [&] {
        const Graph made(graph);
        Integers cores(0);
        need(igraph_coreness(&made.raw, &cores.raw, IGRAPH_ALL));
        return cores.copy();
    });
}

base::Result<double> transitivityOf(const WeightedGraph& graph) {
    return callIgraph<double>({}, [&] {
        const Graph made(graph);
        double transitivity = 0;
        need(igraph_transitivity_undirected(&made.raw, &transitivity, IGRAPH_TRANSITIVITY_ZERO));
        return transitivity;
    });
}

base::Result<Partition> leidenPartition(const WeightedGraph& graph, const LeidenSettings& settings,
                                        const std::stop_token& stop) {
    constexpr double kRandomness = 0.01;
    // Not interrupted inside, where igraph has freed things twice (python-igraph issue 290).
    return callIgraph<Partition>({}, [&] {
        const Graph made(graph);
        Reals strengths(static_cast<std::size_t>(graph.nodes));
        double total = 0;
        for (const auto& edge : graph.edges) {
            strengths[static_cast<std::size_t>(edge.first)] += edge.weight;
            strengths[static_cast<std::size_t>(edge.second)] += edge.weight;
            total += 2 * edge.weight;
        }
        need(igraph_rng_seed(igraph_rng_default(), settings.seed));
        Integers groups(0);
        std::optional<Partition> best;
        // A round at a time: igraph's own "until nothing changes" ends after the first (igraph issue 2798).
        for (;;) {
            if (stop.stop_requested()) throw IgraphFailure{IGRAPH_INTERRUPTED};
            double quality = 0;
            igraph_integer_t count = 0;
            need(igraph_community_leiden(&made.raw, &made.weights.raw, &strengths.raw, 1 / total, kRandomness,
                                         best.has_value(), 1, &groups.raw, &count, &quality));
            const double gain = best ? quality - best->modularity : 1;
            if (gain > 0) best = {groups.copy(), quality};
            if (gain <= settings.leastGain) return *std::move(best);
        }
    });
}

base::Result<std::vector<double>> betweennessFrom(const WeightedGraph& graph,
                                                  std::span<const std::int32_t> sources,
                                                  const std::stop_token& stop) {
    return callIgraph<std::vector<double>>(stop, [&] {
        const Graph made(graph);
        Integers from(sources.size());
        for (std::size_t i = 0; i < sources.size(); ++i)
            from[i] = sources[i];
        Reals sums(0);
        need(igraph_betweenness_subset(&made.raw, &sums.raw, igraph_vss_all(), false,
                                       igraph_vss_vector(&from.raw), igraph_vss_all(), nullptr));
        return std::vector<double>(VECTOR(sums.raw), VECTOR(sums.raw) + igraph_vector_size(&sums.raw));
    });
}

base::Result<std::vector<PlanePoint>> springLayout(const WeightedGraph& graph, std::vector<PlanePoint> start,
                                                   const LayoutEffort& effort, const std::stop_token& stop) {
    return callIgraph<std::vector<PlanePoint>>(stop, [&] {
        const Graph made(graph);
        Points points(start);
        need(igraph_rng_seed(igraph_rng_default(), 1));
        need(igraph_layout_fruchterman_reingold(&made.raw, &points.raw, true, effort.steps, effort.firstStep,
                                                IGRAPH_LAYOUT_NOGRID, &made.weights.raw, nullptr, nullptr,
                                                nullptr, nullptr));
        points.copyTo(start);
        return std::move(start);
    });
}

} // namespace weft::metrics
