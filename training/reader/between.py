#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Trains what names the type of event between two phrases of a sentence, on top of a trained reader.

usage: between.py BGE_FOLDER READER.pt OUT.pt --bench BENCH --pairs PAIRS.jsonl --articles ARTICLES.jsonl --tables FOLDER --trees TREES.jsonl --drills DRILLS.jsonl TREES.jsonl
       between.py BGE_FOLDER READER.pt --folds --bench ...

The reader's encoder stays as it is up to its layer BELOW; the words of the source and of the target are marked there by an embedding each, and copies of the layers above are trained on,
with a small head. Pairs of actor and recipient of the annotated articles and of the drills come first, then the marked pairs; half as many sentences again are two joined to one, in which
only what is marked counts. OUT.pt is READER.pt with `between.*`. With --folds five are
trained instead, each without a fifth of the marked pairs, and all pairs are scored where they were left out: READER.pt should then have seen none of them.
"""
import argparse
import json
import os
import random
import shutil
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

import events
import pairs
from network import WIDTH, Encoder, Layer
from pieces import Pieces
from train import batches, pad

SEED = 7
BELOW = 10  # layers of the reader that are shared
LAYERS = 12
FIRST, THEN = 4, 8  # passes over annotated pairs, over marked pairs
TEMPERATURE = 1.75  # what scores are divided by when all is learnt, so that probabilities are as often right as they say; found by --folds
TOGETHER = ("AGREE", "CONSULT", "COOPERATE")  # who does these together are all actors
TYPES = events.TYPES[1:]


class Between(nn.Module):
    """States of a sentence's pieces below, and the pieces of source and target -> scores of TYPES."""

    def __init__(self):
        super().__init__()
        self.mark = nn.Parameter(torch.randn(2, WIDTH) * 0.02)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS - BELOW))
        self.attention = nn.Linear(WIDTH, 1)
        self.middle = nn.Linear(4 * WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, len(TYPES))
        self.dr = nn.Dropout(0.2)

    def forward(self, below, real, source, target):
        """below: rows x pieces x WIDTH; the others rows x pieces, 1 where there is a piece, one of the source's, one of the target's."""
        x = below + source[..., None] * self.mark[0] + target[..., None] * self.mark[1]
        mask = ((1 - real) * -1e9)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        x = x.float()
        of = lambda inside: (x * inside[..., None]).sum(1) / inside.sum(1, keepdim=True)
        looked_at = (self.attention(x).squeeze(-1) + mask[:, 0, 0]).softmax(-1)
        seen = torch.cat([of(source), of(target), of(looked_at), x[:, 0]], -1)
        return self.out(self.dr(F.leaky_relu(self.middle(self.dr(seen)), 0.1)))


def row(pieces, words, source, target, types, name=None):
    """source, target: numbers of words; types: what may be right."""
    made = pieces.row("between", words)
    ends = made["first"] + [len(made["ids"]) - 1]
    inside = lambda found: [p for w in found for p in range(ends[w], max(ends[w] + 1, ends[w + 1]))]
    return dict(made, source=inside(source), target=inside(target), types=types, name=name, words=words, phrases=(source, target))


def joined(pieces, rows):
    """Half as many rows of two sentences each, the phrases of one of them marked."""
    shuffle, made = random.Random(SEED), []
    for _ in range(len(rows) // 2):
        first, second = shuffle.sample(rows, 2)
        if set(first["types"]) & set(second["types"]) or len(first["ids"]) + len(second["ids"]) > 200:
            continue
        between = [shuffle.choice((",", ";")), shuffle.choice(("while", "and", "after", "as", "but"))]
        words = first["words"][:-1] + between + second["words"]
        shift = len(first["words"]) + 1
        if shuffle.random() < 0.5:
            made.append(row(pieces, words, *first["phrases"], first["types"]))
        else:
            made.append(row(pieces, words, *([w + shift for w in p] for p in second["phrases"]), second["types"]))
    return made


def marked(pieces, source, found):
    """Rows of marked pairs; a pair whose phrases hold no word is left out."""
    rows = []
    for pair in found:
        sentences, heads = source.words[pair["id"]]
        words = events.Words(sentences, heads)
        ends = [words.of((p["start"], p["end"])) if p.get("start") is not None else [] for p in (pair["source"], pair["target"])]
        if all(ends):
            types = [TYPES.index(t) for t in (pairs.YIELD if pair["root"] == "YIELD" else (pair["root"],))]
            rows.append(row(pieces, [pair["text"][u:v] for u, v in words.words], *ends, types, pair["id"]))
    return rows


def learnt_pairs(pieces, text, sentences, learnt, chosen=lambda: True):
    """Rows of the sentences of a text whose events have an actor and a recipient, or several actors of what is done together."""
    at = 0
    for sentence in sentences:
        for trigger in learnt.cut(at, at + len(sentence))["triggers"].values():
            source, target = (sorted(trigger["roles"][events.ROLES.index(r)]) for r in ("actor", "recipient"))
            name = events.TYPES[trigger["types"][0]]
            if not target and name in TOGETHER:
                source, target = source[:1], source[1:]
            if trigger["types"][0] and trigger["sure"] and source and target and chosen():
                made = row(pieces, [text[u:v] for u, v in sentence], source, target, [TYPES.index(name)])
                if len(made["ids"]) <= 200:
                    yield made
        at += len(sentence)


def annotated(pieces, args):
    for _, text, sentences, learnt in events.articles(args.articles, args.tables, args.trees):
        yield from learnt_pairs(pieces, text, sentences, learnt)
    shuffle, trees = random.Random(SEED), events.word_trees(args.drills[1])
    with open(args.drills[0], encoding="utf-8") as file:
        for drill in map(json.loads, file):
            sentences, heads = trees[drill["id"]]
            words = events.Words(sentences, heads)
            learnt = events.Learnt(words, [])
            learnt.drill(words, drill["events"])
            yield from learnt_pairs(pieces, drill["text"], sentences, learnt, lambda: shuffle.random() < 0.3)


@torch.no_grad()
def look(encoder, rows):
    """Gives each row the states of its pieces below."""
    for batch in batches(rows, 5000):
        ids, case = pad([r["ids"] for r in batch]), pad([r["case"] for r in batch])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = encoder(ids, case)
        for q, r in enumerate(batch):
            r["below"] = x[q, : len(r["ids"])].bfloat16()


def scores(model, batch):
    longest = max(len(r["ids"]) for r in batch)
    below = torch.zeros(len(batch), longest, WIDTH)
    real, source, target = torch.zeros(3, len(batch), longest)
    for q, r in enumerate(batch):
        below[q, : len(r["ids"])] = r["below"].float()
        real[q, : len(r["ids"])] = 1
        source[q, r["source"]] = 1
        target[q, r["target"]] = 1
    with torch.autocast("cpu", dtype=torch.bfloat16):
        return model(below, real, source, target).float().log_softmax(-1)


def learn(model, encoder, pieces, rows, passes):
    """Trains on rows and on what they make joined."""
    more = joined(pieces, rows)
    look(encoder, more)
    fit(model, rows + more, passes)


def fit(model, rows, passes):
    shuffle, began = random.Random(SEED), time.time()
    torch.manual_seed(SEED)
    slow = [p for n, p in model.named_parameters() if n.startswith("layers.")]
    fast = [p for n, p in model.named_parameters() if not n.startswith("layers.")]
    optimiser = torch.optim.AdamW([dict(params=slow, base=1e-4), dict(params=fast, base=1e-3)], weight_decay=0.01)
    plan = [batch for _ in range(passes) for batch in batches(rows, 1200, shuffle)]
    model.train()
    total = 0
    for step, batch in enumerate(plan):
        factor = min(1, (step + 1) / 30) * max(0.02, 1 - step / len(plan))
        for group in optimiser.param_groups:
            group["lr"] = group["base"] * factor
        found = scores(model, batch)
        loss = -torch.stack([torch.logsumexp(found[q, r["types"]], 0) for q, r in enumerate(batch)]).mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        total += float(loss)
    print(len(rows), "rows", len(plan), "steps, loss %.3f" % (total / len(plan)), "%.0f s" % (time.time() - began), flush=True)


@torch.no_grad()
def judged(model, rows):
    """(types that may be right, the logarithms of the probabilities of all) of each row."""
    model.eval()
    return [(r["types"], line) for batch in batches(rows, 5000) for r, line in zip(batch, scores(model, batch))]


def classed(types, line):
    """(right class, suggested class), classes as in the set: CONCEDE and RETREAT are one."""
    label = lambda t: "YIELD" if TYPES[t] in pairs.YIELD else TYPES[t]
    sums = {}
    for kind, value in enumerate(line.exp().tolist()):
        sums[label(kind)] = sums.get(label(kind), 0) + value
    return label(types[0]), max(sums, key=sums.get)


def temperature(found):
    """What scores must be divided by for the right types to be likeliest, in steps of a twentieth."""
    loss = lambda t: -sum(float(torch.logsumexp((line / t).log_softmax(-1)[types], 0)) for types, line in found)
    return min((k / 20 for k in range(20, 81)), key=loss)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("reader")
    parser.add_argument("out", nargs="?")
    parser.add_argument("--bench", required=True, help="the sets")
    parser.add_argument("--pairs", required=True, help="the words and heads of the sentences of pairs and neutral (bench's Words with trees)")
    parser.add_argument("--articles", required=True, help="the texts of the annotated articles")
    parser.add_argument("--tables", required=True, help="the annotation")
    parser.add_argument("--trees", required=True, help="the words and heads of the annotated articles (bench's Words with trees)")
    parser.add_argument("--drills", required=True, nargs=2, metavar=("DRILLS", "TREES"), help="the texts of drills.py, and their words and heads")
    parser.add_argument("--folds", action="store_true", help="train five, each without a fifth of the pairs, and score all pairs")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    if (args.out is None) != args.folds:
        parser.error("either OUT.pt or --folds")
    torch.set_num_threads(args.threads)
    torch.manual_seed(SEED)
    pieces = Pieces(os.path.join(args.folder, "bge-small-en-v1.5-tokenizer.json"))
    state = torch.load(args.reader, map_location="cpu")
    encoder, model = Encoder(), Between()
    encoder.load_state_dict({k[len("enc."):]: v for k, v in state.items() if k.startswith("enc.")})
    model.layers.load_state_dict(encoder.layers[BELOW:].state_dict())
    encoder.layers = encoder.layers[:BELOW]
    encoder.eval()
    source = pairs.Pairs(pieces, args.bench, args.pairs)
    before, every = list(annotated(pieces, args)), marked(pieces, source, source.pairs)
    look(encoder, before + every)
    learn(model, encoder, pieces, before, FIRST)
    start = {name: value.clone() for name, value in model.state_dict().items()}
    if args.folds:
        found = []
        folds = {p["id"]: pairs.fold(p["text"]) for p in source.pairs}
        for k in range(5):
            model.load_state_dict(start)
            learn(model, encoder, pieces, [r for r in every if folds[r["name"]] != k], THEN)
            found += judged(model, [r for r in every if folds[r["name"]] == k])
        print(json.dumps(dict(pairs.macro([classed(*each) for each in found]), temperature=temperature(found))))
    else:
        learn(model, encoder, pieces, every, THEN)
        with torch.no_grad():
            model.out.weight /= TEMPERATURE
            model.out.bias /= TEMPERATURE
        torch.save({**state, **{"between." + k: v for k, v in model.state_dict().items()}}, args.out)
        shutil.copy(args.reader + ".json", args.out + ".json")


if __name__ == "__main__":
    main()
