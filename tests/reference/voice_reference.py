# SPDX-License-Identifier: GPL-3.0-or-later
"""How a brand speaks (metrics.md D), computed from the definitions with Python's own Unicode tables and regular
expressions; reads the program's lists of phrases and nothing else of it."""

import math
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Optional

LISTS = Path(__file__).resolve().parents[2] / "resources/voice"
Z = 1.959963984540054
# A phrase begins and ends where a space, an apostrophe or nothing is on either side.
BORDER = r"(?:(?<![^ '])|(?![^ ']))"
DROPPED = re.compile(r"(?<![a-z0-9_])(?:@[a-z0-9_.]*|(?:https?://|www\.)\S*)")
INVISIBLE = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
                       "\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]")
QUESTION = re.compile("[?？؟]")
TWINS, SHORTEST, SHINGLE = 0.6, 20, 5
ADDRESS = ("second_person", "first_person_singular", "first_person_plural", "conversational")


def folded(text: str) -> str:
    visible = INVISIBLE.sub("", text)
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", visible).casefold())


def of_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN" and character != "\u02bc"


def words_of(text: str) -> list[str]:
    plain = re.sub("[’‘\u02bc]", "'", DROPPED.sub(" ", folded(text)))
    marked = "".join(c if of_word(c) or c == "'" else " " for c in plain)
    return [word for part in marked.split(" ") for word in re.findall(r"[^' ]+(?:'[^' ]+)*", part)]


def read_list(name: str) -> list[tuple[str, re.Pattern]]:
    rows = [line.split("\t") for line in (LISTS / name).read_text(encoding="utf-8").splitlines()
            if line and not line.startswith("#")]
    return [(row[0], re.compile(row[2].replace(" * ", " (?:[^ ]+ ){0,2}"))) for row in rows]


def holds(line: str, pattern: re.Pattern) -> bool:
    return re.search(f"{BORDER}(?:{pattern.pattern}){BORDER}", line) is not None


def first_match(line: str, pattern: re.Pattern) -> Optional[tuple[int, int, str]]:
    """Where it begins, minus its length, and the words; the longest of those that begin first."""
    if not holds(line, pattern):
        return None
    borders = [place for place in range(len(line) + 1) if place in (0, len(line)) or line[place - 1] in " '"
               or line[place] in " '"]
    for begin in borders:
        for end in reversed(borders):
            if end > begin and pattern.fullmatch(line[begin:end]) and line[begin:end].strip():
                words = line[begin:end].strip(" ")
                return begin + line[begin:end].index(words), -len(words), words
    return None


def wilson(part: int, whole: int) -> Optional[list[float]]:
    if not whole:
        return None
    p, scale = part / whole, 1 + Z * Z / whole
    centre = (p + Z * Z / (2 * whole)) / scale
    half = Z * math.sqrt(p * (1 - p) / whole + Z * Z / (4 * whole * whole)) / scale
    return [max(centre - half, 0.0) if part else 0.0, min(centre + half, 1.0) if part < whole else 1.0]


def share(part: int, whole: int) -> Optional[float]:
    return part / whole if whole else None


class Spoken:
    def __init__(self, post: dict, hollow: list, address: list) -> None:
        self.id, self.reply, self.text = post["id"], post["parent_id"] is not None, post["text"]
        self.words = words_of(self.text)
        line = " ".join(self.words)
        self.shingles = {line[i:i + SHINGLE] for i in range(len(line) - SHINGLE + 1)} if len(line) >= SHORTEST else None
        self.question = QUESTION.search(self.text) is not None
        found: dict[str, tuple] = {}
        for family, pattern in hollow:
            match = first_match(line, pattern)
            if match and (family not in found or match < found[family]):
                found[family] = match
        self.phrases = {family: words for family, (_, _, words) in found.items()}
        self.address = {family for family, pattern in address if holds(line, pattern)}


def part_of(posts: list[Spoken]) -> dict:
    words, hits = sum(len(post.words) for post in posts), [post for post in posts if post.phrases]
    families = Counter(family for post in posts for family in post.phrases)
    questions = sum(post.question for post in posts)
    return {
        "words": words, "formulaic_posts": len(hits), "formulaic_share": share(len(hits), len(posts)),
        "formulaic_ci": wilson(len(hits), len(posts)), "families": dict(families),
        "formulaic_per_1000_words": 1000 * sum(families.values()) / words if words else None,
        "question_posts": questions, "question_rate": share(questions, len(posts)), "question_ci": wilson(questions, len(posts)),
        **{f"{family}_rate": share(sum(family in post.address for post in posts), len(posts)) for family in ADDRESS}}


def templates_of(posts: list[Spoken]) -> dict:
    told = [post for post in posts if post.shingles]
    with_shingle: dict[str, list[int]] = {}
    leader, best = list(range(len(told))), []

    def lead(number: int) -> int:
        while leader[number] != number:
            number = leader[number]
        return number

    for number, post in enumerate(told):
        common = Counter(other for shingle in post.shingles for other in with_shingle.get(shingle, ()))
        likeness = {other: count / (len(post.shingles) + len(told[other].shingles) - count)
                    for other, count in common.items()}
        best.append(max(likeness.values(), default=0.0))
        for other, alike in likeness.items():
            if alike >= TWINS:
                leader[lead(number)] = lead(other)
        for shingle in post.shingles:
            with_shingle.setdefault(shingle, []).append(number)
    members: dict[int, list[str]] = {}
    for number, post in enumerate(told):
        members.setdefault(lead(number), []).append(post.id)
    groups = [ids for ids in members.values() if len(ids) >= 3]
    order = {post.id: number for number, post in enumerate(told)}
    later = best[1:]
    return {"considered": len(told), "template_share": share(sum(one >= TWINS for one in later), len(later)),
            "mean_best_similarity": share(math.fsum(later), len(later)),
            "clusters_ge3": sorted(groups, key=lambda ids: (-len(ids), order[ids[0]])),
            "canned_share": share(sum(map(len, groups)), len(told)), "twins": sum(one >= TWINS for one in later)}


def openings_of(posts: list[Spoken]) -> dict:
    counts = Counter(" ".join(post.words[:3]) for post in posts if post.words)
    total = sum(counts.values())
    top = sorted(counts.items(), key=lambda one: (-one[1], one[0].encode()))
    return {"n": total, "top": [list(one) for one in top[:10]], "different": len(counts),
            "entropy_bits": -sum(n / total * math.log2(n / total) for n in counts.values()) if total else None,
            "top_opening_share": top[0][1] / total if total else None}


def questions_of(posts: dict[str, dict], own: set[str], asked: list[Spoken]) -> dict:
    """`posts` are all that are held, by id; `own` are the ids of the brand's."""
    def root_of(post: dict) -> Optional[str]:
        while post["parent_id"] is not None:
            above = posts.get(post["parent_id"]) or posts.get(post["root_id"])
            if above is None:
                return None
            post = above
        return post["id"]
    answered, followed = set(), set()
    for post in posts.values():
        if post["parent_id"] is None:
            continue
        if post["id"] not in own:
            answered.add(root_of(post))
        elif post["parent_id"] in posts and post["parent_id"] not in own:
            followed.add(root_of(post))
    ids = [post.id for post in asked]
    return {"asked": ids, "answered": [one for one in ids if one in answered],
            "followed_up": [one for one in ids if one in followed]}


def voice(lines: list[dict], brands: list[str], since: str, until: str) -> dict:
    """`lines` are posts as they were imported; moments are ISO 8601 in UTC with the same precision."""
    posts = {post["id"]: post for post in lines}
    handles = {handle.casefold() for handle in brands}
    own = {post["id"] for post in posts.values() if (post["author"] or "").casefold() in handles}
    hollow, address = read_list("formulaic.tsv"), read_list("address.tsv")
    chosen = sorted((posts[one] for one in own if since <= posts[one]["timestamp"] < until),
                    key=lambda post: (post["timestamp"], post["id"].encode()))
    spoken = [Spoken(post, hollow, address) for post in chosen]
    roots, replies = [one for one in spoken if not one.reply], [one for one in spoken if one.reply]
    questions = questions_of(posts, own, [post for post in roots if post.question])
    return {"brand_posts": len(spoken), **part_of(spoken),
            "hits": [{"id": post.id, "phrases": post.phrases} for post in spoken if post.phrases],
            "root_questions": len(questions["asked"]), "root_questions_answered": len(questions["answered"]),
            "root_questions_followed_up": len(questions["followed_up"]), "root_question_ids": questions,
            "templates_roots": templates_of(roots), "templates_replies": templates_of(replies),
            "reply_openings": openings_of(replies),
            "roots": {"posts": len(roots), **part_of(roots)}, "replies": {"posts": len(replies), **part_of(replies)}}
