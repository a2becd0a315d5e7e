import type { FlagName } from '../../arguments/flags.ts'
import type { InAllLanguages, Named } from './help-texts.ts'
import { quoteFlags } from './quote-flags.ts'

/** The options. */
export const flags: InAllLanguages<Readonly<Record<FlagName, Named>>> = {
  ...quoteFlags,
  output: {
    nb: ['FIL', 'Skriv resultatet til en ny fil. En fil som finnes, skrives aldri over.'],
    nn: ['FIL', 'Skriv resultatet til ei ny fil. Ei fil som finst, blir aldri skriven over.'],
    en: ['FILE', 'Write the result to a new file. A file that is there is never overwritten.'],
  },
  'in-place': {
    nb: ['', 'Skriv resultatet over filen det er lest fra.'],
    nn: ['', 'Skriv resultatet over fila det er lese frå.'],
    en: ['', 'Write the result over the file that was read.'],
  },
  list: {
    nb: [
      'LISTE',
      'En prisliste: en fil, eller id-en til en liste som følger med. Ellers velger dagen listen. Av flere gjelder den som er gyldig på dagen.',
    ],
    nn: [
      'LISTE',
      'Ei prisliste: ei fil, eller id-en til ei liste som følgjer med. Elles vel dagen lista. Av fleire gjeld den som er gyldig på dagen.',
    ],
    en: [
      'LIST',
      'A price list: a file, or the id of a list that comes with the program. By default the day decides. Of several, the one that is valid on the day prices.',
    ],
  },
  catalogue: {
    nb: [
      'FIL',
      'Din egen katalog (catalogue/1), der tabeller og områder kan ha egne takster. Ellers brukes den som følger med.',
    ],
    nn: [
      'FIL',
      'Din eigen katalog (catalogue/1), der tabellar og område kan ha eigne takstar. Elles gjeld den som følgjer med.',
    ],
    en: [
      'FILE',
      'A catalogue of your own (catalogue/1), in which tables and areas may have tariffs of their own. By default it is the one that comes with the program.',
    ],
  },
  day: {
    nb: ['DAG', 'Prisdagen, for eksempel 2026-03-01. Ellers brukes dagen i dag i Oslo.'],
    nn: ['DAG', 'Prisdagen, til dømes 2026-03-01. Elles gjeld dagen i dag i Oslo.'],
    en: ['DAY', 'The pricing day, for example 2026-03-01. By default it is today in Oslo.'],
  },
  format: {
    nb: ['FORMAT', 'text (til å lese) eller json (til andre programmer). Ellers brukes text.'],
    nn: ['FORMAT', 'text (til å lese) eller json (til andre program). Elles gjeld text.'],
    en: ['FORMAT', 'text (to read) or json (for other programs). By default it is text.'],
  },
  size: {
    nb: ['STØRRELSE', 'small, typical eller large (200 linjer). Ellers brukes typical.'],
    nn: ['STORLEIK', 'small, typical eller large (200 linjer). Elles gjeld typical.'],
    en: ['SIZE', 'small, typical or large (200 lines). By default it is typical.'],
  },
  explain: {
    nb: ['', 'Vis hvordan hvert beløp er regnet ut.'],
    nn: ['', 'Vis korleis kvart beløp er rekna ut.'],
    en: ['', 'Show how every amount was computed.'],
  },
  start: {
    nb: ['DAG', 'Dagen prosjektet begynner, for eksempel 2027-01-04. Ellers brukes prisdagen.'],
    nn: ['DAG', 'Dagen prosjektet byrjar, til dømes 2027-01-04. Elles gjeld prisdagen.'],
    en: ['DAY', 'The day on which the project begins, for example 2027-01-04. By default it is the pricing day.'],
  },
  ceiling: {
    nb: ['BELØP', 'Det dere høyst kan bruke, i kroner inkl. mva., for eksempel 150000.'],
    nn: ['BELØP', 'Det de høgst kan bruke, i kroner inkl. mva., til dømes 150000.'],
    en: ['AMOUNT', 'The most that you can spend, in kroner incl. VAT, for example 150000.'],
  },
  offer: {
    nb: [
      'HVA',
      'Noe dere kan gi opp for å komme under taket: /tables/F_AAP, eller et svar, /sources/kreft/documentation=complete. Du kan tilby flere, det dere savner minst først.',
    ],
    nn: [
      'KVA',
      'Noko de kan gi opp for å kome under taket: /tables/F_AAP, eller eit svar, /sources/kreft/documentation=complete. Du kan tilby fleire, det de saknar minst først.',
    ],
    en: [
      'WHAT',
      'Something that you can give up to come below the ceiling: /tables/F_AAP, or an answer, /sources/kreft/documentation=complete. You can offer several, what you miss least first.',
    ],
  },
  from: {
    nb: [
      'FIL',
      'Bestillingen som er avgjort, når denne er en endring av den. Du får vite hva endringen koster, og om dere må søke om den.',
    ],
    nn: [
      'FIL',
      'Bestillinga som er avgjord, når denne er ei endring av ho. Du får vite kva endringa kostar, og om de må søkje om ho.',
    ],
    en: [
      'FILE',
      'The request that was decided, where this one is a change of it. You are told what the change costs, and whether you must apply for it.',
    ],
  },
  'by-year': {
    nb: ['', 'Vis budsjettet år for år.'],
    nn: ['', 'Vis budsjettet år for år.'],
    en: ['', 'Show the budget year by year.'],
  },
  growth: {
    nb: ['PROSENT', 'Hvor mye prisene vokser fra år til år, for eksempel 3. Ellers brukes det som står i prislisten.'],
    nn: ['PROSENT', 'Kor mykje prisane veks frå år til år, til dømes 3. Elles gjeld det som står i prislista.'],
    en: [
      'PERCENT',
      'How much prices grow from year to year, for example 3. By default it is what the price list says.',
    ],
  },
  recovery: {
    nb: ['PROSENT', 'Hvor mye av mva. institusjonen får tilbake, fra 0 til 100. Ellers brukes 0.'],
    nn: ['PROSENT', 'Kor mykje av mva. institusjonen får tilbake, frå 0 til 100. Elles gjeld 0.'],
    en: ['PERCENT', 'How much of the VAT the institution recovers, from 0 to 100. By default it is 0.'],
  },
  seed: {
    nb: ['TALL', 'Tallet trekningen begynner med. Det samme tallet gir de samme beløpene. Ellers brukes 1.'],
    nn: ['TAL', 'Talet trekninga byrjar med. Det same talet gir dei same beløpa. Elles gjeld 1.'],
    en: ['NUMBER', 'The number that the draws begin with. The same number gives the same amounts. By default it is 1.'],
  },
  metadata: {
    nb: ['FIL', 'Metadata fra microdata.no (JSON), som sier hvilket emne hver variabel hører til.'],
    nn: ['FIL', 'Metadata frå microdata.no (JSON), som seier kva emne kvar variabel høyrer til.'],
    en: ['FILE', 'Metadata of microdata.no (JSON), which say what subject each variable belongs to.'],
  },
  choose: {
    nb: ['ID=SVAR', 'Svar på et spørsmål i rapporten. Rapporten viser hva du skal skrive. Du kan svare på flere.'],
    nn: ['ID=SVAR', 'Svar på eit spørsmål i rapporten. Rapporten viser kva du skal skrive. Du kan svare på fleire.'],
    en: ['ID=ANSWER', 'Answer a question of the report. The report shows what to write. You can answer several.'],
  },
  request: {
    nb: ['', 'Skriv bestillingen (request/1), klar til å prises, i stedet for rapporten.'],
    nn: ['', 'Skriv bestillinga (request/1), klar til å bli prisa, i staden for rapporten.'],
    en: ['', 'Write the request (request/1), ready to be priced, instead of the report.'],
  },
  lang: {
    nb: ['SPRÅK', 'nb (bokmål), nn (nynorsk) eller en (engelsk). Ellers brukes nb.'],
    nn: ['SPRÅK', 'nb (bokmål), nn (nynorsk) eller en (engelsk). Elles gjeld nb.'],
    en: ['LANGUAGE', 'nb (Bokmål), nn (Nynorsk) or en (English). By default it is nb.'],
  },
  help: { nb: ['', 'Vis hjelp.'], nn: ['', 'Vis hjelp.'], en: ['', 'Show help.'] },
  version: {
    nb: ['', 'Vis hvilken versjon dette er.'],
    nn: ['', 'Vis kva versjon dette er.'],
    en: ['', 'Show which version this is.'],
  },
}
