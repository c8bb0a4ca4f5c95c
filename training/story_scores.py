#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Learns how surely two articles belong to one story, out of pairs whose answer is known, and writes the trees that
`dev.dateline.fuse.story` reads.

usage: story_scores.py GRAIN OUT.tsv PAIRS.tsv:GOLD.jsonl ...

GRAIN is incident or topic. PAIRS.tsv holds candidate pairs and what they have in common, as `dev.dateline.bench.StoryPairsTable`
writes them; GOLD.jsonl lines {id, cluster, date, topic, gvc}. Only the work half is learnt from: of incidents the articles before
2015-08-20 that are not part of the Gun Violence Corpus, of topics those whose topic's (or cluster's) SHA-1 begins with 0 to 7.
Gradient boosting of small trees on the logistic loss (Friedman 2001) with fixed bins; nothing in it is drawn by chance, so the same
input gives the same trees. Needs numpy.
"""
import hashlib
import json
import sys

import numpy as np

SPLIT = "2015-08-20"
SETTINGS = {
    "incident": dict(trees=150, depth=4, rate=0.08, least=20),
    "topic": dict(trees=80, depth=4, rate=0.1, least=40),
}
# What tells topics apart without a record's places and days, so that articles without either are judged alike.
TOPIC_ASKS = {"words", "lead", "names", "names.shared", "names.least", "phrases", "phrases.shared", "least.words", "names.cover", "published.gap"}
BINS = 48
SHRINK = 5.0


def is_work(grain, article):
    if grain == "incident":
        return article["date"] < SPLIT and not article.get("gvc")
    key = article.get("topic") or article["cluster"]
    return hashlib.sha1(key.encode()).hexdigest()[0] < "8"


def load(grain, pairs, gold):
    articles = {a["id"]: a for a in map(json.loads, open(gold, encoding="utf-8"))}
    with open(pairs, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[2:]
        rows, answers = [], []
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            one, other = articles[cells[0]], articles[cells[1]]
            if is_work(grain, one) and is_work(grain, other):
                rows.append([float(cell) for cell in cells[2:]])
                answers.append(float(one["cluster"] == other["cluster"]))
    return names, np.array(rows), np.array(answers)


def split(binned, edges, gradients, hessians, index, least):
    features = binned.shape[1]
    places = (binned[index] + np.arange(features) * BINS).ravel()
    shape = (features, BINS)
    sums = [
        np.bincount(places, weights, features * BINS).reshape(shape).cumsum(1)
        for weights in (np.repeat(gradients[index], features), np.repeat(hessians[index], features), None)
    ]
    gradient, hessian = gradients[index].sum(), hessians[index].sum()
    gain = (
        sums[0] ** 2 / (sums[1] + SHRINK)
        + (gradient - sums[0]) ** 2 / (hessian - sums[1] + SHRINK)
        - gradient**2 / (hessian + SHRINK)
    )
    gain[(sums[2] < least) | (len(index) - sums[2] < least)] = -1
    for feature in range(features):
        gain[feature, len(edges[feature]) :] = -1
    feature, cut = np.unravel_index(gain.argmax(), gain.shape)
    return (int(feature), int(cut)) if gain[feature, cut] > 1e-3 else None


def grow(binned, edges, gradients, hessians, sums, depth, rate, least):
    """One tree as a list of (feature, most, next, otherwise, adds); feature is None at a leaf. Adds its values to the sums."""
    tree = [None]
    waiting = [(np.arange(len(sums)), 0, 0)]
    while waiting:
        index, node, level = waiting.pop()
        found = split(binned, edges, gradients, hessians, index, least) if level < depth and len(index) >= 2 * least else None
        if found is None:
            adds = -rate * gradients[index].sum() / (hessians[index].sum() + SHRINK)
            tree[node] = (None, None, None, None, adds)
            sums[index] += adds
            continue
        feature, cut = found
        below = len(tree)
        tree += [None, None]
        tree[node] = (feature, edges[feature][cut], below, below + 1, None)
        goes = binned[index, feature] <= cut
        waiting.append((index[goes], below, level + 1))
        waiting.append((index[~goes], below + 1, level + 1))
    return tree


def learn(rows, answers, weights, trees, depth, rate, least):
    edges = [np.unique(np.quantile(column, np.linspace(0, 1, BINS + 1)[1:-1])) for column in rows.T]
    binned = np.stack([np.searchsorted(cuts, column) for cuts, column in zip(edges, rows.T)], 1).astype(np.int64)
    share = np.average(answers, weights=weights)
    start = np.log(share / (1 - share))
    sums = np.full(len(answers), start)
    grown = [[(None, None, None, None, start)]]
    for _ in range(trees):
        chance = 1 / (1 + np.exp(-sums))
        grown.append(grow(binned, edges, (chance - answers) * weights, chance * (1 - chance) * weights, sums, depth, rate, least))
    return grown


def main():
    grain, out, *sources = sys.argv[1:]
    digest = hashlib.sha256()
    parts = []
    for source in sources:
        pairs, gold = source.split(":")
        for file in (pairs, gold):
            digest.update(open(file, "rb").read())
        parts.append(load(grain, pairs, gold))
    names = parts[0][0]
    used = [i for i, name in enumerate(names) if grain == "incident" or name in TOPIC_ASKS]
    rows = np.concatenate([part[1] for part in parts])[:, used]
    answers = np.concatenate([part[2] for part in parts])
    # Each source weighs the same, so that the larger does not drown the smaller.
    mean = len(answers) / len(parts)
    weights = np.concatenate([np.full(len(part[2]), mean / len(part[2])) for part in parts])
    grown = learn(rows, answers, weights, **SETTINGS[grain])
    with open(out, "w", encoding="utf-8") as table:
        table.write("# Trees whose sum is the log odds that two articles belong to one %s. A node without a number to ask for is a leaf.\n" % grain)
        table.write("# Columns: tree, node, asks, most (up to which to go on with next), next, otherwise, adds.\n")
        table.write("# Source: training/story_scores.py on %d pairs of public sets, SHA-256 of its input %s. Licence: Apache-2.0. Date: 2026-11-28.\n" % (len(answers), digest.hexdigest()))
        table.write("tree\tnode\tasks\tmost\tnext\totherwise\tadds\n")
        for number, tree in enumerate(grown):
            for node, (feature, most, below, otherwise, adds) in enumerate(tree):
                if feature is None:
                    table.write("%d\t%d\t\t\t\t\t%.6g\n" % (number, node, adds))
                else:
                    table.write("%d\t%d\t%s\t%.6g\t%d\t%d\t\n" % (number, node, names[used[feature]], most, below, otherwise))
    print(grain, len(answers), "pairs", int(answers.sum()), "of one story", len(grown), "trees")


main()
