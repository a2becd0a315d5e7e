/** What a verification tells of. */
export const facts = {
  form: { nb: 'Formen er riktig', nn: 'Forma er rett', en: 'The form is right' },
  identity: {
    nb: 'Nummer og versjoner stemmer',
    nn: 'Nummer og versjonar stemmer',
    en: 'Number and revisions are right',
  },
  parties: { nb: 'Partene er riktig oppgitt', nn: 'Partane er rett oppgitt', en: 'The parties are stated rightly' },
  lines: {
    nb: 'Linjer, tillegg og fradrag stemmer',
    nn: 'Linjer, tillegg og frådrag stemmer',
    en: 'Lines, charges and reductions are right',
  },
  sums: {
    nb: 'Mva. og summer stemmer på øret',
    nn: 'Mva. og summar stemmer på øret',
    en: 'VAT and totals are right to the øre',
  },
  estimate: { nb: 'Prisanslaget henger sammen', nn: 'Prisanslaget heng saman', en: 'The estimate adds up' },
  traces: { nb: 'Alle utregninger går opp', nn: 'Alle utrekningar går opp', en: 'All computations replay' },
  events: {
    nb: 'Hendelsene kan ha skjedd slik',
    nn: 'Hendingane kan ha skjedd slik',
    en: 'The events can have happened so',
  },
  content: {
    nb: 'Innholdet er uendret siden utstedelsen',
    nn: 'Innhaldet er uendra sidan utferdinga',
    en: 'The content is unchanged since the issue',
  },
  chain: {
    nb: 'Versjonene bygger på hverandre',
    nn: 'Versjonane byggjer på kvarandre',
    en: 'The revisions rest on one another',
  },
  'event-chain': {
    nb: 'Ingen hendelse er endret, og ingen er fjernet mellom to andre',
    nn: 'Inga hending er endra, og inga er fjerna mellom to andre',
    en: 'No event was changed, and none was removed between two others',
  },
  change: {
    nb: 'Endringen viser riktig til det avtalte',
    nn: 'Endringa viser rett til det avtalte',
    en: 'The change refers rightly to what was agreed',
  },
}

export const findings = {
  holds: { nb: 'ja', nn: 'ja', en: 'yes' },
  broken: { nb: 'NEI', nn: 'NEI', en: 'NO' },
  unknown: { nb: 'kan ikke avgjøres', nn: 'kan ikkje avgjerast', en: 'cannot be told' },
}

/** What a price follows from. */
export const documents = {
  engine: { nb: 'programmet', nn: 'programmet', en: 'the program' },
  day: { nb: 'prisdagen', nn: 'prisdagen', en: 'the pricing day' },
  'price-list': { nb: 'prislisten', nn: 'prislista', en: 'the price list' },
  catalogue: { nb: 'katalogen', nn: 'katalogen', en: 'the catalogue' },
  'vat-table': { nb: 'mva.-tabellen', nn: 'mva.-tabellen', en: 'the VAT table' },
}

/** Amounts by their EN 16931 term. */
export const terms = {
  'BT-92': { nb: 'tillegget eller fradraget', nn: 'tillegget eller frådraget', en: 'the charge or reduction' },
  'BT-106': { nb: 'sum linjer', nn: 'sum linjer', en: 'the sum of lines' },
  'BT-107': { nb: 'sum fradrag', nn: 'sum frådrag', en: 'the sum of reductions' },
  'BT-108': { nb: 'sum tillegg', nn: 'sum tillegg', en: 'the sum of charges' },
  'BT-109': { nb: 'sum ekskl. mva.', nn: 'sum ekskl. mva.', en: 'the total excl. VAT' },
  'BT-110': { nb: 'mva. i alt', nn: 'mva. i alt', en: 'the total VAT' },
  'BT-112': { nb: 'sum inkl. mva.', nn: 'sum inkl. mva.', en: 'the total incl. VAT' },
  'BT-129': { nb: 'mengden', nn: 'mengda', en: 'the quantity' },
  'BT-146': { nb: 'enhetsprisen', nn: 'einingsprisen', en: 'the unit price' },
}

/** What commands tell of quotes. */
export const said = {
  verified: {
    nb: 'Tilbudet er ekte: Ingenting av det som står i filen, er endret siden det ble utstedt, og alt går opp.',
    nn: 'Tilbodet er ekte: Ingenting av det som står i fila, er endra sidan det vart utferda, og alt går opp.',
    en: 'The quote is genuine: nothing in the file has changed since it was issued, and everything adds up.',
  },
  lastHash: { nb: 'Hash til den siste hendelsen', nn: 'Hash til den siste hendinga', en: 'Hash of the last event' },
  cutOff: {
    nb: 'Er de siste hendelsene kuttet bort, kan ikke filen alene vise det. Noter denne hashen, og kontroller senere med --hash.',
    nn: 'Er dei siste hendingane kutta bort, kan ikkje fila åleine vise det. Noter denne hashen, og kontroller seinare med --hash.',
    en: 'If the last events were cut off, the file alone cannot show it. Note this hash, and check against it later with --hash.',
  },
  hashIsLast: {
    nb: 'Hashen du oppga, er den siste i filen. Ingenting er kuttet bort.',
    nn: 'Hashen du gav opp, er den siste i fila. Ingenting er kutta bort.',
    en: 'The hash you gave is the last one in the file. Nothing was cut off.',
  },
  hashIsEarlier: {
    nb: 'Hashen du oppga, er i filen. Noe er ført etter den.',
    nn: 'Hashen du gav opp, er i fila. Noko er ført etter han.',
    en: 'The hash you gave is in the file. Something was entered after it.',
  },
  draftVerified: {
    nb: 'Utkastet går opp. Det har ikke segl ennå.',
    nn: 'Utkastet går opp. Det har ikkje segl enno.',
    en: 'The draft adds up. It has no seal yet.',
  },
  notVerified: {
    nb: 'Tilbudet er ikke til å stole på. Bruk det ikke.',
    nn: 'Tilbodet er ikkje til å lite på. Bruk det ikkje.',
    en: 'The quote cannot be trusted. Do not use it.',
  },
  same: {
    nb: 'Prisen er den samme, på øret.',
    nn: 'Prisen er den same, på øret.',
    en: 'The price is the same, to the øre.',
  },
  differs: { nb: 'Prisen er en annen.', nn: 'Prisen er ein annan.', en: 'The price is another one.' },
  changed: {
    nb: 'Endret siden tilbudet: {what}.',
    nn: 'Endra sidan tilbodet: {what}.',
    en: 'Changed since the quote: {what}.',
  },
  nothingChanged: {
    nb: 'Programmet, dagen og dokumentene er de samme som i tilbudet.',
    nn: 'Programmet, dagen og dokumenta er dei same som i tilbodet.',
    en: 'The program, the day and the documents are those of the quote.',
  },
}
