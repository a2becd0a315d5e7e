import { formatKroner } from '@anslag/presentation'
import type { AmountText } from '@anslag/pricing'
import { Button } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { useBudgetName } from './budget-name.ts'
import type { Planned } from './planned.ts'
import { RangeDetails } from './range-details.tsx'

/** What is said while planning takes long, and when it was stopped, with a way to do something about it. */
const Work = () => {
  const { page, planningWork } = useApp()
  const { waiting, stop, again } = page.planning
  const work = planningWork.value
  const isLong = work?.kind === 'long'
  return (
    <div class="planning-work" role="status">
      {isLong && (
        <>
          <span>{waiting}</span> <progress aria-hidden="true" />
        </>
      )}
      {work && (
        <Button variant="secondary" small onClick={work.act}>
          {isLong ? stop : again}
        </Button>
      )}
    </div>
  )
}

interface SideBySideProps {
  readonly of: Extract<Planned, { kind: 'planned' }>
  readonly norwegian: AmountText
}

/** The amount as it is, with an institution abroad responsible, and what it would be with a Norwegian one. */
const SideBySide = ({ of: { of, range }, norwegian }: SideBySideProps) => {
  const { deferred, texts } = useApp()
  const name = useBudgetName(of)
  const come = deferred.now.value
  if (typeof come !== 'object') return null
  const words = come.words.planning
  const rows = [
    [words.norwegian, norwegian],
    [words.abroad, range.budget.gross],
  ] as const
  return (
    <table class="payment side-by-side">
      <caption>
        {name}. {words.whoIsResponsible}
      </caption>
      <tbody>
        {rows.map(([label, amount]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td key={amount} class="amount">
              {formatKroner(amount, texts)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What stands below the amount to budget. */
export const BudgetDetails = () => {
  const now = useApp().planned.value
  const planned = now?.kind === 'planned' ? now : undefined
  return (
    <>
      <Work />
      {planned && <RangeDetails of={planned} />}
      {planned?.norwegian !== undefined && <SideBySide of={planned} norwegian={planned.norwegian} />}
    </>
  )
}
