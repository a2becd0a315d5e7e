/** The title, what an offer is marked with, and its first page. */
export const firstPage = {
  title: {
    nb: 'Tilbud {number}, versjon {revision}',
    nn: 'Tilbod {number}, versjon {revision}',
    en: 'Quote {number}, revision {revision}',
  },
  draftTitle: {
    nb: 'Utkast til tilbud, versjon {revision}',
    nn: 'Utkast til tilbod, versjon {revision}',
    en: 'Draft of a quote, revision {revision}',
  },
  marks: {
    draft: { nb: 'Utkast – ikke et tilbud', nn: 'Utkast – ikkje eit tilbod', en: 'Draft – not an offer' },
    demonstration: {
      nb: 'Demonstrasjon – ikke SSBs priser',
      nn: 'Demonstrasjon – ikkje prisane til SSB',
      en: 'Demonstration – not the prices of Statistics Norway',
    },
    superseded: {
      nb: 'Erstattet av en nyere versjon',
      nn: 'Erstatta av ein nyare versjon',
      en: 'Superseded by a later revision',
    },
    expired: { nb: 'Utløpt {day}', nn: 'Gått ut {day}', en: 'Expired on {day}' },
    declined: { nb: 'Avslått av kunden', nn: 'Avslått av kunden', en: 'Declined by the customer' },
    withdrawn: { nb: 'Trukket tilbake', nn: 'Trekt tilbake', en: 'Withdrawn' },
    cancelled: { nb: 'Kansellert', nn: 'Kansellert', en: 'Cancelled' },
    change: {
      nb: 'Endring av {number}, versjon {revision}',
      nn: 'Endring av {number}, versjon {revision}',
      en: 'Change of {number}, revision {revision}',
    },
    credit: { nb: 'Kreditering', nn: 'Kreditering', en: 'Credit' },
  },
  first: {
    to: { nb: 'Til', nn: 'Til', en: 'To' },
    from: { nb: 'Fra', nn: 'Frå', en: 'From' },
    project: { nb: 'Prosjekt', nn: 'Prosjekt', en: 'Project' },
    references: { nb: 'Referanser', nn: 'Referansar', en: 'References' },
    toPay: { nb: 'Å betale', nn: 'Å betale', en: 'To pay' },
    credited: { nb: 'Krediteres', nn: 'Blir kreditert', en: 'To be credited' },
    inclVat: { nb: '{gross} inkl. mva.', nn: '{gross} inkl. mva.', en: '{gross} incl. VAT' },
    exclVat: { nb: '{net} ekskl. mva.', nn: '{net} ekskl. mva.', en: '{net} excl. VAT' },
    validUntil: { nb: 'Gjelder til og med', nn: 'Gjeld til og med', en: 'Valid until' },
    validOnceIssued: {
      nb: '{days} dager etter at tilbudet er utstedt',
      nn: '{days} dagar etter at tilbodet er utferda',
      en: '{days} days after the offer is issued',
    },
    answer: { nb: 'Slik takker dere ja', nn: 'Slik takkar de ja', en: 'How to accept' },
    answerTo: {
      nb: 'Fyll ut skjemaet på siste side og send det til {email}. Svaret må være kommet frem innen fristen.',
      nn: 'Fyll ut skjemaet på siste side og send det til {email}. Svaret må vere kome fram innan fristen.',
      en: 'Fill in the form on the last page and send it to {email}. Your answer must arrive by the last day.',
    },
    answerHere: {
      nb: 'Svar nederst på denne siden, innen fristen.',
      nn: 'Svar nedst på denne sida, innan fristen.',
      en: 'Answer at the end of this page, by the last day.',
    },
    answered: {
      nb: 'Tilbudet kan ikke lenger aksepteres.',
      nn: 'Tilbodet kan ikkje lenger aksepterast.',
      en: 'The offer can no longer be accepted.',
    },
    accepted: { nb: 'Tilbudet er akseptert.', nn: 'Tilbodet er akseptert.', en: 'The offer has been accepted.' },
    notYet: {
      nb: 'Et utkast kan ikke aksepteres.',
      nn: 'Eit utkast kan ikkje aksepterast.',
      en: 'A draft cannot be accepted.',
    },
  },
  changes: {
    nb: 'Dette tilbudet endrer {number}, versjon {revision}: {reason}. Det dere alt har akseptert, er trukket fra under «{subtracted}».',
    nn: 'Dette tilbodet endrar {number}, versjon {revision}: {reason}. Det de alt har akseptert, er trekt frå under «{subtracted}».',
    en: 'This offer changes {number}, revision {revision}: {reason}. What you have accepted already is taken off under “{subtracted}”.',
  },
  credits: {
    nb: 'Beløpet er negativt. Det blir kreditert når tilbudet er akseptert.',
    nn: 'Beløpet er negativt. Det blir kreditert når tilbodet er akseptert.',
    en: 'The amount is negative. It is credited when the offer has been accepted.',
  },
}
