#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""homes.py : learns of which land actors are whose own phrases tell none, from annotated articles.

usage: homes.py ANNOTATIONS DATE TABLE.tsv ROWS.jsonl ...

Each ROWS.jsonl is what `dev.dateline.bench.HomesTable` writes of the articles in ANNOTATIONS (training/annotations): of the whole articles, and of their first 400
UTF-16 units, so that short texts are learnt too. Trees learn how likely each land of an article is
an actor's, beside the others and none; the answer is the country that annotators gave a participant of an event. At the end stand, by five-fold cross-validation over articles, how many
participants get the right land, a wrong one, one though the annotators told none, and none. Nothing is drawn by chance. Needs numpy."""
import collections
import hashlib
import json
import os
import re
import sys

import numpy as np

import boosting

FOLDS = 5
TREES, DEPTH, RATE, LEAST = 80, 4, 0.1, 20
MOST = 3  # times that an actor counts at most
LIKELY, AHEAD, SURE, SHORT = 0.3, 0.7, 0.8, 5  # as in Homes
PARTY = re.compile(r"(\d+)-(\d+)(?:>[\d-]+)?:([^:]*)")


def table(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if not line.startswith("#")]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def told(folder):
    """The countries that annotators told of the phrases of each article; the empty one for none."""
    names = {row["id"]: row["set"] + "/" + row["source"] for row in table(os.path.join(folder, "articles.tsv"))}
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    for row in table(os.path.join(folder, "items.tsv")):
        for party in "|".join(row.get(column) or "-" for column in ("who", "whom", "by")).split("|"):
            match = PARTY.match(party)
            if match:
                found[names[row["article"]]][int(match[1]), int(match[2])].append(match[3])
    return found


class Actor:
    """One actor: how many participants it stands for, the country told most, and the numbers of each land."""

    def __init__(self, article, countries, lands):
        self.article, self.times = article, len(countries)
        self.country = max(sorted(set(countries)), key=countries.count)
        self.lands, self.numbers = list(lands), np.array(list(lands.values()), dtype=float)

    def answers(self):
        return [float(land == self.country) for land in self.lands]


def read(files, folder):
    answers = told(folder)
    found = []
    for rows in files:
        with open(rows, encoding="utf-8") as file:
            names = json.loads(next(file))["names"]
            for row in map(json.loads, file):
                countries = [country for begin, end in row["phrases"] for country in answers[row["article"]].get((begin, end), [])]
                if countries and row["lands"]:
                    found.append(Actor(row["article"], countries, row["lands"]))
    return names, found


def learn(actors):
    rows = np.concatenate([actor.numbers for actor in actors])
    answers = np.concatenate([actor.answers() for actor in actors])
    weights = np.concatenate([np.full(len(actor.lands), float(min(MOST, actor.times))) for actor in actors])
    choices = np.concatenate([np.full(len(actor.lands), at) for at, actor in enumerate(actors)])
    return boosting.learn_choice(rows, choices, answers, weights, TREES, DEPTH, RATE, LEAST)


def score(trees, actor):
    return boosting.chosen(boosting.total(trees, actor.numbers), np.zeros(len(actor.lands), dtype=int))


def said(names, actor, score):
    """The land that `Homes` tells, empty for none."""
    best = int(score.argmax())
    if actor.numbers[0][names.index("domestic")]:
        told = score[best] >= LIKELY and score[best] >= AHEAD * score.sum()
    else:
        told = score[best] >= SURE and actor.numbers[0][names.index("length")] >= SHORT
    return actor.lands[best] if told else ""


def report(names, actors, scores):
    for kind, what in ((1, "of a scene"), (0, "others")):
        counts = collections.Counter()
        for actor, score in zip(actors, scores):
            if actor.numbers[0][names.index("domestic")] == kind:
                land = said(names, actor, score)
                outcome = "right" if land == actor.country else "none" if not land else "wrong" if actor.country else "over"
                counts[outcome if land or actor.country else "rightly none"] += actor.times
        of = counts["right"] + counts["wrong"] + counts["over"]
        print("%-10s" % what, "right of those told %.3f" % (counts["right"] / max(1, of)), dict(sorted(counts.items())))


def main():
    if len(sys.argv) < 5:
        raise SystemExit(__doc__)
    folder, date, path = sys.argv[1:4]
    names, actors = read(sys.argv[4:], folder)
    print("%d actors, %d participants" % (len(actors), sum(actor.times for actor in actors)))
    fold = {actor.article: int(hashlib.sha256(actor.article.encode()).hexdigest(), 16) % FOLDS for actor in actors}
    scores = [None] * len(actors)
    for left in range(FOLDS):
        trees = learn([actor for actor in actors if fold[actor.article] != left])
        for at, actor in enumerate(actors):
            if fold[actor.article] == left:
                scores[at] = score(trees, actor)
    report(names, actors, scores)
    with open(os.path.join(folder, "items.tsv"), "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()[:16]
    with open(path, "w", encoding="utf-8") as out:
        out.write("# How likely an actor is of a land beside others and none, as a sum of trees. Columns: tree, node, asks, most, next, otherwise, adds.\n")
        out.write("# Learnt by training/homes.py from training/annotations (SHA-256 of items.tsv begins with %s). Licence: Apache-2.0. Date: %s.\n" % (digest, date))
        boosting.write(out, learn(actors), names)


if __name__ == "__main__":
    main()
