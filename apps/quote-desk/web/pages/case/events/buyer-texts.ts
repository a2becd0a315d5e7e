/** Words of what goes to the customer of a case: letters, links, and what was answered by them. */
export const caseBuyer = {
  undelivered: {
    mail: {
      nb: 'Brevet med tilbudet (versjon {revision}) er ikke levert til {to}. Det ble sendt {since}.',
      nn: 'Brevet med tilbodet (versjon {revision}) er ikkje levert til {to}. Det vart sendt {since}.',
      en: 'The letter with the quote (revision {revision}) is not delivered to {to}. It was sent {since}.',
    },
    pdf: {
      nb: 'PDF-en av tilbudet (versjon {revision}) er ikke laget. Tilbudet ble utstedt {since}.',
      nn: 'PDF-en av tilbodet (versjon {revision}) er ikkje laga. Tilbodet vart utferda {since}.',
      en: 'The PDF of the quote (revision {revision}) is not made. The quote was issued {since}.',
    },
    goesOn: { nb: 'Vi prøver igjen.', nn: 'Vi prøver igjen.', en: 'We try again.' },
    givenUp: {
      nb: 'Vi prøver ikke mer av oss selv.',
      nn: 'Vi prøver ikkje meir av oss sjølve.',
      en: 'We do not try again by ourselves.',
    },
    again: { nb: 'Prøv på nytt nå', nn: 'Prøv på nytt no', en: 'Try again now' },
    done: { nb: 'Prøver på nytt.', nn: 'Prøver på nytt.', en: 'Trying again.' },
  },
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
  reject: {
    button: { nb: 'Avvis svaret', nn: 'Avvis svaret', en: 'Reject the answer' },
    says: {
      nb: 'Tilbudet blir stående som det er, og kunden kan svare på nytt. Siden til kunden sier at svaret ikke ble godtatt, men ikke hvorfor.',
      nn: 'Tilbodet blir ståande som det er, og kunden kan svare på nytt. Sida til kunden seier at svaret ikkje vart godteke, men ikkje kvifor.',
      en: 'The quote stays as it is, and the customer can answer anew. The customer’s page says that the answer was not accepted, but not why.',
    },
    why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
    whyHelp: {
      nb: 'For eksempel at den som svarte, ikke kan binde institusjonen.',
      nn: 'Til dømes at den som svarte, ikkje kan binde institusjonen.',
      en: 'For example that whoever answered cannot bind the institution.',
    },
    done: { nb: 'Svaret er avvist.', nn: 'Svaret er avvist.', en: 'The answer is rejected.' },
    was: {
      nb: 'Avvist av {by} {when}: «{because}»',
      nn: 'Avvist av {by} {when}: «{because}»',
      en: 'Rejected by {by} {when}: “{because}”',
    },
  },
  linkRevoked: {
    nb: 'Lenken er trukket tilbake, så svaret kan ikke bekreftes.',
    nn: 'Lenkja er trekt tilbake, så svaret kan ikkje stadfestast.',
    en: 'The link was revoked, so the answer cannot be confirmed.',
  },
}
