import { fill } from '../format/fill.ts'
import { inSentence } from '../format/in-sentence.ts'
import { formatQuantity } from '../format/quantity.ts'
import { answerName, driverName } from '../names/driver-name.ts'
import { placeOf } from '../names/place.ts'
import { tariffName } from '../names/tariff-name.ts'
import { reasonFor } from './assumption.ts'
import { type Explainer, type NodeOf, type Renderer, sentences } from './explainer.ts'
import type { Explanation } from './explanation.ts'
import { defaultsSource, originOf } from './origin.ts'

/** The figure of an answer that nobody gave, with the tariff that it was taken from. */
const assumed = (node: NodeOf<'assumption'>, driver: string, answer: string, explainer: Explainer): Explanation => {
  const { texts, context } = explainer
  const words = { driver: inSentence(driverName(driver, texts)), answer: answerName(driver, answer, texts) }
  const { ref, value } = node
  const entry = context.list.tariffs[ref]
  const origin =
    entry === undefined
      ? undefined
      : originOf({ ref, value, source: entry.source ?? context.list.source ?? '' }, explainer)
  const reason = reasonFor(node, fill(texts.words.quoted, { text: words.answer }), explainer)
  return {
    label: fill(texts.trace.decidedBy, { tariff: tariffName(ref, texts), ...words }),
    value: formatQuantity(value, node.unit, texts),
    note: sentences(reason, origin?.note),
    source: origin?.source ?? defaultsSource(explainer),
    children: [],
  }
}

/** A figure that an answer decided: `Gjøre filene lesbare (Filformat: fast bredde)`. */
export const chosen: Renderer<'chosen'> = (node, explainer) => {
  const { texts, explain } = explainer
  const [ref = '', answer = ''] = node.reason.split('=')
  const { driver } = placeOf(ref)
  const [figure] = node.of
  if (figure.kind === 'assumption' && !figure.ref.startsWith('/')) return assumed(figure, driver, answer, explainer)
  const below = explain(figure)
  const words = { driver: inSentence(driverName(driver, texts)), answer: answerName(driver, answer, texts) }
  return { ...below, label: fill(texts.trace.decidedBy, { tariff: below.label, ...words }) }
}
