#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""known_actors.py FACTS DICTIONARIES GEONAMES.tsv.gz OUT.tsv.gz : makes the table of known persons and organisations out of a folder of fact tables.

FACTS holds leaders.tsv, ministers.tsv, persons_phoenix.tsv, parties.tsv, armed_groups.tsv, institutions.tsv, organisations.tsv,
outlets.tsv and pressure_groups.tsv, tab separated with a header; DICTIONARIES the Phoenix dictionary of international actors, which
has the companies; GEONAMES the places of the gazetteer, whose names no organisation has. An acronym that the reader's vocabulary, the words
of news or the given names have as a word is left out: in capitals it is anything ("ACT", "GAP"). Rows whose licence does not allow shipping (CC BY-NC, CC BY-SA) are left out. Dates of
office of leaders come in part from REIGN (Bell, Besaw, Frank 2021). Same tables, same rows."""
import unicodedata,gzip,collections,pathlib,re,sys
if len(sys.argv)!=5: raise SystemExit(__doc__)
F=sys.argv[1].rstrip('/')+'/'
D=sys.argv[2].rstrip('/')+'/'
def rows(f):
    L=open(F+f+'.tsv',encoding='utf-8').read().split('\n'); h=L[0].split('\t')
    for l in L[1:]:
        if l: yield dict(zip(h,l.split('\t')))
def key(n):
    n=unicodedata.normalize('NFD',n); n=''.join(c for c in n if unicodedata.category(c)!='Mn')
    n=n.replace('ł','l').replace('Ł','L').replace('ø','o').replace('Ø','O').replace('đ','d').replace('ı','i').replace('ß','ss').replace('’',"'").replace('‘',"'")
    n=re.sub(r"[^0-9A-Za-z' ]",' ',n).replace("'",'').lower()
    return ' '.join(n.split())
P={} # (key,iso)->dict
def add(name,iso,sector,role,start,end,wd):
    k=key(name)
    if len(k.split())<2 or len(k)>60 or not iso or '|' in iso: return
    e=P.setdefault((k,iso),dict(s=[],role='',wd='',rs='',re=''))
    e['s'].append((start or '',end or '',sector))
    if role:
        e['role']=e['role'] or role
        if not e['rs'] or (start and start<e['rs']): e['rs']=start or ''
        if end>e['re']: e['re']=end
    if wd: e['wd']=wd
for r in rows('leaders'):
    if r['licence']!='open' or r['role'] in('heir or elect','other'): continue
    for n in dict.fromkeys([r['name']]+r['variants'].split('|')):
        n=re.sub(r'^also spelled ','',re.sub(r'\(.*?\)','',n))
        add(n,r['iso3'],'GOV',{'head of state':'head of state','head of government':'head of government','head of state and government':'head of state and government'}.get(r['role'],''),r['start'] or r['first_listed'],r['end'] or r['last_listed'],r['wikidata'])
H=collections.defaultdict(set)
for r in rows('leaders'):
    if r['licence']!='open' or not r['role'].startswith(('head','effective')) : continue
    s=key(r['surname_caps'] or r['name'].split()[-1]); s=re.sub('^al ','',s)
    a=r['start'] or r['first_listed']; b=r['end'] or r['last_listed']
    if len(s)>2 and a and (b or a)>='1995': H[(s,r['iso3'])].add((a,b,r['role'],r['wikidata']))
for r in rows('ministers'):
    add(r['name'].title() if r['name'].isupper() else ' '.join(w.capitalize() if w.isupper() and len(w)>2 else w for w in r['name'].split()),r['iso3'],'MIL' if r['portfolio']=='armed forces' else 'SPY' if r['portfolio']=='intelligence' else 'COP' if r['portfolio']=='police' else 'JUD' if r['portfolio']=='chief justice' else 'GOV','',r['start'] or r['as_of'],r['end'],r['wikidata'])
for r in rows('persons_phoenix'):
    s=r['sector']
    sec='ELI' if 'elite' in s else 'MIL' if 'military' in s else 'JUD' if 'judiciary' in s else 'COP' if 'police' in s else 'SPY' if 'intelligence' in s else 'LEG' if 'legisl' in s else 'GOV' if 'government' in s else ''
    if not sec: continue
    for n in [r['name']]+[v for v in r['variants'].split('|') if v]: add(n,r['iso3'],sec,'',r['start'],r['end'],'')
for r in rows('party_leaders'):
    n=re.sub(r'[\(\[].*?[\)\]]','',r['leader'])
    n=' '.join(w if not w.isupper() else w.capitalize() for w in n.split())
    if len(n.split())>5 or re.search(r'\d|;|,',n): continue
    add(n,r['iso3'],'PTY','',r['first_year'],r['last_year'],'')
PERSONS={k for k,_ in P}
CITY=10000 # so many people make a place known, so that an acronym is read as its name
PLACES=collections.Counter()
for l in gzip.open(sys.argv[3],'rt',encoding='utf-8'):
    c=l.split('\t')
    if c[11].isdigit():
        for n in {key(c[1]),key(c[2])}: PLACES[n]=max(PLACES[n],int(c[11]),1)
for r in rows('countries'): PLACES[key(r['name'])]=PLACES[key(r['capital'])]=CITY
ROOT=pathlib.Path(__file__).resolve().parent.parent
R=ROOT/'core/src/main/resources/dev/dateline'
def column(path): return {l.split('\t')[0] for l in open(path,encoding='utf-8').read().split('\n') if l[:1]!='#'}
WORDS=column(ROOT/'model/src/main/resources/dev/dateline/model/vocab.txt')|column(R/'fuse/word/weights.tsv')|{key(n) for n in column(R/'resolve/actor/genders.tsv')}
by=collections.defaultdict(set)
for (k,i) in P: by[k].add(i)
out=[]
for (k,i),e in P.items():
    if len(by[k])>1 and not e['role']: continue
    secs=collections.Counter(s for _,_,s in e['s'])
    sec='GOV' if secs['GOV'] else [s for s,_ in secs.most_common() if s!='ELI' or len(secs)==1][0]
    end='' if any(not b for a,b,s in e['s'] if s!='ELI') else max([b for a,b,s in e['s'] if s!='ELI'] or [''])
    beg=min([a for a,b,s in e['s'] if a] or [''])
    out.append([k,'P',i,sec,e['role'],(e['rs'] or beg)[:10],(e['re'] if e['role'] else end)[:10],e['wd']])
n1=len(out)
G=collections.defaultdict(set)
def short(n): # an acronym of three letters or more, which tells something where the text names its country
    return re.fullmatch(r"[A-Z][A-Za-z0-9/-]*[A-Z]",n) is not None and 3<=len(n)<=9 and sum(c.isupper() for c in n)*2>len(n) and key(n) not in WORDS and PLACES[key(n)]<CITY
for r in rows('armed_groups'):
    if r['kind'].startswith('listed') or 'communal' in r['kind'] or 'supporters' in r['kind']: continue
    iso=r['iso3'] if '|' not in r['iso3'] else ''
    for n in [r['name']]+r['other_names'].split('|'):
        n=re.sub(r'\(.*?\)','',n); k=key(n)
        if len(k.split())>=2 and len(k)<70: G[k].add((iso,'REB'))
for r in rows('parties'):
    for n in [r['name'],r['name_english']]+r['other_names'].split('|'):
        n=re.sub(r'[\(\[].*?[\)\]]','',n); k=key(n)
        if not r['source'].startswith('Party Facts') and len(k)>45: continue
        if len(k.split())>=2 and len(k)<60 and not re.search(r'\d',k) and (not r['last_year'] or r['last_year']>='1995' ): G[k].add((r['iso3'],'PTY'))
    if short(r['name_short']) and (not r['last_year'] or r['last_year']>='2000'): G[key(r['name_short'])].add((r['iso3'],'PTY'))
for r in rows('institutions'):
    s={'armed forces':'MIL','legislature':'LEG','chamber':'LEG','upper chamber':'LEG','lower chamber':'LEG','highest court':'JUD','police':'COP','intelligence':'SPY','ministry':'GOV'}.get(r['kind'])
    if not s: continue
    for n in [r['name'],r['name_local']]+r['other_names'].split('|'):
        n=re.sub(r'[\(\[].*?[\)\]]','',n); k=key(n)
        if len(k.split())>=2 and len(k)<60: G[k].add((r['iso3'],s))
    if short(r['acronym']): G[key(r['acronym'])].add((r['iso3'],s))
for r in rows('organisations'):
    if r['kind']=='IGO' and r['licence']!='MIT':
        k=key(r['name'])
        if len(k.split())>=2: G[k].add(('IGO',''))
    if r['kind']=='NGO':
        k=key(r['name'])
        if len(k.split())>=3 and len(k)<60: G[k].add(('NGO',''))
PRESS=re.compile(r'\b(times|news|newspaper|post|tribune|herald|gazette|journal|daily|press|radio|tv|television|star|sun|chronicle|observer|courier|telegraph|record|review|examiner|ledger|sentinel|register|dispatch|bee|globe|enquirer|inquirer|mirror|mail|guardian|standard|broadcasting|magazine)\b')
for r in rows('outlets'):
    n=re.sub(r'[\(\[].*?[\)\]]','',r['name']); k=key(re.sub(r'^(The|the) ','',n))
    if r['iso3'] and not r['conflicting_iso3'] and len(k.split())>=2 and len(k)<50 and PRESS.search(k): G[k].add((r['iso3'],'JRN'))
UNION=re.compile(r"\b(trade union|trade unions|labor union|labour union|workers|unions of|confederation of labor|confederation of labour|federation of labor|federation of labour|congress of trade)\b")
for r in rows('pressure_groups'):
    n=re.sub(r'[\(\[].*?[\)\]]','',r['name']).strip(); k=key(n); w=n.split()
    named=all(x[:1].isupper() for x in w if len(x)>3) and not re.search(r'[;:\[\(\]\)]|other',n)
    if named and 3<=len(w)<=8 and k not in G: G[k].add((r['iso3'],'LAB' if UNION.search(k) else ''))
ISO={r['iso3'] for r in rows('countries')}
for l in open(D+'Phoenix.International.actors.txt',encoding='latin-1'):
    m=re.match(r'([^\t#]+)_\s+\[MNC([A-Z]*)\](.*)',l.rstrip('\n'))
    if not m or re.search(r'spokes|CEO|chief',m.group(3)): continue
    n=m.group(1).replace('_',' ').replace('&',' and '); k=key(n); iso=m.group(2)[:3]
    if re.search(r'\b(chief|spokes\w+|president|vessels?|companies|firms?|owned|mncs|investors|institutions)\b',k) or len(k)>50: continue
    names={k}|{re.sub(r' (inc|corp|corporation|company|co|ltd|limited|plc|llc|holdings)$','',k)}
    for x in names:
        # what is left of a name without its legal form may be a word or a place
        if (len(x.split())>=2 or (x==k and len(x)>=6)) and x not in G and x not in PERSONS: G[x].add((iso if iso in ISO else 'MNC','BUS'))
for k,v in G.items():
    if k in PLACES and ({s for _,s in v}=={'BUS'} or (' ' in k and PLACES[k]>=CITY)): continue
    isos={i for i,_ in v if i}; secs={s for _,s in v}
    if len(isos)>1: 
        if len(isos)>6: continue
        for i in sorted(isos):
            ss=sorted({s for j,s in v if j==i}); out.append([k,'O',i,ss[0] if len(ss)==1 else '','','','',''])
        continue
    ss=sorted(secs); out.append([k,'O',(list(isos) or [''])[0],ss[0] if len(ss)==1 else '','','','',''])
for (s,i),v in H.items():
    for a,b,ro,w in sorted(v): out.append([s,'H',i,'GOV',ro.replace('effective leader','head of state'),a[:10],b[:10],w])
out.sort()
head='''# Persons and organisations by name, sorted by key. Generated; facts only.
# key: lower case, ASCII, without punctuation; kind: P person, O organisation; country: ISO 3166 alpha-3 or IGO, NGO, MNC; sector: PLOVER; role: of heads of state and government; from, to: ISO dates or years of the office; wikidata.
# Sources: CIA World Factbook editions 1990-2026 and World Leaders 2019 (public domain); Archigos 4.1 (CC BY 4.0); Wikidata (CC0); Phoenix dictionaries (MIT); Party Facts (MIT); UCDP Actor 22.1 and 26.1 (CC BY 4.0); lists of outlets (MIT; USNPL by yinleon/LocalNewsDataset, newscatcher, fundus). Date: 2026-11-29.
'''
data=head+''.join('\t'.join(r)+'\n' for r in out)
p=sys.argv[4]
with open(p,'wb') as f:
    with gzip.GzipFile(fileobj=f,mode='wb',mtime=0,compresslevel=9,filename='') as g: g.write(data.encode('utf-8'))
print(len(out),'rows')
