import { type CatalogueDocument, isDay, isObject, type Request } from '@anslag/pricing'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { oneDirection } from '../format/one-direction.ts'
import { answerName, driverName } from '../names/driver-name.ts'
import { codeName } from '../names/thing-name.ts'
import type { BudgetTexts, InitialTexts } from '../texts/texts.ts'

/** What a request asks for of one kind: populations, tables, deliveries. */
export interface ScopeView {
  readonly list: string
  readonly label: string
  /** Each thing with what was answered about it. */
  readonly things: readonly string[]
}

/** Of more things than these, the others are counted. */
const most = 60

const answerIn = (driver: string, answer: unknown, texts: InitialTexts): string => {
  if (Array.isArray(answer)) return answer.map((each) => answerIn(driver, each, texts)).join(', ')
  if (typeof answer === 'number') return formatDecimal(String(answer), texts)
  const text = String(answer)
  return isDay(text) ? formatDay(text, texts) : oneDirection(answerName(driver, text, texts))
}

const naming: readonly string[] = ['id', 'name']

/** `familier (type populasjon: etter slektskap; antall kriterier: 2)` */
const thingText = (list: string, thing: object, texts: InitialTexts): string => {
  const answers = Object.entries(thing).filter(([, answer]) => !isObject(answer))
  const name = answers.filter(([key]) => naming.includes(key)).map(([, answer]) => oneDirection(String(answer)))
  const rest = answers
    .filter(([key]) => !naming.includes(key))
    .map(([key, answer]) => {
      const driver = `${list}.${key}`
      return `${driverName(driver, texts)}: ${answerIn(driver, answer, texts)}`
    })
  return rest.length === 0 ? name.join(', ') : `${name.join(', ')} (${rest.join('; ')})`
}

/** What a request asks for, list by list, in words: those that were answered with anything. */
export const scopeView = (
  request: Request,
  catalogue: CatalogueDocument | undefined,
  texts: InitialTexts,
  words: BudgetTexts,
): readonly ScopeView[] =>
  Object.entries(request).flatMap(([list, answered]) => {
    const all: readonly unknown[] = Array.isArray(answered) ? answered : []
    const shown = all
      .slice(0, most)
      .map((thing) =>
        isObject(thing)
          ? thingText(list, thing, texts)
          : (codeName(list, String(thing), texts, catalogue) ?? String(thing)),
      )
    const rest = all.length > most ? [fill(words.more, { count: String(all.length - most) })] : []
    return all.length === 0 ? [] : [{ list, label: driverName(list, texts), things: [...shown, ...rest] }]
  })
