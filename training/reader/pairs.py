# SPDX-License-Identifier: Apache-2.0
"""Sentences with a marked source and target and the PLOVER type between them, and sentences that hold no event.

Which word names the event is not marked. A pair's score for a type is the probability that some word names an event of the type, with the source
among its actors and the target among its recipients (or, for what is done together, both among its actors). `dateline suggest` scores in the same way.
"""
import gzip
import hashlib
import json
import os

import torch
import torch.nn.functional as F

import events
from scores import Count

YIELD = ("CONCEDE", "RETREAT")
TOGETHER = [events.TYPES.index(t) for t in ("AGREE", "CONSULT", "COOPERATE", "ASSAULT")]
ACTOR, RECIPIENT = events.ROLES.index("actor"), events.ROLES.index("recipient")
ALLOWED = [0, events.TYPES.index("REQUEST")]  # appeals are no events by the set's CAMEO, but by PLOVER


def lines_of(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def digit(name):
    return int(hashlib.sha1(name.encode()).hexdigest()[0], 16)


def fold(text):
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) % 5


class Pairs:
    """The rows of pairs.jsonl and neutral.jsonl; words: id -> words and heads (bench's Words with trees)."""

    def __init__(self, pieces, bench, words):
        self.pieces, self.words = pieces, events.word_trees(words)
        self.pairs = lines_of(os.path.join(bench, "events", "pairs.jsonl"))
        self.neutral = lines_of(os.path.join(bench, "events", "neutral.jsonl"))

    def work(self):
        """The half for work of both sets; a sentence with a pair of the other half stays out."""
        other = {p["text"] for p in self.pairs if digit(p["id"]) >= 8}
        return ([p for p in self.pairs if p["text"] not in other], [n for n in self.neutral if digit(n["id"]) < 8 and n["text"] not in other])

    def bars(self):
        return [p for p in self.pairs if digit(p["id"]) >= 8], [n for n in self.neutral if digit(n["id"]) >= 8]

    def fold(self, k):
        """What is learnt and what is left out where fold k is."""
        out = lambda row: fold(row["text"]) == k
        return ([p for p in self.pairs if not out(p)], [n for n in self.neutral if not out(n)]), ([p for p in self.pairs if out(p)], [n for n in self.neutral if out(n)])

    def rows(self, pairs, neutral):
        texts = {}
        for pair in pairs:
            texts.setdefault(pair["text"], []).append(pair)
        return [self.row("pairs", found[0], found) for found in texts.values()], [self.row("neutral", n, []) for n in neutral]

    def row(self, kind, first, pairs):
        sentences, heads = self.words[first["id"]]
        words = events.Words(sentences, heads)
        text, marked = first["text"], []
        for pair in pairs:
            ends = [words.of((p["start"], p["end"])) if p.get("start") is not None else [] for p in (pair["source"], pair["target"])]
            if all(ends):
                kinds = YIELD if pair["root"] == "YIELD" else (pair["root"],)
                marked.append((*ends, [events.TYPES.index(t) for t in kinds], pair["id"]))
        return self.pieces.row(kind, [text[u:v] for u, v in words.words], pairs=marked)


def scores(model, h, source, target):
    """The logarithm of each type's score, given the states of one sentence's words and the words of source and target."""
    named = model.tags["event"](h).log_softmax(-1)
    arcs = F.logsigmoid(model.role.every(h[None], h[None])[0])  # roles x triggers x words
    at = lambda role, words: arcs[role][:, words].max(-1).values
    directed = at(ACTOR, source) + at(RECIPIENT, target)
    both = torch.logaddexp(directed, at(ACTOR, source) + at(ACTOR, target))
    pair = directed[:, None].repeat(1, len(events.TYPES))
    pair[:, TOGETHER] = both[:, None]
    return torch.logsumexp(named + pair, 0)[1:]


def loss(model, h, batch):
    losses = []
    for q, row in enumerate(batch):
        inside = h[q, : len(row["first"])]
        for source, target, types, _ in row["pairs"]:
            found = scores(model, inside, source, target)
            right = torch.logsumexp(found[[t - 1 for t in types]], 0)
            losses.append(0.5 * (torch.logsumexp(found, 0) - right) - 0.5 * right)
    return torch.stack(losses).mean() if losses else h.sum() * 0


def neutral_loss(model, h, first):
    """First pieces are 0 behind the last word of a row."""
    none = torch.logsumexp(model.tags["event"](h).log_softmax(-1)[..., ALLOWED], -1)
    real = (first > 0).float()
    return -4 * (none * real).sum() / real.sum()


@torch.no_grad()
def suggested(run, rows):
    """id of a pair -> (gold class, suggested class), classes as in the set: CONCEDE and RETREAT are one."""
    run.model.eval()
    found = {}
    for batch in run.batches(rows):
        h, _ = run.states(batch)
        for q, row in enumerate(batch):
            for source, target, types, name in row["pairs"]:
                p = scores(run.model, h[q, : len(row["first"])], source, target).exp()
                sums = {}
                for t, value in zip(events.TYPES[1:], p.tolist()):
                    label = "YIELD" if t in YIELD else t
                    sums[label] = sums.get(label, 0) + value
                gold = events.TYPES[types[0]]
                found[name] = ("YIELD" if gold in YIELD else gold, max(sums, key=sums.get))
    run.model.train()
    return found


def macro(found):
    """Accuracy and macro-F1 in per cent of pairs of (gold, suggested)."""
    counts = {}
    for gold, best in found:
        for c in {gold, best}:
            counts.setdefault(c, Count()).add({1} if gold == c else set(), {1} if best == c else set())
    classes = sorted({gold for gold, _ in found})
    return dict(pairs=len(found), accuracy=round(100 * sum(g == b for g, b in found) / max(len(found), 1), 1), macro_F1=round(sum(counts[c].f1() for c in classes) / max(len(classes), 1), 1))
