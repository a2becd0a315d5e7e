import { formatKroner } from '@anslag/presentation'
import { contributionName } from '@anslag/presentation/plan'
import { Bars, Disclosure } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import type { Planned } from './planned.ts'

/** So many of what makes the amount uncertain are worth telling. */
const most = 6

/** An amount in whole øre, as text: the unit in which bars are drawn. */
const inOre = (amount: string): string => amount.replace('.', '').replace(/^0+(?=\d)/, '')

/** What makes the amount uncertain, what matters most first: bars with names and amounts. From the first touch on. */
export const WhatMatters = ({ of: { of, range } }: { readonly of: Extract<Planned, { kind: 'planned' }> }) => {
  const { allTexts, deferred, priced, allOpen } = useApp()
  const come = deferred.now.value
  const [texts, now] = [allTexts.value, priced.value]
  const wide = range.contributions.filter(({ width }) => width !== '0.00').slice(0, most)
  const [widest] = wide
  if (typeof come !== 'object' || texts === undefined || now?.ok !== true || widest === undefined) return null
  const rows = wide.map((each) => ({
    key: each.name,
    label: contributionName(each, of.request, texts, now.documents),
    value: formatKroner(each.width, texts, 100),
    length: inOre(each.width),
  }))
  const { heading, unit } = come.words.planning
  return (
    <Disclosure class="how" summary={heading} allOpen={allOpen.value}>
      <p>{unit}</p>
      <Bars rows={rows} longest={inOre(widest.width)} />
    </Disclosure>
  )
}
