import type { PriceListDocument } from '@anslag/pricing'
import Engine from 'publicodes'
import { answers } from './answers.ts'
import type { Rules } from './mechanisms.ts'
import { rulesOf } from './rules.ts'

/** A rule for each answer, and one for each name above it that has none. */
const drivers: Rules = Object.fromEntries(
  Object.keys(answers).flatMap((name) => {
    const parts = name.split(' . ')
    return parts.map((_, index) => [parts.slice(0, index + 1).join(' . '), null])
  }),
)

/**
 * The typical example as a publicodes model.
 *
 * `grossWith` changes how many files the project's own data are and evaluates, with the other answers left as they are;
 * `grossAnew` gives all the answers again, as a form does.
 */
export const publicodesModel = (list: PriceListDocument) => {
  const rules = { ...drivers, ...rulesOf(list) }
  const engine = new Engine(rules, { warn: false })
  engine.setSituation(answers)
  const gross = () => Number(engine.evaluate('gross').nodeValue)
  const change = (files: number) => ({ 'sources . own . files': `${files} file` })
  return {
    count: Object.keys(rules).length,
    grossWith: (files: number): number => {
      engine.setSituation(change(files), { keepPreviousSituation: true })
      return gross()
    },
    grossAnew: (files: number): number => {
      engine.setSituation({ ...answers, ...change(files) })
      return gross()
    },
  }
}
