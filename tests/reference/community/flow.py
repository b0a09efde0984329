# SPDX-License-Identifier: GPL-3.0-or-later
"""A2 and A3: who talks to whom, and who is answered."""

from collections import Counter, defaultdict

import igraph
import networkx as nx
import numpy as np

from .forest import Community
from .posts import BRAND
from .proportions import effective_trials, ratio, wilson

KINDS = ("AA", "AB", "BA", "A_self", "B_self", "A_unknown", "B_unknown")


def kinds_in(community: Community, since: int, until: int) -> list[tuple]:
    """(post, kind) of every reply in the window."""
    in_window = [post for post in community.posts if since <= post.t < until]
    return [(post, community.flow(post)) for post in in_window if community.flow(post)]


def flow(community: Community, since: int, until: int) -> dict:
    replies = kinds_in(community, since, until)
    counts = Counter(kind for _, kind in replies)
    of_thread = defaultdict(Counter)
    for post, kind in replies:
        of_thread[id(community.forest.thread_of[post.id])][kind] += 1
    spoken = [(kinds["AA"], kinds["AA"] + kinds["AB"]) for kinds in of_thread.values() if kinds["AA"] + kinds["AB"]]
    n_eff, share = effective_trials(spoken), ratio(counts["AA"], counts["AA"] + counts["AB"])
    return {**{kind: counts[kind] for kind in KINDS}, "horizontal_share": share, "n_eff": n_eff,
            "horizontal_ci": None if share is None else wilson(share * n_eff, n_eff),
            "horizontal_macro": float(np.mean([y / m for y, m in spoken])) if spoken else None}


def reply_graph(community: Community, since: int, until: int) -> nx.DiGraph:
    graph = nx.DiGraph()
    for post, kind in kinds_in(community, since, until):
        if kind in ("AA", "AB", "BA"):
            ends = [community.brand.person(end) for end in (post, community.forest.target(post))]
            if None not in ends:
                graph.add_edge(*ends)
    return graph


def pairs(graph: nx.DiGraph) -> dict:
    if not graph.number_of_edges():
        return {"mutual": 0, "asymmetric": 0, "dyadic": None, "arc": None}
    numbered = nx.convert_node_labels_to_integers(graph)
    fast = igraph.Graph(n=len(numbered), edges=list(numbered.edges), directed=True)
    mutual, asymmetric, _ = fast.dyad_census()
    return {"mutual": mutual, "asymmetric": asymmetric, "dyadic": fast.reciprocity(mode="ratio"),
            "arc": nx.overall_reciprocity(graph)}


def reciprocity(community: Community, since: int, until: int) -> dict:
    graph = reply_graph(community, since, until)
    audience = graph.copy()
    audience.remove_nodes_from([BRAND])
    to_brand = set(graph.predecessors(BRAND)) if BRAND in graph else set()
    answered = to_brand & set(graph.successors(BRAND)) if BRAND in graph else set()
    return {"all": pairs(graph), "audience_only": pairs(audience), "members_to_brand": len(to_brand),
            "members_answered_by_brand": len(answered), "brand_reciprocity": ratio(len(answered), len(to_brand))}
