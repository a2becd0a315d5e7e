import type { Language } from '@anslag/pricing'
import type { integrityIssueKinds } from './integrity-issues.ts'

/** What the check of a register found. */
export const integritySentences: Readonly<
  Record<keyof typeof integrityIssueKinds, Readonly<Record<Language, string>>>
> = {
  'integrity/number-lost': {
    nb: 'Nummer {number} er gitt ut ifølge {file}, men finnes ikke i databasen. Det brukes ikke på nytt.',
    nn: 'Nummer {number} er gjeve ut ifølgje {file}, men finst ikkje i databasen. Det blir ikkje brukt på nytt.',
    en: 'Number {number} was given by {file}, but is not in the database. It is not used again.',
  },
  'integrity/events-lost': {
    nb: '{number}: hendelse {event} i revisjon {revision} står i {file}, men ikke i databasen.',
    nn: '{number}: hending {event} i revisjon {revision} står i {file}, men ikkje i databasen.',
    en: '{number}: event {event} of revision {revision} stands in {file}, but not in the database.',
  },
  'integrity/position-lost': {
    nb: '{number}: økonomi kan ha hentet hendelse {position} i strømmen, ifølge {file}. Den finnes ikke i databasen, og nummeret på den brukes ikke på nytt. Hør med økonomi hva de har fått.',
    nn: '{number}: økonomi kan ha henta hending {position} i straumen, ifølgje {file}. Ho finst ikkje i databasen, og nummeret på henne blir ikkje brukt på nytt. Høyr med økonomi kva dei har fått.',
    en: '{number}: finance may have fetched position {position} of the feed, by {file}. It is not in the database, and is not given again. Ask finance what they have got.',
  },
  'integrity/feed-lacks': {
    nb: '{number}: hendelse {event} i revisjon {revision} mangler i strømmen som økonomi henter. Gi økonomi beskjed.',
    nn: '{number}: hending {event} i revisjon {revision} manglar i straumen som økonomi hentar. Gi økonomi beskjed.',
    en: '{number}: event {event} of revision {revision} is missing in the feed that finance fetches. Tell finance.',
  },
  'integrity/feed-differs': {
    nb: '{number}: det som står på plass {position} i strømmen som økonomi henter, er noe annet enn tilbudet sier, eller sto på en annen plass.',
    nn: '{number}: det som står på plass {position} i straumen som økonomi hentar, er noko anna enn tilbodet seier, eller stod på ein annan plass.',
    en: '{number}: what stands at position {position} of the feed that finance fetches is not what the quote says, or stood elsewhere.',
  },
  'integrity/listed-differs': {
    nb: 'Sak {case}: lister og søk viser noe annet enn tilbudet sier ({columns}).',
    nn: 'Sak {case}: lister og søk viser noko anna enn tilbodet seier ({columns}).',
    en: 'Case {case}: lists and search show something else than the quote says ({columns}).',
  },
  'integrity/price-list': {
    nb: 'Prislisten {list}/{revision} er en annen enn den som ble godkjent.',
    nn: 'Prislista {list}/{revision} er ei anna enn ho som vart godkjend.',
    en: 'The price list {list}/{revision} is another than the one that was approved.',
  },
  'integrity/differs': {
    nb: '{number}: revisjon {revision} til og med hendelse {event} er en annen i databasen enn i {file}.',
    nn: '{number}: revisjon {revision} til og med hending {event} er ein annan i databasen enn i {file}.',
    en: '{number}: revision {revision} up to event {event} is another in the database than in {file}.',
  },
  'integrity/not-witnessed': {
    nb: '{number}: hendelse {event} i revisjon {revision} står i databasen, men i ingen kontrollfil.',
    nn: '{number}: hending {event} i revisjon {revision} står i databasen, men i inga kontrollfil.',
    en: '{number}: event {event} of revision {revision} stands in the database, but in no file of checkpoints.',
  },
  'integrity/gap': {
    nb: 'Nummer {number} mangler både i databasen og i kontrollfilene.',
    nn: 'Nummer {number} manglar både i databasen og i kontrollfilene.',
    en: 'Number {number} is missing, both in the database and in the files of checkpoints.',
  },
  'integrity/not-a-quote': {
    nb: '{number}: radene i sak {case} er ikke noe tilbud.',
    nn: '{number}: radene i sak {case} er ikkje noko tilbod.',
    en: '{number}: the rows of case {case} are no quote.',
  },
  'integrity/broken': {
    nb: '{number}: dette holder ikke: {facts}.',
    nn: '{number}: dette held ikkje: {facts}.',
    en: '{number}: this does not hold: {facts}.',
  },
  'integrity/not-signed': {
    nb: '{number}: hendelse {event} i revisjon {revision} er ikke signert.',
    nn: '{number}: hending {event} i revisjon {revision} er ikkje signert.',
    en: '{number}: event {event} of revision {revision} is not signed.',
  },
  'integrity/signature': {
    nb: '{number}: signaturen på hendelse {event} i revisjon {revision} gjelder ikke ({verdict}).',
    nn: '{number}: signaturen på hending {event} i revisjon {revision} gjeld ikkje ({verdict}).',
    en: '{number}: the signature of event {event} of revision {revision} does not count ({verdict}).',
  },
  'integrity/redaction': {
    nb: '{number}: Ingen nøkkel står inne for det som er sladdet i versjon {revision}, hendelse {event} ({verdict}).',
    nn: '{number}: Ingen nøkkel går god for det som er sladda i versjon {revision}, hending {event} ({verdict}).',
    en: '{number}: no key vouches for what was redacted in revision {revision}, event {event} ({verdict}).',
  },
  'integrity/audit-chain': {
    nb: 'Sak {case}: linje {place} i loggen over hvem som gjorde hva, er endret eller borte.',
    nn: 'Sak {case}: linje {place} i loggen over kven som gjorde kva, er endra eller borte.',
    en: 'Case {case}: line {place} of the log of who did what was changed or is missing.',
  },
  'integrity/audit-lost': {
    nb: '{number}: loggen over hvem som gjorde hva, er en annen enn den var da {file} ble skrevet.',
    nn: '{number}: loggen over kven som gjorde kva, er ein annan enn han var då {file} vart skriven.',
    en: '{number}: the log of who did what is another than it was when {file} was written.',
  },
  'integrity/line-not-signed': {
    nb: 'Linje {line} i {file} er ikke signert med en nøkkel som er kjent.',
    nn: 'Linje {line} i {file} er ikkje signert med ein nøkkel som er kjend.',
    en: 'Line {line} of {file} is not signed with a key that is known.',
  },
  'integrity/line-unreadable': {
    nb: 'Linje {line} i {file} kan ikke leses. En server som dør mens den skriver, kan ha etterlatt den.',
    nn: 'Linje {line} i {file} kan ikkje lesast. Ein tenar som døyr medan han skriv, kan ha etterlate henne.',
    en: 'Line {line} of {file} cannot be read. A server that dies while writing may have left it.',
  },
}
