/** What is wrong with a document, and what to do. */
export const documentIssues = {
  'json/too-large': 'Dokumentet har {bytes} tegn. Det kan ha høyst {limit}. Fjern det som ikke trengs.',
  'json/too-deep': 'Dokumentet har lister og objekter i mer enn {limit} nivåer. Skriv det med færre nivåer.',
  'json/too-many':
    'Listen eller objektet har mer enn {limit} elementer. Del dokumentet, eller fjern det som ikke trengs.',
  'json/syntax': 'Dette er ikke gyldig JSON. Se linje {line}, tegn {column}, ved {found}.',
  'json/duplicate-key': 'Nøkkelen «{key}» står to ganger. Behold bare den ene.',
  'json/not-an-integer':
    '{given} er ikke et heltall på høyst 15 sifre. Skriv desimaltall som tekst, for eksempel "12.5".',
  'json/lone-surrogate': 'Teksten har et ødelagt tegn. Skriv den på nytt.',
  'format/unknown-key': 'Nøkkelen «{key}» finnes ikke her. Sjekk hvordan den er skrevet, eller fjern den.',
  'format/wrong-type': 'Her står {given}. Her skal det stå {expected}.',
  'format/missing': 'Her mangler noe. Skriv {expected}.',
  'format/not-allowed': 'Her står {given}. Det er ikke et mulig svar. Skriv {allowed}.',
  'format/too-small': 'Her står {given}. Det minste som er tillatt, er {minimum}.',
  'format/too-large': 'Her står {given}. Det meste som er tillatt, er {maximum}.',
  'format/pattern': 'Her står {given}. Skriv {expected}.',
  'trace/value-differs': 'Her står {stated}, men utregningen gir {computed}. Lag anslaget på nytt.',
  'document/repeated-id': '«{id}» er brukt to ganger. Gi den ene et annet navn.',
  'request/repeated-id': '«{id}» er brukt to ganger. Gi den ene et annet kortnavn.',
  'request/repeated-code': '«{code}» står to ganger. Det er regnet med én gang.',
  'request/unknown-table': 'Tabellen {code} finnes ikke i katalogen. Velg en av disse: {allowed}.',
  'request/unknown-area': 'Statistikkområdet {code} finnes ikke i katalogen. Velg et av disse: {allowed}.',
  'request/unknown-list': 'Variabellisten {code} finnes ikke i katalogen. Velg en av disse: {allowed}.',
  'request/unknown-source': 'Leveringen viser til kilden «{id}», som ikke er i bestillingen. Kildene er: {allowed}.',
  'catalogue/unknown-area': 'Statistikkområdet «{area}» finnes ikke i katalogen. Legg det til, eller rett koden.',
  'catalogue/unknown-list': 'Variabellisten «{code}» finnes ikke i katalogen. Legg den til, eller rett koden.',
  'catalogue/unknown-source': 'Kilden «{source}» finnes ikke i katalogen. Legg den til, eller rett id-en.',
  'catalogue/unknown-tariff':
    '«{code}» i katalogen «{catalogue}» viser til taksten {tariff}. Prislisten «{list}» må ha den som pris eller normtimer per enhet.',
  'vat-table/unknown-source': 'Kilden «{source}» finnes ikke i mva.-tabellen. Legg den til, eller rett id-en.',
  'vat-table/period-reversed': 'Satsen slutter {to}, før den begynner {from}. Rett dagene.',
  'vat-table/overlap': 'Mva.-kategori {category} har to satser fra {from}. La den ene slutte før den andre begynner.',
  'vat-table/no-rate-for-day':
    'Mva.-tabellen mangler en sats i kategori {category} for {day}. Rett dagen, eller legg til satsen.',
  'estimate/repeated-line': 'Linjen «{id}» står to ganger. Lag anslaget på nytt.',
  'estimate/net-differs': 'Beløpet på linjen er {stated}, men utregningen gir {computed}. Lag anslaget på nytt.',
  'input/not-a-day': '«{given}» er ikke en dag. Skriv en dag som finnes, for eksempel 2026-03-01.',
  'input/vat-recovery': '«{given}» kan ikke være prosentandelen dere får tilbake av mva. Skriv et tall fra 0 til 100.',
  'input/too-many-lines':
    'Bestillingen gir {lines} linjer. Et anslag kan ha høyst {limit}. Del bestillingen, eller slå sammen leveringer.',
}
