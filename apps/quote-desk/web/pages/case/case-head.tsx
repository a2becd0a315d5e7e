import { fill } from '@anslag/presentation'
import { Headline } from '@anslag/ui'
import { useDesk } from '../../shell/desk.ts'
import { momentText, nowHere } from '../../words/moment.ts'
import { later } from './acting/later.tsx'
import { Actions } from './actions/actions.tsx'
import { useCase } from './case-context.ts'
import { lastOf, quoteStatus } from './case-title.ts'

/** Comes where something did not reach the customer. */
const Undelivered = later(async () => (await import('./events/undelivered.tsx')).Undelivered)

/** Which case this is, how it stands, when it was saved, and what can be done with all of it. */
export const CaseHead = () => {
  const { words } = useDesk()
  const { casePage } = words
  const { shown, view, words: told } = useCase()
  const { body } = shown.value
  const { number, status } = body
  const buyer = lastOf(body)?.content.buyer.name ?? ''
  const [last] = body.acts
  const revision = String(body.quote.revisions.length)
  return (
    <div class="case-head">
      <div class="case-name">
        <Headline level={1} text={view.value.title} size="sm" tabIndex={-1} />
        <p>
          <span class="amount">{number ?? casePage.notNumbered}</span> · {buyer}
        </p>
      </div>
      <p class="case-status">
        <strong key={status}>
          {status === 'discarded' ? casePage.discarded : told.quote.statuses[quoteStatus(body)]}
        </strong>
        {number !== undefined && <span key={revision}>, {fill(casePage.revision, { revision })}</span>}
        {last !== undefined && (
          <span key={last.at} class="saved">
            {fill(casePage.savedBy, { when: momentText(last.at, nowHere(), words), who: last.person })}
          </span>
        )}
      </p>
      <Actions />
      {body.undelivered.length > 0 && <Undelivered />}
    </div>
  )
}
