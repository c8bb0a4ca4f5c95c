#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Learns how surely two mentions tell one happening, out of pairs whose answer is known, and writes the trees that
`dev.dateline.fuse.coreference` reads.

usage: coreference_scores.py PAIRS.tsv OUT.tsv    or    coreference_scores.py --choose PAIRS.tsv GOLD.jsonl SCORER_FOLDER

PAIRS.tsv holds the pairs of gold mentions of ECB+ (its training part) that are compared, and what they have in common, as
`dev.dateline.bench.CoreferencePairsTable` writes them. All pairs of one happening and all whose words are alike or akin are learnt from; of
the others of one topic each eighth and of those of two topics each 64th, by the check sum of their ids, weighing so much more. With
--choose, half of the topics are learnt from and the other half is clustered with several bounds, both ways. Nothing is drawn by chance, so there is no seed. Needs numpy.
"""
import collections
import hashlib
import json
import sys
import zlib

import numpy as np

from boosting import learn, score, write

SETTINGS = dict(trees=150, depth=5, rate=0.08, least=40, between=True, bins=200)
BOUNDS = (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45)
AKIN = 2


def load(path, choosing):
    rows, answers, weights, topics, ends = [], [], [], [], []
    with open(path, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[4:]
        word, sense = 4 + names.index("trigger.any"), 4 + names.index("trigger.sense")
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            weight = 1
            if cells[3] == "0" and float(cells[word]) == 0 and float(cells[sense]) < AKIN:
                weight = 8 if cells[2] else 64
            learnt = zlib.crc32((cells[0] + cells[1]).encode()) % weight == 0
            if learnt or (choosing and cells[2]):
                rows.append(np.array(cells[4:], dtype=np.float32))
                answers.append(float(cells[3]))
                weights.append(weight if learnt else 0)
                topics.append(cells[2])
                ends.append((cells[0], cells[1]))
    return names, np.array(rows), np.array(answers), np.array(weights, dtype=float), topics, ends


def clusters(strengths, bound):
    """Average linkage."""
    strengths = strengths.copy()
    np.fill_diagonal(strengths, -1)
    members = [[i] for i in range(len(strengths))]
    while True:
        one, other = np.unravel_index(strengths.argmax(), strengths.shape)
        if strengths[one, other] < bound:
            return [each for each in members if each]
        sizes = len(members[one]), len(members[other])
        mean = (strengths[one] * sizes[0] + strengths[other] * sizes[1]) / sum(sizes)
        mean[[one, other]] = -1
        mean[[i for i, each in enumerate(members) if not each]] = -1
        strengths[one], strengths[:, one] = mean, mean
        strengths[other], strengths[:, other] = -1, -1
        members[one], members[other] = members[one] + members[other], []


def choose(pairs, gold, folder):
    sys.path.insert(0, folder)
    from score_coref import score as coreference

    names, rows, answers, weights, topics, ends = load(pairs, True)
    chains, topic_of = {}, {}
    for article in map(json.loads, open(gold, encoding="utf-8")):
        for mention in article["mentions"]:
            if mention["kind"] == "event" and mention["sent"] in article["validated"]:
                name = article["id"] + "#" + mention["m"]
                chains[name], topic_of[name] = mention["chain"], article["topic"]
    half = lambda topic: int(topic) % 2
    found = collections.defaultdict(dict)
    for part in (0, 1):
        learnt = np.array([weight > 0 and (not topic or half(topic) != part) for topic, weight in zip(topics, weights)])
        grown = learn(rows[learnt], answers[learnt], weights[learnt], **SETTINGS)
        for topic in sorted({each for each in topic_of.values() if half(each) == part}):
            mentions = [name for name in chains if topic_of[name] == topic]
            at = {name: i for i, name in enumerate(mentions)}
            asked = [i for i, each in enumerate(topics) if each == topic]
            strengths = np.zeros((len(mentions), len(mentions)))
            for i, chance in zip(asked, score(grown, rows[asked])):
                one, other = at[ends[i][0]], at[ends[i][1]]
                strengths[one, other] = strengths[other, one] = chance
            for bound in BOUNDS:
                for number, cluster in enumerate(clusters(strengths, bound)):
                    found[bound].update({mentions[i]: topic + "/%d" % number for i in cluster})
    for bound in BOUNDS:
        print(bound, "CoNLL F1 %.4f" % coreference(chains, found[bound])["conll"])


def main():
    if sys.argv[1] == "--choose":
        choose(*sys.argv[2:])
        return
    pairs, out = sys.argv[1:]
    names, rows, answers, weights, _, _ = load(pairs, False)
    digest = hashlib.sha256(open(pairs, "rb").read()).hexdigest()
    grown = learn(rows, answers, weights, **SETTINGS)
    with open(out, "w", encoding="utf-8") as table:
        table.write("# Trees whose sum is the log odds that two mentions tell one happening. A node without a number to ask for is a leaf.\n")
        table.write("# Columns: tree, node, asks, most (up to which to go on with next), next, otherwise, adds.\n")
        table.write("# Source: training/coreference_scores.py on %d pairs of the training part of ECB+, SHA-256 of its input %s. Licence: Apache-2.0. Date: 2026-11-29.\n" % (len(answers), digest))
        write(table, grown, names)
    print(len(answers), "pairs", int(answers.sum()), "of one happening", len(grown), "trees")


main()
