#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Sentences that drill the reader: plain clauses with known parties, put in many ways, among sentences without an event.

usage: drills.py make FOLDER OUT.jsonl      the texts (id, text, events) that the tables of FOLDER (training/drills) expand to

Articles show what happens in the world, seldom the same deed active and passive, denied and asked for; drills do, and hold names that no article has.
They are texts like any other, cut by bench's Words. The seed is fixed.
"""
import json
import os
import random
import re
import sys

SEED = 11
TIMES = "on Monday;on Tuesday;on Wednesday;on Thursday;on Friday;on Saturday;on Sunday;in March;in August;on 4 June;on May 12;last week;yesterday;on Sunday night;in 2014;last month".split(";")
PLACES = "in Nairobi;in Lima;in Riga;in Accra;in Kathmandu;in Arvenport;in Tessaly;in Old Marrin;in the town of Kelsk;near Dorrit;in Oslo;in Dakar".split(";")
HOSTILE = {"SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE"}
FRIENDLY = {"CONSULT", "SUPPORT", "AID", "RETREAT", "COOPERATE", "CONCEDE"}
NOUNS = ["{O} spoke of [{phrase}].", "[{phrase}] shook the region.", "[{phrase}] came {time}.", "{O} reported [{phrase}] {time}.", "The shops closed after [{phrase}].", "[{phrase}] {place} was widely noticed."]
EACH = 12


def table(path):
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


class Drills:
    """The tables, and sentences made of them."""

    def __init__(self, folder, shuffle):
        read = lambda name: table(os.path.join(folder, name + ".tsv"))
        self.clauses, self.nouns, self.frames, self.shuffle = read("clauses"), read("nouns"), read("frames"), shuffle
        self.fillers, self.others = ([row[column] for row in read(name)] for name, column in (("fillers", "sentence"), ("others", "words")))
        self.parties = {}
        for row in read("parties"):
            self.parties.setdefault(row["kind"], []).append(row)

    def party(self, kinds, *other):
        return self.shuffle.choice([p for p in self.parties[self.shuffle.choice(kinds.split(","))] if p not in other])

    def passive(self, clause):
        if clause["passive"] or not clause["rest"].startswith("{B}"):
            return clause["passive"]
        return "{B} {was} {participle}%s by {A}" % clause["rest"][3:]

    def frame(self, clause):
        fits = lambda f: (f["status"] not in ("passive", "agentless") or self.passive(clause)) and not (f["status"] == "threatened" and clause["type"] not in HOSTILE) and not (f["status"] == "promised" and clause["type"] not in FRIENDLY)
        status = self.shuffle.choice(["happened"] * 4 + ["passive"] * 3 + "agentless planned planned denied denied possible possible demanded demanded threatened promised".split())
        found = [f for f in self.frames if f["status"] == status and fits(f)]
        return self.shuffle.choice(found) if found else self.frame(clause)

    def clause(self, clause):
        frame, a = self.frame(clause), self.party(clause["actor"])
        b = self.party(clause["recipient"], a) if clause["recipient"] else None
        many = lambda party: party is not None and party["number"] == "many"
        words = dict(clause, time=self.shuffle.choice(TIMES), place=self.shuffle.choice(PLACES), passive=self.passive(clause), was="were" if many(b) else "was",
                     third=clause["infinitive"] if many(a) else clause["third"], has="have" if many(a) else "has", is_="are" if many(a) else "is")
        words["agentless"] = words["passive"].replace(" by {A}", "")
        sentence = frame["sentence"].replace(" has ", " {has} ").replace("{A} is ", "{A} {is_} ")
        status = dict(passive="happened", agentless="happened", promised="planned").get(frame["status"], frame["status"])
        forms = dict(infinitive=clause["infinitive"], third=words["third"], past=clause["past"], participle=clause["participle"])
        verb = next((word for form, word in forms.items() if "{%s}" % form in sentence), clause["participle"])
        return self.filled(sentence, words, a["words"], b and b["words"], clause, status, clause["trigger"] or verb)

    def noun(self, noun):
        a = self.party(noun["actor"])
        b = self.party(noun["recipient"], a) if noun["recipient"] else None
        words = dict(noun, time=self.shuffle.choice(TIMES), place=self.shuffle.choice(PLACES))
        return self.filled(self.shuffle.choice(NOUNS), words, a["words"], b and b["words"], noun, "happened", noun["trigger"])

    def filled(self, sentence, words, a, b, clause, status, trigger):
        """(sentence, its events as offsets in it)."""
        for _ in range(3):
            sentence = re.sub(r"\{([a-z_]+)\}", lambda m: words[m.group(1)], sentence)
        marks, out = {}, ""
        for piece in re.split(r"(\{[ABO]\}|[\[\]]|\w+>[A-Z]+)", sentence):
            at = len(out)
            if piece in ("{A}", "{B}", "{O}"):
                out += dict(A=a, B=b, O=self.shuffle.choice(self.others))[piece[1]]
                marks[piece[1]] = (at, len(out))
            elif piece in ("[", "]"):
                marks[piece] = at
            elif ">" in piece:
                out += piece.split(">")[0]
                marks["own"] = (at, len(out), piece.split(">")[1])
            else:
                out += piece
        def at(words_, begin=0, end=None):
            found = re.compile(r"\b%s\b" % re.escape(words_)).search(out, begin, len(out) if end is None else end)
            return [found.span()] if found else []
        inner = (marks["["], marks["]"])
        party = lambda role: [marks[role]] if role in marks else []
        who, whom = party("A"), party("B")
        if clause["roles"] == "together":
            who, whom = who + whom, []
        when = lambda cell: at(re.sub("^(on|in|near) (the town of )?", "", words[cell])) if re.search(r"\b%s\b" % re.escape(words[cell]), out) else []
        body = at(trigger, inner[0], inner[1])
        if len(who) == 2 or not who:
            body = [s for s in body if s[0] not in {m[0] for m in who}]
        events = [dict(span=body[0], type=clause["type"], status=status, who=who, whom=whom, time=when("time"), place=when("place"))] if body else []
        if "own" in marks:
            u, v, kind = marks["own"]
            mine = "O" not in marks
            events.append(dict(span=(u, v), type=kind, status="happened", who=party("A") if mine else party("O"), whom=party("B") if mine and kind == "THREATEN" else [] if mine else party("A"), time=[], place=[]))
        return out[0].upper() + out[1:], events

    def texts(self):
        made = [self.clause(c) for c in self.clauses for _ in range(EACH)] + [self.noun(n) for n in self.nouns for _ in range(EACH)]
        self.shuffle.shuffle(made)
        number = 0
        while made:
            some = [made.pop() for _ in range(min(len(made), self.shuffle.randint(1, 3)))] + [(f, []) for f in self.shuffle.sample(self.fillers, self.shuffle.randint(0, 3))]
            self.shuffle.shuffle(some)
            text, events = "", []
            for sentence, found in some:
                text += ("" if not text else self.shuffle.choice([" ", "\n"]))
                shift = lambda spans: [(u + len(text), v + len(text)) for u, v in spans]
                events += [dict(e, span=shift([e["span"]])[0], **{c: shift(e[c]) for c in ("who", "whom", "time", "place")}) for e in found]
                text += sentence
            number += 1
            yield dict(id="drill/%d" % number, text=text, events=events)


def main():
    if len(sys.argv) != 4 or sys.argv[1] != "make":
        raise SystemExit(__doc__)
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        for row in Drills(sys.argv[2], random.Random(SEED)).texts():
            file.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
