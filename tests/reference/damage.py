# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong with posts on their way: lost ones, wrong parents, wrong clocks, missing names."""

import copy
from typing import Callable

from communities import DAY, HOUR, START, Made, living, small
from texts import audience_text, naming


def some(made: Made, share: float, of=lambda post: True) -> list:
    held = [post for post in made.posts if of(post)]
    return made.rng.sample(held, min(len(held), max(1, round(share * len(held))))) if held else []


def is_reply(post: dict) -> bool:
    return post["parent_id"] is not None


def is_own(post: dict) -> bool:
    return (post["author"] or "").lower() in ("acme", "acme.help", "local_acme")


def orphans(made: Made) -> None:
    for post in some(made, 0.1, is_reply):
        post["parent_id"] = "lost" + post["id"]


def remove(made: Made, gone: list) -> None:
    names = {post["id"] for post in gone}
    made.posts = [post for post in made.posts if post["id"] not in names]


def ghosts(made: Made) -> None:
    remove(made, some(made, 0.3, lambda post: not is_reply(post)))


def nameless_ghosts(made: Made) -> None:
    ghosts(made)
    for post in some(made, 0.6, is_reply):
        post["root_id"] = None


def wrong_roots(made: Made) -> None:
    """root_id names a reply, the post itself or one below it, and the parent is lost."""
    for post in some(made, 0.08, is_reply):
        post["parent_id"] = "lost" + post["id"]
        same = [other for other in made.posts if other["root_id"] == post["root_id"]]
        post["root_id"] = made.rng.choice(same)["id"]


def cycles(made: Made) -> None:
    """Of two and three, also of posts of one moment."""
    by_id = {post["id"]: post for post in made.posts}
    for post in some(made, 0.05, lambda post: post["parent_id"] in by_id):
        parent = by_id[post["parent_id"]]
        above = by_id.get(parent["parent_id"], parent)
        first = made.rng.choice([parent, above])
        first["parent_id"] = post["id"]
        if made.rng.random() < 0.3:
            first["t"] = post["t"]


def own_parents(made: Made) -> None:
    """Circles of one: a post that says it answers itself."""
    for post in some(made, 0.05):
        post["parent_id"] = post["id"]


def ties(made: Made) -> None:
    for post in made.posts:
        post["t"] = post["t"] // (6 * HOUR) * 6 * HOUR


def repeated_ids(made: Made) -> None:
    """A later version has other counters, and for some also another text, author, time or parent."""
    for post in some(made, 0.15, lambda post: post["likes"] is not None and post["views"] is not None):
        later = copy.deepcopy(post)
        later["likes"] += 5
        kind = made.rng.randrange(6)
        if kind == 0:
            later["text"] = audience_text(made.rng, made.brand)
        elif kind == 1:
            later["t"] += 7 * HOUR
        elif kind == 2:
            later["views"] = 77
        made.posts.append(later)


def changed_people(made: Made) -> None:
    """A later version of a post has another author or parent."""
    for post in some(made, 0.1, is_reply):
        later = copy.deepcopy(post)
        if made.rng.random() < 0.5:
            later["author"] = "renamed"
        else:
            later["parent_id"] = later["root_id"]
        made.posts.append(later)


def lost_counters(made: Made) -> None:
    """A later version of a post has no counters any more."""
    for post in some(made, 0.3, lambda post: post["author"] == made.brand):
        made.posts.append({**post, "likes": None, "quotes": None, "reposts": None, "views": None})


def shuffled(made: Made) -> None:
    made.rng.shuffle(made.posts)


def case_only(made: Made) -> None:
    for post in some(made, 0.3):
        post["author"] = post["author"].upper()


def nameless_authors(made: Made) -> None:
    for post in some(made, 0.15, lambda post: not is_own(post)):
        post["author"] = None


def several_accounts(made: Made) -> None:
    made.brands = ["acme", "Acme.Help", "local_acme"]
    for post in some(made, 0.5, lambda post: post["author"] == made.brand):
        post["author"] = made.rng.choice(["acme.help", "LOCAL_ACME", "Acme", "acme"])
    for post in some(made, 0.05, lambda post: not is_own(post)):
        post["text"] = naming(made.rng, made.rng.choice(["acme.help", "Local_Acme", "acme.helpful"]))


def silent_brand(made: Made) -> None:
    remove(made, [post for post in made.posts if post["author"] == made.brand and is_reply(post)])
    for post in made.posts:
        if post["author"] == made.brand:
            post["author"] = "fan"
            post["text"] = naming(made.rng, made.brand)


def early_children(made: Made) -> None:
    for post in some(made, 0.2, is_reply):
        post["t"] -= made.rng.randrange(3 * DAY)


def self_replies(made: Made) -> None:
    by_id = {post["id"]: post for post in made.posts}
    for post in some(made, 0.4, is_reply):
        post["author"] = by_id.get(post["parent_id"], post)["author"]


def quotes_of_brand(made: Made) -> None:
    own = [post["id"] for post in made.posts if post["author"] == made.brand]
    for post in some(made, 0.5, lambda post: post["author"] != made.brand):
        post["quoted_id"] = made.rng.choice(own + ["never held"])


def everything(made: Made) -> None:
    for spoil in (several_accounts, orphans, self_replies, early_children, cycles, nameless_ghosts, quotes_of_brand,
                  repeated_ids, shuffled):
        spoil(made)


def deep_chain(made: Made, length: int = 5000) -> None:
    made.posts.clear()
    post = made.add("acme", "how far does this go?", START + 40 * DAY)
    for number in range(1, length):
        post = made.add(("ana", "bob", "acme", "cyd")[number % 4], audience_text(made.rng), START + 40 * DAY + number * 60_000,
                        post)


def wide_thread(made: Made, replies: int = 5000) -> None:
    made.posts.clear()
    root = made.add("acme", "say hello", START + 40 * DAY)
    for number in range(replies):
        made.add(f"w{made.rng.randrange(900)}", audience_text(made.rng), START + 40 * DAY + number * 30_000, root)


def one_post(made: Made) -> None:
    made.posts.clear()
    made.add("acme", "first!", START + 20 * DAY)


def one_person(made: Made) -> None:
    for post in made.posts:
        post["author"] = "acme" if not is_reply(post) else "solo"


SPOILED: dict[str, Callable[[Made], None]] = {
    function.__name__: function for function in (
        orphans, ghosts, nameless_ghosts, wrong_roots, cycles, own_parents, ties, repeated_ids, changed_people, lost_counters, shuffled, case_only,
        nameless_authors, several_accounts, silent_brand, early_children, self_replies, quotes_of_brand, everything,
        deep_chain, wide_thread, one_post, one_person)}
BASE = {"one_person": small, "wrong_roots": living}
# In these the order of lines says which version of a post counts.
ORDER_MATTERS = {"repeated_ids", "changed_people", "lost_counters", "everything"}
