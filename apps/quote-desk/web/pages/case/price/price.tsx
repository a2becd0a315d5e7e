import { type QuoteView, quoteView } from '@anslag/presentation/quote'
import { Notice, Section } from '@anslag/ui'
import { useComputed } from '@preact/signals'
import { Issues } from '../../../api/told.tsx'
import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'
import { Decisions } from '../decisions/decisions.tsx'
import { Lines } from './lines.tsx'
import { Sums, Total } from './sums.tsx'

/** The price of what is being written, in words; undefined where nothing is, or it has none. */
const useLiveView = (): QuoteView | undefined => {
  const { order, words } = useCase()
  return useComputed(() => {
    const live = order.live.value
    if (live?.kind !== 'priced') return undefined
    return quoteView({ content: live.body.content, events: [] }, 'draft', words.texts, words.quote)
  }).value
}

/** Whether what is shown is what was saved. */
const LiveNotice = () => {
  const { casePage } = useDesk().words
  const { kind, ...live } = useCase().order.live.value ?? { kind: 'saved' }
  return (
    <div role="status">
      {kind === 'priced' && <p class="live">{casePage.unsavedPrice}</p>}
      {kind === 'away' && <p class="live">{casePage.noLivePrice}</p>}
      {'issues' in live && <Issues of={live.issues} />}
    </div>
  )
}

/** What it costs, as it was saved or as it becomes: lines below SSB's headings, what officers added, what is to be paid. */
export const Price = () => {
  const { casePage } = useDesk().words
  const { view } = useCase()
  const live = useLiveView()
  const [shown, saved] = live === undefined ? [view.value, undefined] : [live, view.value]
  return (
    <Section level={2} size="xs" id="price" text={casePage.price} class="case-price">
      <LiveNotice />
      <Total of={shown.totals.gross} saved={saved?.totals.gross} />
      <Lines view={shown} saved={saved} />
      <Decisions />
      <Sums view={shown} saved={saved} />
      {shown.notice !== undefined && <Notice color="info">{shown.notice}</Notice>}
    </Section>
  )
}
