# SPDX-License-Identifier: GPL-3.0-or-later
"""The depth metrics of one window, a function a section, in pandas, statsmodels and networkx."""

import igraph
import networkx as nx
import numpy as np
import pandas as pd
from scipy.stats import beta
from statsmodels.duration.survfunc import SurvfuncRight
from statsmodels.stats.proportion import proportion_confint

from pandas_posts import DAY, NONE, climb

HOURS = (1, 6, 24, 72, 168)


class Window:
    def __init__(self, scope: pd.DataFrame, since: int, until: int, as_of: int) -> None:
        self.scope, self.since, self.until, self.as_of = scope, since, until, as_of
        self.posts = scope[(scope["t"] >= since) & (scope["t"] < until)]
        self.audience = self.posts[~self.posts["own"]]
        self.members = scope[scope["person"] >= 0]
        roots = scope[scope["home"] & (scope["top"] == scope.index)]
        self.home_roots = roots[(roots["t"] >= since) & (roots["t"] < until)]


def by(waits: pd.DataFrame, milliseconds: float):
    """1 − S(t) and its standard error."""
    if waits.empty:
        return None
    if waits["came"].any():
        curve = SurvfuncRight(waits["wait"], waits["came"].astype(float))
        times, left, error = curve.surv_times, curve.surv_prob, curve.surv_prob_se
    else:
        times, left, error = np.array([]), np.array([]), np.array([])
    if milliseconds > waits["wait"].max() and (not len(left) or left[-1] > 1e-10):
        return None
    step = np.searchsorted(times, milliseconds, side="right") - 1
    if step < 0:
        return 0.0, 0.0
    return (1 - left[step], error[step]) if left[step] > 1e-10 else (1.0, 0.0)


def shapes(window: Window) -> dict:
    scope = window.scope
    threads = window.home_roots["thread"]
    posts = scope[scope["thread"].isin(threads)]
    rows, person = np.arange(len(scope)), scope["person"].to_numpy()
    above = scope["above"].to_numpy()
    same = (person == person[above]) & (person != NONE) & ~scope["orphan"].to_numpy()
    node = climb(np.where(same, above, rows))
    up = np.where(node == rows, node[above], rows)
    # Distance to the top by doubling, then subtree sizes from the deepest level on.
    depth, far = (up != rows).astype(int), up
    while (far[far] != far).any():
        depth, far = depth + depth[far], far[far]
    mine = posts.index[node[posts.index] == posts.index].to_numpy()
    tree = pd.DataFrame({"thread": scope["thread"].to_numpy()[mine], "depth": depth[mine]}, index=mine)
    size = np.zeros(len(scope))
    size[mine] = 1
    for _, level in sorted(tree[tree["depth"] > 0].groupby("depth").groups.items(), reverse=True):
        np.add.at(size, up[level], size[level])
    n = tree.groupby("thread").size()
    total = n.reindex(tree["thread"]).to_numpy()
    wiener = pd.Series(np.where(tree["depth"] > 0, size[mine] * (total - size[mine]), 0)).groupby(
        tree["thread"].to_numpy()).sum()
    levels = tree[tree["depth"] > 0].groupby(["thread", "depth"]).size().rename("width").reset_index()
    levels["holds"] = (levels["width"] >= levels["depth"]).groupby(levels["thread"]).cummin()
    below = tree[tree["depth"] > 0].groupby("thread")["depth"]
    table = pd.DataFrame({
        "n": n, "max_depth": tree.groupby("thread")["depth"].max(), "mean_depth": below.mean(),
        "width": levels.groupby("thread")["width"].max(), "h_index": levels.groupby("thread")["holds"].sum(),
        "structural_virality": wiener / (n * (n - 1) / 2),
        "participants": posts[posts["person"] != NONE].groupby("thread")["person"].nunique(),
        "audience_replies": posts[~posts["own"]].groupby("thread").size(),
        "mature": (window.as_of - window.home_roots.set_index("thread")["t"]) >= 2 * DAY}).fillna({"audience_replies": 0})
    answered = table[table["audience_replies"] > 0]
    table["living"] = (table["max_depth"] >= 3) & (table["participants"] >= 3)
    mature = table[table["mature"].astype(bool)]
    return {"living_share": float(mature["living"].mean()) if len(mature) else None, "mature": len(mature),
            **answered[["max_depth", "width", "h_index", "structural_virality"]].agg(["mean", "median"]).to_dict()}


def flow(window: Window) -> dict:
    counts = window.posts["kind"].value_counts()
    spoken = window.posts[window.posts["kind"].isin(["AA", "AB"])]
    of_thread = (spoken["kind"] == "AA").groupby(spoken["thread"]).agg(["sum", "size"])
    y, m, k = of_thread["sum"], of_thread["size"], len(of_thread)
    if not k:
        return {"horizontal_share": None, "n_eff": 0.0}
    n, p = m.sum(), y.sum() / m.sum()
    spread = k / (k - 1) * ((y - p * m) ** 2).sum() / n ** 2 if k > 1 else 0.0
    n_eff = float(k if k < 2 or p in (0, 1) else np.clip(p * (1 - p) / spread, 1, n))
    return {**counts.to_dict(), "horizontal_share": p, "n_eff": n_eff, "horizontal_macro": float((y / m).mean()),
            "ci": proportion_confint(p * n_eff, n_eff, method="wilson")}


def reciprocity(window: Window) -> dict:
    replies = window.posts[window.posts["kind"].isin(["AA", "AB", "BA"])]
    arcs = pd.DataFrame({"from": replies["person"], "to": window.scope["person"].to_numpy()[replies["target"]],
                         "kind": replies["kind"]})
    arcs = arcs[(arcs["from"] != NONE) & (arcs["to"] != NONE)].drop_duplicates()
    found = {}
    for name, part in (("all", arcs), ("audience_only", arcs[arcs["kind"] == "AA"])):
        both = len(part.merge(part, left_on=["from", "to"], right_on=["to", "from"])) // 2
        one_way = len(part) - 2 * both
        found[name] = {"mutual": both, "asymmetric": one_way, "dyadic": both / (both + one_way) if len(part) else None}
    return found


def waits(window: Window, posts: pd.DataFrame, answers: pd.DataFrame) -> pd.DataFrame:
    later = answers[answers["t"].to_numpy() >= window.scope["t"].to_numpy()[answers["target"]]]
    first = later.groupby("target")["t"].min().reindex(posts.index)
    return pd.DataFrame({"wait": first.fillna(window.as_of) - posts["t"], "came": first.notna()})


def response(window: Window) -> dict:
    asked = window.audience[(window.audience["kind"] == "AB") | window.audience["names"]]
    own = window.scope[window.scope["own"] & (window.scope["target"] >= 0)]
    found = waits(window, asked, own)
    return {"addressable": len(asked), "answered": int(found["came"].sum()), "p24": by(found, DAY),
            "curve": {hour: by(found, hour * 3_600_000) for hour in HOURS},
            "questions": {hour: by(found[asked["asks"]], hour * 3_600_000) for hour in HOURS}}


def peer(window: Window) -> dict:
    found = waits(window, window.audience, window.scope[window.scope["kind"] == "AA"])
    own_last = window.scope[window.scope["own"]].groupby("thread")["t"].max()
    replies = window.posts[window.posts["kind"].isin(["AA", "AB", "BA"]) & window.posts["thread"].isin(own_last.index)]
    on = (replies["kind"] == "AA") & (replies["t"] > own_last.reindex(replies["thread"]).to_numpy())
    return {"answered": int(found["came"].sum()), "p24": by(found, DAY), "p7d": by(found, 7 * DAY),
            "goes_on_share": float(on.mean()) if len(on) else None}


def hyper(window: Window) -> dict:
    own = window.posts[window.posts["own"] & ~window.posts["kind"].isin(["", "B_self"])]
    calls = window.scope[window.scope["names"] & ~window.scope["own"]].groupby("thread")["t"].min()
    called = calls.reindex(own["thread"]).le(own["t"].to_numpy()).to_numpy()
    kinds = pd.Series(np.select([own["home"], ~own["away"], called, own["orphan"]],
                                ["home", "unknown", "summoned", "unclear"], "joined")).value_counts()
    home, summoned, joined = (int(kinds.get(name, 0)) for name in ("home", "summoned", "joined"))
    known = home + summoned + joined
    return {**kinds.to_dict(), "outreach_share": joined / known if known else None, "known": known}


def engagement(window: Window) -> dict:
    roots = window.home_roots
    sums = roots[["likes", "quotes", "reposts", "views"]].apply(pd.to_numeric).sum(min_count=1)
    replies = window.scope[window.scope["thread"].isin(roots["thread"]) & ~window.scope["own"]]
    active = len(replies) + np.nan_to_num(sums["quotes"])
    passive = np.nan_to_num(sums["likes"]) + np.nan_to_num(sums["reposts"])
    return {**sums.to_dict(), "audience_replies": len(replies),
            "active_share": active / (active + passive) if active + passive else None}


def inequality(window: Window) -> dict:
    x = np.sort(window.audience.loc[window.audience["person"] >= 0, "person"].value_counts().to_numpy())
    n = len(x)
    if not n:
        return {"members": 0}
    gini = float(((2 * np.arange(1, n + 1) - n - 1) * x).sum() / (n * x.sum()))
    return {"members": n, "gini": gini, "top1pct": x[-(-(-n // 100)):].sum() / x.sum(),
            "top10_members": x[-10:].sum() / x.sum(), "effective": x.sum() ** 2 / (x ** 2).sum()}


def levels(window: Window) -> dict:
    posts = window.members[window.members["t"] >= window.as_of - 90 * DAY]
    found = posts.assign(day=posts["t"] // DAY, week=(posts["t"] // DAY - 4) // 7).groupby("person")[["day", "week"]].nunique()
    answered = posts[posts["kind"] == "AA"]
    targets = pd.Series(window.scope["person"].to_numpy()[answered["target"]], index=answered["person"].to_numpy())
    helped = targets[targets >= 0].groupby(level=0).nunique()
    layer = pd.Series(np.select([(found["day"] >= 12) & (found["week"] >= 6), (found["day"] >= 4) & (found["week"] >= 3),
                                 found["day"] >= 2], ["core", "regular", "casual"], "one_time"), index=found.index)
    fans = layer.isin(["core", "regular"]) & (helped.reindex(layer.index).fillna(0) >= 3)
    return {**layer.value_counts().to_dict(), "active": len(layer), "super_fans": int(fans.sum()),
            "regular_plus_share": float(layer.isin(["core", "regular"]).mean()) if len(layer) else None}


def growth(window: Window) -> dict:
    weeks = window.members.assign(week=(window.members["t"] // DAY - 4) // 7)[["person", "week"]].drop_duplicates()
    weeks["first"] = weeks.groupby("person")["week"].transform("min")
    before = weeks[["person", "week"]].assign(week=weeks["week"] + 1, was=True)
    weeks = weeks.merge(before, on=["person", "week"], how="left")
    weeks["was"] = weeks["was"].notna()
    table = weeks.groupby("week").agg(active=("person", "size"), retained=("was", "sum"))
    table["new"] = weeks[weeks["week"] == weeks["first"]].groupby("week").size()
    table["churned"] = table["active"].shift() - table["retained"]
    cohorts = weeks.pivot_table(index="first", columns="week", values="person", aggfunc="size")
    return {"weeks": len(table), "cohorts": len(cohorts), "last": table.iloc[-1].to_dict() if len(table) else None}


def loyalty(window: Window) -> dict:
    members = window.members
    first = members.groupby("person").head(1)
    first = first[(first["t"] >= window.since) & (first["t"] < window.until)]
    start = first.set_index("person")["t"]
    posts = members[members["person"].isin(start.index)]
    later = posts[posts["t"].to_numpy() >= start.reindex(posts["person"]).to_numpy() + DAY].groupby("person")["t"].min()
    back = later.reindex(start.index)
    found = pd.DataFrame({"wait": back.fillna(window.as_of) - start, "came": back.notna()})
    answers = window.scope[window.scope["kind"].isin(["AA", "BA"])]
    late = answers["t"].to_numpy() - window.scope["t"].to_numpy()[answers["target"]]
    replied = first.index.isin(answers.loc[(late >= 0) & (late <= DAY), "target"])
    return {"newcomers": len(found), "returned": int(found["came"].sum()), "n": len(found),
            **{f"by_{days}d": by(found, days * DAY) for days in (7, 30, 90)},
            "if_replied": by(found[replied], 30 * DAY), "if_not_replied": by(found[~replied], 30 * DAY)}


def stickiness(window: Window) -> dict:
    month = window.members[window.members["t"] >= window.as_of - 30 * DAY]
    daily = month["person"].groupby((window.as_of - 1 - month["t"]) // DAY).nunique().sum() / 30
    return {"mau": month["person"].nunique(), "mean_dau": daily}


def graph(window: Window) -> dict:
    replies = window.audience[(window.audience["kind"] == "AA") & (window.audience["person"] >= 0)]
    edges = pd.DataFrame({"u": replies["person"], "v": window.scope["person"].to_numpy()[replies["target"]]})
    members = window.audience.loc[window.audience["person"] >= 0, "person"].unique()
    edges = edges[edges["v"].isin(members)]
    edges = pd.DataFrame(np.sort(edges.to_numpy(), axis=1), columns=["u", "v"]).value_counts().rename("weight").reset_index()
    net = nx.from_pandas_edgelist(edges, "u", "v", "weight")
    alone = len(members) - len(net)
    cores = pd.Series(nx.core_number(net), dtype=int).value_counts()
    fast = igraph.Graph.DataFrame(edges, directed=False, use_vids=False)
    quality = fast.modularity(fast.community_leiden("modularity", weights="weight", n_iterations=-1), weights="weight") \
        if len(edges) else None
    return {"nodes": len(members), "edges": len(edges), "isolated": alone, "cores": cores.to_dict(),
            "largest": max(map(len, nx.connected_components(net)), default=min(1, len(members))),
            "transitivity": nx.transitivity(net), "modularity": quality}


def score(parts: dict) -> dict:
    """From the sections' results, which are of 90 days."""
    def of_curve(found, people):
        if found is None:
            return None, 0.0
        return found[0], min(found[0] * (1 - found[0]) / found[1] ** 2, people) if found[1] else people
    pairs = parts["reciprocity"]["audience_only"]
    shares = [(20, .15, .60, parts["flow"]["horizontal_share"], parts["flow"]["n_eff"]),
              (15, .20, .60, pairs["dyadic"], pairs["mutual"] + pairs["asymmetric"]),
              (15, .15, .60, parts["shapes"]["living_share"], parts["shapes"]["mature"]),
              (15, .30, .90, *of_curve(parts["response"]["p24"], parts["response"]["addressable"])),
              (10, .05, .40, parts["hyper"]["outreach_share"], parts["hyper"]["known"]),
              (15, .15, .40, *of_curve(parts["loyalty"]["by_30d"], parts["loyalty"]["n"])),
              (10, .05, .20, parts["levels"]["regular_plus_share"], parts["levels"]["active"])]
    table = pd.DataFrame(shares, columns=["weight", "prior", "full", "p", "n"])
    table["n"] = table["n"].where(table["p"].notna(), 0.0).astype(float)
    p = table["p"].astype(float).fillna(0.0)
    a = p * table["n"] + 8 * table["prior"]
    b = (1 - p) * table["n"] + 8 * (1 - table["prior"])
    points = table["weight"] * (a / (a + b) / table["full"]).clip(0, 1)
    low, high = (table["weight"] * (beta.ppf(q, a, b) / table["full"]).clip(0, 1) for q in (0.05, 0.95))
    return {"score": points.sum(), "half_width": float(np.sqrt((((high - low) / 2) ** 2).sum()))}
