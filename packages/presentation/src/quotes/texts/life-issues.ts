/** What is wrong with the number of a quote, and with what is done in its life. */
export const lifeIssues = {
  'quote/number-at-issue': {
    nb: 'Et tilbud får nummer når det utstedes, verken før eller senere. Her står «{number}». Hent filen på nytt.',
    nn: 'Eit tilbod får nummer når det blir utferda, korkje før eller seinare. Her står «{number}». Hent fila på nytt.',
    en: 'A quote gets its number when it is issued, neither before nor after. Here it is “{number}”. Fetch the file anew.',
  },
  'quote/number-missing': {
    nb: 'Tilbudet har ikke noe nummer ennå. Oppgi nummeret det skal utstedes med.',
    nn: 'Tilbodet har ikkje noko nummer enno. Oppgi nummeret det skal ferdast ut med.',
    en: 'The quote has no number yet. Give the number to issue it under.',
  },
  'quote/number-kept': {
    nb: 'Tilbudet har nummer {number}, og en ny versjon beholder det. Fjern nummeret {given}.',
    nn: 'Tilbodet har nummer {number}, og ein ny versjon held på det. Fjern nummeret {given}.',
    en: 'The quote has the number {number}, and a new revision keeps it. Remove the number {given}.',
  },
  'quote/change-stands': {
    nb: 'Tilbudet er alt i ferd med å endres av {number}. Vent til det er besvart, trukket tilbake eller gått ut, og før det her.',
    nn: 'Tilbodet er alt i ferd med å bli endra av {number}. Vent til det er svart på, trekt tilbake eller gått ut, og før det her.',
    en: 'The quote is being changed by {number} already. Wait until that is answered, withdrawn or expired, and enter that here.',
  },
  'quote/changed-already': {
    nb: 'Tilbudet er endret av {number}. Lag den neste endringen av det, så prises den fra det som nå er avtalt.',
    nn: 'Tilbodet er endra av {number}. Lag den neste endringa av det, så blir ho prisa frå det som no er avtalt.',
    en: 'The quote was changed by {number}. Make the next change of that one, so that it is priced from what is agreed now.',
  },
  'quote/before-differs': {
    nb: 'Det som trekkes fra, er ikke det som er avtalt i {number}. Lag endringstilbudet på nytt av det tilbudet.',
    nn: 'Det som blir trekt frå, er ikkje det som er avtalt i {number}. Lag endringstilbodet på nytt av det tilbodet.',
    en: 'What is taken off is not what was agreed in {number}. Make the quote for a change anew from that quote.',
  },
  'quote/other-party': {
    nb: 'Endringstilbudet gjelder {given}, men {number} er avtalt med {agreed}. Rett parten, eller lag et nytt tilbud som ikke er en endring.',
    nn: 'Endringstilbodet gjeld {given}, men {number} er avtalt med {agreed}. Rett parten, eller lag eit nytt tilbod som ikkje er ei endring.',
    en: 'The quote for a change is for {given}, but {number} was agreed with {agreed}. Correct the party, or make a new quote that is not for a change.',
  },
  'quote/change-not-standing': {
    nb: 'Det er ikke ført at {number} er utstedt som endring av tilbudet. Før det først.',
    nn: 'Det er ikkje ført at {number} er utferda som endring av tilbodet. Før det først.',
    en: 'It is not entered that {number} was issued as a change of the quote. Enter that first.',
  },
  'quote/change-first': {
    nb: 'Tilbudet endres av {number}. Den endringen må avsluttes først: Trekk den tilbake, eller kanseller den hvis den er akseptert, eller angre aksepten. Før det så her med quote enter-change.',
    nn: 'Tilbodet blir endra av {number}. Den endringa må avsluttast først: Trekk ho tilbake, eller kanseller ho om ho er akseptert, eller angre aksepten. Før det så her med quote enter-change.',
    en: 'The quote is changed by {number}. End that change first: withdraw it, or, if it was accepted, cancel it or undo its acceptance. Then enter that here with quote enter-change.',
  },
  'quote/change-entered': {
    nb: 'Dette er ført før om {number}: {event}. Ingenting er endret.',
    nn: 'Dette er ført før om {number}: {event}. Ingenting er endra.',
    en: 'This was entered before about {number}: {event}. Nothing is changed.',
  },
  'quote/older-change': {
    nb: 'Filen er en eldre kopi av {number}: Her er det ført at endringen er akseptert. Bruk den nyeste filen. Ingenting er endret.',
    nn: 'Fila er ein eldre kopi av {number}: Her er det ført at endringa er akseptert. Bruk den nyaste fila. Ingenting er endra.',
    en: 'The file is an older copy of {number}: it is entered here that the change was accepted. Use the newest file. Nothing is changed.',
  },
  'quote/change-over': {
    nb: 'I tilbud {number} er det ført at endringen er over, så denne versjonen kan ikke lenger aksepteres. Lag en ny versjon av endringen, utsted den, før det i {number}, og la kunden akseptere den.',
    nn: 'I tilbod {number} er det ført at endringa er over, så denne versjonen kan ikkje lenger aksepterast. Lag ein ny versjon av endringa, ferd han ut, før det i {number}, og lat kunden akseptere han.',
    en: 'It is entered in quote {number} that the change is over, so this revision can no longer be accepted. Make a new revision of the change, issue it, enter that in {number}, and let the customer accept it.',
  },
  'quote/change-not-entered': {
    nb: 'I tilbud {number} er det ikke ført at denne versjonen av endringen er utstedt. Før det der først.',
    nn: 'I tilbod {number} er det ikkje ført at denne versjonen av endringa er utferda. Før det der først.',
    en: 'It is not entered in quote {number} that this revision of the change was issued. Enter that there first.',
  },
  'quote/not-a-change': {
    nb: 'Tilbudet er ikke et endringstilbud. Oppgi bare det tilbudet det gjelder.',
    nn: 'Tilbodet er ikkje eit endringstilbod. Oppgi berre det tilbodet det gjeld.',
    en: 'The quote is not for a change. Name only the quote that this is about.',
  },
  'quote/base-missing': {
    nb: 'Tilbudet endrer {number}. Oppgi det tilbudet også, så det kan sjekkes at ingen annen endring av det er i gang.',
    nn: 'Tilbodet endrar {number}. Oppgi det tilbodet òg, så det kan sjekkast at inga anna endring av det er under arbeid.',
    en: 'The quote changes {number}. Name that quote too, so that it can be checked that no other change of it is under way.',
  },
  'quote/other-base': {
    nb: 'Tilbudet endrer {expected}, slik det ble akseptert, og ikke {number}. Oppgi det riktige tilbudet.',
    nn: 'Tilbodet endrar {expected}, slik det vart akseptert, og ikkje {number}. Oppgi det rette tilbodet.',
    en: 'The quote changes {expected}, as it was accepted, and not {number}. Name the right quote.',
  },
  'quote/base-not-agreed': {
    nb: 'Tilbud {number} er {status}, så det er ikke lenger noe å endre. Lag et nytt tilbud.',
    nn: 'Tilbod {number} er {status}, så det er ikkje lenger noko å endre. Lag eit nytt tilbod.',
    en: 'Quote {number} is {status}, so there is no longer anything to change. Make a new quote.',
  },
  'quote/references-not-carried': {
    nb: 'Kunden er en annen. Dette gjaldt den forrige, og er tatt bort: {members}. Oppgi det som gjelder den nye.',
    nn: 'Kunden er ein annan. Dette galdt den førre, og er teke bort: {members}. Oppgi det som gjeld den nye.',
    en: 'The customer is another. This was about the former one, and is removed: {members}. Give what applies to the new one.',
  },
  'quote/nothing-delivered': {
    nb: 'Ingen filer er levert ennå, så det er ingen frist å endre. Før leveringen først.',
    nn: 'Ingen filer er leverte enno, så det er ingen frist å endre. Før leveringa først.',
    en: 'No files were delivered yet, so there is no deadline to change. Enter the delivery first.',
  },
  'quote/not-delivered': {
    nb: '«{id}» er ikke levert, så den har ingen frist å endre. Levert er: {allowed}.',
    nn: '«{id}» er ikkje levert, så ho har ingen frist å endre. Levert er: {allowed}.',
    en: '“{id}” was not delivered, so it has no deadline to change. Delivered so far: {allowed}.',
  },
  'quote/enter-in-base': {
    nb: 'Tilbudet endrer {number}. Før det som har skjedd, i {number} også.',
    nn: 'Tilbodet endrar {number}. Før det som har hendt, i {number} òg.',
    en: 'The quote changes {number}. Enter what happened in {number} too.',
  },
}
