import { type Day, isDay } from '@anslag/pricing'
import type { FoundVariable } from '../found.ts'
import type { Metadata } from '../metadata/index.ts'
import type { Decided } from '../questions/index.ts'
import type { ReadVariable } from '../report/index.ts'
import { unitTypeOf } from '../units/index.ts'

/** The first or last day of a year that a list names; undefined for what is no year of ours. */
const yearEnd = (year: number | undefined, day: string): Day | undefined => {
  const text = `${String(year ?? '').padStart(4, '0')}-${day}`
  return isDay(text) ? text : undefined
}

/** The days that a variable exists for, as its list says, or else the metadata. */
const coverageOf = ({ name, coverage }: FoundVariable, metadata: Metadata | undefined): ReadVariable['coverage'] => {
  const known = metadata?.variables.get(name.toUpperCase())
  const from = coverage === undefined ? known?.from : yearEnd(coverage.from, '01-01')
  const to = coverage === undefined ? known?.to : yearEnd(coverage.to, '12-31')
  if (from === undefined && to === undefined) return undefined
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** A variable as the report tells it. */
export const reportVariable = ({ variable, belongs }: Decided, metadata: Metadata | undefined): ReadVariable => {
  const { name, at, dates, dataset, databank } = variable
  const known = metadata?.variables.get(name.toUpperCase())
  const description = variable.description ?? known?.description ?? ''
  const coverage = coverageOf(variable, metadata)
  const unitType = known?.unitType ?? unitTypeOf(variable, belongs)
  return {
    name,
    at,
    dates,
    belongs: belongs.kind,
    ...(belongs.kind === 'list' ? { list: belongs.list, area: belongs.area } : {}),
    ...(belongs.kind === 'table' ? { table: belongs.table } : {}),
    ...(dataset === undefined ? {} : { dataset }),
    ...(databank === undefined ? {} : { databank }),
    ...(description === '' ? {} : { description }),
    ...(unitType === undefined ? {} : { unitType }),
    ...(coverage === undefined ? {} : { coverage }),
  }
}
