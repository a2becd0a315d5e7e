/** What is wrong with a document, and what to do. */
export const documentIssues = {
  'json/too-large': {
    nb: 'Dokumentet har {bytes} tegn. Det kan ha høyst {limit}. Fjern det som ikke trengs.',
    nn: 'Dokumentet har {bytes} teikn. Det kan ha høgst {limit}. Fjern det som ikkje trengst.',
    en: 'The document has {bytes} characters. It may have at most {limit}. Remove what is not needed.',
  },
  'json/too-deep': {
    nb: 'Dokumentet har lister og objekter i mer enn {limit} nivåer. Skriv det med færre nivåer.',
    nn: 'Dokumentet har lister og objekt i meir enn {limit} nivå. Skriv det med færre nivå.',
    en: 'The document has lists and objects in more than {limit} levels. Write it with fewer levels.',
  },
  'json/too-many': {
    nb: 'Listen eller objektet har mer enn {limit} elementer. Del dokumentet, eller fjern det som ikke trengs.',
    nn: 'Lista eller objektet har meir enn {limit} element. Del dokumentet, eller fjern det som ikkje trengst.',
    en: 'The list or object has more than {limit} elements. Split the document, or remove what is not needed.',
  },
  'json/syntax': {
    nb: 'Dette er ikke gyldig JSON. Se linje {line}, tegn {column}, ved {found}.',
    nn: 'Dette er ikkje gyldig JSON. Sjå linje {line}, teikn {column}, ved {found}.',
    en: 'This is not valid JSON. Look at line {line}, character {column}, at {found}.',
  },
  'json/duplicate-key': {
    nb: 'Nøkkelen «{key}» står to ganger. Behold bare den ene.',
    nn: 'Nøkkelen «{key}» står to gonger. Behald berre den eine.',
    en: 'The key “{key}” appears twice. Keep only one.',
  },
  'json/not-an-integer': {
    nb: '{given} er ikke et heltall på høyst 15 sifre. Skriv desimaltall som tekst, for eksempel "12.5".',
    nn: '{given} er ikkje eit heiltal på høgst 15 siffer. Skriv desimaltal som tekst, til dømes "12.5".',
    en: '{given} is not a whole number of at most 15 digits. Write decimal numbers as text, for example "12.5".',
  },
  'json/lone-surrogate': {
    nb: 'Teksten har et ødelagt tegn. Skriv den på nytt.',
    nn: 'Teksten har eit øydelagt teikn. Skriv han på nytt.',
    en: 'The text has a broken character. Write it again.',
  },
  'json/name-too-long': {
    nb: 'Her står et navn på mer enn {limit} tegn. Se etter at det er riktig fil.',
    nn: 'Her står eit namn på meir enn {limit} teikn. Sjå etter at det er rett fil.',
    en: 'There is a name of more than {limit} characters here. Check that this is the right file.',
  },
  'format/unknown-key': {
    nb: 'Nøkkelen «{key}» finnes ikke her. Sjekk hvordan den er skrevet, eller fjern den.',
    nn: 'Nøkkelen «{key}» finst ikkje her. Sjekk korleis han er skriven, eller fjern han.',
    en: 'There is no key “{key}” here. Check how it is spelt, or remove it.',
  },
  'format/wrong-type': {
    nb: 'Her står {given}. Her skal det stå {expected}.',
    nn: 'Her står {given}. Her skal det stå {expected}.',
    en: 'The value is {given}. It should be {expected}.',
  },
  'format/missing': {
    nb: 'Her mangler noe. Skriv {expected}.',
    nn: 'Her manglar noko. Skriv {expected}.',
    en: 'Something is missing here. Write {expected}.',
  },
  'format/not-allowed': {
    nb: 'Her står {given}. Det er ikke et mulig svar. Skriv {allowed}.',
    nn: 'Her står {given}. Det er ikkje eit mogleg svar. Skriv {allowed}.',
    en: 'The value is {given}. That is not a possible answer. Write {allowed}.',
  },
  'format/too-small': {
    nb: 'Her står {given}. Det minste som er tillatt, er {minimum}.',
    nn: 'Her står {given}. Det minste som er tillate, er {minimum}.',
    en: 'The value is {given}. The least allowed is {minimum}.',
  },
  'format/too-large': {
    nb: 'Her står {given}. Det meste som er tillatt, er {maximum}.',
    nn: 'Her står {given}. Det meste som er tillate, er {maximum}.',
    en: 'The value is {given}. The most allowed is {maximum}.',
  },
  'format/pattern': {
    nb: 'Her står {given}. Skriv {expected}.',
    nn: 'Her står {given}. Skriv {expected}.',
    en: 'The value is {given}. Write {expected}.',
  },
  'format/not-legible': {
    nb: 'Teksten har et tegn som ikke synes, eller en aksent løst fra bokstaven sin ({character}). Skriv den på nytt uten.',
    nn: 'Teksten har eit teikn som ikkje synest, eller ein aksent laus frå bokstaven sin ({character}). Skriv han på nytt utan.',
    en: 'The text has a character that cannot be seen, or an accent apart from its letter ({character}). Write it again without.',
  },
  'trace/value-differs': {
    nb: 'Her står {stated}, men utregningen gir {computed}. Lag anslaget på nytt.',
    nn: 'Her står {stated}, men utrekninga gir {computed}. Lag anslaget på nytt.',
    en: 'The value is {stated}, but the computation gives {computed}. Make the estimate anew.',
  },
  'document/repeated-id': {
    nb: '«{id}» er brukt to ganger. Gi den ene et annet navn.',
    nn: '«{id}» er brukt to gonger. Gi den eine eit anna namn.',
    en: '“{id}” is used twice. Give one of them another name.',
  },
  'request/repeated-id': {
    nb: '«{id}» er brukt to ganger. Gi den ene et annet kortnavn.',
    nn: '«{id}» er brukt to gonger. Gi den eine eit anna kortnamn.',
    en: '“{id}” is used twice. Give one of them another short name.',
  },
  'request/unknown-table': {
    nb: 'Tabellen {code} finnes ikke i katalogen. Velg en av disse: {allowed}.',
    nn: 'Tabellen {code} finst ikkje i katalogen. Vel ein av desse: {allowed}.',
    en: 'The table {code} is not in the catalogue. Choose one of these: {allowed}.',
  },
  'request/unknown-area': {
    nb: 'Statistikkområdet {code} finnes ikke i katalogen. Velg et av disse: {allowed}.',
    nn: 'Statistikkområdet {code} finst ikkje i katalogen. Vel eit av desse: {allowed}.',
    en: 'The statistical area {code} is not in the catalogue. Choose one of these: {allowed}.',
  },
  'request/unknown-list': {
    nb: 'Variabellisten {code} finnes ikke i katalogen. Velg en av disse: {allowed}.',
    nn: 'Variabellista {code} finst ikkje i katalogen. Vel ei av desse: {allowed}.',
    en: 'The variable list {code} is not in the catalogue. Choose one of these: {allowed}.',
  },
  'request/unknown-register': {
    nb: 'Registeret {code} finnes ikke i katalogen. La svaret stå tomt, og si hva slags dataeier det er. Eller velg et av disse: {allowed}.',
    nn: 'Registeret {code} finst ikkje i katalogen. Lat svaret stå tomt, og sei kva slags dataeigar det er. Eller vel eit av desse: {allowed}.',
    en: 'The register {code} is not in the catalogue. Leave it out, and say what kind of holder has it. Or choose one of these: {allowed}.',
  },
  'request/mistaken-register': {
    nb: 'Registeret {code} finnes ikke i katalogen. Skriv {meant} hvis det er det du mener.',
    nn: 'Registeret {code} finst ikkje i katalogen. Skriv {meant} dersom det er det du meiner.',
    en: 'The register {code} is not in the catalogue. Write {meant} if that is what you mean.',
  },
  'request/holder-differs': {
    nb: 'Registeret {code} er det en annen slags dataeier som har: ikke {holder}, men {rightHolder}. Ta bort det ene svaret.',
    nn: 'Registeret {code} er det ein annan slags dataeigar som har: ikkje {holder}, men {rightHolder}. Ta bort det eine svaret.',
    en: 'The register {code} has another kind of holder: not {holder}, but {rightHolder}. Take one of the two answers out.',
  },
  'request/unknown-source': {
    nb: 'Leveringen viser til kilden «{id}», som ikke er i bestillingen. Kildene er: {allowed}.',
    nn: 'Leveringa viser til kjelda «{id}», som ikkje er i bestillinga. Kjeldene er: {allowed}.',
    en: 'The delivery refers to the source “{id}”, which is not in the request. The sources are: {allowed}.',
  },
  'request/unknown-country': {
    nb: '{code} er ingen landkode i ISO 3166. Skriv en kode med to bokstaver, for eksempel NO, DK eller GB.',
    nn: '{code} er ingen landkode i ISO 3166. Skriv ein kode med to bokstavar, til dømes NO, DK eller GB.',
    en: '{code} is not a country code of ISO 3166. Write a code of two letters, for example NO, DK or GB.',
  },
  'request/mistaken-country': {
    nb: '{code} er ingen landkode i ISO 3166. Skriv {meant} hvis det er det du mener.',
    nn: '{code} er ingen landkode i ISO 3166. Skriv {meant} dersom det er det du meiner.',
    en: '{code} is not a country code of ISO 3166. Write {meant} if that is what you mean.',
  },
  'catalogue/unknown-area': {
    nb: 'Statistikkområdet «{area}» finnes ikke i katalogen. Legg det til, eller rett koden.',
    nn: 'Statistikkområdet «{area}» finst ikkje i katalogen. Legg det til, eller rett koden.',
    en: 'The statistical area “{area}” is not in the catalogue. Add it, or correct the code.',
  },
  'catalogue/unknown-list': {
    nb: 'Variabellisten «{code}» finnes ikke i katalogen. Legg den til, eller rett koden.',
    nn: 'Variabellista «{code}» finst ikkje i katalogen. Legg ho til, eller rett koden.',
    en: 'The variable list “{code}” is not in the catalogue. Add it, or correct the code.',
  },
  'catalogue/unknown-source': {
    nb: 'Kilden «{source}» finnes ikke i katalogen. Legg den til, eller rett id-en.',
    nn: 'Kjelda «{source}» finst ikkje i katalogen. Legg ho til, eller rett id-en.',
    en: 'The source “{source}” is not in the catalogue. Add it, or correct the id.',
  },
  'vat-table/unknown-source': {
    nb: 'Kilden «{source}» finnes ikke i mva.-tabellen. Legg den til, eller rett id-en.',
    nn: 'Kjelda «{source}» finst ikkje i mva.-tabellen. Legg ho til, eller rett id-en.',
    en: 'The source “{source}” is not in the VAT table. Add it, or correct the id.',
  },
  'vat-table/period-reversed': {
    nb: 'Satsen slutter {to}, før den begynner {from}. Rett dagene.',
    nn: 'Satsen sluttar {to}, før han byrjar {from}. Rett dagane.',
    en: 'The rate ends on {to}, before it begins on {from}. Correct the days.',
  },
  'vat-table/overlap': {
    nb: 'Mva.-kategori {category} har to satser fra {from}. La den ene slutte før den andre begynner.',
    nn: 'Mva.-kategori {category} har to satsar frå {from}. La den eine slutte før den andre byrjar.',
    en: 'VAT category {category} has two rates from {from}. Let one end before the other begins.',
  },
  'estimate/repeated-line': {
    nb: 'Linjen «{id}» står to ganger. Lag anslaget på nytt.',
    nn: 'Linja «{id}» står to gonger. Lag anslaget på nytt.',
    en: 'The line “{id}” appears twice. Make the estimate anew.',
  },
  'estimate/figure-differs': {
    nb: 'Her står {stated}, men av det tallet hviler på, følger {computed}. Anslaget er endret etter at det ble laget.',
    nn: 'Her står {stated}, men av det talet kviler på, følgjer {computed}. Anslaget er endra etter at det vart laga.',
    en: 'This says {stated}, but {computed} follows from what the figure rests on. The estimate was changed after it was made.',
  },
  'estimate/input-differs': {
    nb: 'Anslaget regner med {stated} for {ref}, men bestillingen sier {expected}. Ett av dem er endret etterpå.',
    nn: 'Anslaget reknar med {stated} for {ref}, men bestillinga seier {expected}. Eitt av dei er endra etterpå.',
    en: 'The estimate counts {stated} for {ref}, but the request says {expected}. One of them was changed afterwards.',
  },
  'estimate/net-differs': {
    nb: 'Beløpet på linjen er {stated}, men utregningen gir {computed}. Lag anslaget på nytt.',
    nn: 'Beløpet på linja er {stated}, men utrekninga gir {computed}. Lag anslaget på nytt.',
    en: 'The amount of the line is {stated}, but the computation gives {computed}. Make the estimate anew.',
  },
  'request/repeated-code': {
    nb: '«{code}» står to ganger. Det er regnet med én gang.',
    nn: '«{code}» står to gonger. Det er rekna med éin gong.',
    en: '“{code}” appears twice. It is counted once.',
  },
  'input/not-a-day': {
    nb: '«{given}» er ikke en dag. Skriv en dag som finnes, for eksempel 2026-03-01.',
    nn: '«{given}» er ikkje ein dag. Skriv ein dag som finst, til dømes 2026-03-01.',
    en: '“{given}” is not a day. Write a day that exists, for example 2026-03-01.',
  },
  'input/vat-recovery': {
    nb: '«{given}» kan ikke være prosentandelen dere får tilbake av mva. Skriv et tall fra 0 til 100.',
    nn: '«{given}» kan ikkje vere prosentdelen de får tilbake av mva. Skriv eit tal frå 0 til 100.',
    en: '“{given}” cannot be the percentage of VAT that you recover. Write a number from 0 to 100.',
  },
  'input/too-many-lines': {
    nb: 'Bestillingen gir {lines} linjer. Et anslag kan ha høyst {limit}. Del bestillingen, eller slå sammen leveringer.',
    nn: 'Bestillinga gir {lines} linjer. Eit anslag kan ha høgst {limit}. Del bestillinga, eller slå saman leveringar.',
    en: 'The request gives {lines} lines. An estimate may have at most {limit}. Split the request, or combine deliveries.',
  },
}
