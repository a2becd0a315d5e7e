import { type Figure, isMoney, tariffFigure, type Unit } from '../values/index.ts'
import type { Tariff } from './kinds.ts'
import type { WithOrigin } from './origin.ts'
import { boundsOf, likely, type Range } from './range.ts'
import type { Requirement, TariffValue } from './requirement.ts'

/** Where a tariff stands: what its trace leaf says of it. */
const leaf = (ref: string, tariff: WithOrigin<Tariff>, range: Range): Figure<Unit> =>
  tariffFigure(tariff.unit, likely(range), {
    ref,
    source: tariff.source,
    status: tariff.status,
    ...boundsOf(range),
  })

/** `'hour/record'` → `['hour', 'record']`; a unit without a slash has no second part. */
export const unitParts = (unit: Unit): readonly [Unit, Unit] => {
  const [result = unit, quantity = ''] = unit.split('/')
  return [result, quantity]
}

const made = (ref: string, tariff: WithOrigin<Tariff>) => {
  const [unit, quantity] = unitParts(tariff.unit)
  switch (tariff.kind) {
    case 'by-answer': {
      const figures = Object.entries(tariff.figures).map(([answer, range]) => [answer, leaf(ref, tariff, range)])
      return { ref, unit: tariff.unit, figures: Object.fromEntries(figures) }
    }
    case 'tiers': {
      const tiers = tariff.figures.rows.map(({ to, unitPrice }) => ({
        ...(to === undefined ? {} : { to }),
        unitPrice: likely(unitPrice),
        ...boundsOf(unitPrice),
      }))
      return { unit, quantity, mode: tariff.mode, tiers, ref, source: tariff.source }
    }
    case 'started-unit':
      return { increment: tariff.figures.increment, price: leaf(ref, tariff, tariff.figures.value) }
    default:
      return leaf(ref, tariff, tariff.figures.value)
  }
}

/** What formulas use of a tariff. Call it only with a tariff that meets the requirement: see {@link requirementIssues}. */
export const tariffValue = <R extends Requirement>(
  ref: string,
  tariff: WithOrigin<Tariff>,
  _requirement: R,
): TariffValue<R> =>
  // The tariff met the requirement when the list was loaded; types cannot follow a document that far.
  made(ref, tariff) as TariffValue<R>

/** True for tariffs whose figures are amounts, with exactly two decimals: money, but for the unit prices of tiers. */
export const statesAmounts = (tariff: Tariff): boolean => isMoney(tariff.unit) && tariff.kind !== 'tiers'

/** Every range that a tariff states, with the path to it below the tariff. */
export const rangesOf = (tariff: Tariff): readonly (readonly [readonly (string | number)[], Range])[] => {
  switch (tariff.kind) {
    case 'by-answer':
      return Object.entries(tariff.figures).map(([answer, range]) => [['figures', answer], range])
    case 'tiers':
      return tariff.figures.rows.map((row, index) => [['figures', 'rows', index, 'unitPrice'], row.unitPrice])
    default:
      return [[['figures', 'value'], tariff.figures.value]]
  }
}
