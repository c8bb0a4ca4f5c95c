# SPDX-License-Identifier: Apache-2.0
"""The sets that the network learns from, as rows of words with what is to be learnt of them.

Trees and names are rows of one sentence, and in the last stage windows as well; what reaches over sentences (statements, antecedents, events) is in windows of
whole sentences, WINDOW words at most where sentences allow, as the JVM reads them.
"""
import gzip
import json
import re

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
NAMES = ["O"] + [p + t for t in ("PER", "ORG", "LOC", "MISC") for p in ("B-", "I-")]
STATEMENTS = ("content", "cue", "source")
WINDOW = 160
LONGEST = 500


def conllu(path):
    """Sentences as (begins a document, rows of ten columns), words only."""
    fresh, rows = False, []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield fresh, rows
                fresh, rows = False, []
            elif line.startswith("# newdoc"):
                fresh = True
            elif line[0] != "#":
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    if rows:
        yield fresh, rows


def tree(s, relations):
    """What is to be learnt of one sentence; a relation that is not there is not learnt."""
    return dict(upos=[UPOS.index(c[3]) for c in s], head=[int(c[6]) for c in s], rel=[relations.get(c[7], -100) for c in s], relation=[c[7] for c in s])


def trees(pieces, path, relations, xpos):
    """relations, xpos: label -> index; a label that is not there is not learnt."""
    for _, s in conllu(path):
        row = pieces.row("tree", [c[1] for c in s], xpos=[xpos.get(c[4], -100) for c in s], **tree(s, relations))
        if len(row["ids"]) <= 300:
            yield row


def trees_in_windows(pieces, path, relations):
    """The same without XPOS, in windows."""
    documents = Documents(pieces, "tree")

    def flush(found):
        if found:
            tags, starts = joined([tree(s, relations) for s in found]), [0]
            for s in found:
                starts.append(starts[-1] + len(s))
            heads = [h and h + starts[n] for n, s in enumerate(found) for h in (int(c[6]) for c in s)]
            documents.add([[c[1] for c in s] for s in found], lambda a, b: dict(
                {layer: tag[a:b] for layer, tag in tags.items()}, head=[h and h - a for h in heads[a:b]]))

    found = []
    for fresh, s in conllu(path):
        if fresh:
            flush(found)
            found = []
        found.append(s)
    flush(found)
    return documents


def joined(sentences):
    """Layers of several sentences as layers of all their words."""
    return {layer: [tag for s in sentences for tag in s[layer]] for layer in sentences[0]}


def named(path):
    """CoNLL-2003 (columns word, POS, chunk, name in IOB1) as (begins a document, words, BIO) by sentence."""
    fresh, words, tags, last = False, [], [], "O"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            columns = line.split()
            if not columns or columns[0] == "-DOCSTART-":
                if words:
                    yield fresh, words, tags
                    fresh = False
                fresh |= bool(columns)
                words, tags, last = [], [], "O"
                continue
            tag = columns[3]
            if tag[0] == "I" and (last == "O" or last[2:] != tag[2:]):
                tag = "B-" + tag[2:]
            words.append(columns[0])
            tags.append(NAMES.index(tag))
            last = tag
    if words:
        yield fresh, words, tags


def names(pieces, path):
    for _, words, tags in named(path):
        yield pieces.row("names", words, names=tags)


def names_in_windows(pieces, path):
    documents, sentences, tags = Documents(pieces, "names"), [], []

    def flush():
        if sentences:
            documents.add(list(sentences), lambda a, b, found=list(tags): dict(names=found[a:b]))
        sentences.clear()
        tags.clear()

    for fresh, words, found in named(path):
        if fresh:
            flush()
        sentences.append(words)
        tags.extend(found)
    flush()
    return documents


def windows(lengths, skip=0):
    """[first, last) sentences of each window, given their numbers of words; the first window takes in skip words less."""
    first, words, room = 0, 0, WINDOW - skip
    for i, n in enumerate(lengths):
        if i > first and words + n > room:
            yield first, i
            first, words, room = i, 0, WINDOW
        words += n
    if first < len(lengths):
        yield first, len(lengths)


class Documents:
    """Texts cut into words and sentences, with tags for each word; rows are cut out of them anew for every pass."""

    def __init__(self, pieces, kind):
        self.pieces, self.kind, self.documents = pieces, kind, []

    def add(self, sentences, cut):
        """sentences: lists of words; cut(first, last) gives what is to be learnt of the words [first, last)."""
        self.documents.append((sentences, cut))

    def rows(self, random=None):
        for sentences, cut in self.documents:
            lengths = [len(s) for s in sentences]
            starts = [0]
            for n in lengths:
                starts.append(starts[-1] + n)
            for a, b in windows(lengths, random.randrange(WINDOW // 2) if random else 0):
                numbers = [n for n, s in enumerate(sentences[a:b]) for _ in s]
                row = self.pieces.row(self.kind, [w for s in sentences[a:b] for w in s], sentence=numbers, **cut(starts[a], starts[b]))
                if len(row["ids"]) <= LONGEST:
                    yield row


def bio(spans, words, outermost=True):
    """0, 1, 2 for the words (begin, end) that lie in spans; of overlapping spans the longest."""
    tag = [0] * len(words)
    for begin, end in sorted(spans, key=lambda s: s[0] - s[1]):
        inside = [i for i, (u, v) in enumerate(words) if u >= begin and v <= end]
        if outermost and any(tag[i] for i in inside):
            continue
        for n, i in enumerate(inside):
            tag[i] = 1 if n == 0 else 2
    return tag


def spans_of_words(words_file):
    """id -> the sentences of a text as lists of (begin, end), as the JVM cuts them."""
    found = {}
    with open(words_file, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            found[row["id"]] = [list(zip(s[::2], s[1::2])) for s in row["words"]]
    return found


def statements(pieces, path, spans):
    """PolNeAR: content, cue and source as BIO; outermost content only."""
    documents = Documents(pieces, "statements")
    with open(path, encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            text, sentences = article["text"], spans["polnear/" + article["id"]]
            words = [w for s in sentences for w in s]
            tags = {}
            for layer in STATEMENTS:
                marked = [tuple(s) for x in article["attributions"] for s in x.get(layer) or []]
                tags[layer] = bio(marked, words, layer == "content")
            documents.add([[text[u:v] for u, v in s] for s in sentences],
                          lambda a, b, tags=tags: {layer: tags[layer][a:b] for layer in STATEMENTS})
    return documents


def antecedents(pieces, path):
    """GUM's entities: for the head word of each mention the head words of the earlier mentions of the same entity."""
    documents, sentences, mentions = Documents(pieces, "antecedents"), [], []

    def flush():
        if sentences:
            documents.add(list(sentences), lambda a, b, found=list(mentions): dict(chains=[
                (word - a, [w - a for w in earlier if w >= a]) for word, earlier in found if a <= word < b]))
        sentences.clear()
        mentions.clear()

    offset, seen = 0, {}
    for fresh, rows in conllu(path):
        if fresh:
            flush()
            offset, seen = 0, {}
        opened = []
        for i, columns in enumerate(rows):
            entity = re.search(r"(?:^|\|)Entity=([^|]*)", columns[9])
            for part in re.findall(r"\([^()]+\)?|[^()]+\)", entity.group(1) if entity else ""):
                if part[0] == "(":
                    fields = part.strip("()").split("-")
                    opened.append((fields[0], i, int(fields[5].split(",")[0]) if fields[5][:1].isdigit() else 1))
                if part[-1] == ")":
                    name = part.strip("()").split("-")[0]
                    at = max((k for k, o in enumerate(opened) if o[0] == name), default=None)
                    if at is None:
                        continue
                    _, begin, head = opened.pop(at)
                    word = offset + begin + head - 1
                    mentions.append((word, sorted(w for w in seen.get(name, ()) if w < word)))
                    seen.setdefault(name, set()).add(word)
        sentences.append([c[1] for c in rows])
        offset += len(rows)
    flush()
    return documents
