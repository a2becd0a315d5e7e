import { formatMoney } from '@anslag/presentation'
import type { ComponentNet } from '@anslag/pricing'
import { IssueList } from '@anslag/request-form'
import { Bars, Headline, Notice, Section } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { Lines } from './lines.tsx'
import { ProjectCost } from './project-cost.tsx'
import { useResults } from './use-results.ts'

/** An amount in whole øre, as text: the unit in which bars are drawn. */
const inOre = (amount: string): string => amount.replace('.', '').replace(/^0+(?=\d)/, '')

const longer = (a: string, b: string): string => (a.length > b.length || (a.length === b.length && a > b) ? a : b)

/** What each component costs, as bars with names and amounts. */
export const PartBars = ({ parts }: { readonly parts: readonly ComponentNet[] }) => {
  const { texts } = useApp()
  const names = new Map(Object.entries<string>(texts.components))
  const rows = parts.map(({ component, net }) => ({
    key: component,
    label: names.get(component) ?? component,
    value: formatMoney(net, texts),
    length: inOre(net),
  }))
  return <Bars rows={rows} longest={rows.map(({ length }) => length).reduce(longer, '1')} />
}

/** What the project pays, and what that consists of. */
export const Results = () => {
  const { page } = useApp()
  const now = useResults()
  if (now === undefined) return null
  if (!now.ok)
    return (
      <Notice color="danger">
        <p>{page.price.notPriced}</p>
        <IssueList issues={now.issues} />
      </Notice>
    )
  return (
    <>
      <ProjectCost {...now} />
      <Section class="results" level={2} id="parts" tabIndex={-1} text={page.price.parts}>
        <Headline level={3} text={page.price.bars} />
        <PartBars parts={now.parts} />
        <p class="intro">{page.price.partsIntro}</p>
        <Lines view={now.view} />
      </Section>
    </>
  )
}
