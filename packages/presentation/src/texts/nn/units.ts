import type { Texts } from '../nb.ts'

export const units = {
  hour: { one: 'time', many: 'timar' },
  table: { one: 'tabell', many: 'tabellar' },
  area: { one: 'statistikkområde', many: 'statistikkområde' },
  file: { one: 'fil', many: 'filer' },
  record: { one: 'post', many: 'postar' },
  population: { one: 'populasjon', many: 'populasjonar' },
  source: { one: 'kjelde', many: 'kjelder' },
  wish: { one: 'ønske', many: 'ønske' },
  delivery: { one: 'levering', many: 'leveringar' },
  institution: { one: 'institusjon', many: 'institusjonar' },
  criterion: { one: 'kriterium', many: 'kriterium' },
  relation: { one: 'relasjon', many: 'relasjonar' },
  'data-source': { one: 'type datakjelde', many: 'typar datakjelder' },
  'lump-sum': { one: 'rund sum', many: 'runde summar' },
  percent: { one: 'prosent', many: 'prosent' },
  money: { one: 'krone', many: 'kroner' },
} satisfies Texts['units']
