import { Section } from '@anslag/ui'
import { useDesk } from '../../../shell/desk.ts'

/** What was ordered. */
export const Order = () => {
  const { casePage } = useDesk().words
  return (
    <Section level={2} size="xs" id="order" text={casePage.order} class="case-order">
      <p>{casePage.orderToCome}</p>
    </Section>
  )
}
