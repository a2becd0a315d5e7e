/** Words of the page on which a buyer reads an offer and answers. */
export const offerPage = {
  name: { nb: 'Anslag tilbud', nn: 'Anslag tilbod', en: 'Anslag quotes' },
  skip: { nb: 'Hopp til svaret', nn: 'Hopp til svaret', en: 'Skip to your answer' },
  sum: { nb: 'Å betale inkl. mva.', nn: 'Å betale inkl. mva.', en: 'To pay incl. VAT' },
  until: { nb: 'Gjelder til og med', nn: 'Gjeld til og med', en: 'Valid until' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  pdf: { nb: 'Last ned tilbudet som PDF', nn: 'Last ned tilbodet som PDF', en: 'Download the offer as PDF' },
  next: {
    open: {
      nb: 'Les tilbudet under, og svar nederst på siden. Når saksbehandleren har bekreftet svaret, begynner arbeidet.',
      nn: 'Les tilbodet under, og svar nedst på sida. Når saksbehandlaren har stadfesta svaret, tek arbeidet til.',
      en: 'Read the offer below, and answer at the end of the page. Work begins when the officer has confirmed your answer.',
    },
    answered: {
      nb: 'Svaret er mottatt. Saksbehandleren ser på det og gir beskjed. Kvitteringen står nederst.',
      nn: 'Svaret er motteke. Saksbehandlaren ser på det og gjev beskjed. Kvitteringa står nedst.',
      en: 'Your answer has arrived. The officer will look at it and let you know. The receipt is at the end of the page.',
    },
    accepted: {
      nb: 'Tilbudet er akseptert, og avtalen gjelder.',
      nn: 'Tilbodet er akseptert, og avtalen gjeld.',
      en: 'The offer is accepted, and the agreement stands.',
    },
    closed: {
      nb: 'Tilbudet kan ikke aksepteres nå. Ta kontakt med saksbehandleren hvis dere fortsatt trenger dataene.',
      nn: 'Tilbodet kan ikkje aksepterast no. Ta kontakt med saksbehandlaren om de framleis treng dataa.',
      en: 'The offer cannot be accepted now. Contact the officer if you still need the data.',
    },
  },
  rejected: {
    nb: 'Svaret som ble gitt med denne lenken, ble ikke godtatt ({when}). Spør {whom} hvis dere ikke vet hvorfor.',
    nn: 'Svaret som vart gjeve med denne lenkja, vart ikkje godteke ({when}). Spør {whom} om de ikkje veit kvifor.',
    en: 'The answer that was given by this link was not accepted ({when}). Ask {whom} if you do not know why.',
  },
  accept: {
    heading: { nb: 'Vi aksepterer', nn: 'Vi aksepterer', en: 'We accept' },
    says: {
      nb: 'Med dette aksepterer dere tilbudet {number}, versjon {revision}, på {gross} inkl. mva., med vilkårene over.',
      nn: 'Med dette aksepterer de tilbodet {number}, versjon {revision}, på {gross} inkl. mva., med vilkåra over.',
      en: 'With this you accept offer {number}, version {revision}, of {gross} incl. VAT, on the terms above.',
    },
    press: { nb: 'Aksepter tilbudet', nn: 'Aksepter tilbodet', en: 'Accept the offer' },
  },
  decline: {
    heading: { nb: 'Vi takker nei', nn: 'Vi takkar nei', en: 'We decline' },
    reason: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
    choose: { nb: 'Velg en grunn', nn: 'Vel ein grunn', en: 'Choose a reason' },
    note: { nb: 'Mer om hvorfor (frivillig)', nn: 'Meir om kvifor (frivillig)', en: 'More about why (optional)' },
    press: { nb: 'Takk nei til tilbudet', nn: 'Takk nei til tilbodet', en: 'Decline the offer' },
  },
  fields: {
    name: { nb: 'Navnet ditt', nn: 'Namnet ditt', en: 'Your name' },
    role: { nb: 'Rollen din', nn: 'Rolla di', en: 'Your role' },
    roleHelp: {
      nb: 'For eksempel instituttleder. Du må kunne binde institusjonen.',
      nn: 'Til dømes instituttleiar. Du må kunne binde institusjonen.',
      en: 'For example head of department. You must be able to bind your institution.',
    },
    orderNumber: {
      nb: 'Bestillingsnummer (frivillig)',
      nn: 'Bestillingsnummer (frivillig)',
      en: 'Order number (optional)',
    },
    customerReference: {
      nb: 'Referanse på fakturaen (frivillig)',
      nn: 'Referanse på fakturaen (frivillig)',
      en: 'Reference on the invoice (optional)',
    },
  },
  receipt: {
    heading: { nb: 'Kvittering', nn: 'Kvittering', en: 'Receipt' },
    accepted: {
      nb: '{name} har akseptert tilbudet {number}, versjon {revision}, på {gross} inkl. mva.',
      nn: '{name} har akseptert tilbodet {number}, versjon {revision}, på {gross} inkl. mva.',
      en: '{name} has accepted offer {number}, version {revision}, of {gross} incl. VAT.',
    },
    declined: {
      nb: '{name} har takket nei til tilbudet {number}, versjon {revision}.',
      nn: '{name} har takka nei til tilbodet {number}, versjon {revision}.',
      en: '{name} has declined offer {number}, version {revision}.',
    },
    when: { nb: 'Mottatt', nn: 'Motteke', en: 'Received' },
    seal: { nb: 'Tilbudets segl', nn: 'Seglet til tilbodet', en: 'Seal of the offer' },
    order: { nb: 'Bestillingsnummer', nn: 'Bestillingsnummer', en: 'Order number' },
    unverified: {
      nb: 'Navnet er det som ble oppgitt. Ingen har kontrollert det, og saksbehandleren bekrefter svaret før noe faktureres.',
      nn: 'Namnet er det som vart oppgjeve. Ingen har kontrollert det, og saksbehandlaren stadfestar svaret før noko blir fakturert.',
      en: 'The name is as it was stated. Nobody has verified it, and the officer confirms the answer before anything is invoiced.',
    },
    keep: {
      nb: 'Skriv ut denne siden, eller lagre den, så har dere kvitteringen.',
      nn: 'Skriv ut denne sida, eller lagre ho, så har de kvitteringa.',
      en: 'Print this page or save it, to keep the receipt.',
    },
  },
  wrong: { nb: 'Svaret er ikke sendt.', nn: 'Svaret er ikkje sendt.', en: 'Your answer was not sent.' },
  gone: {
    title: { nb: 'Lenken virker ikke', nn: 'Lenkja verkar ikkje', en: 'This link does not work' },
    says: {
      nb: 'Den er feil, for gammel eller trukket tilbake. Be den som sendte den, om en ny.',
      nn: 'Ho er feil, for gammal eller trekt tilbake. Be den som sende ho, om ei ny.',
      en: 'It is wrong, too old, or was taken back. Ask whoever sent it for a new one.',
    },
  },
  trouble: {
    title: { nb: 'Dette gikk ikke', nn: 'Dette gjekk ikkje', en: 'This did not work' },
    says: {
      nb: 'Noe er galt hos oss. Ingenting er endret. Gå tilbake, og prøv igjen om litt.',
      nn: 'Noko er gale hos oss. Ingenting er endra. Gå tilbake, og prøv igjen om litt.',
      en: 'Something is wrong with us. Nothing was changed. Go back, and try again in a moment.',
    },
  },
}
