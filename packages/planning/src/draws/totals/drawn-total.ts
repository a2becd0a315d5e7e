import type { Drawings } from '../uncertainty/drawings.ts'
import { type Column, drawn, type Form, isNothing } from '../uncertainty/form.ts'
import { type Amounts, drawnLines, without } from './drawn-lines.ts'
import { mixture } from './mixture.ts'
import type { OpenOrder } from './open-order.ts'
import type { OpenQuestion } from './open-question.ts'

/** Net and VAT of an order, in every draw. */
export interface Totals {
  readonly net: Column
  readonly vat: Column
}

export interface DrawnTotal {
  readonly all: Totals
  /** Net where what has this name is as the price list expects it. */
  readonly netWithout: (fixed: string) => Column
}

const sum = (columns: readonly Column[], count: number): Column => {
  const total = new Float64Array(count)
  for (const column of columns)
    for (let draw = 0; draw < count; draw++) total[draw] = (total[draw] ?? 0) + (column[draw] ?? 0)
  return total
}

/** An open question in every draw: what the order costs more, or less, than with what the price list assumes. */
const drawnQuestion = (question: OpenQuestion, base: ReturnType<typeof drawnLines>, drawings: Drawings) => {
  const { name, estimates, between } = question
  const options = [...estimates.values()].map((priced) => drawnLines(priced, drawings))
  const mixed = mixture([...estimates.keys()], drawings.columnOf(question), between)
  const column = (forms: readonly Form[]): Column | undefined =>
    forms.every(isNothing) ? undefined : mixed(forms.map((form) => drawn(form, drawings.count)))
  const differences = options.map(({ whole }) => without(whole, base.whole))
  return {
    name,
    net: column(differences.map(({ net }) => net)),
    vat: column(differences.map(({ vat }) => vat)),
    netChanged: (fixed: string, changed: Amounts) =>
      column(options.map((each) => without(each.changed(fixed), changed).net)),
  }
}

/**
 * What an order costs in every draw: with what the price list assumes, and for each open question the difference that its
 * answer makes. The differences are added: what two such questions do to each other beyond that is left out.
 */
export const drawnTotal = ({ assumed, questions }: OpenOrder, drawings: Drawings): DrawnTotal => {
  const { count } = drawings
  const base = drawnLines(assumed, drawings)
  const open = questions.map((question) => drawnQuestion(question, base, drawings))
  const found = (column: Column | undefined): readonly Column[] => (column === undefined ? [] : [column])
  const all = {
    net: sum([drawn(base.whole.net, count), ...open.flatMap(({ net }) => found(net))], count),
    vat: sum([drawn(base.whole.vat, count), ...open.flatMap(({ vat }) => found(vat))], count),
  }
  return {
    all,
    netWithout: (fixed) => {
      const changed = base.changed(fixed)
      const [own, others] = [open.filter(({ name }) => name === fixed), open.filter(({ name }) => name !== fixed)]
      const taken = own.flatMap(({ net }) => found(net).map((column) => column.map((value) => -value)))
      const moved = others.flatMap((each) => found(each.netChanged(fixed, changed)))
      return sum([all.net, drawn(changed.net, count), ...taken, ...moved], count)
    },
  }
}
