import type { AnswerFigures } from '../tariffs/index.ts'
import {
  assumption,
  chosen,
  compareDecimals,
  type DecimalText,
  type Figure,
  input,
  type TariffLeaf,
  type Trace,
  type Unit,
} from '../values/index.ts'
import type { Answer } from './views.ts'

const spread = (trace: Trace): readonly DecimalText[] => {
  const { low, high }: Partial<TariffLeaf> = trace.kind === 'tariff' ? trace : {}
  return [low ?? trace.value, high ?? trace.value]
}

/** The lowest and highest figure that any answer could give: what an unanswered driver leaves open. */
const span = (figures: readonly Figure<Unit>[]) => {
  const [low, ...rest] = figures.flatMap((figure) => spread(figure.trace)).sort(compareDecimals)
  const high = rest.at(-1)
  return low === undefined || high === undefined || low === high ? {} : { low, high }
}

/**
 * The figure that an answer decides. Without an answer it is the figure of the list's default answer, as an assumption
 * that names the tariff and spans what every answer could give.
 */
export const byAnswer = <A extends string, U extends Unit>(
  answer: Answer<NoInfer<A>>,
  { unit, figures, ref: tariff }: AnswerFigures<A, U>,
): Figure<U> => {
  const figure = figures[answer.value]
  const reason = answer.because ?? `${answer.ref}=${answer.value}`
  if (answer.answered) return chosen(reason, figure)
  const bounds = span(Object.values(figures))
  return chosen(reason, assumption(unit, figure.trace.value, { ref: tariff, reason: 'not-answered', ...bounds }))
}

/** One of `unit`, because of what stands at `ref`. */
export const oneFor = <U extends Unit>(unit: U, ref: string): Figure<U> => input(unit, '1', ref)
