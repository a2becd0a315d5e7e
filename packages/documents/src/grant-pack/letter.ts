import { fill, formatDay, formatMoney } from '@anslag/presentation'
import { nameById } from '@anslag/presentation/estimate'
import { budgetName } from '@anslag/presentation/plan'
import type { Block, FactsBlock } from '../model/block.ts'
import type { Packed } from './packed.ts'

/** Until when the prices hold, as the list says. */
const holds = ({ documents: { list }, words: { texts, grantPack } }: Packed): string =>
  list.validTo === undefined
    ? fill(grantPack.holdsOpen, { from: formatDay(list.validFrom, texts) })
    : fill(grantPack.holdsUntil, { to: formatDay(list.validTo, texts) })

const amount = ({ plan: { range, parameters, years }, words: { texts, grantPack } }: Packed): readonly string[] => {
  const money = (of: string): string => formatMoney(of, texts)
  const { gross, net, own } = range.budget
  return [
    fill(grantPack.inclVat, { gross: money(gross) }),
    fill(grantPack.exclVat, { net: money(net) }),
    ...(parameters.recovery === '0' ? [] : [fill(grantPack.own, { own: money(own) })]),
    ...(years.growth === '0' ? [] : [fill(grantPack.grown, { cost: money(years.sum.total.cost) })]),
  ]
}

/** The project, the amount to budget, when it was computed and how long it holds; and that it binds nobody. */
export const letter = (packed: Packed): readonly Block[] => {
  const { plan, estimate, words } = packed
  const { texts, plans, grantPack } = words
  const { project, institutions = [] } = plan.request
  const facts: FactsBlock['facts'] = [
    { label: grantPack.project, lines: project?.title === undefined ? [] : [project.title] },
    {
      label: grantPack.institutions,
      lines: institutions.map(({ id }) => nameById('institutions', id, [plan.request], texts, undefined)),
    },
    { label: budgetName(plan.priceList.status, plans), lines: amount(packed) },
    { label: grantPack.computed, lines: [formatDay(estimate.day, texts)] },
    { label: grantPack.holds, lines: [holds(packed)] },
  ]
  return [
    { kind: 'facts', facts: facts.filter(({ lines }) => lines.length > 0) },
    ...(plan.priceList.status === 'demonstration'
      ? [{ kind: 'notice', weight: 'warning', sentences: [texts.demonstration] } as const]
      : []),
    { kind: 'notice', weight: 'note', sentences: [grantPack.notAnOffer] },
  ]
}
