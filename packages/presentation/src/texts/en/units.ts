import type { Texts } from '../nb.ts'

export const units = {
  hour: { one: 'hour', many: 'hours' },
  table: { one: 'table', many: 'tables' },
  area: { one: 'statistical area', many: 'statistical areas' },
  file: { one: 'file', many: 'files' },
  record: { one: 'record', many: 'records' },
  population: { one: 'population', many: 'populations' },
  source: { one: 'source', many: 'sources' },
  wish: { one: 'wish', many: 'wishes' },
  delivery: { one: 'delivery', many: 'deliveries' },
  institution: { one: 'institution', many: 'institutions' },
  criterion: { one: 'criterion', many: 'criteria' },
  relation: { one: 'relation', many: 'relations' },
  'data-source': { one: 'kind of data source', many: 'kinds of data source' },
  'lump-sum': { one: 'lump sum', many: 'lump sums' },
  percent: { one: 'per cent', many: 'per cent' },
  money: { one: 'krone', many: 'kroner' },
} satisfies Texts['units']
