# SPDX-License-Identifier: Apache-2.0
"""Annotated articles as rows: triggers with type, mode and status, their participants, time and place, sectors, commitments and framing."""
import collections
import json
import os
import random
import sys

from data import STATEMENTS, Documents, bio

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "annotations"))
import lines  # noqa: E402

TYPES = ["O"] + "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
MODES = sorted({m for modes in lines.MODES.values() for m in modes})
STATUSES = lines.STATUSES
ROLES = ["actor", "recipient", "time", "place"]
SECTORS = ["none"] + sorted(lines.SECTORS)
ACTS = lines.ACTS
FRAMING = ["O"] + [p + k for k in lines.KINDS for p in ("B-", "I-")]
TAGS = dict(event=len(TYPES), mode=len(MODES), status=len(STATUSES), sector=len(SECTORS), action=3, condition=3, act=len(ACTS), framing=len(FRAMING))
UNKNOWN = -100


def word_trees(path):
    """id -> (sentences as lists of (begin, end), the head of each word in the text), as the JVM reads them."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            found[row["id"]] = [list(zip(s[::2], s[1::2])) for s in row["words"]], row["heads"]
    return found


class Words:
    """The words of one text; where a phrase stands among them and which of its words is its head."""

    def __init__(self, sentences, heads):
        self.words, self.heads = [w for s in sentences for w in s], heads

    def of(self, span):
        return [i for i, (u, v) in enumerate(self.words) if u < span[1] and v > span[0]]

    def head(self, span):
        """The word of the phrase whose own head stands outside it; the first of several."""
        inside = self.of(span)
        return next((i for i in inside if self.heads[i] not in inside), None)


def parts(statement, layer):
    """The spans of a layer of a statement of a record."""
    if layer == "source":
        return [statement["source"]["span"]] if statement.get("source") and statement["source"].get("span") else []
    return statement.get(layer) or []


class Learnt:
    """What is to be learnt of the words of one article."""

    def __init__(self, words, items):
        n = len(words.words)
        self.triggers, self.sector, self.act = {}, [UNKNOWN] * n, [UNKNOWN] * n
        self.tags = {layer: [0] * n for layer in ("action", "condition", "framing")}
        for row in items:
            getattr(self, row["layer"])(words, row)

    def event(self, words, row):
        at = words.head(lines.spans(row["span"])[0])
        if at is None or at in self.triggers:
            return
        types = [TYPES.index(t) for t in row["code"].split("|")]
        self.triggers[at] = dict(
            types=types, sure=row["sure"] == "yes", mode=MODES.index(row["mode"]) if row["mode"] != "-" else UNKNOWN, status=STATUSES.index(row["status"]),
            roles=[{h for s in lines.spans(row[c]) for h in [words.head(s)] if h is not None} for c in ("who", "whom", "time", "place")])
        for cell in ("who", "whom"):
            for party in row[cell].split("|") if row[cell] != "-" else []:
                head = words.head(lines.spans(party)[0])
                sector, country = party.split(":")[2], party.split(":")[1]
                if head is not None and (sector or country):
                    self.sector[head] = SECTORS.index(sector or "none")

    def commitment(self, words, row):
        inside = words.of(lines.spans(row["span"])[0])
        self.mark("action", inside, 1)
        if inside:
            self.act[inside[0]] = ACTS.index(row["code"])
        if row["condition"] != "-":
            self.mark("condition", words.of(lines.spans(row["condition"])[0]), 1)

    def framing(self, words, row):
        self.mark("framing", words.of(lines.spans(row["span"])[0]), FRAMING.index("B-" + row["code"]))

    def mark(self, layer, inside, begin):
        if not any(self.tags[layer][i] for i in inside):
            for n, i in enumerate(inside):
                self.tags[layer][i] = begin if n == 0 else begin + 1

    def silver(self, words, record):
        """The statements of a record, as the rules that stand over the first weights read them; outermost contents only."""
        for layer in STATEMENTS:
            spans = [tuple(span) for s in record["statements"] for span in parts(s, layer)]
            self.tags[layer] = bio(spans, words.words, layer == "content")

    def drill(self, words, events):
        """The events of a text of drills.py; nothing else is known of it."""
        self.tags = {}
        heads = lambda spans: {h for s in spans for h in [words.head(s)] if h is not None}
        for row in events:
            at = words.head(row["span"])
            if at is not None:
                self.triggers[at] = dict(types=[TYPES.index(row["type"])], sure=True, mode=UNKNOWN, status=STATUSES.index(row["status"]),
                                         roles=[heads(row[c]) for c in ("who", "whom", "time", "place")])

    def taught(self, layers):
        """Layers that another state reads; heads are counted over the whole text, from 1, and 0 for a root."""
        self.tags.update(layers)

    def unknown(self, a, b):
        """What is to be learnt of the words [a, b) where names tell nothing: all but sectors."""
        return dict(self.cut(a, b), sector=[UNKNOWN] * (b - a))

    def cut(self, a, b):
        inside = {at - a: dict(t, roles=[{w - a for w in r if a <= w < b} for r in t["roles"]]) for at, t in self.triggers.items() if a <= at < b}
        tags = {layer: tag[a:b] for layer, tag in self.tags.items()}
        if "head" in tags:
            tags["head"] = [h and h - a for h in tags["head"]]
        return dict(triggers=inside, sector=self.sector[a:b], act=self.act[a:b], **tags)


def articles(path, tables, trees, records=None):
    """(id, text, sentences, Learnt) of each annotated article; of those that two have read the first reading.

    records: records of the same articles, out of which statements are learnt; an article that they skip (no English) is left out.
    """
    seen, trees, silver = set(), word_trees(trees), {}
    if records:
        with open(records, encoding="utf-8") as file:
            silver = {row["id"]: row for row in map(json.loads, file)}
    for head, text, items in lines.tables(path, tables):
        name = head["set"] + "/" + head["source"]
        if name in seen:
            continue
        seen.add(name)
        sentences, heads = trees[name]
        words = Words(sentences, heads)
        learnt = Learnt(words, items)
        if records:
            if name not in silver:
                continue
            if silver[name]["text"] != text:
                raise SystemExit("another text in the record of " + name)
            learnt.silver(words, silver[name])
        yield name, text, sentences, learnt


def documents(pieces, found):
    made = Documents(pieces, "events")
    for _, text, sentences, learnt in found:
        made.add([[text[u:v] for u, v in s] for s in sentences], learnt.cut)
    return made


def renamed(pieces, found):
    """The articles with other words for those that are never written small: what a name does is to be learnt without the name."""
    written = [[[text[u:v] for u, v in s] for s in sentences] for _, text, sentences, _ in found]
    small = collections.Counter(w.lower() for sentences in written for s in sentences for w in s if w.islower())
    made = Documents(pieces, "events")
    for (name, _, _, learnt), sentences in zip(found, written):
        shuffle, names = random.Random(name), {}
        other = lambda w: names.setdefault(w, invented(shuffle)) if w[:1].isupper() and w.isalpha() and len(w) > 2 and small[w.lower()] < 2 else w
        made.add([[other(w) for w in s] for s in sentences], learnt.unknown)
    return made


def invented(shuffle):
    """A name that nobody has: two or three syllables."""
    syllable = lambda: shuffle.choice("b br d dr f g gr h j k kl l m n p r s st t th tr v w y z".split()) + shuffle.choice("a e i o u ai ou ee".split()) + shuffle.choice(["", "", "n", "r", "l", "s", "m", "k"])
    return "".join(syllable() for _ in range(shuffle.choice((2, 2, 3)))).capitalize()


def drills(pieces, path, trees):
    """Rows of the texts of drills.py, cut by bench's Words."""
    trees, made = word_trees(trees), Documents(pieces, "events")
    with open(path, encoding="utf-8") as file:
        for row in map(json.loads, file):
            sentences, heads = trees[row["id"]]
            words = Words(sentences, heads)
            learnt = Learnt(words, [])
            learnt.drill(words, row["events"])
            made.add([[row["text"][u:v] for u, v in s] for s in sentences], learnt.cut)
    return made
