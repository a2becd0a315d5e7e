import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { formatQuantity } from '../format/quantity.ts'
import { known } from '../names/known.ts'
import { tariffName } from '../names/tariff-name.ts'
import { answerLabel } from './answer-label.ts'
import { type Explainer, type NodeOf, type Renderer, sentences } from './explainer.ts'
import { defaultsSource } from './origin.ts'

type Assumption = NodeOf<'assumption'>

/** Why a figure is assumed. A reason without a text of its own is an officer's, in the officer's words. */
export const reasonFor = ({ reason, by, value, unit, replaces }: Assumption, assumed: string, { texts }: Explainer) => {
  const { trace, assumptions } = texts
  const ours = known<string>(assumptions, reason)
  if (ours !== undefined) return fill(ours, { assumed })
  const words = { value: formatQuantity(value, unit, texts), reason, by: by ?? '' }
  const before = replaces === undefined ? undefined : formatQuantity(replaces, unit, texts)
  return sentences(
    fill(by === undefined ? trace.changed : trace.changedBy, words),
    before === undefined ? undefined : fill(trace.replaces, { value: before }),
  )
}

/** What nobody answered, or what an officer changed: a driver by its pointer, or a tariff by its name. */
export const assumption: Renderer<'assumption'> = (node, explainer) => {
  const { texts, context } = explainer
  const assumed = formatQuantity(node.value, node.unit, texts)
  const reason = reasonFor(node, assumed, explainer)
  const source = defaultsSource(explainer)
  if (!node.ref.startsWith('/'))
    return { label: tariffName(node.ref, texts, context.list), value: assumed, note: reason, source, children: [] }
  const { label, note } = answerLabel(node.ref, node.unit, explainer)
  return { label, value: formatDecimal(node.value, texts), note: sentences(note, reason), source, children: [] }
}
