# SPDX-License-Identifier: GPL-3.0-or-later
"""A0: who replies to what, which posts are a thread, and which threads are in scope."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Callable, Optional

import networkx as nx

from .posts import BRAND, Brand, Post

UNKNOWN_TARGET = "unknown target"


@dataclass
class Thread:
    """`root` is None below a ghost root; `ghost_id` may be None too."""
    root: Optional[Post]
    ghost_id: Optional[str]
    posts: list = field(default_factory=list)
    home: bool = False

    @property
    def away(self) -> bool:
        return not self.home and (self.root is not None or self.ghost_id is not None)


def circles(parents: dict[str, str]) -> list[set[str]]:
    graph = nx.DiGraph(parents.items())
    return [part for part in nx.strongly_connected_components(graph)
            if len(part) > 1 or graph.has_edge(*(2 * list(part)))]


class Forest:
    """Every post with its place. `parents` holds ordinary replies, `hung` orphans below the held post of their root_id."""

    def __init__(self, posts: dict[str, Post], brand: Brand) -> None:
        self.posts, self.brand = posts, brand
        self.parents = {post.id: post.parent_id for post in posts.values() if post.parent_id in posts}
        self.orphans = {post.id for post in posts.values()
                        if post.parent_id is not None and post.parent_id not in posts}
        for circle in circles(self.parents):
            first = min(circle, key=lambda name: posts[name].order)
            del self.parents[first]
            self.orphans.add(first)
        self.hung = self._hang()
        self.threads = self._threads()
        self.children = defaultdict(list)
        for child in sorted(self.parents, key=lambda name: posts[name].order):
            self.children[self.parents[child]].append(posts[child])

    def _hang(self) -> dict[str, str]:
        hung = {name: self.posts[name].root_id for name in self.orphans if self.posts[name].root_id in self.posts}
        for circle in circles({**self.parents, **hung}):
            del hung[min(circle & hung.keys(), key=lambda name: self.posts[name].order)]
        return hung

    def _threads(self) -> dict:
        above = {**self.parents, **self.hung}
        self.top = {name: name for name in self.posts if name not in above}
        for name in above:
            path = []
            while name not in self.top:
                path.append(name)
                name = above[name]
            self.top.update(dict.fromkeys(path, self.top[name]))
        threads = {}
        for name, top in self.top.items():
            key = self._thread_key(self.posts[top])
            thread = threads.get(key) or threads.setdefault(key, self._new_thread(self.posts[top]))
            thread.posts.append(self.posts[name])
        for thread in threads.values():
            thread.posts.sort(key=lambda post: post.order)
        self.thread_of = {post.id: thread for thread in threads.values() for post in thread.posts}
        return threads

    def _ghost_id(self, top: Post) -> Optional[str]:
        return None if top.root_id == top.id else top.root_id

    def _thread_key(self, top: Post) -> tuple:
        if top.id not in self.orphans:
            return "root", top.id
        ghost = self._ghost_id(top)
        if ghost is not None:
            return "ghost", ghost
        return ("cut", top.id) if top.parent_id in self.posts else ("above", top.parent_id)

    def _new_thread(self, top: Post) -> Thread:
        if top.id in self.orphans:
            return Thread(root=None, ghost_id=self._ghost_id(top))
        return Thread(root=top, ghost_id=None, home=self.brand.wrote(top))

    def is_root(self, post: Post) -> bool:
        return post.id not in self.parents and post.id not in self.orphans

    def target(self, post: Post):
        """The post that is answered; UNKNOWN_TARGET of an orphan, None of a root."""
        if post.id in self.orphans:
            return UNKNOWN_TARGET
        return self.posts[self.parents[post.id]] if post.id in self.parents else None


class Community:
    """The posts in scope of a brand as they were known at `as_of`."""

    def __init__(self, posts: dict[str, Post], brand: Brand, as_of: int,
                 repeated: Optional[Callable[[dict, Brand], set]] = None) -> None:
        existing = {post.id: post for post in posts.values() if post.t < as_of}
        dropped = repeated(existing, brand) if repeated else set()
        self.brand, self.as_of, self.dropped = brand, as_of, len(dropped)
        self.flagged = {existing[name].author for name in dropped}
        self.forest = Forest({name: post for name, post in existing.items() if name not in dropped}, brand)
        self.threads = [thread for thread in self.forest.threads.values() if self._in_scope(thread)]
        self.posts = sorted((post for thread in self.threads for post in thread.posts), key=lambda post: post.order)
        self.of_member = defaultdict(list)
        for post in self.posts:
            if post.author is not None and not brand.wrote(post):
                self.of_member[post.author].append(post)

    def _in_scope(self, thread: Thread) -> bool:
        return any(self.brand.wrote(post) or self.brand.is_named_in(post.text) for post in thread.posts)

    def audience(self, since: int, until: int) -> list[Post]:
        return [post for post in self.posts if since <= post.t < until and not self.brand.wrote(post)]

    def own(self, since: int, until: int) -> list[Post]:
        return [post for post in self.posts if since <= post.t < until and self.brand.wrote(post)]

    def active_members(self, since: int, until: int) -> set[str]:
        return {post.author for post in self.audience(since, until) if post.author is not None}

    def flow(self, post: Post) -> Optional[str]:
        """AA, AB, BA, A_self, B_self, A_unknown or B_unknown; None of a root."""
        target = self.forest.target(post)
        if target is None:
            return None
        side = "B" if self.brand.wrote(post) else "A"
        if target == UNKNOWN_TARGET:
            return side + "_unknown"
        speaker, listener = self.brand.person(post), self.brand.person(target)
        if speaker is None and listener is None:
            return "A_unknown"
        if speaker == listener:
            return side + "_self"
        return side + ("B" if listener == BRAND else "A")

    def home_threads(self, since: int, until: int) -> list[Thread]:
        held = [thread for thread in self.threads if thread.home and since <= thread.root.t < until]
        return sorted(held, key=lambda thread: thread.root.order)

    def audience_replies(self, thread: Thread) -> int:
        return sum(not self.brand.wrote(post) and not self.forest.is_root(post) for post in thread.posts)
