#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Learns how surely two articles belong to one story, out of pairs whose answer is known, and writes the trees that
`dev.dateline.fuse.story` reads.

usage: story_scores.py GRAIN OUT.tsv PAIRS.tsv:GOLD.jsonl ...

GRAIN is incident or topic. PAIRS.tsv holds candidate pairs and what they have in common, as `dev.dateline.bench.StoryPairsTable`
writes them; GOLD.jsonl lines {id, cluster, date, topic, gvc}. Only the work half is learnt from: of incidents the articles before
2015-08-20 that are not part of the Gun Violence Corpus, of topics those whose topic's (or cluster's) SHA-1 begins with 0 to 7.
Needs numpy.
"""
import hashlib
import json
import sys

import numpy as np

from boosting import learn, write

SPLIT = "2015-08-20"
SETTINGS = {
    "incident": dict(trees=150, depth=4, rate=0.08, least=20),
    "topic": dict(trees=80, depth=4, rate=0.1, least=40, between=True, bins=200),
}
# What tells topics apart without a record's places and days, so that articles without either are judged alike.
TOPIC_ASKS = {"words", "lead", "names", "names.shared", "names.least", "phrases", "phrases.shared", "least.words", "names.cover", "published.gap"}


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
        table.write("# Source: training/story_scores.py on %d pairs of public sets, SHA-256 of its input %s. Licence: Apache-2.0. Date: 2026-11-29.\n" % (len(answers), digest.hexdigest()))
        write(table, grown, [names[i] for i in used])
    print(grain, len(answers), "pairs", int(answers.sum()), "of one story", len(grown), "trees")


main()
