# SPDX-License-Identifier: Apache-2.0
"""Words as the network sees them: word pieces (BERT's uncased WordPiece) with a class of casing for each."""
import json
import re
import unicodedata

CASES = ["none", "lower", "capitalised", "capitals", "mixed"]


def case_class(word):
    """The index in CASES: the encoder is uncased and cannot see names without it."""
    if word.isupper() and len(word) > 1:
        return 3
    if word[:1].isupper():
        return 2
    if any(c.isupper() for c in word):
        return 4
    return 1 if word.islower() else 0


class Pieces:
    """The vocabulary of the bge-small artifact's tokenizer.json."""

    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf-8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.cache = {}
        self.cls, self.sep, self.unk = (self.vocabulary[t] for t in ("[CLS]", "[SEP]", "[UNK]"))

    def word(self, word):
        if word not in self.cache:
            self.cache[word] = self._cut(word) or [self.unk]
        return self.cache[word]

    def _cut(self, word):
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        plain = plain.translate(str.maketrans("‘’“”", "''\"\""))  # the vocabulary lacks curly marks
        found = []
        for part in re.findall(r"[^\W_]+|.", plain):
            if part.isspace():
                continue
            begin, ids = 0, []
            while begin < len(part):
                end, mark = len(part), "##" if begin else ""
                while end > begin and mark + part[begin:end] not in self.vocabulary:
                    end -= 1
                if end == begin:
                    ids = [self.unk]
                    break
                ids.append(self.vocabulary[mark + part[begin:end]])
                begin = end
            found += ids
        return found

    def row(self, kind, words, **gold):
        """An item of training: ids and case of each piece, the first piece of each word, and what is to be learnt."""
        ids, case, first = [self.cls], [0], []
        for word in words:
            first.append(len(ids))
            pieces = self.word(word)
            ids += pieces
            case += [case_class(word)] * len(pieces)
        return dict(kind=kind, ids=ids + [self.sep], case=case + [0], first=first, **gold)
