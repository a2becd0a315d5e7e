/** What is counted: one of it, and any other number of it. */
export const units = {
  hour: { one: { nb: 'time', nn: 'time', en: 'hour' }, many: { nb: 'timer', nn: 'timar', en: 'hours' } },
  table: { one: { nb: 'tabell', nn: 'tabell', en: 'table' }, many: { nb: 'tabeller', nn: 'tabellar', en: 'tables' } },
  area: {
    one: { nb: 'statistikkområde', nn: 'statistikkområde', en: 'statistical area' },
    many: { nb: 'statistikkområder', nn: 'statistikkområde', en: 'statistical areas' },
  },
  file: { one: { nb: 'fil', nn: 'fil', en: 'file' }, many: { nb: 'filer', nn: 'filer', en: 'files' } },
  record: { one: { nb: 'rad', nn: 'rad', en: 'row' }, many: { nb: 'rader', nn: 'rader', en: 'rows' } },
  population: {
    one: { nb: 'populasjon', nn: 'populasjon', en: 'population' },
    many: { nb: 'populasjoner', nn: 'populasjonar', en: 'populations' },
  },
  source: { one: { nb: 'kilde', nn: 'kjelde', en: 'source' }, many: { nb: 'kilder', nn: 'kjelder', en: 'sources' } },
  wish: { one: { nb: 'ønske', nn: 'ønske', en: 'wish' }, many: { nb: 'ønsker', nn: 'ønske', en: 'wishes' } },
  delivery: {
    one: { nb: 'levering', nn: 'levering', en: 'delivery' },
    many: { nb: 'leveringer', nn: 'leveringar', en: 'deliveries' },
  },
  institution: {
    one: { nb: 'institusjon', nn: 'institusjon', en: 'institution' },
    many: { nb: 'institusjoner', nn: 'institusjonar', en: 'institutions' },
  },
  criterion: {
    one: { nb: 'kriterium', nn: 'kriterium', en: 'criterion' },
    many: { nb: 'kriterier', nn: 'kriterium', en: 'criteria' },
  },
  relation: {
    one: { nb: 'relasjon', nn: 'relasjon', en: 'relation' },
    many: { nb: 'relasjoner', nn: 'relasjonar', en: 'relations' },
  },
  'data-source': {
    one: { nb: 'type datakilde', nn: 'type datakjelde', en: 'kind of data source' },
    many: { nb: 'typer datakilder', nn: 'typar datakjelder', en: 'kinds of data source' },
  },
  'lump-sum': {
    one: { nb: 'rund sum', nn: 'rund sum', en: 'lump sum' },
    many: { nb: 'runde summer', nn: 'runde summar', en: 'lump sums' },
  },
  percent: {
    one: { nb: 'prosent', nn: 'prosent', en: 'per cent' },
    many: { nb: 'prosent', nn: 'prosent', en: 'per cent' },
  },
  money: { one: { nb: 'krone', nn: 'krone', en: 'krone' }, many: { nb: 'kroner', nn: 'kroner', en: 'kroner' } },
}
