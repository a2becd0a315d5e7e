/** What is counted: one of it, and any other number of it. */
export const units = {
  hour: { one: 'time', many: 'timer' },
  table: { one: 'tabell', many: 'tabeller' },
  area: { one: 'statistikkområde', many: 'statistikkområder' },
  file: { one: 'fil', many: 'filer' },
  record: { one: 'post', many: 'poster' },
  population: { one: 'populasjon', many: 'populasjoner' },
  source: { one: 'kilde', many: 'kilder' },
  wish: { one: 'ønske', many: 'ønsker' },
  delivery: { one: 'levering', many: 'leveringer' },
  institution: { one: 'institusjon', many: 'institusjoner' },
  criterion: { one: 'kriterium', many: 'kriterier' },
  relation: { one: 'relasjon', many: 'relasjoner' },
  'data-source': { one: 'type datakilde', many: 'typer datakilder' },
  'lump-sum': { one: 'rund sum', many: 'runde summer' },
  percent: { one: 'prosent', many: 'prosent' },
  money: { one: 'krone', many: 'kroner' },
}
