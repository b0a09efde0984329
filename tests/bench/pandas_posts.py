# SPDX-License-Identifier: GPL-3.0-or-later
"""Posts as columns, linked the way one does it in pandas: joins on ids, and pointers that are doubled up the trees."""

import re
from pathlib import Path

import numpy as np
import pandas as pd

HANDLE = re.compile(r"(?<![A-Za-z0-9_])@([A-Za-z0-9._]+)")
DAY = 86_400_000
BRAND = -2  # person number of all brand accounts; -1 is nobody known
NONE = -1


def load(file: Path) -> pd.DataFrame:
    posts = pd.read_json(file, lines=True, dtype=False, convert_dates=False)
    posts = posts.drop_duplicates("id", keep="last")
    for column in ("author", "parent_id", "root_id", "quoted_id", "likes", "quotes", "reposts", "views"):
        if column not in posts:
            posts[column] = None
    posts["t"] = pd.to_datetime(posts["timestamp"], utc=True, format="ISO8601" if pd.__version__ >= "2" else None)
    posts["t"] = posts["t"].astype("int64") // 1_000_000
    return posts.sort_values(["t", "id"], ignore_index=True)


def climb(parent: np.ndarray) -> np.ndarray:
    """The last one of each chain of parents, where the last is its own parent."""
    for _ in range(max(1, len(parent).bit_length() + 1)):
        above = parent[parent]
        if (above == parent).all():
            break
        parent = above
    return parent


def link(posts: pd.DataFrame, brands: list[str], as_of: int) -> pd.DataFrame:
    """Adds person, target, orphan, thread and what the thread is. Posts in circles count as orphans, all of them."""
    posts = posts[posts["t"] < as_of].reset_index(drop=True)
    handles, rows = {handle.casefold() for handle in brands}, np.arange(len(posts))
    index = pd.Index(posts["id"])
    parent = index.get_indexer(posts["parent_id"].where(posts["parent_id"].notna(), "\0"))
    posts["orphan"] = posts["parent_id"].notna() & (parent < 0)
    top = climb(np.where(parent < 0, rows, parent))
    posts.loc[np.where(parent < 0, rows, parent)[top] != top, "orphan"] = True
    posts["target"] = np.where(posts["orphan"], NONE, parent)
    root = index.get_indexer(posts["root_id"].where(posts["root_id"].notna(), "\0"))
    hangs = posts["orphan"] & (root >= 0) & (root != rows)
    posts["above"] = np.where(hangs, root, np.where(posts["target"] >= 0, posts["target"], rows))
    posts["top"] = climb(posts["above"].to_numpy())
    posts["person"] = pd.factorize(posts["author"])[0]
    posts.loc[posts["author"].str.casefold().isin(handles), "person"] = BRAND
    posts["own"] = posts["person"] == BRAND
    tops = posts.iloc[posts["top"]]
    ghost = tops["orphan"].to_numpy()
    named_ghost = ghost & tops["root_id"].notna().to_numpy()
    posts["home"] = ~ghost & tops["own"].to_numpy()
    posts["away"] = ~posts["home"] & (~ghost | named_ghost)
    nameless = tops["id"].where(tops["parent_id"].isin(posts["id"]), "above " + tops["parent_id"].fillna("").astype(str))
    key = np.select([named_ghost, ghost], ["ghost " + tops["root_id"].fillna("").astype(str), nameless], tops["id"])
    posts["thread"] = pd.factorize(key)[0]
    with_sign = posts["text"].fillna("").str.contains("@", regex=False)
    posts["names"] = False
    posts.loc[with_sign, "names"] = [any(found.rstrip(".").casefold() in handles for found in HANDLE.findall(text))
                                     for text in posts.loc[with_sign, "text"]]
    posts["asks"] = posts["text"].fillna("").str.contains("[?？؟]", regex=True)
    return posts


def in_scope(posts: pd.DataFrame) -> pd.DataFrame:
    """Only threads with the brand in them; row numbers in columns are renumbered."""
    held = (posts["own"] | posts["names"]).groupby(posts["thread"]).transform("any").to_numpy()
    number = np.where(held, np.cumsum(held) - 1, NONE)
    scope = posts[held].reset_index(drop=True)
    for column in ("above", "top", "target"):
        scope[column] = np.where(scope[column] >= 0, number[scope[column]], NONE)
    scope["kind"] = kinds(scope)
    return scope


def kinds(posts: pd.DataFrame) -> np.ndarray:
    person = posts["person"].to_numpy()
    has_target = posts["target"].to_numpy() >= 0
    other = np.where(has_target, person[posts["target"]], NONE)
    own, unknown = posts["own"].to_numpy(), posts["orphan"].to_numpy() | ((person == NONE) & (other == NONE) & has_target)
    side = [unknown & own, unknown, ~has_target, own & (other == BRAND), own, other == BRAND, person == other]
    return np.select(side, ["B_unknown", "A_unknown", "", "B_self", "BA", "AB", "A_self"], "AA")
