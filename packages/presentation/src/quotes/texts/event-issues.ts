/** What is wrong with the days, events, seals and revisions of a quote. */
export const eventIssues = {
  'quote/repeated-start': {
    nb: 'Leveringstiden telles to ganger fra det samme. Ta bort den ene.',
    nn: 'Leveringstida blir telt to gonger frå det same. Ta bort den eine.',
    en: 'The time of delivery is counted twice from the same. Remove one of them.',
  },
  'quote/deletion-before-download': {
    nb: 'Filene skal slettes {deleteBy}, men kan hentes til {downloadUntil}. Velg en senere dag for slettingen.',
    nn: 'Filene skal slettast {deleteBy}, men kan hentast til {downloadUntil}. Vel ein seinare dag for slettinga.',
    en: 'The files must be deleted by {deleteBy}, but can be fetched until {downloadUntil}. Choose a later day for the deletion.',
  },
  'quote/issue-days': {
    nb: 'Et utstedt tilbud skal si når det ble utstedt, og når det går ut. Et utkast skal ikke. Be om tilbudet på nytt.',
    nn: 'Eit utferda tilbod skal seie når det vart utferda, og når det går ut. Eit utkast skal ikkje. Be om tilbodet på nytt.',
    en: 'An issued quote says when it was issued and when it expires. A draft does not. Ask for the quote anew.',
  },
  'quote/issued-on': {
    nb: 'Tilbudet er datert {stated}, men ble utstedt {computed}. Be om tilbudet på nytt.',
    nn: 'Tilbodet er datert {stated}, men vart utferda {computed}. Be om tilbodet på nytt.',
    en: 'The quote is dated {stated}, but was issued on {computed}. Ask for the quote anew.',
  },
  'quote/valid-until': {
    nb: 'Tilbudet går ut {stated}, men vilkårene gir {days} dager, altså {computed}. Be om tilbudet på nytt.',
    nn: 'Tilbodet går ut {stated}, men vilkåra gir {days} dagar, altså {computed}. Be om tilbodet på nytt.',
    en: 'The quote expires on {stated}, but its terms give {days} days, which is {computed}. Ask for the quote anew.',
  },
  'quote/event-not-allowed': {
    nb: 'Tilbudet er {status}. Da kan dette ikke føres: {event}.',
    nn: 'Tilbodet er {status}. Då kan dette ikkje førast: {event}.',
    en: 'The quote is {status}. Then this cannot be entered: {event}.',
  },
  'quote/event-order': {
    nb: 'Hendelsen er ført {at}, men den før ble ført {before}. Rett tidspunktet.',
    nn: 'Hendinga er ført {at}, men den før vart ført {before}. Rett tidspunktet.',
    en: 'The event was entered {at}, but the one before it {before}. Correct the time.',
  },
  'quote/late-acceptance': {
    nb: 'Svaret kom {day}, men tilbudet gjaldt til og med {validUntil}. Lag en ny versjon og spør kunden igjen.',
    nn: 'Svaret kom {day}, men tilbodet galdt til og med {validUntil}. Lag ein ny versjon og spør kunden igjen.',
    en: 'The answer came on {day}, but the quote was valid until {validUntil}. Make a new revision and ask the customer again.',
  },
  'quote/acceptance-moment': {
    nb: 'Svaret kom {acceptedAt}. Det må være etter at tilbudet ble utstedt ({issued}), og før det ble ført ({at}). Rett tidspunktet.',
    nn: 'Svaret kom {acceptedAt}. Det må vere etter at tilbodet vart utferda ({issued}), og før det vart ført ({at}). Rett tidspunktet.',
    en: 'The answer came {acceptedAt}. That must be after the issue ({issued}) and before it was entered ({at}). Correct the time.',
  },
  'quote/evidence-missing': {
    nb: 'Svaret kom {arrived}, men føres {entered}. Oppgi hvor det kan leses: brevet, e-posten eller nummeret i arkivet.',
    nn: 'Svaret kom {arrived}, men blir ført {entered}. Oppgi kvar det kan lesast: brevet, e-posten eller nummeret i arkivet.',
    en: 'The answer came on {arrived}, but is entered on {entered}. Say where it can be read: the letter, the e-mail or the number in the archive.',
  },
  'quote/several-live': {
    nb: 'Versjonene {revisions} gjelder samtidig. Bare én kan gjøre det. Be om tilbudet på nytt.',
    nn: 'Versjonane {revisions} gjeld samstundes. Berre éin kan gjere det. Be om tilbodet på nytt.',
    en: 'Revisions {revisions} are valid at the same time. Only one can be. Ask for the quote anew.',
  },
  'quote/superseded-by': {
    nb: 'Versjonen er erstattet av versjon {stated}, men den neste er {expected}. Be om tilbudet på nytt.',
    nn: 'Versjonen er erstatta av versjon {stated}, men den neste er {expected}. Be om tilbodet på nytt.',
    en: 'The revision is superseded by revision {stated}, but the next is {expected}. Ask for the quote anew.',
  },
  'quote/successor-missing': {
    nb: 'Versjon {revision} er erstattet av versjon {expected}, men den er ikke i filen, eller er ikke utstedt. Noe er kuttet bort. Be om hele filen.',
    nn: 'Versjon {revision} er erstatta av versjon {expected}, men den er ikkje i fila, eller er ikkje utferda. Noko er kutta bort. Be om heile fila.',
    en: 'Revision {revision} is superseded by revision {expected}, which is not in the file, or not issued. Something was cut off. Ask for the whole file.',
  },
  'quote/follows-closed': {
    nb: 'Versjon {revision} er utstedt etter versjon {before}, som er {status}. Det kan ikke gjøres. Be om et nytt tilbud.',
    nn: 'Versjon {revision} er utferda etter versjon {before}, som er {status}. Det går ikkje an. Be om eit nytt tilbod.',
    en: 'Revision {revision} was issued after revision {before}, which is {status}. That cannot be done. Ask for a new quote.',
  },
  'quote/answered': {
    nb: 'Versjon {revision} er {status}. Da kan det ikke utstedes en ny. Forkast utkastet.',
    nn: 'Versjon {revision} er {status}. Då kan ingen ny versjon ferdast ut. Kast utkastet.',
    en: 'Revision {revision} is {status}, so a new one cannot be issued. Discard the draft.',
  },
  'quote/priced-otherwise': {
    nb: 'Utkastet sier {stated} eks. mva., og dokumentene det er priset med, gir {computed}, eller andre tall på veien dit. Pris utkastet på nytt, se over det, og utsted det så.',
    nn: 'Utkastet seier {stated} eks. mva., og dokumenta det er prisa med, gir {computed}, eller andre tal på vegen dit. Pris utkastet på nytt, sjå over det, og ferd det så ut.',
    en: 'The draft says {stated} excl. VAT, and the documents that it is priced by give {computed}, or other figures on the way. Price the draft anew, look it over, then issue it.',
  },
  'quote/reason-without-words': {
    nb: 'Grunnen er «annet». Skriv med egne ord hva den er.',
    nn: 'Grunnen er «anna». Skriv med eigne ord kva han er.',
    en: 'The reason is “other”. Write in your own words what it is.',
  },
  'quote/unknown-thing': {
    nb: '«{id}» er ikke i bestillingen. Velg en av disse: {allowed}.',
    nn: '«{id}» er ikkje i bestillinga. Vel mellom desse: {allowed}.',
    en: '“{id}” is not in the request. Choose one of these: {allowed}.',
  },
  'quote/which-delivery': {
    nb: 'Oppgi hvilken levering dette gjelder. Levert er: {allowed}.',
    nn: 'Oppgi kva levering dette gjeld. Levert er: {allowed}.',
    en: 'Say which delivery this is about. Delivered so far: {allowed}.',
  },
  'quote/deadline-too-early': {
    nb: 'Fristen er {deadline}, før den ble satt {day}. Velg en senere dag.',
    nn: 'Fristen er {deadline}, før han vart sett {day}. Vel ein seinare dag.',
    en: 'The deadline is {deadline}, before it was set on {day}. Choose a later day.',
  },
  'quote/span-reversed': {
    nb: 'Leveringstiden er minst {atLeast} og høyst {atMost}. Bytt om tallene.',
    nn: 'Leveringstida er minst {atLeast} og høgst {atMost}. Byt om tala.',
    en: 'The time of delivery is at least {atLeast} and at most {atMost}. Swap the numbers.',
  },
  'quote/content-changed': {
    nb: 'Innholdet i versjon {revision} er endret etter at tilbudet ble utstedt. Bruk det ikke. Be om filen på nytt.',
    nn: 'Innhaldet i versjon {revision} er endra etter at tilbodet vart utferda. Bruk det ikkje. Be om ei ny fil.',
    en: 'The content of revision {revision} was changed after the quote was issued. Do not use it. Ask for the file anew.',
  },
  'quote/redaction-unsound': {
    nb: 'Det som er sladdet i versjon {revision}, er ikke slik det står at det er. Bruk det ikke. Be om filen på nytt.',
    nn: 'Det som er sladda i versjon {revision}, er ikkje slik det står at det er. Bruk det ikkje. Be om ei ny fil.',
    en: 'What was redacted in revision {revision} is not as it is said to be. Do not use it. Ask for the file anew.',
  },
  'quote/chain-broken': {
    nb: 'Versjon {revision} bygger ikke på den før: Seglet viser til noe annet. Bruk det ikke. Be om filen på nytt.',
    nn: 'Versjon {revision} byggjer ikkje på den før: Seglet viser til noko anna. Bruk han ikkje. Be om ei ny fil.',
    en: 'Revision {revision} does not rest on the one before: its seal names something else. Do not use it. Ask for the file anew.',
  },
  'quote/event-chain-broken': {
    nb: 'Hendelsene er endret, eller noen mangler: Kjeden brytes ved «{event}». Bruk ikke filen. Be om den på nytt.',
    nn: 'Hendingane er endra, eller nokre manglar: Kjeda blir broten ved «{event}». Bruk ikkje fila. Be om ei ny fil.',
    en: 'Events were changed, or some are missing: the chain breaks at “{event}”. Do not use the file. Ask for it anew.',
  },
  'quote/seal-without-events': {
    nb: 'Versjonen har segl uten hendelser, eller hendelser uten segl. Bruk ikke filen. Be om den på nytt.',
    nn: 'Versjonen har segl utan hendingar, eller hendingar utan segl. Bruk ikkje fila. Be om ei ny fil.',
    en: 'The revision has a seal without events, or events without a seal. Do not use the file. Ask for it anew.',
  },
  'quote/change-of-itself': {
    nb: 'Tilbudet gjelder endring av seg selv ({number}). Oppgi det aksepterte tilbudet.',
    nn: 'Tilbodet gjeld endring av seg sjølv ({number}). Oppgi det aksepterte tilbodet.',
    en: 'The quote is for a change of itself ({number}). Name the accepted quote.',
  },
  'quote/change-other-documents': {
    nb: 'Før og etter endringen er priset med ulike dokumenter eller på ulike dager. Lag tilbudet på nytt.',
    nn: 'Før og etter endringa er prisa med ulike dokument eller på ulike dagar. Lag tilbodet på nytt.',
    en: 'The scope before and after the change is priced by different documents or on different days. Make the quote anew.',
  },
  'quote/agreed-differs': {
    nb: 'Det som alt er avtalt, skal trekkes fra: {expected}. Nå er dette trukket fra: {stated}. Fradragene følger av det aksepterte tilbudet. La dem stå som de er.',
    nn: 'Det som alt er avtalt, skal trekkjast frå: {expected}. No er dette trekt frå: {stated}. Frådraga følgjer av det aksepterte tilbodet. La dei stå som dei er.',
    en: 'What was agreed already must be taken off: {expected}. Now this is taken off: {stated}. The reductions follow from the accepted quote. Leave them as they are.',
  },
}
