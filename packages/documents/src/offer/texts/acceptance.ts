/** How to accept, and the form to do it with. */
export const acceptance = {
  accept: { nb: 'Slik takker dere ja', nn: 'Slik takkar de ja', en: 'How to accept' },
  steps: {
    read: {
      nb: 'Les vilkårene: {conditions}',
      nn: 'Les vilkåra: {conditions}',
      en: 'Read the conditions: {conditions}',
    },
    readHere: {
      nb: 'Les vilkårene i dette tilbudet.',
      nn: 'Les vilkåra i dette tilbodet.',
      en: 'Read the terms in this offer.',
    },
    fill: {
      nb: 'Fyll ut skjemaet på siste side. Oppgi ordrenummer eller referanse, så fakturaen når frem.',
      nn: 'Fyll ut skjemaet på siste side. Skriv ordrenummer eller referanse, så fakturaen kjem fram.',
      en: 'Fill in the form on the last page. State the order number or reference, so that the invoice reaches you.',
    },
    send: {
      nb: 'Send det til {officer}, slik at det er kommet frem {day}.',
      nn: 'Send det til {officer}, slik at det er kome fram {day}.',
      en: 'Send it to {officer}, so that it has arrived by {day}.',
    },
    fillHere: {
      nb: 'Fyll ut skjemaet nederst på denne siden. Oppgi bestillingsnummer eller referanse, så fakturaen når frem.',
      nn: 'Fyll ut skjemaet nedst på denne sida. Skriv bestillingsnummer eller referanse, så fakturaen kjem fram.',
      en: 'Fill in the form at the end of this page. State the order number or reference, so that the invoice reaches you.',
    },
    sendHere: {
      nb: 'Dere kan svare {day}. Kvitteringen kommer på samme side.',
      nn: 'De kan svare {day}. Kvitteringa kjem på same side.',
      en: 'You can answer until {day}. The receipt comes on the same page.',
    },
    until: { nb: 'til og med {day}', nn: 'til og med {day}', en: '{day}' },
    inTime: { nb: 'innen fristen', nn: 'innan fristen', en: 'the last day' },
    late: {
      nb: 'Kommer svaret senere, er tilbudet gått ut. Da lager SSB et nytt.',
      nn: 'Kjem svaret seinare, er tilbodet gått ut. Då lagar SSB eit nytt.',
      en: 'If the answer comes later, the offer has expired. Statistics Norway then makes a new one.',
    },
  },
  form: {
    heading: {
      nb: 'Aksept av tilbud {number}, versjon {revision}',
      nn: 'Aksept av tilbod {number}, versjon {revision}',
      en: 'Acceptance of quote {number}, revision {revision}',
    },
    accepts: {
      nb: 'Vi aksepterer tilbudet fra {seller}: {title}, {gross} inkl. mva.',
      nn: 'Vi aksepterer tilbodet frå {seller}: {title}, {gross} inkl. mva.',
      en: 'We accept the offer from {seller}: {title}, {gross} incl. VAT.',
    },
    seal: { nb: 'Seglet til tilbudet', nn: 'Seglet til tilbodet', en: 'The seal of the offer' },
    institution: { nb: 'Institusjon', nn: 'Institusjon', en: 'Institution' },
    organisationNumber: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
    recipient: { nb: 'Fakturamottaker', nn: 'Fakturamottakar', en: 'Receiver of the invoice' },
    orderNumber: { nb: 'Ordrenummer', nn: 'Ordrenummer', en: 'Order number' },
    reference: { nb: 'Deres referanse', nn: 'Dykkar referanse', en: 'Your reference' },
    electronicAddress: {
      nb: 'Elektronisk fakturaadresse',
      nn: 'Elektronisk fakturaadresse',
      en: 'Electronic address for invoices',
    },
    name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    role: { nb: 'Stilling', nn: 'Stilling', en: 'Position' },
    placeAndDay: { nb: 'Sted og dato', nn: 'Stad og dato', en: 'Place and date' },
    signature: { nb: 'Underskrift', nn: 'Underskrift', en: 'Signature' },
    sendTo: { nb: 'Sendes til {officer}.', nn: 'Blir sendt til {officer}.', en: 'To be sent to {officer}.' },
  },
}
