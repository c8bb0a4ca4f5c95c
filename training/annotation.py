#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""annotation.py : annotated articles without their words, and back.

usage: annotation.py make FOLDER TABLES DATE SET=FILE ...     FOLDER of annotated articles (*.json) -> TABLES/articles.tsv, TABLES/items.tsv
       annotation.py rebuild TABLES FOLDER SET=FILE ...       the tables and the sets that hold the texts -> FOLDER/*.json
       annotation.py check FOLDER SET=FILE ...                rebuild(make(x)) is x, for every article of FOLDER

An annotated article is a JSON object: id, source_set, source_id, title, published, outlet, language, text, exhaustive and the layers
events, statements, commitments, figures, times, places, framing, in which everything that the text says is copied letter by letter
("nth" picks a later occurrence). The texts may not be passed on. The tables therefore keep where things stand (code points of the
text), codes (types, modes, ISO countries, sectors, dates, units) and figures, and no word of a text. SET=FILE names a
file of JSON lines (.gz or not) with the articles of a set: id, text, and where known title and outlet. A text whose SHA-256 is not the
one in articles.tsv is refused."""
import gzip, hashlib, json, os, re, sys, tempfile

LAYERS = ['events', 'statements', 'commitments', 'figures', 'times', 'places', 'framing']
ARTICLE = ['id', 'article', 'set', 'source', 'sha256', 'length', 'published', 'title', 'exhaustive']
ITEM = ['id', 'article', 'layer', 'reading', 'span', 'code', 'mode', 'who', 'whom', 'status', 'time', 'issued', 'place', 'by', 'cue', 'content',
        'condition', 'instrument', 'value', 'unit', 'comparator', 'of', 'optional']
UNITS = set('people percent years months weeks days hours minutes times magnitude metres kilometres feet miles tonnes USD EUR GBP CAD CNY HKD JPY XCD'.split()) | {'nautical miles'}
NONE = '-'   # said to be none; an empty cell is no field of the layer, or in a further reading: as in the first

class Spans:
    """Where quotes stand in one text."""
    def __init__(self, text): self.text = text

    def all(self, quote):
        out, i = [], self.text.find(quote)
        while i >= 0:
            out.append((i, i + len(quote))); i = self.text.find(quote, i + 1)
        if not out: raise SystemExit('not in the text: %r' % quote)
        return out

    def whole(self, quote):
        """occurrences as whole words first"""
        inside = lambda i: 0 <= i < len(self.text) and self.text[i].isalnum()
        cut = lambda s: (quote[:1].isalnum() and inside(s[0] - 1)) or (quote[-1:].isalnum() and inside(s[1]))
        return sorted(self.all(quote), key=lambda s: (cut(s), s))

    def nth(self, quote, n): return self.all(quote)[n]

    def near(self, quote, at):
        """the occurrence nearest to a place, whole words before parts of words"""
        cut = self.whole(quote)
        return min(cut, key=lambda s: (self.part(s), min(abs(s[0] - at[1]), abs(s[1] - at[0])), s))

    def part(self, s):
        inside = lambda i: 0 <= i < len(self.text) and self.text[i].isalnum()
        q = self.text[s[0]:s[1]]
        return (q[:1].isalnum() and inside(s[0] - 1)) or (q[-1:].isalnum() and inside(s[1]))

    def count(self, span):
        """which occurrence of its words a span is"""
        return self.all(self.text[span[0]:span[1]]).index(tuple(span))

def write(span): return '%d-%d' % tuple(span)
def read(cell): return tuple(int(x) for x in cell.split('-'))

def interval(v): return NONE if v is None else v['begin'] if v['begin'] == v['end'] else v['begin'] + '/' + v['end']
def uninterval(cell):
    if cell == NONE: return None
    begin, _, end = cell.partition('/')
    return {'begin': begin, 'end': end or begin}

class Cells:
    """The cells of one article: offsets for words."""
    def __init__(self, text): self.spans, self.text = Spans(text), text

    def at(self, span): return self.text[span[0]:span[1]]

    def actor(self, a):
        if a is None: return NONE
        if a == {'unnamed': True}: return '?'
        name = write(self.spans.whole(a['name'])[0]) if 'name' in a else ''
        return ':'.join([name, a.get('country', ''), a.get('sector', '')])

    def unactor(self, cell):
        if cell == NONE: return None
        if cell == '?': return {'unnamed': True}
        name, country, sector = cell.split(':')
        pairs = [('name', name and self.at(read(name))), ('country', country), ('sector', sector)]
        return {k: v for k, v in pairs if v}

    def actors(self, v): return '|'.join(self.actor(a) for a in v) or NONE
    def unactors(self, cell): return [] if cell == NONE else [self.unactor(c) for c in cell.split('|')]

    def place(self, p):
        if p is None: return NONE
        return p['country'] + (':' + write(self.spans.whole(p['name'])[0]) if 'name' in p else '')

    def unplace(self, cell):
        if cell == NONE: return None
        country, _, name = cell.partition(':')
        return dict({'country': country}, **({'name': self.at(read(name))} if name else {}))

    def maybe(self, quote, near=(0, 0)): return NONE if quote is None else write(self.spans.near(quote, near))
    def unmaybe(self, cell): return None if cell == NONE else self.at(read(cell))

    def reading(self, e):
        """the cells of those fields of an event that a reading gives"""
        row = {}
        if 'type' in e: row['code'] = '|'.join(e['type'])
        if 'actors' in e: row['who'] = self.actors(e['actors'])
        if 'recipients' in e: row['whom'] = self.actors(e['recipients'])
        if 'status' in e: row['status'] = e['status']
        if 'time' in e: row['time'] = interval(e['time'])
        if 'place' in e: row['place'] = self.place(e['place'])
        if 'attributed_to' in e: row['by'] = self.actor(e['attributed_to'])
        return row

    def unreading(self, row):
        e = {}
        if row['code']: e['type'] = row['code'].split('|')
        if row['who']: e['actors'] = self.unactors(row['who'])
        if row['whom']: e['recipients'] = self.unactors(row['whom'])
        if row['status']: e['status'] = row['status']
        if row['time']: e['time'] = uninterval(row['time'])
        if row['place']: e['place'] = self.unplace(row['place'])
        if row['by']: e['attributed_to'] = self.unactor(row['by'])
        return e

    def events(self, e):
        first = dict(self.reading(e), span=write(self.spans.nth(e['quote'], e.get('nth', 0))), mode='|'.join(e.get('mode', [])) or NONE)
        return [first] + [self.reading(x) for x in e.get('alt', [])]

    def unevents(self, rows):
        span = read(rows[0]['span'])
        e = dict(self.unreading(rows[0]), quote=self.at(span), nth=self.spans.count(span))
        if rows[0]['mode'] != NONE: e['mode'] = rows[0]['mode'].split('|')
        if rows[1:]: e['alt'] = [self.unreading(r) for r in rows[1:]]
        return e

    def statements(self, s):
        """source and cue: where the whole statement is shortest"""
        best = None
        for first in self.spans.all(s['content'][0]):
            content = [first] + [self.spans.near(c, first) for c in s['content'][1:]]
            cue = [self.spans.near(c, first) for c in s['cue']]
            source = [self.spans.near(s['source'], cue[0] if cue else first)] if s['source'] else []
            all_ = content + cue + source
            length = sum(self.spans.part(x) for x in all_), max(x[1] for x in all_) - min(x[0] for x in all_)
            if best is None or length < best[0]: best = (length, content, cue, source)
        _, content, cue, source = best
        return [dict(span=write(source[0]) if source else NONE, who=self.actor(s['actor']), cue='|'.join(map(write, cue)) or NONE,
                     content='|'.join(map(write, content)), mode=s['mode'])]

    def unstatements(self, rows):
        r = rows[0]
        many = lambda cell: [] if cell == NONE else [self.at(read(c)) for c in cell.split('|')]
        return dict(source=self.unmaybe(r['span']), actor=self.unactor(r['who']), cue=many(r['cue']), content=many(r['content']), mode=r['mode'])

    def commitments(self, c):
        span = self.spans.whole(c['action'])[0]
        return [dict(span=write(span), code='|'.join(c['act']), who=self.actors(c['by']), whom=self.actors(c['to']), time=interval(c['deadline']),
                     issued=interval(c['issued']), condition=self.maybe(c['condition'], span), instrument=self.maybe(c['instrument'], span))]

    def uncommitments(self, rows):
        r = rows[0]
        return dict(act=r['code'].split('|'), by=self.unactors(r['who']), to=self.unactors(r['whom']), action=self.unmaybe(r['span']),
                    condition=self.unmaybe(r['condition']), deadline=uninterval(r['time']), issued=uninterval(r['issued']), instrument=self.unmaybe(r['instrument']))

    def figures(self, f):
        span = self.spans.nth(f['quote'], f.get('nth', 0))
        unit = NONE if f['unit'] is None else f['unit'] if f['unit'] in UNITS else self.maybe(f['unit'], span)
        return [dict(span=write(span), value=NONE if f['value'] is None else json.dumps(f['value']), unit=unit, comparator=f['comparator'], of=self.maybe(f['of'], span))]

    def unfigures(self, rows):
        r = rows[0]; span = read(r['span'])
        unit = self.unmaybe(r['unit']) if r['unit'][:1].isdigit() or r['unit'] == NONE else r['unit']
        return dict(quote=self.at(span), nth=self.spans.count(span), value=None if r['value'] == NONE else json.loads(r['value']), unit=unit,
                    comparator=r['comparator'], of=self.unmaybe(r['of']))

    def times(self, t):
        if t['value'] is not None and not re.fullmatch(r'[0-9A-Z_:/.\-]+', t['value']): raise SystemExit('no TIMEX value: %r' % t['value'])
        return [dict(span=write(self.spans.nth(t['quote'], t.get('nth', 0))), code=t['type'], value=t['value'] or NONE,
                     time=interval({'begin': t['begin'], 'end': t['end']} if t['begin'] else None))]

    def untimes(self, rows):
        r = rows[0]; span = read(r['span']); v = uninterval(r['time']) or {'begin': None, 'end': None}
        return dict(quote=self.at(span), nth=self.spans.count(span), type=r['code'], value=None if r['value'] == NONE else r['value'], **v)

    def places(self, p):
        span = self.spans.nth(p['quote'], p.get('nth', 0))
        return [dict(span=write(span), place=p['country'] or NONE, of=self.maybe(p['name'], span))]

    def unplaces(self, rows):
        r = rows[0]; span = read(r['span'])
        return dict(quote=self.at(span), nth=self.spans.count(span), country=None if r['place'] == NONE else r['place'], name=self.unmaybe(r['of']))

    def framing(self, f):
        span = self.spans.nth(f['quote'], 0)
        return [dict(span=write(span), by=NONE if f['voice'] == 'outlet' else self.maybe(f['voice'], span))]

    def unframing(self, rows):
        r = rows[0]
        return dict(quote=self.unmaybe(r['span']), voice='outlet' if r['by'] == NONE else self.unmaybe(r['by']))

def sets(arguments):
    """the articles of the named files: set -> id -> article"""
    out = {}
    for a in arguments:
        name, _, path = a.partition('=')
        with (gzip.open if path.endswith('.gz') else open)(path, 'rt', encoding='utf-8') as f:
            out[name] = {x['id']: x for x in map(json.loads, f)}
    return out

def make(articles, source):
    """the rows of articles.tsv and items.tsv"""
    heads, items = [], []
    for number, g in enumerate(articles, 1):
        code, text, origin = 'a%02d' % number, g['text'], source[g['source_set']][g['source_id']]
        if origin['text'] != text: raise SystemExit(g['id'] + ': text differs from the set')
        if g['title'] not in (None, origin.get('title')) or g['outlet'] != origin.get('outlet'): raise SystemExit(g['id'] + ': title or outlet differs from the set')
        heads.append(dict(id=code, article=g['id'], set=g['source_set'], source=g['source_id'], sha256=hashlib.sha256(text.encode()).hexdigest(), length=str(len(text)),
                          published=g['published'] or NONE, title='yes' if g['title'] is not None else 'no', exhaustive='yes' if g['exhaustive'] else 'no'))
        cells = Cells(text)
        for layer in LAYERS:
            for i, x in enumerate(g[layer], 1):
                for reading, row in enumerate(getattr(cells, layer)(x)):
                    row.update(id='%s.%s.%02d' % (code, layer, i) + ('.%d' % reading if reading else ''), article=code, layer=layer, reading=str(reading))
                    if not reading: row['optional'] = 'yes' if x.get('optional') else 'no'
                    items.append(row)
    return heads, items

ORDER = dict(events='type quote nth actors recipients status time place attributed_to mode alt optional', statements='source actor cue content mode optional',
             commitments='act by to action condition deadline issued instrument optional', figures='quote nth value unit comparator of optional',
             times='quote nth type value begin end', places='quote nth country name', framing='quote voice')

def rebuild(heads, items, source):
    """the annotated articles"""
    out = []
    for h in heads:
        origin = source[h['set']][h['source']]; text = origin['text']
        if hashlib.sha256(text.encode()).hexdigest() != h['sha256']: raise SystemExit(h['article'] + ': the set has another text')
        g = dict(id=h['article'], title=origin.get('title') if h['title'] == 'yes' else None, published=None if h['published'] == NONE else h['published'],
                 outlet=origin.get('outlet'), language='en', source_id=h['source'], source_set=h['set'], text=text, exhaustive=h['exhaustive'] == 'yes')
        cells = Cells(text)
        for layer in LAYERS:
            mine, grouped = [r for r in items if r['article'] == h['id'] and r['layer'] == layer], []
            for r in mine:
                if r['reading'] == '0': grouped.append([])
                grouped[-1].append(r)
            g[layer] = []
            for rows in grouped:
                x = getattr(cells, 'un' + layer)(rows)
                if layer != 'places' and not x.get('nth'): x.pop('nth', None)
                if rows[0]['optional'] == 'yes': x['optional'] = True
                g[layer].append({k: x[k] for k in ORDER[layer].split() if k in x})
        out.append(g)
    return out

HEAD = """# %s
# Columns: %s.
# Annotated for Dateline by one reader, every tenth article read a second time. Date: %s.
# Guidelines: PLOVER types, modes and sectors; every telling with its own verb or noun is one event; a bare act of saying is a statement; unknown
# stays empty; offsets are code points of the text, end exclusive; an actor is name-offsets:country:sector, a place country:name-offsets;
# "-" is none, "?" an unnamed source; of an event's further readings only the cells that differ are given.
# Source: our own annotation of texts that stay with their publishers; training/annotation.py makes and undoes this table. Licence: Apache-2.0.
"""

def save(path, what, columns, rows, date):
    with open(path, 'w', encoding='utf-8') as f:
        f.write(HEAD % (what, ', '.join(columns), date) + '\t'.join(columns) + '\n')
        for r in rows: f.write('\t'.join(r.get(c, '') for c in columns) + '\n')

def load(path):
    lines = [l.rstrip('\n') for l in open(path, encoding='utf-8') if not l.startswith('#')]
    return [dict(zip(lines[0].split('\t'), l.split('\t'))) for l in lines[1:]]

def folder(path): return [json.load(open(os.path.join(path, f), encoding='utf-8')) for f in sorted(os.listdir(path)) if f.endswith('.json')]

def tables(articles, source, path, date):
    heads, items = make(articles, source)
    save(os.path.join(path, 'articles.tsv'), 'Articles annotated for tuning: where each text is found, and its hash.', ARTICLE, heads, date)
    save(os.path.join(path, 'items.tsv'), 'What the articles annotated for tuning hold, without their words.', ITEM, items, date)

def main():
    a = sys.argv[1:]
    if len(a) >= 4 and a[0] == 'make': tables(folder(a[1]), sets(a[4:]), a[2], a[3])
    elif len(a) >= 3 and a[0] == 'rebuild':
        os.makedirs(a[2], exist_ok=True)
        for g in rebuild(load(a[1] + '/articles.tsv'), load(a[1] + '/items.tsv'), sets(a[3:])):
            with open(os.path.join(a[2], g['id'] + '.json'), 'w', encoding='utf-8') as f: json.dump(g, f, ensure_ascii=False, indent=1)
    elif len(a) >= 2 and a[0] == 'check':
        articles, source, path = folder(a[1]), sets(a[2:]), tempfile.mkdtemp()
        tables(articles, source, path, '')
        back = rebuild(load(path + '/articles.tsv'), load(path + '/items.tsv'), source)
        wrong = [(g['id'], k) for g, b in zip(articles, back) for k in g if g[k] != b.get(k)] + [(b['id'], 'more') for g, b in zip(articles, back) if set(b) != set(g)]
        for g in wrong: print('differs: %s %s' % g)
        if wrong or len(back) != len(articles): raise SystemExit(1)
        print('%d articles, the same' % len(articles))
    else: raise SystemExit(__doc__)

if __name__ == '__main__':
    main()
