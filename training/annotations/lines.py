#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Annotation of articles, a line an event: what annotators read, what they write, and the tables that keep it without the words.

usage: lines.py number ARTICLES.jsonl FOLDER          articles (id, text, published) -> FOLDER/NNN.txt, numbered sentences; FOLDER/index.json
       lines.py check TEXTS ANNOTATED                 the faults of ANNOTATED/*.ann against TEXTS/*.txt, and totals
       lines.py make ARTICLES.jsonl TEXTS OUT READER=ANNOTATED ...   the tables OUT/articles.tsv and OUT/items.tsv
       lines.py agree ARTICLES.jsonl OUT              how far readers agree on the articles that two have read
       lines.py rebuild ARTICLES.jsonl TABLES         checks that every text is the one that was annotated, and prints what the tables hold

The form of the lines is described in README.md beside this file. The texts belong to their publishers; the tables hold offsets (code points of
the text, end exclusive), codes and nothing else."""
import collections
import hashlib
import json
import os
import re
import sys

ABBREVIATIONS = set("mr mrs ms dr prof gen col lt sgt maj capt cmdr adm rep sen gov st jr sr inc ltd co corp no vs u.s u.k u.n d.c a.m p.m "
                    "jan feb mar apr jun jul aug sep sept oct nov dec i.e e.g".split())
MODES = {line.split(":")[0]: set(line.split(":")[1].split()) for line in """AGREE:
CONSULT:visit third-party multilateral phone
SUPPORT:
CONCEDE:
COOPERATE:
AID:
RETREAT:withdraw release disarm ceasefire access resign ease return
REQUEST:assist change yield meet
ACCUSE:disapprove investigate allege
REJECT:assist change yield meet
THREATEN:restrict arrest relations expel territory violence ban political
PROTEST:demo riot strike hunger boycott obstruct vandalize
SANCTION:convict expel withdraw discontinue
MOBILIZE:troops weapons police militia
COERCE:seize restrict censor curfew martial-law arrest deport withhold misinformation cyber ban
ASSAULT:abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control \
unconventional assassinate cleansing massacre pro_autocracy seize""".split("\n")}
SECTORS = set("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split())
STATUSES = "happened ongoing planned demanded threatened possible denied".split()
ACTS = "promise plan offer agreement demand obligation threat".split()
KINDS = "label loaded doubt praise blame euphemism".split()
FIELDS = {"E": 11, "e": 11, "C": 9, "F": 6}
NONE = "-"

ARTICLE = ["id", "set", "source", "sha256", "length", "reader", "learnt"]
ITEM = ["article", "layer", "sure", "span", "code", "mode", "status", "who", "whom", "time", "place", "by", "condition", "instrument"]


class Fault(Exception):
    """What is wrong with a line."""


def sentences(text):
    """[begin, end) of each sentence: lines of the text, cut behind full stops that a capital follows."""
    found = []
    for line in re.finditer(r"[^\n]+", text):
        begin = line.start()
        for mark in re.finditer(r"[.?!]+[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])", line.group()):
            before = re.search(r"([\w.]+)$", text[begin:line.start() + mark.start()])
            word = before.group(1).lower().strip(".") if before else ""
            if mark.group().startswith(".") and (word in ABBREVIATIONS or re.fullmatch("[a-z]", word)):
                continue
            found.append((begin, line.start() + mark.end()))
            begin = line.start() + mark.end()
        found.append((begin, line.end()))
    strip = lambda a, b: (b - len(text[a:b].lstrip()), a + len(text[a:b].rstrip()))
    return [strip(a, b) for a, b in found if text[a:b].strip()]


class Text:
    """The numbered sentences of one article; finds the phrases of lines in them."""

    def __init__(self, text):
        self.text, self.sentences = text, sentences(text)

    def phrase(self, phrase, number):
        """(begin, end) of a phrase in sentence `number`, or in the one that the phrase names itself."""
        other = re.match(r"(\d+):(.+)", phrase, re.S)
        if other and self._all(phrase, number) == [] and 0 < int(other.group(1)) <= len(self.sentences):
            number, phrase = int(other.group(1)), other.group(2)
        nth = re.match(r"(.+)@(\d+)$", phrase)
        which = 1
        if nth:
            phrase, which = nth.group(1), int(nth.group(2))
        if not 0 < number <= len(self.sentences):
            raise Fault("no sentence %d" % number)
        found = self._all(phrase, number)
        if len(found) < which:
            raise Fault("not in sentence %d: %r" % (number, phrase))
        return found[which - 1]

    def _all(self, phrase, number):
        if not 0 < number <= len(self.sentences):
            return []
        begin, end = self.sentences[number - 1]
        pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, phrase.split())) + r"(?!\w)"
        return [(begin + m.start(), begin + m.end()) for m in re.finditer(pattern, self.text[begin:end])]

    def name(self, name):
        pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, name.split())) + r"(?!\w)"
        found = re.search(pattern, self.text)
        if not found:
            raise Fault("name not in the text: %r" % name)
        return found.span()


def cell(span):
    return "%d-%d" % span


def parties(field, number, text, coded):
    """who;who -> begin-end[>begin-end][:country:sector]|..."""
    if field == NONE:
        return NONE
    found = []
    for who in field.split(";"):
        who, code = who.strip(), ""
        if coded:
            who, mark, code = who.rpartition("=")
            if not mark:
                raise Fault("actor without =CODE: %r" % code)
            codes = code.split()
            if not 0 < len(codes) <= 2 or not re.fullmatch("[A-Z]{3}|-", codes[0]) or (len(codes) == 2 and codes[1] not in SECTORS):
                raise Fault("code: %r" % code)
            if len(codes) == 1 and codes[0] in SECTORS - {"PRE"}:
                raise Fault('sector without country: write "- %s"' % codes[0])
            code = ":%s:%s" % (codes[0].replace(NONE, ""), codes[1] if len(codes) == 2 else "")
        who, _, name = who.strip().partition(">")
        span = cell(text.phrase(who.strip(), number))
        found.append(span + (">" + cell(text.name(name.strip())) if name else "") + code)
    return "|".join(found)


def item(line, text):
    """The cells of a line; a Fault where it breaks the form."""
    fields = [f.strip() for f in line.strip().split(" | ")]
    if fields[0] not in FIELDS:
        raise Fault("a line of no kind")
    if len(fields) != FIELDS[fields[0]] or not all(fields):
        raise Fault("%d fields, not %d, or one is empty" % (len(fields), FIELDS[fields[0]]))
    if not fields[1].isdigit():
        raise Fault("no number of a sentence")
    kind, number = fields[0], int(fields[1])
    phrase = lambda f: NONE if f == NONE else cell(text.phrase(f, number))
    if kind in "Ee":
        types = fields[3].split(",")
        if any(t not in MODES for t in types):
            raise Fault("type " + fields[3])
        if fields[4] != NONE and not any(fields[4] in MODES[t] for t in types):
            raise Fault("mode %s of %s" % (fields[4], fields[3]))
        if fields[5] not in STATUSES:
            raise Fault("status " + fields[5])
        by = fields[10] if fields[10] in "-?" else parties(fields[10], number, text, False)
        return dict(layer="event", sure="yes" if kind == "E" else "no", span=phrase(fields[2]), code="|".join(types), mode=fields[4], status=fields[5],
                    who=parties(fields[6], number, text, True), whom=parties(fields[7], number, text, True), time=phrase(fields[8]), place=phrase(fields[9]), by=by)
    if kind == "C":
        if fields[2] not in ACTS:
            raise Fault("act " + fields[2])
        return dict(layer="commitment", sure="yes", code=fields[2], span=phrase(fields[3]), who=parties(fields[4], number, text, False), whom=parties(fields[5], number, text, False),
                    condition=phrase(fields[6]), time=phrase(fields[7]), instrument=phrase(fields[8]))
    if fields[2] not in KINDS:
        raise Fault("kind " + fields[2])
    return dict(layer="framing", sure="yes", code=fields[2], span=phrase(fields[3]), whom=parties(fields[4], number, text, False), by=parties(fields[5], number, text, False))


def lines(path):
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if line.strip() and line[0] != "#":
                yield number, line


def annotated(folder):
    return sorted(f[:-4] for f in os.listdir(folder) if f.endswith(".ann"))


def articles(path):
    with open(path, encoding="utf-8") as file:
        return {a["id"]: a for a in map(json.loads, file)}


def number(path, folder):
    os.makedirs(folder, exist_ok=True)
    index = {}
    for n, article in enumerate(sorted(articles(path).values(), key=lambda a: hashlib.sha256(a["id"].encode()).hexdigest())):
        name = index.setdefault("%03d" % n, article["id"]) and "%03d" % n
        with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8") as file:
            file.write("=== %s · published %s\n" % (name, article.get("published")))
            for k, (a, b) in enumerate(sentences(article["text"]), 1):
                file.write("[%d] %s\n" % (k, " ".join(article["text"][a:b].split())))
    with open(os.path.join(folder, "index.json"), "w", encoding="utf-8") as file:
        json.dump(index, file, indent=0)


def shown(path):
    """The text of a numbered article: only what its lines show."""
    with open(path, encoding="utf-8") as file:
        found = [re.match(r"\[\d+\] (.*)", line) for line in file]
    text = Text("")
    for match in found:
        if match:
            begin = len(text.text) + 1
            text.text += "\n" + match.group(1)
            text.sentences.append((begin, len(text.text)))
    return text


def check(texts, folder):
    totals, faulty = collections.Counter(), 0
    for name in annotated(folder):
        text = shown(os.path.join(texts, name + ".txt"))
        for n, line in lines(os.path.join(folder, name + ".ann")):
            try:
                row = item(line, text)
                totals[row["layer"]] += 1
                if row["layer"] == "event":
                    totals[row["code"].split("|")[0]] += 1
            except Fault as fault:
                faulty += 1
                print("%s:%d: %s\n    %s" % (name, n, fault, line.strip()))
    print("%d articles, %d faulty lines, %s" % (len(annotated(folder)), faulty, dict(totals)))
    return faulty


HEAD = """# %s
# Columns: %s.
# Annotated for Dateline, a line an event (README.md); made by lines.py. Offsets are code points of the text, end exclusive. A party is
# begin-end of its phrase, after ">" that of the name it stands for, then country and sector; "-" is none, "?" an unnamed source; "sure" is no
# where a careful coder may leave the event out. Licence: Apache-2.0; the texts stay with their publishers.
"""


def save(path, what, columns, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD % (what, ", ".join(columns)) + "\t".join(columns) + "\n")
        for row in rows:
            file.write("\t".join(row.get(c, "") for c in columns) + "\n")


def load(path):
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    return [dict(zip(rows[0], r)) for r in rows[1:]]


def make(path, texts, out, readers):
    known = articles(path)
    with open(os.path.join(texts, "index.json"), encoding="utf-8") as file:
        index = json.load(file)
    heads, items = [], []
    for reader, folder in readers:
        for name in annotated(folder):
            article = known[index[name]]
            text, source = Text(article["text"]), article["id"].partition("/")
            code = name + reader
            heads.append(dict(id=code, set=source[0], source=source[2], sha256=hashlib.sha256(text.text.encode()).hexdigest(), length=str(len(text.text)), reader=reader, learnt="no"))
            for n, line in lines(os.path.join(folder, name + ".ann")):
                try:
                    items.append(dict(item(line, text), article=code))
                except Fault as fault:
                    raise SystemExit("%s/%s.ann:%d: %s" % (folder, name, n, fault))
    save(os.path.join(out, "articles.tsv"), "Articles annotated for training: where each text is found, and its hash.", ARTICLE, heads)
    save(os.path.join(out, "items.tsv"), "What the articles annotated for training hold, without their words.", ITEM, items)
    print("%d articles, %d items, %d events" % (len(heads), len(items), sum(i["layer"] == "event" for i in items)))


def tables(path, folder):
    """(head, text, items) of each annotated article; every text is checked against its hash."""
    known, mine = articles(path), collections.defaultdict(list)
    for row in load(os.path.join(folder, "items.tsv")):
        mine[row["article"]].append(row)
    for head in load(os.path.join(folder, "articles.tsv")):
        text = known[head["set"] + "/" + head["source"]]["text"]
        if hashlib.sha256(text.encode()).hexdigest() != head["sha256"]:
            raise SystemExit("%s: the set has another text" % head["id"])
        yield head, text, mine[head["id"]]


def spans(cell_):
    """The phrases of a cell of parties."""
    return [] if cell_ in (NONE, "?", "") else [tuple(map(int, re.match(r"(\d+)-(\d+)", p).groups())) for p in cell_.split("|")]


def codes(cell_):
    return sorted(p.split(":", 1)[1] for p in cell_.split("|")) if cell_ not in (NONE, "") else []


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def agree(path, folder):
    """F1 of events (same words, a type in common; an event that its reader holds for doubtful costs nothing if the other lacks it), and of those
    that both have the share that agrees on each field."""
    read = collections.defaultdict(list)
    for head, _, items in tables(path, folder):
        read[head["source"]].append([i for i in items if i["layer"] == "event"])
    right = sure_a = sure_b = both = 0
    fields = collections.Counter()
    for pair in read.values():
        if len(pair) != 2:
            continue
        a, b = pair
        free, matched = list(b), []
        for x in a:
            hit = next((y for y in free if overlap(spans(x["span"])[0], spans(y["span"])[0]) and set(x["code"].split("|")) & set(y["code"].split("|"))), None)
            if hit:
                free.remove(hit)
                matched.append((x, hit))
        missed = [x for x in a if not any(x is m for m, _ in matched) and x["sure"] == "yes"]
        spare = [y for y in free if y["sure"] == "yes"]
        right += len(matched)
        sure_a += len(matched) + len(missed)
        sure_b += len(matched) + len(spare)
        for x, y in matched:
            both += 1
            fields["first type"] += x["code"].split("|")[0] == y["code"].split("|")[0]
            for f in ("mode", "status"):
                fields[f] += x[f] == y[f]
            for f, name in (("who", "actors"), ("whom", "recipients")):
                u, v = spans(x[f]), spans(y[f])
                fields[name] += len(u) == len(v) and all(any(overlap(s, t) for t in v) for s in u)
                fields[name + " codes"] += codes(x[f]) == codes(y[f])
            fields["speaker"] += (x["by"] == NONE) == (y["by"] == NONE)
    print("%d articles read twice: events F1 %.3f (%d, %d, both %d)" % (sum(len(p) == 2 for p in read.values()), 2 * right / max(1, sure_a + sure_b), sure_a, sure_b, both))
    for field, n in fields.items():
        print("  %-18s %.3f" % (field, n / max(1, both)))


def rebuild(path, folder):
    totals, n = collections.Counter(), 0
    for _, text, items in tables(path, folder):
        n += 1
        for row in items:
            for span in [s for c in ("span", "who", "whom", "time", "place", "by", "condition", "instrument") for s in spans(row[c])]:
                if not text[span[0]:span[1]].strip():
                    raise SystemExit("an empty span: %s" % row)
            totals[row["layer"]] += 1
    print("%d articles, %s" % (n, dict(totals)))


def main():
    a = sys.argv[1:]
    if a[:1] == ["number"] and len(a) == 3:
        number(*a[1:])
    elif a[:1] == ["check"] and len(a) == 3:
        sys.exit(1 if check(*a[1:]) else 0)
    elif a[:1] == ["make"] and len(a) > 4:
        make(a[1], a[2], a[3], [r.split("=", 1) for r in a[4:]])
    elif a[:1] == ["agree"] and len(a) == 3:
        agree(*a[1:])
    elif a[:1] == ["rebuild"] and len(a) == 3:
        rebuild(*a[1:])
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
