import { fill, formatDay, formatMoney } from '@anslag/presentation'
import { useDesk } from '../../../shell/desk.ts'
import { momentText, nowHere } from '../../../words/moment.ts'
import { useCase } from '../case-context.ts'

/** Who must approve the draft, who asked, and who has; and why whoever looks cannot, where they might think so. */
export const Approval = () => {
  const { person, words: shell } = useDesk()
  const { shown, words } = useCase()
  const { acts, texts } = words
  const { approval, may } = shown.value.body
  if (approval === undefined || !approval.isNeeded) return null
  const { above = '', sum, by, asked } = approval
  const amounts = { sum: formatMoney(sum, texts), above: formatMoney(above, texts) }
  const isWaiting = by.length === 0
  return (
    <div class="approval" role="status">
      {isWaiting && <p>{fill(acts.approvalNeeded, amounts)}</p>}
      {isWaiting && asked !== undefined && (
        <p>{fill(acts.approvalAsked, { name: asked.by, day: formatDay(asked.on, texts) })}</p>
      )}
      {isWaiting && person.value?.role === 'approver' && !may.includes('approve') && <p>{acts.approvesOwn}</p>}
      {by.map(({ person: name, at, note }) => {
        const approved = fill(acts.approvedBy, { name, when: momentText(at, nowHere(), shell) })
        return <p key={at}>{note === undefined ? approved : fill(acts.approvedWith, { approved, note })}</p>
      })}
    </div>
  )
}
