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
    nb: 'Innholdet stemmer med seglet',
    nn: 'Innhaldet stemmer med seglet',
    en: 'The content agrees with its seal',
  },
  chain: {
    nb: 'Versjonene bygger på hverandre',
    nn: 'Versjonane byggjer på kvarandre',
    en: 'The revisions rest on one another',
  },
  'event-chain': {
    nb: 'Hver hendelse bygger på den forrige',
    nn: 'Kvar hending byggjer på den førre',
    en: 'Each event rests on the one before',
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

/** What commands tell of quotes. */
export const verification = {
  consistent: {
    nb: 'Filen er uten motsigelser: Alt går opp, og segl og hendelser passer sammen. Hvem som helst kan ha laget den. Om den er fra selgeren, viser bare en hash fra selgerens register eller en signatur.',
    nn: 'Fila er utan motseiingar: Alt går opp, og segl og hendingar passar saman. Kven som helst kan ha laga henne. Om ho er frå seljaren, viser berre ein hash frå registeret til seljaren eller ein signatur.',
    en: 'The file is consistent: everything adds up, and seals and events fit together. Anybody could have made it. Only a hash from the seller’s register or a signature shows whether it is the seller’s.',
  },
  asRegistered: {
    nb: 'Tilbudet er ekte til og med {place}: Hashen du oppga, stemmer.',
    nn: 'Tilbodet er ekte til og med {place}: Hashen du gav opp, stemmer.',
    en: 'The quote is genuine up to {place}: the hash you gave agrees.',
  },
  signed: {
    nb: 'Tilbudet er ekte til og med {place}: Det er signert av {name}. Mer kan ha skjedd siden. Spør selgerens register.',
    nn: 'Tilbodet er ekte til og med {place}: Det er signert av {name}. Meir kan ha skjedd sidan. Spør registeret til seljaren.',
    en: 'The quote is genuine up to {place}: it is signed by {name}. More may have happened since. Ask the seller’s register.',
  },
  notCounted: {
    nb: 'Signaturen på {place} teller ikke: {why}.',
    nn: 'Signaturen på {place} tel ikkje: {why}.',
    en: 'The signature on {place} does not count: {why}.',
  },
  redacted: {
    nb: 'Sladdet {day} {rule}, ellers som før: {members} i {place}. Det bekrefter {name}.',
    nn: 'Sladda {day} {rule}, elles som før: {members} i {place}. Det stadfestar {name}.',
    en: 'Redacted on {day} {rule}, otherwise as it was: {members} in {place}. {name} vouches for that.',
  },
  redactedUnconfirmed: {
    nb: 'Sladdet {day} {rule}: {members} i {place}. At resten er som før, er ikke bekreftet: {why}.',
    nn: 'Sladda {day} {rule}: {members} i {place}. At resten er som før, er ikkje stadfesta: {why}.',
    en: 'Redacted on {day} {rule}: {members} in {place}. That the rest is as it was is not confirmed: {why}.',
  },
  redactionRules: {
    'asked-for': { nb: 'etter anmodning', nn: 'etter oppmoding', en: 'on request' },
    retention: { nb: 'etter endt lagringstid', nn: 'etter enda lagringstid', en: 'at the end of retention' },
  },
  redactedMembers: {
    '/contact/name': {
      nb: 'navnet på kontaktpersonen',
      nn: 'namnet på kontaktpersonen',
      en: 'the name of the contact person',
    },
    '/contact/email': {
      nb: 'e-postadressen til kontaktpersonen',
      nn: 'e-postadressa til kontaktpersonen',
      en: 'the e-mail address of the contact person',
    },
    '/contact/phone': {
      nb: 'telefonnummeret til kontaktpersonen',
      nn: 'telefonnummeret til kontaktpersonen',
      en: 'the telephone number of the contact person',
    },
    '/acceptedBy': { nb: 'hvem som aksepterte', nn: 'kven som aksepterte', en: 'who accepted' },
    '/to': { nb: 'hvem det ble sendt til', nn: 'kven det vart sendt til', en: 'to whom it was sent' },
    '/declinedBy': { nb: 'hvem som takket nei', nn: 'kven som takka nei', en: 'who declined' },
    '/note': { nb: 'merknaden', nn: 'merknaden', en: 'the note' },
    '/by/name': {
      nb: 'hvem som svarte for kunden',
      nn: 'kven som svarte for kunden',
      en: 'who answered for the customer',
    },
    '/customerReference': { nb: 'kundens referanse', nn: 'referansen til kunden', en: 'the customer’s reference' },
    '/invoice/buyerReference': { nb: 'kundens referanse', nn: 'referansen til kunden', en: 'the customer’s reference' },
    '/project/reference': {
      nb: 'kundens referanse til prosjektet',
      nn: 'referansen kunden har til prosjektet',
      en: 'the customer’s reference to the project',
    },
    '/evidence': { nb: 'hvor svaret kan leses', nn: 'kvar svaret kan lesast', en: 'where the answer can be read' },
    '/electronicAddress': {
      nb: 'e-postadresse for faktura',
      nn: 'e-postadresse for faktura',
      en: 'e-mail for invoices',
    },
    '/reason': { nb: 'begrunnelser', nn: 'grunngivingar', en: 'reasons' },
  },
  otherRedacted: { nb: 'andre tekster', nn: 'andre tekstar', en: 'other texts' },
  contentPlace: {
    nb: 'innholdet i versjon {revision}',
    nn: 'innhaldet i versjon {revision}',
    en: 'the content of revision {revision}',
  },
  eventOf: {
    nb: 'hendelse {number} i versjon {revision}',
    nn: 'hending {number} i versjon {revision}',
    en: 'event {number} of revision {revision}',
  },
  verdicts: {
    'not-checked': {
      nb: 'ingen signatur er kontrollert',
      nn: 'ingen signatur er kontrollert',
      en: 'no signature was checked',
    },
    wrong: { nb: 'signaturen er feil', nn: 'signaturen er feil', en: 'the signature is wrong' },
    'unknown-key': {
      nb: 'nøkkelen er ikke blant dem du stoler på',
      nn: 'nøkkelen er ikkje blant dei du lit på',
      en: 'the key is not among those you trust',
    },
    'not-valid-then': {
      nb: 'nøkkelen gjaldt ikke da',
      nn: 'nøkkelen gjaldt ikkje då',
      en: 'the key was not valid then',
    },
    revoked: { nb: 'nøkkelen var trukket tilbake', nn: 'nøkkelen var trekt tilbake', en: 'the key had been revoked' },
  },
  sealPlace: {
    nb: 'seglet til versjon {revision}',
    nn: 'seglet til versjon {revision}',
    en: 'the seal of revision {revision}',
  },
  eventPlace: {
    nb: 'hendelse {number} i versjon {revision} ({what})',
    nn: 'hending {number} i versjon {revision} ({what})',
    en: 'event {number} of revision {revision} ({what})',
  },
  eventWhat: '{what} {at}',
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
    nb: 'Hashen du oppga, er i filen. Noe er ført etter den, og det er ikke bekreftet.',
    nn: 'Hashen du gav opp, er i fila. Noko er ført etter han, og det er ikkje stadfesta.',
    en: 'The hash you gave is in the file. Something was entered after it, and that is not confirmed.',
  },
  draftVerified: {
    nb: 'Utkastet går opp. Det har ikke segl ennå.',
    nn: 'Utkastet går opp. Det har ikkje segl enno.',
    en: 'The draft adds up. It has no seal yet.',
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
  statedOtherwise: {
    nb: 'Tilbudet oppgir noe annet enn dokumentene: {what}.',
    nn: 'Tilbodet oppgir noko anna enn dokumenta: {what}.',
    en: 'The quote says otherwise than the documents: {what}.',
  },
}
