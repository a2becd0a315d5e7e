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
  makeLink: { nb: 'Lag lenke til kunden', nn: 'Lag lenkje til kunden', en: 'Make a link for the customer' },
  linkOnce: {
    nb: 'Lenken vises bare nå. Kopier den til kunden:',
    nn: 'Lenkja blir vist berre no. Kopier ho til kunden:',
    en: 'The link is shown only now. Copy it for the customer:',
  },
  linkSince: {
    nb: 'Lenke fra {day}, åpnet {times} ganger.',
    nn: 'Lenkje frå {day}, opna {times} gonger.',
    en: 'Link of {day}, opened {times} times.',
  },
  revoke: { nb: 'Trekk tilbake lenken', nn: 'Trekk tilbake lenkja', en: 'Revoke the link' },
  answeredByLink: {
    nb: '{name} svarte med lenken {when}.',
    nn: '{name} svarte med lenkja {when}.',
    en: '{name} answered by the link {when}.',
  },
  confirm: { nb: 'Bekreft svaret', nn: 'Stadfest svaret', en: 'Confirm the answer' },
}
