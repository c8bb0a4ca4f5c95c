-- SPDX-License-Identifier: Apache-2.0
-- Records and what is found in them. {int}, {real} and {strict} are what the database calls them; docs/reference/store.md tells what each
-- column holds.

CREATE TABLE run (
    number {int} PRIMARY KEY,
    kind TEXT NOT NULL,
    begun TEXT NOT NULL,
    ended TEXT,
    program TEXT NOT NULL,
    options TEXT NOT NULL,
    added {int} NOT NULL DEFAULT 0,
    updated {int} NOT NULL DEFAULT 0,
    unchanged {int} NOT NULL DEFAULT 0,
    failed {int} NOT NULL DEFAULT 0
){strict};

CREATE TABLE article (
    number {int} PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    url TEXT,
    outlet TEXT,
    title TEXT,
    byline TEXT,
    published TEXT,
    day TEXT,
    language TEXT,
    characters {int} NOT NULL,
    text_hash TEXT NOT NULL,
    record_hash TEXT NOT NULL,
    version TEXT NOT NULL,
    source TEXT NOT NULL,
    run {int} NOT NULL,
    reading {int} NOT NULL
){strict};
CREATE INDEX article_day ON article (day);
CREATE INDEX article_text_hash ON article (text_hash);

CREATE TABLE reading (
    number {int} PRIMARY KEY,
    article {int} NOT NULL,
    run {int} NOT NULL,
    version TEXT NOT NULL,
    record_hash TEXT NOT NULL,
    source TEXT NOT NULL,
    record TEXT NOT NULL
){strict};
CREATE INDEX reading_article ON reading (article);
CREATE INDEX reading_run ON reading (run);

CREATE TABLE actor (
    number {int} PRIMARY KEY,
    article {int} NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT,
    sector TEXT,
    role TEXT,
    wikidata TEXT
){strict};

CREATE TABLE place (
    number {int} PRIMARY KEY,
    article {int} NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT,
    latitude {real},
    longitude {real},
    geonames {int}
){strict};

CREATE TABLE time (
    number {int} PRIMARY KEY,
    article {int} NOT NULL,
    id TEXT NOT NULL,
    words TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT,
    first_day TEXT,
    last_day TEXT
){strict};

CREATE TABLE statement (
    number {int} PRIMARY KEY,
    article {int} NOT NULL,
    id TEXT NOT NULL,
    day TEXT,
    mode TEXT NOT NULL,
    act TEXT NOT NULL,
    speaker TEXT,
    speaker_country TEXT,
    source TEXT,
    addressee TEXT,
    parent TEXT,
    content TEXT NOT NULL
){strict};
CREATE INDEX statement_day ON statement (day);

CREATE TABLE event (
    number {int} PRIMARY KEY,
    article {int} NOT NULL,
    id TEXT NOT NULL,
    day TEXT,
    first_day TEXT,
    last_day TEXT,
    type TEXT NOT NULL,
    mode TEXT,
    cameo TEXT NOT NULL,
    quad {int} NOT NULL,
    score {real} NOT NULL,
    status TEXT NOT NULL,
    confidence {real} NOT NULL,
    actors TEXT NOT NULL,
    recipients TEXT NOT NULL,
    place TEXT,
    country TEXT,
    latitude {real},
    longitude {real},
    statement TEXT,
    speaker TEXT,
    deaths {int},
    injured {int},
    words TEXT NOT NULL,
    evidence TEXT NOT NULL
){strict};
CREATE INDEX event_day ON event (day);
CREATE INDEX event_type_day ON event (type, day);
CREATE INDEX event_position ON event (latitude, longitude) WHERE latitude IS NOT NULL;

CREATE TABLE event_actor (
    event {int} NOT NULL,
    role TEXT NOT NULL,
    position {int} NOT NULL,
    actor {int} NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    sector TEXT,
    PRIMARY KEY (event, role, position)
){clustered};

CREATE TABLE commitment (
    number {int} PRIMARY KEY,
    article {int} NOT NULL,
    id TEXT NOT NULL,
    day TEXT,
    act TEXT NOT NULL,
    committed TEXT NOT NULL,
    recipients TEXT NOT NULL,
    action TEXT NOT NULL,
    condition TEXT,
    deadline_first TEXT,
    deadline_last TEXT,
    issued_first TEXT,
    issued_last TEXT,
    instrument TEXT,
    statement TEXT,
    event TEXT
){strict};
CREATE INDEX commitment_day ON commitment (day);

CREATE TABLE figure (
    number {int} PRIMARY KEY,
    article {int} NOT NULL,
    id TEXT NOT NULL,
    words TEXT NOT NULL,
    value {real},
    low {real},
    high {real},
    comparator TEXT NOT NULL,
    unit TEXT,
    counted TEXT,
    statement TEXT
){strict};

-- What items are found by: a term is a name, a country or a Wikidata id, folded; a posting says that an item has it in a role.
CREATE TABLE term (
    number {int} PRIMARY KEY,
    kind TEXT NOT NULL,
    term TEXT NOT NULL,
    UNIQUE (kind, term)
){strict};

CREATE TABLE term_word (
    word TEXT NOT NULL,
    term {int} NOT NULL,
    PRIMARY KEY (word, term)
){clustered};

CREATE TABLE posting (
    term {int} NOT NULL,
    day TEXT NOT NULL,
    item {int} NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (term, day, item, role)
){clustered};
CREATE INDEX posting_item ON posting (item);
