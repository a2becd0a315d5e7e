import { fill, formatDay, formatDecimal, formatMoney } from '@anslag/presentation'
import { listName, nameById } from '@anslag/presentation/estimate'
import { budgetName } from '@anslag/presentation/plan'
import { demonstrationNotice } from '../blocks/section.ts'
import type { Block, FactsBlock } from '../model/block.ts'
import { type Packed, toldRange } from './packed.ts'

/** Until when the prices hold, as the list says. */
const holds = ({ documents: { list }, words: { texts, grantPack } }: Packed): string =>
  list.validTo === undefined
    ? fill(grantPack.holdsOpen, { from: formatDay(list.validFrom, texts) })
    : fill(grantPack.holdsUntil, { to: formatDay(list.validTo, texts) })

const amount = ({ plan: { range, years }, words: { texts, grantPack } }: Packed): readonly string[] => {
  const money = (of: string): string => formatMoney(of, texts)
  const { gross, net, own } = range.budget
  return [
    fill(grantPack.inclVat, { gross: money(gross) }),
    fill(grantPack.exclVat, { net: money(net) }),
    ...(years.recovery === '0' ? [] : [fill(grantPack.own, { own: money(own) })]),
    ...(years.growth === '0' ? [] : [fill(grantPack.grown, { cost: money(years.sum.total.cost) })]),
  ]
}

/** By which list the amount was computed, and how sure it is. */
const restsOn = (packed: Packed): readonly string[] => {
  const { estimate, words } = packed
  const { texts, grantPack } = words
  const status = texts.statuses[estimate.priceList.status]
  const { percentile } = toldRange(packed).terms
  return [
    fill(grantPack.list, { list: listName(estimate, texts), status }),
    ...(percentile === '' ? [] : [fill(grantPack.within, { percentile: formatDecimal(percentile, texts) })]),
    grantPack.below,
  ]
}

/** The project, the amount to budget, what it rests on, when it was computed and how long it holds; and that it binds nobody. */
export const letter = (packed: Packed): readonly Block[] => {
  const { estimate, words } = packed
  const { texts, plans, grantPack } = words
  const { project, institutions = [] } = estimate.request
  const facts: FactsBlock['facts'] = [
    { label: grantPack.project, lines: project?.title === undefined ? [] : [project.title] },
    {
      label: grantPack.institutions,
      lines: institutions.map(({ id }) => nameById('institutions', id, [estimate.request], texts, undefined)),
    },
    { label: budgetName(estimate.priceList.status, plans), lines: amount(packed) },
    { label: grantPack.basis, lines: restsOn(packed) },
    { label: grantPack.computed, lines: [formatDay(estimate.day, texts)] },
    { label: grantPack.holds, lines: [holds(packed)] },
  ]
  return [
    { kind: 'facts', facts: facts.filter(({ lines }) => lines.length > 0) },
    ...demonstrationNotice(estimate, texts),
    { kind: 'notice', weight: 'note', sentences: [grantPack.notAnOffer] },
  ]
}
