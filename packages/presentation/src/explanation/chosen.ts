import type { PriceListDocument } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { inSentence } from '../format/in-sentence.ts'
import { formatQuantity } from '../format/quantity.ts'
import { answerName, driverName } from '../names/driver-name.ts'
import { placeOf } from '../names/place.ts'
import { tariffDrivers } from '../names/tariff-drivers.ts'
import { tariffName } from '../names/tariff-name.ts'
import { reasonFor } from './assumption.ts'
import { type Explainer, type NodeOf, type Renderer, sentences } from './explainer.ts'
import type { Explanation } from './explanation.ts'
import { defaultsSource, originOf } from './origin.ts'

/**
 * The tariff that gave an assumed figure. The trace of an answer that nobody gave does not name it, so it is sought among
 * those that the driver decides; undefined when not exactly one has this figure for this answer.
 */
const tariffOf = (driver: string, answer: string, value: string, { tariffs }: PriceListDocument) => {
  const found = Object.entries(tariffDrivers).flatMap(([ref, decides]) => {
    const entry = tariffs[ref]
    const range = entry?.kind === 'by-answer' ? entry.figures[answer] : undefined
    const likely = typeof range === 'object' ? range.likely : range
    return decides === driver && entry !== undefined && likely === value ? [{ ref, source: entry.source, value }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

/** The figure of an answer that nobody gave. */
const assumed = (node: NodeOf<'assumption'>, driver: string, answer: string, explainer: Explainer): Explanation => {
  const { texts, context } = explainer
  const { decidedBy, answered } = texts.trace
  const words = { driver: inSentence(driverName(driver, texts)), answer: answerName(driver, answer, texts) }
  const value = formatQuantity(node.value, node.unit, texts)
  const reason = reasonFor(node, fill(texts.words.quoted, { text: words.answer }), explainer)
  const tariff = tariffOf(driver, answer, node.value, context.list)
  if (tariff === undefined) {
    const label = fill(answered, { ...words, driver: driverName(driver, texts) })
    return { label, value, note: reason, source: defaultsSource(explainer), children: [] }
  }
  const { source, note } = originOf(tariff, explainer)
  const label = fill(decidedBy, { tariff: tariffName(tariff.ref, texts), ...words })
  return { label, value, note: sentences(reason, note), source, children: [] }
}

/** A figure that an answer decided: `Gjøre filene lesbare (Filformat: fast bredde)`. */
export const chosen: Renderer<'chosen'> = (node, explainer) => {
  const { texts, explain } = explainer
  const [ref = '', answer = ''] = node.reason.split('=')
  const { driver } = placeOf(ref)
  const [figure] = node.of
  if (figure.kind === 'assumption' && figure.ref === ref) return assumed(figure, driver, answer, explainer)
  const below = explain(figure)
  const words = { driver: inSentence(driverName(driver, texts)), answer: answerName(driver, answer, texts) }
  return { ...below, label: fill(texts.trace.decidedBy, { tariff: below.label, ...words }) }
}
