# SPDX-License-Identifier: GPL-3.0-or-later
"""A1: shapes of threads on the tree whose edges between posts of one author are contracted."""

from collections import Counter
from typing import Optional

import igraph
import networkx as nx
import numpy as np

from .forest import Community, Thread
from .posts import BRAND, HOUR
from .proportions import ratio, summary

MATURE = 48 * HOUR
SMALL = 150
AVERAGED = ("audience_replies", "participants", "max_depth", "mean_depth", "width", "h_index", "structural_virality")


def contracted_tree(community: Community, thread: Thread) -> nx.DiGraph:
    """Nodes are numbers from 0, the root; edges lead away from it."""
    forest, person = community.forest, community.brand.person
    above = {post.id: forest.parents.get(post.id) or forest.hung.get(post.id) for post in thread.posts}
    below = nx.DiGraph([(parent, child) for child, parent in above.items() if parent is not None])
    below.add_node(thread.root.id)
    node, tree = {}, nx.DiGraph()
    tree.add_node(0)
    for name in nx.bfs_tree(below, thread.root.id):
        post = forest.posts[name]
        if post == thread.root:
            node[name] = 0
            continue
        parent = forest.posts[above[name]]
        same = person(post) is not None and person(post) == person(parent) and name not in forest.orphans
        node[name] = node[parent.id] if same else len(tree)
        if not same:
            tree.add_edge(node[parent.id], node[name])
    return tree


def structural_virality(tree: nx.DiGraph) -> Optional[float]:
    n = len(tree)
    if n < 2:
        return None
    if n <= SMALL:
        return nx.wiener_index(tree.to_undirected()) / (n * (n - 1) / 2)
    return igraph.Graph(n=n, edges=list(tree.edges)).average_path_length(directed=False)


def h_index(levels: list[int]) -> int:
    h = 0
    while h + 1 < len(levels) and levels[h + 1] >= h + 1:
        h += 1
    return h


def shape(tree: nx.DiGraph) -> dict:
    depths = nx.single_source_shortest_path_length(tree, 0)
    counts = Counter(depths.values())
    levels = [counts[depth] for depth in range(max(counts) + 1)]
    below_root = [depth for node, depth in depths.items() if node != 0]
    return {
        "n": len(tree), "max_depth": len(levels) - 1, "levels": levels,
        "mean_depth": float(np.mean(below_root)) if below_root else 0.0,
        "median_depth": float(np.median(below_root)) if below_root else 0.0,
        "width": max(levels[1:], default=0), "h_index": h_index(levels),
        "structural_virality": structural_virality(tree),
    }


def thread_row(community: Community, thread: Thread) -> dict:
    people = {community.brand.person(post) for post in thread.posts} - {None}
    row = shape(contracted_tree(community, thread))
    row.update(
        id=thread.root.id, posts=len(thread.posts), audience_replies=community.audience_replies(thread),
        participants=len(people), audience_participants=len(people - {BRAND}),
        orphans=sum(post.id in community.forest.orphans for post in thread.posts),
        mature=community.as_of - thread.root.t >= MATURE,
        living=row["max_depth"] >= 3 and len(people) >= 3)
    return row


def thread_rows(community: Community, since: int, until: int) -> list[dict]:
    return [thread_row(community, thread) for thread in community.home_threads(since, until)]


def threads(rows: list[dict]) -> dict:
    answered = [row for row in rows if row["audience_replies"]]
    mature = [row for row in rows if row["mature"]]
    living = sum(row["living"] for row in mature)
    over_threads = {key: summary([row[key] for row in answered]) for key in AVERAGED}
    return {"home_threads": len(rows), "with_audience_reply": len(answered), "mature": len(mature),
            "mature_living": living, "living_share": ratio(living, len(mature)), **over_threads}


def solo_share(rows: list[dict]) -> Optional[float]:
    mature = [row for row in rows if row["mature"]]
    return ratio(sum(not row["audience_replies"] for row in mature), len(mature))
