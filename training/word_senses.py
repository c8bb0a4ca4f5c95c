#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the senses of words for happenings, out of WordNet's data, as `dev.dateline.fuse.coreference` reads them.

usage: word_senses.py WORDNET_FOLDER OUT_FOLDER

Of each word the first four senses as a verb and as a noun, and those that WordNet derives from them ("acquisition", "acquire"). Taken are
single words that are verbs, that are derived from verbs, or that name an event, a process, a state or a phenomenon; of adjectives those
that are derived from such ("dead"). Senses above others are kept where they are not so general that they say nothing.
"""
import collections
import gzip
import os
import re
import sys

SENSES = 4
GENERAL = 400
HAPPENINGS = {"event", "process", "state", "phenomenon", "act"}
LETTERS = re.compile("[a-z]{3,}")
PARTS = (("noun", "n"), ("verb", "v"), ("adj", "a"))


def load(folder):
    synsets, words = {}, collections.defaultdict(dict)
    for name, part in PARTS:
        for line in open(os.path.join(folder, "data." + name), encoding="latin1"):
            if not line.startswith("  "):
                cells = line.split("|")[0].split()
                count = int(cells[3], 16)
                at = 4 + 2 * count
                links = []
                for i in range(int(cells[at])):
                    kind, offset, other, ends = cells[at + 1 + 4 * i : at + 5 + 4 * i]
                    links.append((kind, ("a" if other == "s" else other, offset), int(ends[:2], 16)))
                synsets[(part, cells[0])] = ([word.lower() for word in cells[4:at:2]], links)
        for line in open(os.path.join(folder, "index." + name), encoding="latin1"):
            if not line.startswith("  "):
                cells = line.split()
                words[cells[0]][part] = [(part, offset) for offset in cells[6 + int(cells[3]) :]]
    forms = collections.defaultdict(set)
    for name, part in PARTS[:2]:
        for line in open(os.path.join(folder, name + ".exc"), encoding="latin1"):
            form, *lemmas = line.split()
            forms[form] |= {lemma for lemma in lemmas if part in words.get(lemma, {})}
    return synsets, words, forms


def above(synsets, sense):
    return [other for kind, other, _ in synsets[sense][1] if kind in ("@", "@i")]


def closure(synsets, sense):
    seen, waiting = {sense}, [sense]
    while waiting:
        for other in above(synsets, waiting.pop()):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen


def own(words, word):
    return [sense for part in "vn" for sense in words[word].get(part, [])[:SENSES]]


def derived(synsets, words, word):
    found = []
    for part in "vna":
        for sense in words[word].get(part, [])[:SENSES]:
            names, links = synsets[sense]
            for kind, other, source in links:
                if kind == "+" and other[0] in "vn" and (source == 0 or names[source - 1].split("(")[0] == word):
                    found.append(other)
    mine = set(own(words, word))
    return [sense for sense in dict.fromkeys(found) if sense not in mine]


def main():
    folder, out = sys.argv[1:]
    synsets, words, forms = load(folder)
    below = collections.Counter(sense for each in synsets if each[0] in "vn" for sense in closure(synsets, each))
    roots = {sense for name in HAPPENINGS for sense in words[name]["n"][:1]}
    happening = {sense for sense in synsets if sense[0] == "v" or (sense[0] == "n" and closure(synsets, sense) & roots)}
    taken = {}
    for word in words:
        if LETTERS.fullmatch(word):
            mine, others = own(words, word), derived(synsets, words, word)
            if any(sense in happening for sense in mine) or any(sense[0] == "v" for sense in others):
                taken[word] = (mine, others)
    names, kinds, waiting = {}, {}, [sense for pair in taken.values() for part in pair for sense in part]
    for sense in waiting:
        if sense not in names:
            names[sense] = "%s%d" % (sense[0], len(names))
            kinds[sense] = [other for other in above(synsets, sense) if below[other] <= GENERAL]
            waiting.extend(kinds[sense])
    told = lambda senses: "|".join(names[sense] for sense in senses)
    head = "# Source: WordNet 3.0 (Princeton University), by training/word_senses.py. Licence: licenses/WordNet.txt. Date: 2026-11-29.\n"
    with gzip.GzipFile(os.path.join(out, "senses.tsv.gz"), "wb", 9, mtime=0) as file:
        lines = ["# What words for happenings may mean. Columns: word; own: its first senses (v as a verb, n as a noun); derived: senses of words derived from it; of: for an irregular form, its lemmas.\n" + head + "word\town\tderived\tof\n"]
        for word in sorted(set(taken) | {form for form in forms if LETTERS.fullmatch(form)}):
            lemmas = sorted(lemma for lemma in forms.get(word, ()) if lemma in taken)
            if word in taken or lemmas:
                mine, others = taken.get(word, ([], []))
                lines.append("%s\t%s\t%s\t%s\n" % (word, told(mine), told(others), "|".join(lemmas)))
        file.write("".join(lines).encode())
    with gzip.GzipFile(os.path.join(out, "kinds.tsv.gz"), "wb", 9, mtime=0) as file:
        lines = ["# Of what kind senses are. Columns: sense; above: the next more general ones.\n" + head + "sense\tabove\n"]
        lines += ["%s\t%s\n" % (names[sense], told(more)) for sense, more in kinds.items() if more]
        file.write("".join(lines).encode())
    print(len(taken), "words", len(names), "senses")


main()
