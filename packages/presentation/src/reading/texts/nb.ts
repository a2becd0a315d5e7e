import { issues } from './nb-issues.ts'
import type { ReadingTexts } from './reading-texts.ts'

/** Bokmål. */
export const readingNb: ReadingTexts = {
  language: 'nb',
  issues,
  skipped: {
    'text-block': 'Tekstblokk i et skript',
    'commented-out': 'Import som er kommentert ut',
    prose: 'Setning uten variabelnavn',
    'sheet-hidden': 'Ark som er skjult',
    'struck-through': 'Rad som er strøket ut',
    'totals-row': 'Rad med sum',
    'file-in-zip': 'Fil i en ZIP som ikke er en arbeidsbok',
    'sheet-not-to-choose-in': 'Ark som ikke er til å velge i',
    'sheet-example': 'Ark med eksempel eller veiledning',
    'sheet-without-headings': 'Ark uten overskriftene i en variabelliste',
    other: 'Ikke en bestilt variabel',
  },
  questions: {
    'unknown-variable': 'Hvilken variabelliste hører {names} til?',
    'unknown-list': 'Katalogen har ingen liste som heter «{subject}». Hvilken liste er det?',
    'unknown-table': 'Hvilken FD-Trygd-tabell hører {names} til?',
    'other-databank': '{names} er fra databanken {subject}, som ikke er SSBs. Skal de være med?',
    'table-or-list':
      'Opplysningene i FD-Trygd-tabellen «{table}» finnes også i en annen liste. Hvor skal {names} hentes fra?',
  },
  options: {
    table: 'FD-Trygd-tabellen «{name}»',
    list: 'variabellisten «{name}»',
    like: '{option} (ligner på {like})',
    others: 'en annen liste eller tabell i katalogen',
    outside: 'data utenfor variabellistene',
    'leave-out': 'ikke ta dem med',
  },
  unanswered: {
    open: 'Ikke besvart. Variablene er med uten pris, og anslaget sier «fra».',
    chosen: 'Ikke besvart. Det er regnet med {option}.',
  },
  answered: 'Svar: {option}.',
  files: {
    script: 'skript fra microdata.no',
    workbook: 'variabelliste i Excel',
    table: 'variabelliste som tekst',
    names: 'variabelnavn',
    metadata: 'metadata fra microdata.no',
    unknown: 'ikke lest',
  },
  headings: {
    reading: 'Lest fra filene',
    files: 'Filer',
    questions: 'Spørsmål',
    skipped: 'Hoppet over',
    area: 'Statistikkområde: {name}',
    table: 'FD-Trygd-tabell: {name}',
    open: 'Listen er ikke kjent',
    outside: 'Utenfor variabellistene',
    'leave-out': 'Ikke med',
  },
  summary: 'Filene bestiller {variables} fra {areas} og {tables}.',
  nothing: 'Filene bestiller ingenting.',
  counted: {
    variables: { one: '1 variabel', many: '{count} variabler' },
    areas: { one: '1 statistikkområde', many: '{count} statistikkområder' },
    tables: { one: '1 FD-Trygd-tabell', many: '{count} FD-Trygd-tabeller' },
    others: { one: '1 til', many: '{count} til' },
    dates: { one: '1 dato', many: '{count} datoer' },
  },
  and: '{first} og {last}',
  place: {
    lines: '{file}, linje {numbers}',
    rows: '{file}, arket «{sheet}», rad {numbers}',
    sheet: '{file}, arket «{sheet}»',
  },
  period: { from: 'fra {from}', to: 'til {to}', both: 'fra {from} til {to}' },
  spread: '{dates} fra {from} til {to}',
}
