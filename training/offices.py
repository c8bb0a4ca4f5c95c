#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""offices.py FACTS FOLDER : makes the tables of offices (offices.tsv) and of the bodies of states (bodies.tsv) out of fact tables.

FACTS holds leaders.tsv, ministers.tsv, institutions.tsv, security_forces_text.tsv and countries.tsv, tab separated with a header. Rows whose
licence does not allow shipping (CC BY-NC, CC BY-SA) are left out. Same tables, same rows."""
import collections
import re
import sys
import unicodedata

LETTERS = str.maketrans({'ł': 'l', 'Ł': 'L', 'ø': 'o', 'Ø': 'O', 'đ': 'd', 'ı': 'i', 'ß': 'ss', '’': "'", '‘': "'"})
ROLES = {'head of state', 'head of government', 'head of state and government'}
GENERIC = set('''assembly national parliament senate house of representatives chamber deputies congress council legislative the people's
 supreme federal general great state states nations lower upper diet cortes republic union peoples chambers and lords commons house's
 legislature bicameral unicameral or consultative islamic constituent elders provinces regions territories islands regional local
 national's king's royal sovereign transitional interim military forces armed army defence defense force navy air guard police'''.split())

ENGLISH = set('''parlament sejmik carabineers gendarmerie gendarmes coastguard marines militia parlamento parlement senat senaat senado camara
 congreso nationalrat landtag parlimen kongreso sansad barlamane palamene ansars artesh maritime dutch haeren kystvakt immigration pakistan
 mabahith riverine luchtmacht landmacht reserves ilmavoimat maavoimat merivoimat'''.split())

DEFENCE = re.compile(r"Minister (of|for) (the Revolutionary |the |People's |His Majesty's )?(Armed Forces|Defense)")

# The list of 2019 leaves out cabinets that it prints apart; these are from general knowledge.
SECRETARIES = [
    ('James Baker', 'Secretary of State', '1989-01-25', '1992-08-23'),
    ('Lawrence Eagleburger', 'Secretary of State', '1992-12-08', '1993-01-19'),
    ('Warren Christopher', 'Secretary of State', '1993-01-20', '1997-01-17'),
    ('Madeleine Albright', 'Secretary of State', '1997-01-23', '2001-01-20'),
    ('Colin Powell', 'Secretary of State', '2001-01-20', '2005-01-26'),
    ('Condoleezza Rice', 'Secretary of State', '2005-01-26', '2009-01-20'),
    ('Hillary Clinton', 'Secretary of State', '2009-01-21', '2013-02-01'),
    ('John Kerry', 'Secretary of State', '2013-02-01', '2017-01-20'),
    ('Rex Tillerson', 'Secretary of State', '2017-02-01', '2018-03-31'),
    ('Mike Pompeo', 'Secretary of State', '2018-04-26', '2021-01-20'),
    ('Antony Blinken', 'Secretary of State', '2021-01-26', '2025-01-20'),
    ('Marco Rubio', 'Secretary of State', '2025-01-21', ''),
    ('Dick Cheney', 'Secretary of Defense', '1989-03-21', '1993-01-20'),
    ('Les Aspin', 'Secretary of Defense', '1993-01', '1994-02'),
    ('William Perry', 'Secretary of Defense', '1994-02', '1997-01'),
    ('William Cohen', 'Secretary of Defense', '1997-01', '2001-01-20'),
    ('Donald Rumsfeld', 'Secretary of Defense', '2001-01-20', '2006-12-18'),
    ('Robert Gates', 'Secretary of Defense', '2006-12-18', '2011-06-30'),
    ('Leon Panetta', 'Secretary of Defense', '2011-07-01', '2013-02-26'),
    ('Chuck Hagel', 'Secretary of Defense', '2013-02-27', '2015-02-17'),
    ('Ash Carter', 'Secretary of Defense', '2015-02-17', '2017-01-20'),
    ('James Mattis', 'Secretary of Defense', '2017-01-20', '2018-12-31'),
    ('Mark Esper', 'Secretary of Defense', '2019-07-23', '2020-11-09'),
    ('Lloyd Austin', 'Secretary of Defense', '2021-01-22', '2025-01-20'),
    ('Pete Hegseth', 'Secretary of Defense', '2025-01-25', ''),
]

# Of states whose defence minister the lists leave out, where public record is sure; others stay open.
DEFENCE_MINISTERS = [
    ('Khaled al-Obaidi|Khalid al-Obaidi', 'IRQ', 'Minister of Defense', '2014-10-18', '2016-08-25', ''),
    ('Najah al-Shammari', 'IRQ', 'Minister of Defense', '2019-06-24', '2020-05', ''),
    ('Juma Inad|Jumaa Inad', 'IRQ', 'Minister of Defense', '2020-05', '2022-10-27', ''),
    ('Thabet al-Abbasi|Thabit al-Abbasi', 'IRQ', 'Minister of Defense', '2022-10-27', '', '2023'),
    ('Marguerite Gnakade', 'TGO', 'Minister of the Armed Forces', '2020-10-01', '2022-12', ''),
    ('Marvin Dames', 'BHS', 'Minister of National Security', '2017-05', '2021-09', ''),
    ('Wayne Munroe', 'BHS', 'Minister of National Security', '2021-09', '', '2023'),
    ('Florencio Marin', 'BLZ', 'Minister of National Defence and Border Security', '2020-11', '', '2023'),
    ('Michael Farrugia', 'MLT', 'Minister for Home Affairs and National Security', '2017-06', '2020-01', ''),
    ('Byron Camilleri', 'MLT', 'Minister for Home Affairs, National Security and Law Enforcement', '2020-01-15', '', '2023'),
    ('Fitzgerald Hinds', 'TTO', 'Minister of National Security', '2021-04', '', '2023'),
]


def rows(folder, name):
    with open(f'{folder}/{name}.tsv', encoding='utf-8') as table:
        lines = [line for line in table.read().split('\n') if line]
    head = lines[0].split('\t')
    return [dict(zip(head, line.split('\t'))) for line in lines[1:]]


def key(name):
    plain = ''.join(c for c in unicodedata.normalize('NFD', name) if unicodedata.category(c) != 'Mn').translate(LETTERS)
    return ' '.join(re.sub(r"[^0-9A-Za-z' ]", ' ', plain).replace("'", '').lower().split())


def cased(name):
    """A list's capitals as a name is written: "Sergey LAVROV"."""
    return ' '.join(w.title() if w.isupper() and len(w.strip('.')) > 1 else w for w in name.split())


def date(text):
    """A date, month or year; empty for anything else."""
    return text if re.fullmatch(r'[12]\d{3}(-\d\d(-\d\d)?)?', text) else ''


def full(names):
    """The names of two words or more in Latin letters, one for each key."""
    kept = {}
    for name in names:
        name = re.sub(r'\(.*?\)', '', name).strip()
        k = key(name)
        if len(k.split()) > 1 and len(k) < 60 and '|' not in name and all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 for c in name):
            kept.setdefault(k, name)
    return kept


def offices(facts):
    terms = []
    heads = set()
    leaders = [r for r in rows(facts, 'leaders') if r['licence'] == 'open' and '|' not in r['iso3'] and r['iso3']]
    for r in leaders:
        if r['role'] in ROLES:
            heads.add((key(r['name']), r['iso3']))
    for r in leaders:
        last = r['end'] or r['last_listed']
        wanted = r['role'] in ROLES or (r['role'] == 'deputy' and (key(r['name']), r['iso3']) in heads)
        if wanted and (last or '9') >= '1990':
            end = r['end'] or r['not_listed_by']
            if end and r['start'] and end < r['start']:
                end = ''
            names = full([r['name']] + r['variants'].split('|')) or full([f"{r['office']} {r['name']}"])
            terms.append((names, r['iso3'], r['role'], r['office'], r['start'], end,
                          r['first_listed'], r['last_listed'], r['wikidata'], r['sources'].replace('|peppercat', '').replace('peppercat|', '')))
    for r in rows(facts, 'ministers'):
        posts = set(r['portfolio'].split('|')) & {'foreign', 'defence'}
        if DEFENCE.match(r['office']):
            posts.add('defence')
        if 'Foreign Trade' in r['office'] and 'Affairs' not in r['office']:
            posts.discard('foreign')
        whole = r['note'] in ('', 'National Government')
        if posts and r['licence'] in ('PD', 'CC0') and 'deput' not in r['office'].lower() and 'factbook' not in r['source'] and whole:
            terms.append((full([cased(r['name'])]), r['iso3'], ' and '.join(sorted(posts)) + ' minister', r['office'], r['start'], r['end'],
                          r['as_of'], r['as_of'], r['wikidata'], r['source']))
    for name, office, start, end in SECRETARIES:
        role = 'defence minister' if office.endswith('Defense') else 'foreign minister'
        terms.append((full([name]), 'USA', role, office, start, end, start, end, '', 'public record'))
    for name, iso3, office, start, end, last in DEFENCE_MINISTERS:
        terms.append((full(name.split('|')), iso3, 'defence minister', office, start, end, start, last or end, '', 'public record'))
    found = {}
    for names, iso3, role, office, start, end, first, last, wikidata, source in terms:
        if not names:
            continue
        start, end, first, last = map(date, (start, end, first, last))
        id = '-'.join([iso3.lower(), next(iter(names)).replace(' ', '-'), role.split()[-1] if 'head' not in role else role.replace('head of ', '').replace(' ', '-'), start or first])
        row = [id, '|'.join(names.values()), iso3, role, office, start, end, first, last, wikidata, source]
        found[id] = merged(found[id], row) if id in found else row
    return [found[id] for id in sorted(found)]


def merged(row, other):
    """One term of two rows of one person, role and begin."""
    names = full(row[1].split('|') + other[1].split('|'))
    first = min(filter(None, (row[7], other[7])), default='')
    return [row[0], '|'.join(names.values()), *row[2:6], max(row[6], other[6]), first, max(row[8], other[8]), row[9] or other[9], row[10]]


def bodies(facts):
    members = {r['iso3'] for r in rows(facts, 'countries') if r['kind'] == 'state'}
    kinds = {'legislature': ('parliament', 'LEG'), 'armed forces': ('forces', 'MIL')}
    found = {}
    owners = collections.defaultdict(set)
    listed = [r for r in rows(facts, 'institutions') if r['kind'] in kinds and r['iso3'] in members]
    for r in listed:
        for name in [r['name'], r['name_local'], r['acronym']] + r['other_names'].split('|'):
            owners[key(name)].add(r['iso3'])
    for r in sorted(listed, key=lambda r: (r['iso3'], r['kind'], not r['source'].startswith('factbook 2026'))):
        kind, sector = kinds[r['kind']]
        names = []
        for name in [r['name'], r['name_local']] + r['other_names'].split('|'):
            name = re.sub(r'[\(\[].*?[\)\]]', '', name).strip()
            k = key(name)
            if len(k) > 4 and ' ' not in name and k not in GENERIC and k not in ENGLISH and len(owners[k]) == 1 and name[0].isupper() and name.isalpha():
                names.append(name)
        at = (r['iso3'], kind)
        if at not in found:
            found[at] = [f"{r['iso3'].lower()}-{kind}", r['iso3'], kind, sector, r['name'].strip(), [], 'CIA World Factbook, ' + r['source'].replace('factbook ', '')]
        if r['source'].startswith('factbook 2026') or found[at][4] == r['name'].strip():
            found[at][5] += [n for n in names if n not in found[at][5]]
    for r in rows(facts, 'security_forces_text'):
        none = re.match(r'.{0,40}no (regular )?(indigenous )?(military|armed) forces', r['security_forces_text'])
        police = 'Police' in r['security_forces_text'] and (r['iso3'], 'forces') not in found
        if r['iso3'] in members and (none or police):
            found[(r['iso3'], 'forces')] = [f"{r['iso3'].lower()}-forces", r['iso3'], 'no-forces', '',
                                            'no regular military forces' if none else 'none listed, only police', [], 'CIA World Factbook, 2026']
    return [row[:5] + ['|'.join(row[5])] + row[6:] for _, row in sorted(found.items())]


def write(path, head, columns, table):
    with open(path, 'w', encoding='utf-8') as out:
        out.write(head + '\t'.join(columns) + '\n')
        for row in table:
            out.write('\t'.join(row) + '\n')
    print(len(table), 'rows', path)


def main():
    facts, folder = sys.argv[1:]
    write(f'{folder}/offices.tsv', '''# Who held which office when: heads of state and government of all countries since 1990, and foreign and defence ministers as far as open lists have them.
# id; names: the usual one first; country: ISO 3166 alpha-3; role; office: as the list has it; begin, end: ISO date, month or year, empty where unknown; an end may be the
# first edition that no longer lists the person; first, last: editions or days in which a list has it; wikidata; source.
# Made by training/offices.py out of the CIA World Factbook 1990-2026 and World Leaders 2019 (public domain), Archigos 4.1 (CC BY 4.0, Goemans, Gleditsch, Chiozza), REIGN
# (Bell, Besaw, Frank 2021), Wikidata (CC0) and, for the secretaries of the United States and the defence ministers of six more states, general knowledge. Facts only. Date: 2026-11-28.
''', ['id', 'names', 'country', 'role', 'office', 'begin', 'end', 'first', 'last', 'wikidata', 'source'], offices(facts))
    write(f'{folder}/bodies.tsv', '''# Parliaments and armed forces of states, and which states have no forces.
# id; country: ISO 3166 alpha-3; kind: parliament, forces, or no-forces for a state that has none; sector; name: as the list has it; names: those that are of this body alone,
# and are looked up; source.
# Made by training/offices.py out of the CIA World Factbook (public domain). Date: 2026-11-28.
''', ['id', 'country', 'kind', 'sector', 'name', 'names', 'source'], bodies(facts))


if __name__ == '__main__':
    main()
