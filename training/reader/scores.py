# SPDX-License-Identifier: Apache-2.0
"""Scores of the network's layers on development rows; everything is counted over words or spans as the JVM would use them."""
import torch

import events
from data import STATEMENTS


def percent(right, gold, found):
    """F1 in per cent."""
    return round(200 * right / max(gold + found, 1), 2)


def bio_spans(tags):
    """0, odd B, even I -> {(begin, end, type)}; an I without its B begins a span."""
    found, begin, kind = set(), None, 0
    for i, tag in enumerate(list(tags) + [0]):
        if begin is not None and (tag == 0 or tag % 2 or tag != kind + 1):
            found.add((begin, i, kind))
            begin = None
        if tag and begin is None:
            begin, kind = i, (tag if tag % 2 else tag - 1)
    return found


class Count:
    """Gold, found and right of spans or pairs."""

    def __init__(self):
        self.gold = self.found = self.right = 0

    def add(self, gold, found):
        self.gold += len(gold)
        self.found += len(found)
        self.right += len(gold & found)

    def f1(self):
        return percent(self.right, self.gold, self.found)


def of_trees(run, batches, relations):
    words = uas = las = upos = fine = 0
    for batch in batches:
        h, first = run.states(batch)
        head = run.arcs(h, first, batch).argmax(-1)
        rel = run.model.relations(h, head).argmax(-1)
        tag, xtag = run.model.tags["upos"](h).argmax(-1), run.model.tags["xpos"](h).argmax(-1)
        for q, row in enumerate(batch):
            for k, gold in enumerate(row["head"]):
                right = int(head[q, k]) == gold
                words += 1
                uas += right
                las += right and relations[rel[q, k]].split(":")[0] == row["relation"][k].split(":")[0]
                upos += int(tag[q, k]) == row["upos"][k]
                fine += "xpos" in row and int(xtag[q, k]) == row["xpos"][k]
    share = lambda n: round(100 * n / max(words, 1), 2)
    return dict(UAS=share(uas), LAS=share(las), UPOS=share(upos), XPOS=share(fine))


def of_spans(run, batches, layers):
    """layer -> F1 of exact spans"""
    counts = {layer: Count() for layer in layers}
    for batch in batches:
        h, _ = run.states(batch)
        for layer in layers:
            best = run.model.tags[layer](h).argmax(-1)
            for q, row in enumerate(batch):
                counts[layer].add(bio_spans(row[layer]), bio_spans(best[q, : len(row[layer])].tolist()))
    return {layer: counts[layer].f1() for layer in layers}


def of_antecedents(run, batches):
    """Of the mentions that have an antecedent in the window, the share whose best arc is one; of those without, the share told so."""
    linked = right = alone = left = 0
    for batch in batches:
        h, _ = run.states(batch)
        best = run.model.antecedents(h).argmax(-1)
        for q, row in enumerate(batch):
            for word, earlier in row["chains"]:
                arc = int(best[q, word]) - 1
                if earlier:
                    linked += 1
                    right += arc in earlier
                else:
                    alone += 1
                    left += arc < 0
    return dict(linked=round(100 * right / max(linked, 1), 2), alone=round(100 * left / max(alone, 1), 2))


@torch.no_grad()
def base(run, rows):
    """Scores of what is learnt before events: rows is a dict of development rows."""
    run.model.eval()
    found = {name: of_trees(run, run.batches(rows[name]), run.relations) for name in ("ewt", "gum", "ewt_windows", "gum_windows") if name in rows}
    found["names"] = of_spans(run, run.batches(rows["names"]), ["names"])["names"]
    found["statements"] = of_spans(run, run.batches(rows["statements"]), STATEMENTS)
    found["antecedents"] = of_antecedents(run, run.batches(rows["antecedents"]))
    run.model.train()
    return found


@torch.no_grad()
def of_events(run, rows, threshold=0.5):
    """Triggers (type among those annotated; a doubtful one costs nothing where it is missed), and on the gold triggers status, mode, roles, sectors."""
    run.model.eval()
    right = found = gold = status = mode = modes = triggers = sector = sectors = 0
    roles = [Count() for _ in events.ROLES]
    untyped = Count()
    for batch in run.batches(rows):
        h, first = run.states(batch)
        p = run.model.tags["event"](h).softmax(-1)
        st, mo, se = (run.model.tags[layer](h).argmax(-1) for layer in ("status", "mode", "sector"))
        likely, best, st, mo, se = (x.tolist() for x in (1 - p[..., 0], 1 + p[..., 1:].argmax(-1), st, mo, se))
        arcs = run.model.roles(h).sigmoid() > 0.5
        for q, row in enumerate(batch):
            words = len(row["first"])
            sure = {w for w, t in row["triggers"].items() if t["sure"]}
            hit = set()
            for w in range(words):
                if likely[q][w] > threshold:
                    found += 1
                    t = row["triggers"].get(w)
                    hit |= {w}
                    if t and best[q][w] in t["types"]:
                        right += 1
                        gold += not t["sure"]
            untyped.add(sure, {w for w in hit if w in sure or w not in row["triggers"]})
            gold += len(sure)
            for w, t in row["triggers"].items():
                triggers += 1
                status += st[q][w] == t["status"]
                if t["mode"] >= 0:
                    modes += 1
                    mode += mo[q][w] == t["mode"]
                for r, heads in enumerate(t["roles"]):
                    roles[r].add({(w, x) for x in heads}, {(w, x) for x in arcs[q, r, w, :words].nonzero().flatten().tolist()})
            for w, s in enumerate(row["sector"]):
                if s >= 0:
                    sectors += 1
                    sector += se[q][w] == s
    spans = of_spans(run, run.batches(rows), ["action", "condition", "framing"])
    run.model.train()
    share = lambda a, b: round(100 * a / max(b, 1), 1)
    return dict(typed_F1=percent(right, gold, found), precision=share(right, found), recall=share(right, gold), sure_words_F1=untyped.f1(), triggers=triggers,
                status=share(status, triggers), mode=share(mode, modes), sector=share(sector, sectors), **{r: c.f1() for r, c in zip(events.ROLES, roles)}, spans=spans)
