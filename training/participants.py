#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""participants.py : learns who takes part in an event from annotated articles.

usage: participants.py ROWS.jsonl ANNOTATIONS DATE FOLDER

ROWS.jsonl is what `dev.dateline.bench.ParticipantsTable` writes of the articles in ANNOTATIONS (training/annotations). Two steps:

1. The articles that the reader has learnt: how often a word with a key is an actor or a recipient (participants.tsv), and trees that weigh those shares
   beside what is known of the word (actor-shares.tsv, recipient-shares.tsv). A row's own article does not count in the shares that it is weighed by.
2. The articles that the reader has not learnt: trees that weigh the outcome of the first step beside the rules and the reader's arcs
   (actor-weights.tsv, recipient-weights.tsv). The arcs of learnt articles are surer than those of others, so they cannot serve here.

At the end stand the events of those whose participants are right before and after, the second step by eight-fold cross-validation over articles. Nothing
is drawn by chance. The numbers of a word are those that `ParticipantTables` and `RoleWeighing` take, in their order. Needs numpy."""
import collections
import hashlib
import json
import math
import os
import sys

import numpy as np

import boosting

KEYS = ["way", "type-way", "word-way", "kind", "type-last", "type-ruled", "type-kind", "human-way"]
CLUES = (
    "doer told doers tolds beside_doer beside_told up down apart before person organisation location name human animate pronoun proper same_voice"
    " reported candidates verb passive lexicon conjunct"
).split()
ROLES = ["actor", "recipient"]
SHARES = (
    [role + " " + key for role in ROLES for key in KEYS]
    + ["seen way", "seen word-way"]
    + ["under %s %s" % (role, key) for key in ("type-way", "word-way") for role in ROLES]
    + CLUES
)
WEIGHTS = (
    "share_actor share_recipient arc_actor arc_recipient arc_scene other_share_actor other_share_recipient other_arc_actor other_arc_recipient"
    " actor recipient doer told actors recipients verb lexicon human name pronoun apart"
).split()
PRIOR = [0.08, 0.06]
WEIGHT = 3
LEAST = 4  # keys that are rarer are left out
MANY = 20
FOLDS = 8
ADDED, DROPPED = 0.55, 0.15  # as in RoleWeighing


def table(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if not line.startswith("#")]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def spans(cell):
    """The phrases of a cell of participants: for each its own span and those of the names it stands for."""
    if cell in ("", "-"):
        return []
    phrases = [part.split(":")[0].split(">") for part in cell.split("|")]
    return [[tuple(map(int, s.split("-"))) for s in phrase if s and s != "?"] for phrase in phrases]


def unlearnt(folder):
    """The articles that the shipped reader has not learnt; its next stage of training (`later`) will have learnt some of them."""
    return {row["set"] + "/" + row["source"] for row in table(os.path.join(folder, "articles.tsv")) if row["learnt"] != "yes"}


def annotated(folder):
    """The annotated events by article and trigger; of articles that two have read those of the first reading."""
    names = {row["id"]: row["set"] + "/" + row["source"] for row in table(os.path.join(folder, "articles.tsv"))}
    found, first = {}, {}
    for row in table(os.path.join(folder, "items.tsv")):
        name = names[row["article"]]
        if row["layer"] == "event" and first.setdefault(name, row["article"]) == row["article"]:
            begin, end = map(int, row["span"].replace(">", "|").split("|")[0].split("-"))
            found.setdefault(name, {}).setdefault((begin, end), row)
    return found


class Event:
    """One event: its candidates, and for each role 1 for heads of participants, 0 for others, -1 for other words of their phrases."""

    def __init__(self, row, annotation):
        self.article, self.words = row["article"], row["words"]
        self.answers, self.phrases = [], []
        for column in ("who", "whom"):
            answers, phrases = [0] * len(self.words), []
            for phrase in spans(annotation[column]):
                within = [i for i, w in enumerate(self.words) if any(w["begin"] < e and b < w["end"] for b, e in phrase)]
                own = [i for i in within if any(b <= self.words[i]["begin"] and self.words[i]["end"] <= e for b, e in phrase[:1])]
                indices = {self.words[i]["index"] for i in own}
                for i in within:
                    answers[i] = -1
                head = next((i for i in own if self.words[i]["head"] not in indices), None)
                phrases.append((head, set(within)))
            for head, _ in phrases:
                if head is not None:
                    answers[head] = 1
            self.answers.append(answers)
            self.phrases.append([within for _, within in phrases])

    def right(self, role, chosen):
        """Whether the chosen words are all participants in a role, and no others."""
        phrases = self.phrases[role]
        return all(within & chosen for within in phrases) and all(any(c in within for within in phrases) for c in chosen)

    def ruled(self, role):
        return [i for i, word in enumerate(self.words) if word[ROLES[role]]]


def events(rows, annotations):
    found = annotated(annotations)
    made = []
    with open(rows, encoding="utf-8") as file:
        if json.loads(next(file))["names"] != CLUES:
            raise SystemExit("the numbers of the rows are others than those that are learnt here")
        for row in map(json.loads, file):
            if row["words"]:
                made.append(Event(row, found[row["article"]][row["begin"], row["end"]]))
    return made


class Counts:
    """How often words with a key are participants, over all articles and in each."""

    def __init__(self, learnt):
        self.all = [collections.defaultdict(lambda: [0, 0]) for _ in ROLES]
        self.own = [collections.defaultdict(lambda: [0, 0]) for _ in ROLES]
        for event in learnt:
            for role in range(2):
                for word, answer in zip(event.words, event.answers[role]):
                    for key in word["keys"] if answer >= 0 else ():
                        for count in (self.all[role][key], self.own[role][event.article, key]):
                            count[0] += answer
                            count[1] += 1

    def count(self, role, key, without):
        right, of = self.all[role].get(key, (0, 0))
        own = self.own[role].get((without, key), (0, 0)) if without else (0, 0)
        return (right - own[0], of - own[1]) if of - own[1] >= LEAST else (0, 0)

    def odds(self, role, key, without):
        right, of = self.count(role, key, without)
        share = (right + WEIGHT * PRIOR[role]) / (of + WEIGHT)
        return math.log(share / (1 - share))

    def numbers(self, event, without=None):
        """Of each candidate the numbers named by SHARES."""
        odds = [[self.odds(role, key, without) for role in range(2) for key in word["keys"]] for word in event.words]
        compared = [KEYS.index("type-way"), len(KEYS) + KEYS.index("type-way"), KEYS.index("word-way"), len(KEYS) + KEYS.index("word-way")]
        best = [max(each[at] for each in odds) for at in compared]
        rows = []
        for word, own in zip(event.words, odds):
            seen = [min(MANY, self.count(0, word["keys"][KEYS.index(key)], without)[1]) for key in ("way", "word-way")]
            rows.append(own + seen + [own[at] - top for at, top in zip(compared, best)] + word["numbers"])
        return rows

    def write(self, path, source):
        kept = sorted(key for key in self.all[0].keys() | self.all[1].keys() if max(self.count(0, key, None)[1], self.count(1, key, None)[1]) >= LEAST)
        with open(path, "w", encoding="utf-8") as out:
            out.write("# How often a word with a key takes part in an event: as an actor, of how many; as a recipient, of how many.\n")
            out.write("# Columns: key, actors, actor_of, recipients, recipient_of.\n%s\nkey\tactors\tactor_of\trecipients\trecipient_of\n" % source)
            for key in kept:
                out.write("%s\t%d\t%d\t%d\t%d\n" % ((key,) + self.count(0, key, None) + self.count(1, key, None)))


def odds(probability):
    return math.log(max(probability, 1e-4) / max(1 - probability, 1e-4))


def highest(values, own, phrases=False):
    return max([v for i, v in enumerate(values) if i != own and not (phrases and v == values[own])], default=0)


def weights(event):
    """Of each candidate the numbers named by WEIGHTS."""
    clue = {name: at for at, name in enumerate(CLUES)}
    arcs = [[word["arcs"][role] for word in event.words] for role in range(2)]
    taken = [len(event.ruled(role)) for role in range(2)]
    rows = []
    for i, word in enumerate(event.words):
        number = word["numbers"]
        rows.append(
            [odds(event.shares[0][i]), odds(event.shares[1][i])]
            + [odds(arc) for arc in word["arcs"]]
            + [odds(highest(event.shares[role], i)) for role in range(2)]
            + [odds(highest(arcs[role], i, True)) for role in range(2)]
            + [word["actor"], word["recipient"], number[clue["doer"]], number[clue["told"]]]
            + taken
            + [number[clue[name]] for name in ("verb", "lexicon", "human", "name", "pronoun", "apart")]
        )
    return rows


def forests(rows, answers, trees, depth, least):
    rows = np.array(rows, dtype=float)
    made = []
    for role in range(2):
        answer = np.array(answers[role])
        known = answer >= 0
        made.append(boosting.learn(rows[known], answer[known].astype(float), np.ones(known.sum()), trees, depth, 0.1, least, between=True))
    return made


def answers(found):
    return [[a for event in found for a in event.answers[role]] for role in range(2)]


def weighed(found):
    return forests([row for event in found for row in weights(event)], answers(found), 60, 4, 15)


def chosen(event, scores):
    """As RoleWeighing chooses, without its guards: it weighs recipients only of what is done to somebody, and bars some from being added."""
    picked = []
    for role in range(2):
        told = event.ruled(role)
        kept = [i for i in told if scores[role][i] >= DROPPED]
        added = [i for i in range(len(event.words)) if scores[role][i] >= ADDED and scores[role][i] >= scores[1 - role][i]]
        picked.append(set(kept or added))
    picked[1] -= picked[0]
    return picked


def report(name, found, choose):
    right = [[event.right(role, choice[role]) for role in range(2)] for event, choice in ((event, choose(event)) for event in found)]
    print("%-24s actors %.3f  recipients %.3f  both %.3f  of %d" % ((name,) + tuple(np.mean(right, 0)) + (np.mean([all(r) for r in right]), len(found))))


def main():
    if len(sys.argv) != 5:
        raise SystemExit(__doc__)
    found = events(*sys.argv[1:3])
    left_out = unlearnt(sys.argv[2])
    learnt = [event for event in found if event.article not in left_out]
    others = [event for event in found if event.article in left_out]
    counts = Counts(learnt)
    shares = forests([row for event in learnt for row in counts.numbers(event, event.article)], answers(learnt), 80, 4, 20)
    for event in others:
        rows = np.array(counts.numbers(event), dtype=float)
        event.shares = [boosting.score(forest, rows).tolist() for forest in shares]
    report("rules and reader", others, lambda event: [set(event.ruled(0)), set(event.ruled(1))])
    articles = sorted({event.article for event in others})
    choices = {}
    for fold in range(FOLDS):
        left = set(articles[fold::FOLDS])
        trees = weighed([event for event in others if event.article not in left])
        for event in others:
            if event.article in left:
                rows = np.array(weights(event), dtype=float)
                choices[id(event)] = chosen(event, [boosting.score(forest, rows) for forest in trees])
    report("weighed", others, lambda event: choices[id(event)])
    date, folder = sys.argv[3:]
    with open(os.path.join(sys.argv[2], "items.tsv"), "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()[:16]
    source = "# Learnt by training/participants.py from training/annotations (SHA-256 of items.tsv begins with %s). Licence: Apache-2.0. Date: %s." % (digest, date)
    counts.write(os.path.join(folder, "participants.tsv"), source)
    for kind, names, made in (("shares", SHARES, shares), ("weights", WEIGHTS, weighed(others))):
        for role, forest in zip(ROLES, made):
            with open(os.path.join(folder, "%s-%s.tsv" % (role, kind)), "w", encoding="utf-8") as out:
                out.write("# How likely a word is %s of an event, as a sum of trees. Columns: tree, node, asks, most, next, otherwise, adds.\n" % ("an actor" if role == "actor" else "a recipient"))
                out.write(source + "\n")
                boosting.write(out, forest, names)


if __name__ == "__main__":
    main()
