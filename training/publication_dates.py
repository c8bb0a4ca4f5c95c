#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Learns which of the days that a page names is that of its publication, and writes the weights that `dev.dateline.ingest` reads.

usage: publication_dates.py DAYS.jsonl OUT.tsv

DAYS.jsonl holds pages of the work halves that stand in the other half of no set, each once, with the marks of each day, as
`dev.dateline.bench.PublicationDatesTable` writes them. The
chance of a day is the softmax of the sums of its marks' weights, against 0 for "none of them". Each page counts once as it is and half
as if machines were told nothing, so that what readers are shown is weighed on its own; pages whose day is not given count in the second way where
machines are told one day alone. Weights are held to what is known beforehand by a normal prior. Prints the shares that are right in ten-fold
cross-validation by site. Newton's method; nothing is drawn by chance. Needs numpy.
"""
import datetime
import hashlib
import json
import sys
from urllib.parse import urlsplit

import numpy as np

# What the names of marks mean already says which way they must point; pages that show the rarer ones are few.
PRIOR = {
    "linked.datePublished": 2, "linked.page.datePublished": 1, "meta.standard": 2, "meta.published": 1, "address": 1,
    "script.published": 1, "script.made": 0.5, "lead.published": 1, "name.published": 1, "local.before": 1, "local.minutes": 2,
    "lead.changed": -1, "name.changed": -1, "attribute.changed": -1, "name.else": -1, "within.else": -0.5, "attribute.else": -1.5,
    "attribute.none": -0.5, "lead.other": -1.5, "bare.lead.words": -2, "bare.lead.other": -1, "bare.before": -1,
    "side:lead.published": 1, "side:bare.lead.published": 1, "before.lead.weekday": -1, "prose:lead.words": -1, "prose:lead.few": -1, "others": -0.5,
    "prose:prose": -0.5, "prose:begins": 1, "address.other": -1, "headline": -1,
}
STRENGTH = 1.5
FEWEST = 3
FOLDS = 10


def samples(pages):
    """(page, days, index of the right one or -1, weight, whether machines' settled day stands)"""
    for page in pages:
        day = page["day"][:10]
        typed = page["set"] == "naeb" and day not in page["all"]
        if day and not typed:
            yield page, page["all"], day, 1.0
            if page["shown"] and page["shown"] != page["all"]:
                yield page, page["shown"], day, 0.5
        elif page["settled"] in page["shown"]:
            yield page, page["shown"], page["settled"], 0.5


def matrix(marks, column):
    rows = np.zeros((len(marks) + 1, len(column)))
    for row, names in enumerate(marks):
        rows[row, [column[name] for name in names if name in column]] = 1
    return rows


def fit(data, prior):
    weights = prior.copy()
    for _ in range(30):
        gradient, hessian = STRENGTH * (weights - prior), STRENGTH * np.eye(len(prior))
        for rows, right, weight in data:
            scores = rows @ weights
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            mean = chances @ rows
            gradient += weight * (mean - rows[right])
            hessian += weight * ((rows * chances[:, None]).T @ rows - np.outer(mean, mean))
        step = np.linalg.solve(hessian, gradient)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def fold(page):
    site = urlsplit(page["url"]).netloc or page["id"]
    return int(hashlib.sha1(site.encode()).hexdigest(), 16) % FOLDS


def main():
    pages = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    asked = list(samples(pages))
    counts = {}
    for _, days, _, _ in asked:
        for marks in days.values():
            for mark in marks:
                counts[mark] = counts.get(mark, 0) + 1
    names = sorted(mark for mark, count in counts.items() if count >= FEWEST or mark in PRIOR)
    column = {name: at for at, name in enumerate(names)}
    prior = np.array([float(PRIOR.get(name, 0)) for name in names])
    data = []
    for page, days, day, weight in asked:
        order = sorted(days)
        data.append((matrix([days[each] for each in order], column), order.index(day) if day in order else len(order), weight))
    right = {}
    for part in range(FOLDS):
        weights = fit([d for d, a in zip(data, asked) if fold(a[0]) != part], prior)
        for (rows, gold, _), (page, days, day, weight) in zip(data, asked):
            if fold(page) == part:
                settled = page["settled"] if days is page["all"] else ""
                chosen = sorted(days).index(settled) if settled else int(np.argmax(rows @ weights))
                what = "all" if days is page["all"] else "shown"
                right.setdefault((page["set"], what), []).append(chosen == gold and gold < len(days))
    for (group, what), each in sorted(right.items()):
        print("%s %s: %.4f of %d" % (group, what, sum(each) / len(each), len(each)))
    weights = fit(data, prior)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("# What speaks for a day that a page names being that of its publication, and against it; none where nothing does.\n")
        out.write("# mark: as ToldDates, ShownDates and DateChoice give it; weight: of a softmax over the days of a page\n")
        out.write("# source: learnt by training/publication_dates.py; licence: Apache-2.0; date: %s\n" % datetime.date.today())
        out.write("mark\tweight\n")
        for name, weight in zip(names, weights):
            if abs(weight) >= 0.005:
                out.write("%s\t%.2f\n" % (name, weight))


if __name__ == "__main__":
    main()
