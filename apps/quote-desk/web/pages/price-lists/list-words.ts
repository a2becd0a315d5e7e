import { fill, formatDay } from '@anslag/presentation'
import { osloDay } from '@anslag/pricing'
import type { Words } from '../../words/words.ts'

interface Named {
  readonly list: string
  readonly revision: number
}

interface Period {
  readonly validFrom: string
  readonly validTo?: string
}

/** `demonstration-2026, rettelse 1` */
export const nameOf = ({ list, revision }: Named, { priceLists }: Words): string =>
  fill(priceLists.name, { list, revision: String(revision) })

/** When a list applies, in words. */
export const periodOf = ({ validFrom, validTo }: Period, { priceLists, texts }: Words): string => {
  const from = formatDay(validFrom, texts)
  return validTo === undefined
    ? fill(priceLists.from, { from })
    : fill(priceLists.period, { from, to: formatDay(validTo, texts) })
}

/** Somebody, and the day on which they did it. */
export const byOn = (template: string, person: string, at: string, { texts }: Words): string =>
  fill(template, { person, day: formatDay(osloDay(at), texts) })
