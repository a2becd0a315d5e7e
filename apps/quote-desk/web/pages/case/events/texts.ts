/** Words of what happened to a case. */
export const happenings = {
  events: { nb: 'Hendelser', nn: 'Hendingar', en: 'Events' },
  nothingHappened: {
    nb: 'Ingenting ennå. Når tilbudet er utstedt, står det her hva som skjer med det.',
    nn: 'Ingenting enno. Når tilbodet er utferda, står det her kva som skjer med det.',
    en: 'Nothing yet. Once the quote is issued, what happens to it stands here.',
  },
  ofRevision: { nb: 'versjon {revision}', nn: 'versjon {revision}', en: 'revision {revision}' },
  earlier: { nb: 'Tidligere', nn: 'Tidlegare', en: 'Earlier' },
  pdf: {
    nb: 'Brevet som PDF, versjon {revision}',
    nn: 'Brevet som PDF, versjon {revision}',
    en: 'The letter as PDF, revision {revision}',
  },
  log: { nb: 'Hvem som gjorde hva', nn: 'Kven som gjorde kva', en: 'Who did what' },
  linkUsed: { nb: 'brukte lenken for kunden', nn: 'brukte lenkja for kunden', en: 'used the customer’s link' },
}
