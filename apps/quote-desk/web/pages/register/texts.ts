import { emptiness } from './empty-texts.ts'
import { statuses } from './status-texts.ts'
import { lists } from './work-list-texts.ts'

/** Words of the register of cases. */
export const register = {
  title: { nb: 'Saker', nn: 'Saker', en: 'Cases' },
  newCase: { nb: 'Ny sak', nn: 'Ny sak', en: 'New case' },
  search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  searchWhat: {
    nb: 'Nummer, kunde, prosjekt, saksbehandler eller arkivnummer',
    nn: 'Nummer, kunde, prosjekt, saksbehandlar eller arkivnummer',
    en: 'Number, customer, project, officer or archive number',
  },
  filters: {
    title: { nb: 'Filtrer og sorter', nn: 'Filtrer og sorter', en: 'Filter and sort' },
    status: { nb: 'Status', nn: 'Status', en: 'Status' },
    any: { nb: 'Alle', nn: 'Alle', en: 'Any' },
    officer: { nb: 'Saksbehandler, hele navnet', nn: 'Saksbehandlar, heile namnet', en: 'Officer, the whole name' },
    priceList: { nb: 'Prisliste', nn: 'Prisliste', en: 'Price list' },
    buyerNumber: {
      nb: 'Kundens organisasjonsnummer',
      nn: 'Organisasjonsnummeret til kunden',
      en: 'The customer’s organisation number',
    },
    archiveNumber: { nb: 'Arkivnummer', nn: 'Arkivnummer', en: 'Archive number' },
    validFrom: { nb: 'Svarfrist fra', nn: 'Svarfrist frå', en: 'Answer due from' },
    validTo: { nb: 'Svarfrist til', nn: 'Svarfrist til', en: 'Answer due to' },
    remove: { nb: 'Fjern filteret {filter}', nn: 'Fjern filteret {filter}', en: 'Remove the filter {filter}' },
    sort: { nb: 'Sorter etter', nn: 'Sorter etter', en: 'Sort by' },
  },
  sorts: {
    updated: { nb: 'sist endret', nn: 'sist endra', en: 'changed last' },
    buyer: { nb: 'kunde', nn: 'kunde', en: 'customer' },
    number: { nb: 'nummer', nn: 'nummer', en: 'number' },
    'valid-until': { nb: 'svarfrist', nn: 'svarfrist', en: 'day to answer by' },
  },
  columns: {
    number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
    buyer: { nb: 'Kunde', nn: 'Kunde', en: 'Customer' },
    project: { nb: 'Prosjekt', nn: 'Prosjekt', en: 'Project' },
    gross: { nb: 'Sum inkl. mva.', nn: 'Sum inkl. mva.', en: 'Sum incl. VAT' },
    status: { nb: 'Status', nn: 'Status', en: 'Status' },
    due: { nb: 'Frist', nn: 'Frist', en: 'Due' },
  },
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  answerDue: { nb: 'svarfrist {when}', nn: 'svarfrist {when}', en: 'answer due {when}' },
  ranOut: {
    nb: 'svarfristen gikk ut {when}',
    nn: 'svarfristen gjekk ut {when}',
    en: 'the time to answer ran out {when}',
  },
  found: { nb: '{count} saker vises.', nn: '{count} saker er viste.', en: '{count} cases are shown.' },
  foundMore: {
    nb: 'De første {count} sakene vises.',
    nn: 'Dei første {count} sakene er viste.',
    en: 'The first {count} cases are shown.',
  },
  foundOne: { nb: 'Én sak vises.', nn: 'Éi sak er vist.', en: 'One case is shown.' },
  more: { nb: 'Vis flere', nn: 'Vis fleire', en: 'Show more' },
  loading: { nb: 'Henter sakene …', nn: 'Hentar sakene …', en: 'Fetching the cases …' },
  unanswered: {
    nb: 'Fikk ikke hentet sakene.',
    nn: 'Fekk ikkje henta sakene.',
    en: 'The cases could not be fetched.',
  },
  stale: {
    nb: 'Fikk ikke hentet sakene på nytt. Det som vises, er fra forrige gang.',
    nn: 'Fekk ikkje henta sakene på nytt. Det som er vist, er frå førre gong.',
    en: 'The cases could not be fetched again. What is shown is from last time.',
  },
  drop: {
    nb: 'Slipp filen for å lage en ny sak',
    nn: 'Slepp fila for å lage ei ny sak',
    en: 'Drop the file to make a new case',
  },
  keys: {
    down: { nb: 'Neste sak', nn: 'Neste sak', en: 'Next case' },
    up: { nb: 'Forrige sak', nn: 'Førre sak', en: 'Previous case' },
    open: { nb: 'Åpne saken som er valgt', nn: 'Opne saka som er vald', en: 'Open the chosen case' },
    search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  },
  statuses,
  lists,
  emptiness,
}
