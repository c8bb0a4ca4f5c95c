#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""events.py : learns which words name events from annotated articles.

usage: events.py ANNOTATIONS DATE FOLDER ROWS.jsonl SENTENCES.jsonl

ROWS.jsonl is what `dev.dateline.bench.EventsTable` writes of the articles in ANNOTATIONS (training/annotations), SENTENCES.jsonl the same of their sentences, each
read by itself, so that short texts are learnt too. Two steps:

1. All articles: how often what has a key is an event that annotators found (events.tsv). A word's own article does not count in the shares that it is weighed by.
2. The articles that the reader has not learnt: trees that weigh those shares beside what the reader and the rules say (event-weights.tsv). The reader is far surer
   of articles that it has learnt, so they cannot serve here. An event that its annotator holds for doubtful is one by a quarter.

At the end stand precision, recall and F1 of the events of those articles, where lexicon and reader agree by bounds alone and weighed by eight-fold cross-validation
over stories, shares and trees both without the fold. Nothing is drawn by chance. Needs numpy."""
import collections
import hashlib
import json
import math
import os
import sys

import numpy as np

import boosting
import participants

KINDS = ["word", "type", "entry", "place", "object", "subject", "modifier", "above"]
SHARES = ["share_" + kind for kind in KINDS] + ["seen_word", "seen_type"]
LEAST = 3  # keys that are rarer are left out
WEIGHT, MANY = 4, 30  # as in EventTelling
TREES, DEPTH, RATE, LEAF = 100, 4, 0.1, 40
FOLDS = 8
TOLD, TOLD_SHORT, BELIEVED = 0.65, 0.8, 0.3  # as in EventReading
OFTEN = 6  # as in EventTelling
UNTOUCHED = ("lgl", "timebank", "aquaint")  # sets of which the reader has learnt no article
BINS = (0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
DOUBTFUL = 0.25


class Word:
    """A word that may name an event of a type, or that is only counted."""

    def __init__(self, row, annotations):
        self.article, _, offset = row["article"].partition("#")
        shift = int(offset or 0)
        begin, end = row["begin"] + shift, row["end"] + shift
        self.place, self.brief = (row["article"], begin), bool(offset)
        self.keys, self.type, self.numbers = row["keys"], row["type"], row["numbers"]
        hits = [(span, each) for span, each in annotations.get(self.article, {}).items() if span[0] < end and begin < span[1]]
        self.any = bool(hits)
        self.found = {span for span, each in hits if self.type in each["code"].split("|")}
        self.sure = any(each["sure"] == "yes" for _, each in hits)

    def right(self, kind):
        """Whether it is what a key of the kind counts; None where it says nothing of it."""
        return self.any if kind == "word" else bool(self.found) if self.type else None


def read(path, annotations):
    with open(path, encoding="utf-8") as file:
        names = json.loads(next(file))["names"]
        if names[-len(SHARES) :] != SHARES:
            raise SystemExit("the last numbers of the rows are not the shares that are learnt here")
        return names, [Word(row, annotations) for row in map(json.loads, file)]


class Counts:
    """How often what has a key is an event, over all articles and in each; a word that may be of two types counts twice."""

    def __init__(self, words):
        self.all = collections.defaultdict(lambda: [0, 0])
        self.own = collections.defaultdict(lambda: [0, 0])
        for word in words:
            for key in word.keys:
                right = word.right(key.split(" ", 1)[0])
                if right is not None:
                    for count in (self.all[key], self.all[key.split(" ", 1)[0]], self.own[word.article, key]):
                        count[0] += right
                        count[1] += 1

    def count(self, key, without):
        right, of = self.all.get(key, (0, 0))
        own = self.own.get((without, key), (0, 0)) if without else (0, 0)
        return (right - own[0], of - own[1]) if of - own[1] >= LEAST else (0, 0)

    def odds(self, key, without):
        prior = self.all[key.split(" ", 1)[0]]
        right, of = self.count(key, without)
        share = (right + WEIGHT * prior[0] / prior[1]) / (of + WEIGHT)
        return math.log(share / (1 - share))

    def numbers(self, word):
        seen = [min(MANY, self.count(key, word.article)[1]) for key in word.keys[:2]]
        shares = [self.odds(key, word.article) for key in word.keys]
        return word.numbers[: -len(SHARES)] + shares + seen

    def write(self, path, source):
        with open(path, "w", encoding="utf-8") as out:
            out.write("# How often what has a key is an event, of how many; a kind of key alone counts all with such a key. Columns: key, events, of.\n")
            out.write(source + "\nkey\tevents\tof\n")
            for key in sorted(key for key in self.all if self.count(key, None)[1] >= LEAST):
                out.write("%s\t%d\t%d\n" % ((key,) + self.count(key, None)))


def learn(counts, words):
    rows = np.array([counts.numbers(word) for word in words], dtype=float)
    answers = np.array([(1.0 if word.sure else DOUBTFUL) if word.found else 0.0 for word in words])
    weights = np.ones(len(words))
    return boosting.learn(rows, answers, weights, TREES, DEPTH, RATE, LEAF, between=True)


def report(name, told, annotations):
    """Precision, recall of the sure ones, and F1 of the words that are told."""
    articles = {word.article for word, _ in told}
    sure = {(article, span) for article in articles for span, each in annotations.get(article, {}).items() if each["sure"] == "yes"}
    said = [word for word, is_told in told if is_told]
    found = {(word.article, span) for word in said for span in word.found}
    precision = sum(bool(word.found) for word in said) / max(1, len(said))
    recall = len(found & sure) / max(1, len(sure))
    print("%-34s precision %.3f  recall %.3f  F1 %.3f  of %d told" % (name, precision, recall, 2 * precision * recall / (precision + recall), len(said)))


def story(article):
    """Articles of one story stay in one fold: those of a topic of ECB+ and of a story of the sets with such names."""
    name, _, source = article.partition("/")
    return name + "/" + (source.split("_")[0] if name in ("ecb", "timelines") else source.rsplit("/", 1)[0])


def chosen(names, words, scores):
    """Each word, and whether it is told, as EventReading tells: of one word one type at most, before others one in which lexicon and reader agree."""
    believed, time = names.index("believed"), names.index("time")
    best = {}
    for word in words:
        score, agreed = scores[word], bool(word.numbers[believed])
        decided = word.numbers[time] or word.brief or scores.seen[id(word)] < OFTEN
        least = (0 if decided else BELIEVED) if agreed else TOLD_SHORT if word.brief else TOLD
        if score >= least and (agreed, score) > best.get(word.place, ((False, -1),))[0]:
            best[word.place] = ((agreed, score), word)
    kept = {id(word) for _, word in best.values()}
    return [(word, id(word) in kept) for word in words]


class Scores:
    """What trees learnt from the other folds, with shares of the other folds alone, give each word."""

    def __init__(self, words, some):
        fold = {each: int(hashlib.sha256(story(each).encode()).hexdigest(), 16) % FOLDS for each in {word.article for word in words}}
        self.scores, self.seen = {}, {}
        for left in range(FOLDS):
            counts = Counts([word for word in words if fold[word.article] != left])
            trees = learn(counts, [word for word in some if fold.get(word.article) not in (left, None)])
            those = [word for word in some if fold.get(word.article) == left]
            rows = np.array([counts.numbers(word) for word in those], dtype=float)
            self.scores.update(zip(map(id, those), boosting.score(trees, rows)))
            self.seen.update((id(word), counts.count(word.keys[KINDS.index("entry")], None)[1]) for word in those)

    def __getitem__(self, word):
        return self.scores[id(word)]


def reliability(told, scores):
    """How likely events that are told were held, and the share whose word and type are right."""
    said = sorted((scores[word], bool(word.found)) for word, is_told in told if is_told)
    error = 0
    for low, high in zip(BINS, BINS[1:]):
        part = [(score, right) for score, right in said if low <= score < high]
        mean, share = np.mean(part, 0) if part else (0, 0)
        error += len(part) * abs(mean - share)
        print("from %.2f: %d events, mean %.2f, right %.2f" % (low, len(part), mean, share))
    print("expected calibration error %.3f over %d events" % (error / len(said), len(said)))


def main():
    if len(sys.argv) != 6:
        raise SystemExit(__doc__)
    folder, date, out, *paths = sys.argv[1:]
    annotations = participants.annotated(folder)
    unlearnt = participants.unlearnt(folder)
    names, words = read(paths[0], annotations)

    def is_told(word):
        """As EventReading tells events of articles."""
        decided = word.numbers[time] or counts.count(word.keys[KINDS.index("entry")], word.article)[1] < OFTEN
        return scores[id(word)] >= ((0 if decided else BELIEVED) if word.numbers[believed] else TOLD)

    _, alone = read(paths[1], annotations)
    counts = Counts(words)
    told = [word for word in words if word.type and word.article in unlearnt]
    alone = [word for word in alone if word.type and word.article in unlearnt]
    scores = Scores(words, told + alone)
    believed = names.index("believed")
    for what, some in (("articles", told), ("sentences", alone)):
        report(what + ", by bounds alone", [(word, word.numbers[believed]) for word in some], annotations)
        report(what + ", weighed", chosen(names, some, scores), annotations)
        new = [pair for pair in chosen(names, some, scores) if pair[0].article.split("/")[0] in UNTOUCHED]
        report(what + ", sets never learnt", new, annotations)
        if what == "articles":
            reliability(chosen(names, some, scores), scores)
        report("   the same by bounds alone", [(word, word.numbers[believed]) for word, _ in new], annotations)
    with open(os.path.join(folder, "items.tsv"), "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()[:16]
    source = "# Learnt by training/events.py from training/annotations (SHA-256 of items.tsv begins with %s). Licence: Apache-2.0. Date: %s." % (digest, date)
    counts.write(os.path.join(out, "events.tsv"), source)
    with open(os.path.join(out, "event-weights.tsv"), "w", encoding="utf-8") as file:
        file.write("# How likely a word is an event of a type, as a sum of trees. Columns: tree, node, asks, most, next, otherwise, adds.\n")
        file.write(source + "\n")
        boosting.write(file, learn(counts, told + alone), names)


if __name__ == "__main__":
    main()
