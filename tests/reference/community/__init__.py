# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of a community, computed a second time, from the definitions alone and by other people's libraries.

It knows nothing of the C++ sources: it reads the import's plain shape and follows the definitions word by word, slowly.
Where these leave a choice and the contract's sample does not settle it, the most literal reading was taken. Three readings
were changed after the first comparison with the program, and are no longer independent evidence: the dot in 4 (real posts
begin with ".@handle"), the shared ghost of 6, and the 0 of 18. Three follow decisions that docs/metrics.md gives reasons for:
the counters of 2, the parents of 7, the first week of 21.

Data rules (A0)
 1. Posts at or after as_of are dropped before linking, so a reply to one of them is an orphan.
 2. Of lines with one id the last replaces the whole post, also when it lies in the future or lost fields; but
    a counter that it does not give keeps the last known value.
 3. With hygiene, every audience post of a flagged signature is dropped, not only those of the seven days; seven days are
    half-open; the five are counted over audience posts. input.posts, threads and orphans count what is left, in scope or not.
 4. "Names a handle": @ + handle where no ASCII letter, digit or underscore stands before the @, and the longest run of
    these and dots behind it, less dots at its end, is the handle without regard to case. Letters of other scripts may touch it.
 5. An orphan hangs on the post that root_id names, also when that is a reply itself. Where that closes a circle, the
    orphan of the circle with the smallest (t, id) goes under a ghost root with the id that it names.
 6. Ghost roots with an id are one for each root_id. Orphans without one share a ghost root when they lost the same parent
    ("the thread of a post is the top of its chain"); one that was cut out of a circle, or of 5, has its own.
 7. parent_id null is a root whatever root_id says; a post that is its own parent names none, and is a root.
 8. Author null: somebody outside the brand, of whom nothing else is known. The post counts as an audience post (replies,
    addressed, counters); its author is no member, no participant and no node. A null author differs from every named one;
    between two null authors nobody can say, so such a reply is of unknown target, breaks no answer and is not contracted.
 9. Brand accounts are one author everywhere, also in T* and as targets (one account answering another: B_self).
Threads (A1)
10. Rows and averages are of home threads whose root is in W; rows are sorted by (t, id) of the root.
11. Averages over no threads have n = 0 and null for the rest.
Flow, reciprocity (A2, A3)
12. Without AA + AB n_eff is 0 (k = 0), share, interval and mean of threads are null. Var = 0 gives n_eff = n.
Response, peers (A4, A5)
13. Orphans are nobody's direct child. S(t) is compared with 0.5 and 0.1 up to 1e-10 (it is a fraction).
14. At S = 1 and S = 0 the standard error is 0 and the interval is the point (the sample has S = 1).
15. "Goes on": numerator and denominator are of threads that hold a brand post of any time before as_of; later is >.
Hyper-conversation (A6)
16. A brand orphan in a home thread counts as home, in an away thread with a call as summoned, else as away unclear.
17. "Replies to others" of the conversational share are all five kinds. "By then" includes the same moment.
Engagement (A7)
18. A sum of counters none of which is known is null; without roots nothing is unknown, and it is 0. The active share is
    null when none of likes, quotes and reposts is known; otherwise unknown sums stay out of it.
People (A8, A9)
19. gini_unbiased of one member is null. Lapsed: seen before the 90 days, not in them.
20. Super-fans and advocates are names, ranked by active weeks, then members answered in the 90 days, then name. Advocates
    count days with a root in scope in the 90 days. With hygiene, authors of dropped posts are left out of both lists.
Growth (A10)
21. A row for each week that overlaps W and began before as_of, from the first with a member on, over all of its posts before as_of, not only those in W.
    complete: the week ended by as_of. Cohorts: the same weeks, those with newcomers.
Loyalty, stickiness (A11, A12)
22. "Within 24 h" is 0 <= dt <= 24 h, by a direct child of anybody else (of the brand too). First post: smallest (t, id).
Graph (A13)
23. Both ends of an edge must be active in W. Transitivity without triads is 0 (as networkx has it), without members null. Modularity without
    edges is null. core_sizes counts members of exactly that core number.
Score (A14)
24. Everything in it is computed on [as_of - 90 d, as_of). n when se = 0: those with the event or observed for at least t.
25. interval_90 is not cut at 0 and 100. "All < .35" of the label are all four pillars.
Rates (B)
26. The contract has no keys for them: rates.py offers them as functions, nothing is compared.
"""
