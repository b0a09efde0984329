# SPDX-License-Identifier: GPL-3.0-or-later
"""A13: the audience's own graph."""

import random
from collections import Counter
from typing import Optional

import igraph
import networkx as nx

from .flow import kinds_in
from .forest import Community
from .proportions import ratio

RUNS_OF_LEIDEN = 10
SHOWN_BRIDGES = 10


def audience_graph(community: Community, since: int, until: int) -> nx.Graph:
    graph = nx.Graph()
    graph.add_nodes_from(sorted(community.active_members(since, until)))
    for post, kind in kinds_in(community, since, until):
        if kind != "AA":
            continue
        ends = post.author, community.forest.target(post).author
        if ends[0] in graph and ends[1] in graph:
            weight = graph.edges[ends]["weight"] + 1 if graph.has_edge(*ends) else 1
            graph.add_edge(*ends, weight=weight)
    return graph


def as_igraph(graph: nx.Graph) -> igraph.Graph:
    numbers = {member: number for number, member in enumerate(graph)}
    fast = igraph.Graph(n=len(graph), edges=[(numbers[u], numbers[v]) for u, v in graph.edges])
    fast.es["weight"] = [weight for _, _, weight in graph.edges(data="weight")]
    return fast


def best_grouping(fast: igraph.Graph) -> Optional[igraph.VertexClustering]:
    if not fast.ecount():
        return None
    igraph.set_random_number_generator(random.Random(1))
    runs = [fast.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1)
            for _ in range(RUNS_OF_LEIDEN)]
    return max(runs, key=lambda found: fast.modularity(found, weights="weight"))


def bridges(graph: nx.Graph, fast: igraph.Graph) -> list[dict]:
    between = sorted(zip(graph, fast.betweenness(directed=False)), key=lambda found: (-found[1], found[0]))
    return [{"author": member, "betweenness": value} for member, value in between[:SHOWN_BRIDGES] if value > 0]


def network(community: Community, since: int, until: int) -> dict:
    graph = audience_graph(community, since, until)
    fast, n = as_igraph(graph), len(graph)
    alone = sum(degree == 0 for _, degree in graph.degree)
    largest = max(map(len, nx.connected_components(graph)), default=0)
    cores = Counter(nx.core_number(graph).values())
    grouping = best_grouping(fast)
    return {"nodes": n, "edges": graph.number_of_edges(), "isolated": alone,
            "connected_without_brand_share": ratio(n - alone, n),
            "largest_component": largest, "largest_component_share": ratio(largest, n),
            "degeneracy": max(cores, default=0), "core_sizes": {str(core): cores[core] for core in sorted(cores)},
            "share_in_2core": ratio(sum(size for core, size in cores.items() if core >= 2), n),
            "transitivity": nx.transitivity(graph) if graph else None, "betweenness_top": bridges(graph, fast),
            "leiden_best_modularity": fast.modularity(grouping, weights="weight") if grouping else None,
            "leiden_communities_ge3": sum(size >= 3 for size in grouping.sizes()) if grouping else 0}
