import type { documentIssues as contract } from '../nb/document-issues.ts'

export const documentIssues = {
  'json/too-large': 'Dokumentet har {bytes} teikn. Det kan ha høgst {limit}. Fjern det som ikkje trengst.',
  'json/too-deep': 'Dokumentet har lister og objekt i meir enn {limit} nivå. Skriv det med færre nivå.',
  'json/too-many':
    'Lista eller objektet har meir enn {limit} element. Del dokumentet, eller fjern det som ikkje trengst.',
  'json/syntax': 'Dette er ikkje gyldig JSON. Sjå linje {line}, teikn {column}, ved {found}.',
  'json/duplicate-key': 'Nøkkelen «{key}» står to gonger. Behald berre den eine.',
  'json/not-an-integer':
    '{given} er ikkje eit heiltal på høgst 15 siffer. Skriv desimaltal som tekst, til dømes "12.5".',
  'json/lone-surrogate': 'Teksten har eit øydelagt teikn. Skriv han på nytt.',
  'format/unknown-key': 'Nøkkelen «{key}» finst ikkje her. Sjekk korleis han er skriven, eller fjern han.',
  'format/wrong-type': 'Her står {given}. Her skal det stå {expected}.',
  'format/missing': 'Her manglar noko. Skriv {expected}.',
  'format/not-allowed': 'Her står {given}. Det er ikkje eit mogleg svar. Skriv {allowed}.',
  'format/too-small': 'Her står {given}. Det minste som er tillate, er {minimum}.',
  'format/too-large': 'Her står {given}. Det meste som er tillate, er {maximum}.',
  'format/pattern': 'Her står {given}. Skriv {expected}.',
  'trace/value-differs': 'Her står {stated}, men utrekninga gir {computed}. Lag anslaget på nytt.',
  'document/repeated-id': '«{id}» er brukt to gonger. Gi den eine eit anna namn.',
  'request/repeated-id': '«{id}» er brukt to gonger. Gi den eine eit anna kortnamn.',
  'request/unknown-table': 'Tabellen {code} finst ikkje i katalogen. Vel ein av desse: {allowed}.',
  'request/unknown-area': 'Statistikkområdet {code} finst ikkje i katalogen. Vel eit av desse: {allowed}.',
  'request/unknown-list': 'Variabellista {code} finst ikkje i katalogen. Vel ei av desse: {allowed}.',
  'request/unknown-source': 'Leveringa viser til kjelda «{id}», som ikkje er i bestillinga. Kjeldene er: {allowed}.',
  'request/unknown-country':
    '{code} er ingen landkode i ISO 3166. Skriv ein kode med to bokstavar, til dømes NO, DK eller GB.',
  'request/mistaken-country': '{code} er ingen landkode i ISO 3166. Skriv {meant} dersom det er det du meiner.',
  'catalogue/unknown-area': 'Statistikkområdet «{area}» finst ikkje i katalogen. Legg det til, eller rett koden.',
  'catalogue/unknown-list': 'Variabellista «{code}» finst ikkje i katalogen. Legg ho til, eller rett koden.',
  'catalogue/unknown-source': 'Kjelda «{source}» finst ikkje i katalogen. Legg ho til, eller rett id-en.',
  'vat-table/unknown-source': 'Kjelda «{source}» finst ikkje i mva.-tabellen. Legg ho til, eller rett id-en.',
  'vat-table/period-reversed': 'Satsen sluttar {to}, før han byrjar {from}. Rett dagane.',
  'vat-table/overlap': 'Mva.-kategori {category} har to satsar frå {from}. La den eine slutte før den andre byrjar.',
  'estimate/repeated-line': 'Linja «{id}» står to gonger. Lag anslaget på nytt.',
  'estimate/net-differs': 'Beløpet på linja er {stated}, men utrekninga gir {computed}. Lag anslaget på nytt.',
  'request/repeated-code': '«{code}» står to gonger. Det er rekna med éin gong.',
  'input/not-a-day': '«{given}» er ikkje ein dag. Skriv ein dag som finst, til dømes 2026-03-01.',
  'input/vat-recovery': '«{given}» kan ikkje vere prosentdelen de får tilbake av mva. Skriv eit tal frå 0 til 100.',
  'input/too-many-lines':
    'Bestillinga gir {lines} linjer. Eit anslag kan ha høgst {limit}. Del bestillinga, eller slå saman leveringar.',
} satisfies typeof contract
