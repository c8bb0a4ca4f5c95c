#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""lemmas.py VOCAB.txt OUT.tsv TRAIN.conllu.gz ... : learns how English forms become lemmas, as a table of endings.

For every part of speech the longest known ending of a form decides: cut so many characters, add a string. An ending that
begins with ^ is a whole form. A row is kept only where it changes what the next shorter ending says, so the table is small. Before endings, a verb in
-ed or -ing is given the stem that the reader's vocabulary knows (as Lemmatiser does).
Irregular verbs that the treebanks may lack, and regular ones whose stem Lemmatiser would get wrong, are given below. Same input, same bytes."""
import collections, gzip, sys

IRREGULAR = """arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled
blow blew blown|break broke broken|breed bred bred|bring brought brought|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let
lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|outbid outbid outbid|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
override overrode overridden|overrun overran overrun|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|retake retook retaken|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run
say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain
sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven
swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|undergo underwent undergone
understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
write wrote written|lie lay lain|resell resold resold|redraw redrew redrawn|remake remade remade|outgrow outgrew outgrown|overhear overheard overheard|repay repaid repaid|unwind unwound unwound|wind wound wound|wring wrung wrung|bereave bereft bereft|decree decreed decreed|referee refereed refereed|forsake forsook forsaken|forgo forwent forgone"""
# Regular verbs whose stems the vocabulary of the reader lacks, or has as another word.
REGULAR = """accede acceded acceding|accredit accredited accrediting|acquit acquitted acquitting|airdrop airdropped airdropping|allege alleged alleging|annul annulled annulling|applaud applauded applauding
atone atoned atoning|bankroll bankrolled bankrolling|barricade barricaded barricading|bayonet bayoneted bayoneting|bequeath bequeathed bequeathing|besiege besieged besieging|cajole cajoled cajoling
canvass canvassed canvassing|cede ceded ceding|censor censored censoring|chide chided chiding|clamor clamored clamoring|compel compelled compelling|concede conceded conceding|condone condoned condoning
confine confined confining|contravene contravened contravening|convene convened convening|cull culled culling|daub daubed daubing|deem deemed deeming|defame defamed defaming|defraud defrauded defrauding
deluge deluged deluging|demote demoted demoting|deplore deplored deploring|deride derided deriding|despoil despoiled despoiling|dissuade dissuaded dissuading|divulge divulged divulging
downgrade downgraded downgrading|dupe duped duping|eavesdrop eavesdropped eavesdropping|embargo embargoed embargoing|embezzle embezzled embezzling|embroil embroiled embroiling|enshrine enshrined enshrining
ensnare ensnared ensnaring|entrap entrapped entrapping|entreat entreated entreating|equip equipped equipping|exhume exhumed exhuming|extol extolled extolling|extradite extradited extraditing
firebomb firebombed firebombing|flout flouted flouting|forestall forestalled forestalling|forfeit forfeited forfeiting|garrotte garrotted garrotting|gouge gouged gouging|graffiti graffitied graffitiing
guillotine guillotined guillotining|gun gunned gunning|heckle heckled heckling|impale impaled impaling|impede impeded impeding|implore implored imploring|intercede interceded interceding
lambaste lambasted lambasting|laud lauded lauding|loath loathed loathing|loathe loathed loathing|lob lobbed lobbing|loot looted looting|maltreat maltreated maltreating|man manned manning
manhandle manhandled manhandling|maraud marauded marauding|meddle meddled meddling|mimic mimicked mimicking|mistreat mistreated mistreating|moot mooted mooting|mull mulled mulling|nab nabbed nabbing
oblige obliged obliging|postpone postponed postponing|preside presided presiding|presume presumed presuming|proscribe proscribed proscribing|quarantine quarantined quarantining|quell quelled quelling
rebuke rebuked rebuking|rebut rebutted rebutting|reconvene reconvened reconvening|redeem redeemed redeeming|reequip reequipped reequipping|repel repelled repelling|revile reviled reviling
revoke revoked revoking|scapegoat scapegoated scapegoating|scrawl scrawled scrawling|scuffle scuffled scuffling|secede seceded seceding|seethe seethed seething|sever severed severing|shackle shackled shackling
shroud shrouded shrouding|sidestep sidestepped sidestepping|snipe sniped sniping|snub snubbed snubbing|solicit solicited soliciting|stampede stampeded stampeding|stifle stifled stifling
stockpile stockpiled stockpiling|strafe strafed strafing|stymie stymied stymieing|subpoena subpoenaed subpoenaing|sue sued suing|swab swabbed swabbing|swindle swindled swindling|toil toiled toiling
topple toppled toppling|tout touted touting|traffic trafficked trafficking|trample trampled trampling|unseat unseated unseating|unveil unveiled unveiling|uproot uprooted uprooting|usurp usurped usurping
vie vied vying|wiretap wiretapped wiretapping"""
PLURALS = """man men|woman women|policeman policemen|gunman gunmen|spokesman spokesmen|spokeswoman spokeswomen|fisherman fishermen|lawman lawmen|congressman congressmen|child children|foot feet|tooth teeth|mouse mice|life lives|wife wives
knife knives|leaf leaves|half halves|thief thieves|wolf wolves|shelf shelves|loaf loaves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|phenomenon phenomena|criterion criteria|index indices|axis axes|ox oxen"""
WHOLE = {'NUM', 'PUNCT', 'SYM', 'X'}

def words(path):
    for line in gzip.open(path, 'rt', encoding='utf-8'):
        cells = line.rstrip('\n').split('\t')
        if len(cells) == 10 and cells[0].isdigit() and cells[2] != '_' and 'Typo=Yes' not in cells[5] and 'Foreign=Yes' not in cells[5]:
            yield cells[1], cells[3], cells[2]

def stem(base, known):
    doubled = len(base) > 2 and base[-1] == base[-2] and base[-1] not in 'aeiou'
    closed = len(base) > 1 and base[-1] not in 'aeiouwxy' and base[-2] in 'aeiou' and (len(base) < 3 or base[-3] not in 'aeiou')
    short = sum(c in 'aeiou' for c in base) == 1
    order = [base, base[:-1]] if doubled else [base + 'e', base] if closed and short else [base, base + 'e']
    return next((x for x in order if len(x) > 1 and x in known), None)

def verb(form, known):
    if form.endswith('ied') and len(form) > 4: return form[:-3] + 'y'
    if form.endswith('eed'): return None
    if form.endswith('ed'): return stem(form[:-2], known)
    if form.endswith('ing'): return stem(form[:-3], known)
    return None

def edit(form, lemma):
    shared = 0
    while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]: shared += 1
    return len(form) - shared, lemma[shared:]

def main(vocabulary, out, paths):
    known = {line.rstrip('\n') for line in open(vocabulary, encoding='utf-8')}
    counts = collections.defaultdict(collections.Counter)          # (upos, form) -> lemmas
    for path in paths:
        for form, upos, lemma in words(path):
            if upos in WHOLE: continue
            if upos != 'PROPN': form, lemma = form.lower(), lemma if lemma == 'I' else lemma.lower()
            counts[upos, form][lemma] += 1
    for entry in IRREGULAR.replace('\n', '|').split('|'):
        base, past, participle = entry.split()
        for form in (past, participle):
            if ('VERB', form) not in counts: counts['VERB', form][base] += 2
    counts['VERB', 'freed'] = collections.Counter(free=1)          # the treebanks have "fre" and "flead"
    counts['VERB', 'fled'] = collections.Counter(flee=1)
    for noun in PLURALS.replace('\n', '|').split('|'):
        base, plural = noun.split()
        if ('NOUN', plural) not in counts: counts['NOUN', plural][base] += 2
    best = {key: min(lemmas, key=lambda l: (-lemmas[l], l)) for key, lemmas in counts.items()}
    votes = collections.defaultdict(collections.Counter)           # (upos, ending) -> edits, one vote a form
    for (upos, form), lemma in sorted(best.items()):
        e = edit(form, lemma)
        for n in range(0, min(6, len(form)) + 1): votes[upos, form[len(form) - n:] if n else ''][e] += 1
    rules = {}
    for key in sorted(votes, key=lambda k: (k[0], len(k[1]), k[1])):
        upos, ending = key; top = min(votes[key], key=lambda e: (-votes[key][e], e)); total = sum(votes[key].values())
        if ending and (total < 3 or votes[key][top] * 3 < total * 2): continue
        if ending and rules.get(longest(rules, upos, ending[1:])) == top: continue
        if top[0] > len(ending) + 1 and ending: continue
        rules[key] = top
    whole = {}
    for (upos, form), lemma in sorted(best.items()):
        e = edit(form, lemma)
        stemmed = verb(form, known) if upos == 'VERB' else None
        if stemmed: right = stemmed == lemma
        else: right = rules.get(longest(rules, upos, form[-6:])) == e
        if not right and (upos != 'PROPN' or sum(counts[upos, form].values()) > 1): whole[upos, '^' + form] = e
    for entry in REGULAR.replace('\n', '|').split('|'):
        base, *inflected = entry.split()
        for form in inflected: whole['VERB', '^' + form] = edit(form, base)
    with open(out, 'w', encoding='utf-8', newline='\n') as f:
        f.write('# How forms become lemmas: by part of speech the longest ending decides; ^ begins a whole form. Made by training/lemmas.py.\n')
        f.write('# Columns: upos; ending; cut: characters to cut; add: string to add. Source: word forms and lemmas of UD English EWT and GUM (training parts),\n')
        f.write('# verbs and nouns of our own lists. Licence: facts of the language, see NOTICE. Date: 2026-12-01.\n')
        f.write('upos\tending\tcut\tadd\n')
        for (upos, ending), (cut, add) in sorted({**rules, **whole}.items()): f.write('%s\t%s\t%d\t%s\n' % (upos, ending, cut, add))
    print(len(rules), 'endings', len(whole), 'forms')

def longest(rules, upos, ending):
    for n in range(len(ending), -1, -1):
        key = upos, ending[len(ending) - n:] if n else ''
        if key in rules: return key
    return None

if __name__ == '__main__':
    if len(sys.argv) < 4: raise SystemExit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
