import { formatDecimal } from '../format/number.ts'
import { answerLabel } from './answer-label.ts'
import { countOf, isPlaced } from './counted.ts'
import type { Renderer } from './explainer.ts'

/** What the user said. */
export const input: Renderer<'input'> = (node, explainer) =>
  isPlaced(node)
    ? countOf(node.unit, [node.ref], explainer)
    : {
        ...answerLabel(node.ref, node.unit, explainer),
        value: formatDecimal(node.value, explainer.texts),
        children: [],
      }
