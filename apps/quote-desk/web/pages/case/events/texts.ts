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
  linkOpen: {
    nb: 'Lenke fra {day}, {opened}. Kan brukes til {end}.',
    nn: 'Lenkje frå {day}, {opened}. Kan brukast til {end}.',
    en: 'Link of {day}, {opened}. Can be used until {end}.',
  },
  linkLasting: {
    nb: 'Lenke fra {day}, {opened}. Kan brukes til filene ikke lenger kan hentes.',
    nn: 'Lenkje frå {day}, {opened}. Kan brukast til filene ikkje lenger kan hentast.',
    en: 'Link of {day}, {opened}. Can be used until the files can be fetched no more.',
  },
  linkEnded: {
    nb: 'Lenke fra {day}, {opened}. Kunne brukes til {end}.',
    nn: 'Lenkje frå {day}, {opened}. Kunne brukast til {end}.',
    en: 'Link of {day}, {opened}. Could be used until {end}.',
  },
  opened: {
    never: { nb: 'ikke åpnet', nn: 'ikkje opna', en: 'not opened' },
    once: { nb: 'åpnet én gang', nn: 'opna éin gong', en: 'opened once' },
    often: { nb: 'åpnet {times} ganger', nn: 'opna {times} gonger', en: 'opened {times} times' },
  },
  revoke: { nb: 'Trekk tilbake lenken', nn: 'Trekk tilbake lenkja', en: 'Revoke the link' },
  answeredByLink: {
    accepted: {
      nb: '{name} aksepterte med lenken {when}.',
      nn: '{name} aksepterte med lenkja {when}.',
      en: '{name} accepted by the link {when}.',
    },
    declined: {
      nb: '{name} takket nei med lenken {when}.',
      nn: '{name} takka nei med lenkja {when}.',
      en: '{name} declined by the link {when}.',
    },
  },
  confirm: { nb: 'Bekreft svaret', nn: 'Stadfest svaret', en: 'Confirm the answer' },
}
