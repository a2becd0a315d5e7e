import { issues } from './nn-issues.ts'
import type { ReadingTexts } from './reading-texts.ts'

/** Nynorsk. */
export const readingNn: ReadingTexts = {
  language: 'nn',
  issues,
  skipped: {
    'text-block': 'Tekstblokk i eit skript',
    'commented-out': 'Import som er kommentert ut',
    prose: 'Setning utan variabelnamn',
    'sheet-hidden': 'Ark som er gøymt',
    'struck-through': 'Rad som er stroken ut',
    'totals-row': 'Rad med sum',
    'file-in-zip': 'Fil i ein ZIP som ikkje er ei arbeidsbok',
    'sheet-not-to-choose-in': 'Ark som ikkje er til å velje i',
    'sheet-example': 'Ark med døme eller rettleiing',
    'sheet-without-headings': 'Ark utan overskriftene i ei variabelliste',
    other: 'Ikkje ein bestilt variabel',
  },
  questions: {
    'unknown-variable': 'Kva variabelliste høyrer {names} til?',
    'unknown-list': 'Katalogen har inga liste som heiter «{subject}». Kva liste er det?',
    'unknown-table': 'Kva FD-Trygd-tabell høyrer {names} til?',
    'other-databank': '{names} er frå databanken {subject}, som ikkje er SSB sin. Skal dei vere med?',
    'table-or-list':
      'Opplysningane i FD-Trygd-tabellen «{table}» finst òg i ei anna liste. Kvar skal {names} hentast frå?',
  },
  options: {
    table: 'FD-Trygd-tabellen «{name}»',
    list: 'variabellista «{name}»',
    like: '{option} (liknar på {like})',
    others: 'ei anna liste eller ein annan tabell i katalogen',
    outside: 'data utanfor variabellistene',
    'leave-out': 'ikkje ta dei med',
  },
  unanswered: {
    open: 'Ikkje svara på. Variablane er med utan pris, og prisanslaget seier «frå».',
    chosen: 'Ikkje svara på. Vi har rekna med {option}.',
  },
  answered: 'Svar: {option}.',
  files: {
    script: 'skript frå microdata.no',
    workbook: 'variabelliste i Excel',
    table: 'variabelliste som tekst',
    names: 'variabelnamn',
    metadata: 'metadata frå microdata.no',
    unknown: 'ikkje lesen',
  },
  headings: {
    reading: 'Lese frå filene',
    files: 'Filer',
    questions: 'Spørsmål',
    skipped: 'Hoppa over',
    area: 'Statistikkområde: {name}',
    table: 'FD-Trygd-tabell: {name}',
    open: 'Lista er ikkje kjend',
    outside: 'Utanfor variabellistene',
    'leave-out': 'Ikkje med',
  },
  summary: 'Filene bestiller {variables} frå {areas} og {tables}.',
  nothing: 'Filene bestiller ingenting.',
  counted: {
    variables: { one: '1 variabel', many: '{count} variablar' },
    areas: { one: '1 statistikkområde', many: '{count} statistikkområde' },
    tables: { one: '1 FD-Trygd-tabell', many: '{count} FD-Trygd-tabellar' },
    others: { one: '1 til', many: '{count} til' },
    dates: { one: '1 dato', many: '{count} datoar' },
  },
  and: '{first} og {last}',
  place: {
    lines: '{file}, linje {numbers}',
    rows: '{file}, arket «{sheet}», rad {numbers}',
    sheet: '{file}, arket «{sheet}»',
  },
  period: { from: 'frå {from}', to: 'til {to}', both: 'frå {from} til {to}' },
  spread: '{dates} frå {from} til {to}',
}
