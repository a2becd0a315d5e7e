import { Notice, Section } from '@anslag/ui'
import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'
import { Decisions } from '../decisions/decisions.tsx'
import { Lines } from './lines.tsx'
import { Sums } from './sums.tsx'

/** What it costs as it was saved: lines below SSB's headings, what officers added, and what is to be paid. */
export const Price = () => {
  const { casePage } = useDesk().words
  const { view } = useCase()
  const { notice } = view.value
  return (
    <Section level={2} size="xs" id="price" text={casePage.price} class="case-price">
      {notice !== undefined && <Notice color="info">{notice}</Notice>}
      <Lines view={view.value} />
      <Decisions />
      <Sums view={view.value} />
    </Section>
  )
}
