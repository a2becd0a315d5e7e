import type { InAllLanguages, Named } from './help-texts.ts'

/** What the options of commands about quotes mean, and how their values are called. */
export const quoteFlags = {
  number: {
    nb: [
      'NUMMER',
      'Nummeret tilbudet får, for eksempel 2026-0042. På en demonstrasjonsliste: DEMO-2026-0042. En ny versjon beholder nummeret.',
    ],
    nn: [
      'NUMMER',
      'Nummeret tilbodet får, til dømes 2026-0042. På ei demonstrasjonsliste: DEMO-2026-0042. Ein ny versjon held på nummeret.',
    ],
    en: [
      'NUMBER',
      'The number that the quote gets, for example 2026-0042. On a demonstration list: DEMO-2026-0042. A new revision keeps its number.',
    ],
  },
  base: {
    nb: [
      'TILBUD',
      'Det aksepterte tilbudet som et endringstilbud endrer (quote/1). Med --in-place føres det som skjer, også der.',
    ],
    nn: [
      'TILBOD',
      'Det aksepterte tilbodet som eit endringstilbod endrar (quote/1). Med --in-place blir det som skjer, ført der òg.',
    ],
    en: [
      'QUOTE',
      'The accepted quote that a quote for a change changes (quote/1). With --in-place what happens is entered there too.',
    ],
  },
  by: {
    nb: ['NAVN', 'Den som gjør dette, eller som nøkkelen tilhører.'],
    nn: ['NAMN', 'Den som gjer dette, eller som nøkkelen høyrer til.'],
    en: ['NAME', 'Who does this, or whose key it is.'],
  },
  role: {
    nb: ['ROLLE', 'officer, approver, finance, administrator, buyer eller system. Ellers brukes officer.'],
    nn: ['ROLLE', 'officer, approver, finance, administrator, buyer eller system. Elles gjeld officer.'],
    en: ['ROLE', 'officer, approver, finance, administrator, buyer or system. By default it is officer.'],
  },
  at: {
    nb: ['TIDSPUNKT', 'Når det skjer, for eksempel 2026-12-01T10:00:00+01:00. Ellers brukes tiden nå.'],
    nn: ['TIDSPUNKT', 'Når det skjer, til dømes 2026-12-01T10:00:00+01:00. Elles gjeld tida no.'],
    en: ['MOMENT', 'When it happens, for example 2026-12-01T10:00:00+01:00. By default it is now.'],
  },
  reason: {
    nb: ['GRUNN', 'Grunnen. Noen kommandoer har faste koder: Se hjelpen til kommandoen.'],
    nn: ['GRUNN', 'Grunnen. Nokre kommandoar har faste kodar: Sjå hjelpa til kommandoen.'],
    en: ['REASON', 'The reason. Some commands have fixed codes: see the help of the command.'],
  },
  note: {
    nb: ['TEKST', 'Grunnen med egne ord.'],
    nn: ['TEKST', 'Grunnen med eigne ord.'],
    en: ['TEXT', 'The reason in your own words.'],
  },
  charge: {
    nb: ['BELØP', 'Et tillegg ekskl. mva., for eksempel 500 eller 12,5%.'],
    nn: ['BELØP', 'Eit tillegg ekskl. mva., til dømes 500 eller 12,5%.'],
    en: ['AMOUNT', 'A charge excluding VAT, for example 500 or 12.5%.'],
  },
  reduction: {
    nb: ['BELØP', 'Et fradrag ekskl. mva., for eksempel 500 eller 12,5%.'],
    nn: ['BELØP', 'Eit frådrag ekskl. mva., til dømes 500 eller 12,5%.'],
    en: ['AMOUNT', 'A reduction excluding VAT, for example 500 or 12.5%.'],
  },
  id: {
    nb: ['ID', 'Et kortnavn. Finnes det fra før, byttes det ut.'],
    nn: ['ID', 'Eit kortnamn. Finst det frå før, blir det bytt ut.'],
    en: ['ID', 'A short name. What has that name already is replaced.'],
  },
  lines: {
    nb: ['LINJER', 'Id-ene til linjene det gjelder, med komma imellom. Ellers alle med samme mva.'],
    nn: ['LINJER', 'Id-ane til linjene det gjeld, med komma imellom. Elles alle med same mva.'],
    en: ['LINES', 'The ids of the lines that it is about, with commas between. By default all with the same VAT.'],
  },
  vat: {
    nb: ['MVA', 'Mva.-kategori og sats, for eksempel S:25. Trengs når linjene har flere.'],
    nn: ['MVA', 'Mva.-kategori og sats, til dømes S:25. Trengst når linjene har fleire.'],
    en: ['VAT', 'VAT category and rate, for example S:25. Needed when the lines have several.'],
  },
  answers: {
    nb: ['BESTILLING', 'En ny bestilling å prise (request/1, eller et prisanslag av den: estimate/1).'],
    nn: ['BESTILLING', 'Ei ny bestilling å prise (request/1, eller eit prisanslag av bestillinga: estimate/1).'],
    en: ['REQUEST', 'A new request to price (request/1, or an estimate of it: estimate/1).'],
  },
  revision: {
    nb: ['VERSJON', 'Nummeret på versjonen. Ellers brukes den siste.'],
    nn: ['VERSJON', 'Nummeret på versjonen. Elles gjeld den siste.'],
    en: ['REVISION', 'The number of the revision. By default it is the last.'],
  },
  to: {
    nb: ['MOTTAKER', 'Hvem tilbudet er sendt til.'],
    nn: ['MOTTAKAR', 'Kven tilbodet er sendt til.'],
    en: ['RECEIVER', 'Whom the quote was sent to.'],
  },
  hash: {
    nb: ['HASH', 'En hash du har notert før. Filen må ha den.'],
    nn: ['HASH', 'Ein hash du har notert før. Fila må ha han.'],
    en: ['HASH', 'A hash that you noted earlier. The file must have it.'],
  },
  key: {
    nb: ['FIL', 'Nøkkelen som det du fører, signeres med. Den kommer fra «anslag key new».'],
    nn: ['FIL', 'Nøkkelen som det du fører, blir signert med. Han kjem frå «anslag key new».'],
    en: ['FILE', 'The key to sign what you enter with. It comes from “anslag key new”.'],
  },
  trust: {
    nb: ['FIL', 'Nøklene du stoler på (JWKS), med navn og tid for hver.'],
    nn: ['FIL', 'Nøklane du lit på (JWKS), med namn og tid for kvar.'],
    en: ['FILE', 'The keys that you trust (JWKS), with a name and a time for each.'],
  },
  'accepted-by': {
    nb: ['NAVN', 'Den som aksepterte for kunden.'],
    nn: ['NAMN', 'Den som aksepterte for kunden.'],
    en: ['NAME', 'Who accepted on the customer’s behalf.'],
  },
  'accepted-at': {
    nb: ['TIDSPUNKT', 'Når aksepten kom. Ellers brukes tidspunktet den føres.'],
    nn: ['TIDSPUNKT', 'Når aksepten kom. Elles gjeld tidspunktet han blir ført.'],
    en: ['MOMENT', 'When the acceptance arrived. By default it is when it is entered.'],
  },
  evidence: {
    nb: [
      'SVAR',
      'Hvor svaret kan leses, når det føres en senere dag enn det kom: brev, e-post eller nummer i arkivet.',
    ],
    nn: [
      'SVAR',
      'Kvar svaret kan lesast, når det blir ført ein seinare dag enn det kom: brev, e-post eller nummer i arkivet.',
    ],
    en: [
      'ANSWER',
      'Where the answer can be read, when it is entered on a later day than it came: a letter, an e-mail or a number of the archive.',
    ],
  },
  'declined-by': {
    nb: ['NAVN', 'Den som sa nei for kunden.'],
    nn: ['NAMN', 'Den som sa nei for kunden.'],
    en: ['NAME', 'Who said no on the customer’s behalf.'],
  },
  reference: {
    nb: ['REFERANSE', 'Referansen som kunden eller økonomi oppgir.'],
    nn: ['REFERANSE', 'Referansen som kunden eller økonomi gir opp.'],
    en: ['REFERENCE', 'The reference that the customer or finance gives.'],
  },
  order: {
    nb: ['NUMMER', 'Kundens ordrenummer.'],
    nn: ['NUMMER', 'Ordrenummeret til kunden.'],
    en: ['NUMBER', 'The customer’s order number.'],
  },
  source: {
    nb: ['KILDE', 'Id-en til kilden i bestillingen.'],
    nn: ['KJELDE', 'Id-en til kjelda i bestillinga.'],
    en: ['SOURCE', 'The id of the source in the request.'],
  },
  delivery: {
    nb: ['LEVERING', 'Id-en til leveringen i bestillingen.'],
    nn: ['LEVERING', 'Id-en til leveringa i bestillinga.'],
    en: ['DELIVERY', 'The id of the delivery in the request.'],
  },
  until: {
    nb: ['DAG', 'Siste dag for å hente filene. Ved levering ellers seks måneder.'],
    nn: ['DAG', 'Siste dag for å hente filene. Ved levering elles seks månader.'],
    en: ['DAY', 'The last day to fetch the files. At delivery it is six months by default.'],
  },
  'delete-by': {
    nb: ['DAG', 'Siste dag prosjektet kan ha dataene.'],
    nn: ['DAG', 'Siste dag prosjektet kan ha dataa.'],
    en: ['DAY', 'The last day on which the project may hold the data.'],
  },
  as: {
    nb: [
      'FORMAT',
      'Til økonomi: json (hele tilbudet) eller csv (rader). Ellers brukes json. Dokumenter: html, pdf, docx, xlsx, csv eller text.',
    ],
    nn: [
      'FORMAT',
      'Til økonomi: json (heile tilbodet) eller csv (rader). Elles gjeld json. Dokument: html, pdf, docx, xlsx, csv eller text.',
    ],
    en: [
      'FORMAT',
      'For finance: json (the whole quote) or csv (rows). By default it is json. Documents: html, pdf, docx, xlsx, csv or text.',
    ],
  },
  archive: {
    nb: ['', 'PDF-en blir en arkivkopi (PDF/A-3a).'],
    nn: ['', 'PDF-en blir ein arkivkopi (PDF/A-3a).'],
    en: ['', 'The PDF is a copy for archives (PDF/A-3a).'],
  },
  paper: {
    nb: ['FORMAT', 'Papiret til PDF-en: a4 eller letter. Ellers brukes a4.'],
    nn: ['FORMAT', 'Papiret til PDF-en: a4 eller letter. Elles gjeld a4.'],
    en: ['FORMAT', 'The paper of the PDF: a4 or letter. By default it is a4.'],
  },
  mapping: {
    nb: ['FIL', 'Konteringen (finance-mapping/1). Ellers brukes en oppdiktet, som bare tar demonstrasjonstilbud.'],
    nn: ['FIL', 'Konteringa (finance-mapping/1). Elles gjeld ei oppdikta, som berre tek demonstrasjonstilbod.'],
    en: ['FILE', 'The mapping to accounts (finance-mapping/1). By default a made-up one, for demonstration quotes.'],
  },
} satisfies InAllLanguages<Readonly<Record<string, Named>>>
