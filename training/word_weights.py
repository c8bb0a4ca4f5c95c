#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""word_weights.py OUT.tsv SHARE:ARTICLES.jsonl[.gz] ... : how much a word of news tells, for `dev.dateline.fuse.story`.

The weight is the natural logarithm of the inverse of the share of articles that have the word. ARTICLES.jsonl holds lines {id, title,
text}; each file counts for its SHARE, so that a large one does not drown the others, and the shares sum to 1. Words that fewer than
five articles have, and those with figures in them, are left out. The table in the repository: 0.4 incidents before 2015-08-20 without
those of the Gun Violence Corpus, 0.4 PolNeAR's training part, the rest the three timelines in equal parts."""
import collections
import gzip
import json
import math
import re
import sys

HEAD = """# How much a word of news tells: the natural logarithm of the inverse of the share of articles that have it.
# Columns: word, weight. Source: counts over articles of public news corpora (training/word_weights.py). Licence: Apache-2.0. Date: 2026-11-28.
word\tweight
"""


def main():
    out, *sources = sys.argv[1:]
    total, share = collections.Counter(), collections.defaultdict(float)
    for source in sources:
        part, file = source.split(":")
        with gzip.open(file, "rt", encoding="utf-8") if file.endswith(".gz") else open(file, encoding="utf-8") as lines:
            articles = [json.loads(line) for line in lines]
        counts = collections.Counter()
        for article in articles:
            text = (article.get("title") or "") + " " + article["text"]
            counts.update({word.lower() for word in re.findall(r"[^\W_]+", text)})
        total.update(counts)
        for word, count in counts.items():
            share[word] += float(part) * count / len(articles)
    with open(out, "w", encoding="utf-8") as table:
        table.write(HEAD)
        for word in sorted(word for word in share if total[word] >= 5 and word.isalpha()):
            table.write("%s\t%.2f\n" % (word, math.log(1 / share[word])))


main()
