import { of } from './act-texts.ts'

/** Fields of what is done with a case. */
const fields = {
  to: { nb: 'E-postadresse (valgfritt)', nn: 'E-postadresse (valfritt)', en: 'E-mail address (optional)' },
  acceptedBy: { nb: 'Hvem som aksepterte', nn: 'Kven som aksepterte', en: 'Who accepted' },
  acceptedAt: { nb: 'Dagen svaret kom', nn: 'Dagen svaret kom', en: 'The day the answer arrived' },
  evidence: { nb: 'Hvor svaret kan leses', nn: 'Kvar svaret kan lesast', en: 'Where the answer can be read' },
  customerReference: {
    nb: 'Kundens referanse (valgfritt)',
    nn: 'Referansen til kunden (valfritt)',
    en: 'The customer’s reference (optional)',
  },
  orderNumber: {
    nb: 'Bestillingsnummer (valgfritt)',
    nn: 'Bestillingsnummer (valfritt)',
    en: 'Order number (optional)',
  },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  declinedBy: {
    nb: 'Hvem som takket nei (valgfritt)',
    nn: 'Kven som takka nei (valfritt)',
    en: 'Who declined (optional)',
  },
  note: { nb: 'Merknad (valgfritt)', nn: 'Merknad (valfritt)', en: 'Note (optional)' },
  why: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  number: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
}

/** Words around the acts of a case. */
const around = {
  more: { nb: 'Mer', nn: 'Meir', en: 'More' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  leave: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  lacking: {
    nb: 'Noe mangler, eller er ikke et tall.',
    nn: 'Noko manglar, eller er ikkje eit tal.',
    en: 'Something is missing, or is no number.',
  },
  evidenceSays: {
    nb: 'Svaret kom før i dag. Oppgi brevet, e-posten eller nummeret i arkivet.',
    nn: 'Svaret kom før i dag. Oppgi brevet, e-posten eller nummeret i arkivet.',
    en: 'The answer came before today. Name the letter, the e-mail or its number in the archive.',
  },
  inTheWay: { nb: 'Kan ikke utstedes ennå:', nn: 'Kan ikkje utferdast enno:', en: 'Cannot be issued yet:' },
  orderNotSaved: {
    nb: 'Ikke gjort: bestillingen er endret og ikke lagret, så prisen du ser, gjelder ikke ennå.',
    nn: 'Ikkje gjort: bestillinga er endra og ikkje lagra, så prisen du ser, gjeld ikkje enno.',
    en: 'Not done: the order is changed and not saved, so the price you see does not count yet.',
  },
  toOrder: {
    nb: 'Lagre eller forkast endringene',
    nn: 'Lagre eller forkast endringane',
    en: 'Save or discard the changes',
  },
  worthKnowing: { nb: 'Verdt å vite:', nn: 'Verdt å vite:', en: 'Worth knowing:' },
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  nextOf: { nb: 'neste i {series}', nn: 'neste i {series}', en: 'the next of {series}' },
  buyer: { nb: 'Kunde', nn: 'Kunde', en: 'Customer' },
  lastDay: { nb: 'Gjelder til og med', nn: 'Gjeld til og med', en: 'Last day to accept' },
  toPay: { nb: 'Å betale, inkl. mva.', nn: 'Å betale, inkl. mva.', en: 'To be paid, incl. VAT' },
  owedNow: { nb: 'Skyldig nå, ekskl. mva.', nn: 'Skuldig no, ekskl. mva.', en: 'Owed now, excl. VAT' },
  owedGross: { nb: 'Skyldig nå, inkl. mva.', nn: 'Skuldig no, inkl. mva.', en: 'Owed now, incl. VAT' },
  approvalNeeded: {
    nb: 'Må godkjennes av en annen: {sum} er over {above}, begge ekskl. mva.',
    nn: 'Må godkjennast av ein annan: {sum} er over {above}, begge ekskl. mva.',
    en: 'Somebody else must approve it: {sum} is above {above}, both excl. VAT.',
  },
  approvalAsked: {
    nb: '{name} ba om godkjenning {day}. Godkjennere ser saken i sin liste.',
    nn: '{name} bad om godkjenning {day}. Godkjennarar ser saka i lista si.',
    en: '{name} asked for approval on {day}. Approvers see the case on their list.',
  },
  approvedWith: {
    nb: '{approved}: «{note}»',
    nn: '{approved}: «{note}»',
    en: '{approved}: “{note}”',
  },
  approvedBy: { nb: 'Godkjent av {name} {when}', nn: 'Godkjent av {name} {when}', en: 'Approved by {name} {when}' },
  approvesOwn: {
    nb: 'Du har selv arbeidet med utkastet, så en annen må godkjenne det.',
    nn: 'Du har sjølv arbeidd med utkastet, så ein annan må godkjenne det.',
    en: 'You have worked on the draft yourself, so somebody else must approve it.',
  },
  isDiscarded: {
    nb: 'Saken er forkastet. Den kan leses, men ikke endres.',
    nn: 'Saka er forkasta. Ho kan lesast, men ikkje endrast.',
    en: 'The case is discarded. It can be read, but not changed.',
  },
  onlyToRead: {
    nb: 'Som {role} kan du lese saken. Andre roller behandler den.',
    nn: 'Som {role} kan du lese saka. Andre roller behandlar ho.',
    en: 'As {role} you can read the case. Other roles work on it.',
  },
  changesOther: {
    nb: 'Til saken som denne endrer',
    nn: 'Til saka som denne endrar',
    en: 'To the case that this one changes',
  },
  changedBy: { nb: 'Endret av {number}', nn: 'Endra av {number}', en: 'Changed by {number}' },
  aDraft: { nb: 'et utkast', nn: 'eit utkast', en: 'a draft' },
  sinceIssued: {
    nb: 'Endret siden forrige versjon',
    nn: 'Endra sidan førre versjon',
    en: 'Changed since the revision before',
  },
  letter: { nb: 'Brevet', nn: 'Brevet', en: 'The letter' },
  openLetter: { nb: 'Åpne for seg', nn: 'Opne for seg', en: 'Open by itself' },
}

/** Words of what is done with a case. */
export const actions = { of, fields, ...around }
