#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Packs a GeoNames table into core's gazetteer.bin.gz, which dev.dateline.resolve.place.Gazetteer reads.

usage: gazetteer.py geonames.tsv.gz gazetteer.bin.gz

The table is tab separated with a header: geonameid name asciiname alternatenames lat lon fclass fcode country admin1
admin2 population; countries (PCLI), their first and second order divisions (ADM1, ADM2) and populated places (P).

The packed form, big endian: magic "DLG1"; the counts of divisions, places, names and references; the divisions, each
"XX.code" ended by a zero byte, division 0 of a country being the country as a whole; planes over the places, in order of
division and falling population: division (2 bytes), kind (1), population as round(8 log2(population + 1)) (1), latitude and
longitude in 1e-4 degrees (4 and 4), id (4); planes over the names, sorted by bytes: length (1), number of references (2);
the references (4): place * 2 + 1 where the name is an alternate; the bytes of the names. Planes are written byte by byte,
the high bytes of all values first, which gzip likes.
"""
import gzip
import math
import re
import struct
import sys
import unicodedata

KINDS = ['PPLX', 'PPL', 'PPLA2', 'PPLA', 'PPLC', 'ADM2', 'ADM1', 'PCLI']
ALIKE = {'PPLL': 'PPL', 'PPLA3': 'PPLA2', 'PPLA4': 'PPLA2', 'PPLA5': 'PPLA2', 'PPLCH': 'PPL'}
LETTERS = {'ø': 'o', 'ł': 'l', 'đ': 'd', 'ı': 'i', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ð': 'd', 'þ': 'th', 'ħ': 'h'}
ENGLISH = {'US', 'CA', 'GB', 'IE', 'AU', 'NZ'}
DIVISION = re.compile(r"(.+) (?:province|governorate|region|department|district|county|state|oblast|division|prefecture"
                      r"|municipality|parish|city)")
ARTICLE = re.compile(r'(?:al|an|ad|as|ash|ar|at) (.{4,})')
SHORT = {'saint': 'st', 'mount': 'mt', 'fort': 'ft', 'sainte': 'ste'}


def key(name):
    """The form under which names are compared; Names.gazetteerKey is its twin."""
    kept = []
    for c in unicodedata.normalize('NFD', name):
        if unicodedata.category(c) == 'Mn' or c in "'`.\u2018\u2019\u02bc\u02bb\u02b9\u2032":
            continue
        c = c.lower()
        kept.append(' ' if c in '-\u2010\u2011\u2013\u2014 \u00a0' else LETTERS.get(c, c))
    words = ''.join(kept).split()
    return ' '.join(SHORT.get(word, word) for word in words)


def is_name(alternate):
    """Whether an alternate can stand in English text: Latin letters, a capital first, no code of an airport."""
    return (all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in '\u2018\u2019\u02bc\u02bb\u2013' for c in alternate)
            and alternate[:1].isupper() and not re.fullmatch('[A-Z]{2,4}', alternate))


def names(row):
    """The keys of a place; True for those that are alternates. Small places of English-speaking countries have none; a first
    order division is also found without the word for what it is, and without an Arabic article."""
    own = {key(row[1]), key(row[2])}
    if row[7] == 'ADM1':
        own |= {m[1] for m in map(DIVISION.fullmatch, own) if m}
        own |= {m[1] for m in map(ARTICLE.fullmatch, own) if m}
    keys = {k: False for k in own if k}
    if row[8] not in ENGLISH or int(row[11] or 0) >= 50000:
        for alternate in filter(is_name, map(str.strip, row[3].split(','))):
            keys.setdefault(key(alternate), True)
    return {k: alternate for k, alternate in keys.items() if 1 < len(k.encode()) < 128 and k.encode().isascii()}


def planes(values, width):
    """The values as planes of bytes."""
    packed = b''.join((v & (1 << 8 * width) - 1).to_bytes(width, 'big') for v in values)
    return b''.join(packed[i::width] for i in range(width))


def pack(rows):
    for row in rows:
        row[7] = ALIKE.get(row[7], row[7] if row[7] in KINDS else 'PPL')
        row[9] = row[9] if row[7] != 'PCLI' else ''
    rows.sort(key=lambda r: (r[8], r[9], -int(r[11] or 0), int(r[0])))
    divisions = sorted({f'{r[8]}.{r[9]}' for r in rows} | {f'{r[8]}.' for r in rows})
    at = {d: i for i, d in enumerate(divisions)}
    found = {}
    for i, row in enumerate(rows):
        for k, alternate in names(row).items():
            found.setdefault(k.encode(), []).append(i * 2 + alternate)
    ordered = sorted(found)
    references = [r for k in ordered for r in found[k]]
    out = [b'DLG1', struct.pack('>4i', len(divisions), len(rows), len(ordered), len(references))]
    out += [d.encode() + b'\0' for d in divisions]
    out.append(planes([at[f'{r[8]}.{r[9]}'] for r in rows], 2))
    out.append(bytes(KINDS.index(r[7]) for r in rows))
    out.append(bytes(round(8 * math.log2(int(r[11] or 0) + 1)) for r in rows))
    out.append(planes([round(float(r[4]) * 10000) for r in rows], 4))
    out.append(planes([round(float(r[5]) * 10000) for r in rows], 4))
    out.append(planes([int(r[0]) for r in rows], 4))
    out.append(bytes(len(k) for k in ordered))
    out.append(planes([len(found[k]) for k in ordered], 2))
    out.append(planes(references, 4))
    out += ordered
    return b''.join(out)


def main():
    with gzip.open(sys.argv[1], 'rt', encoding='utf-8') as table:
        next(table)
        rows = [line.rstrip('\n').split('\t') for line in table]
    with open(sys.argv[2], 'wb') as file, gzip.GzipFile('', 'wb', 9, file, mtime=0) as out:
        out.write(pack(rows))


if __name__ == '__main__':
    main()
