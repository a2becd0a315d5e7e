import { quoteView } from '@anslag/presentation/quote'
import { InvariantError } from '@anslag/pricing'
import { computed, type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { BookBody } from '../../api/answers.ts'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'
import { later } from './acting/later.tsx'
import { type CaseContext, CaseProvider } from './case-context.ts'
import { CaseHead } from './case-head.tsx'
import { lastOf, quoteStatus } from './case-title.ts'
import { Events } from './events/events.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { Order } from './order/order.tsx'
import { useOrderWork } from './order/use-order.ts'
import { Price } from './price/price.tsx'
import { Remarks } from './remarks/remarks.tsx'
import { createCase, type Shown } from './state.ts'
import type { CaseWords } from './words/case-words.ts'

/** Comes once somebody has accepted. */
const AfterAcceptance = later(async () => (await import('./after/after-acceptance.tsx')).AfterAcceptance)

interface OpenCaseProps {
  readonly id: string
  readonly opened: Shown
  readonly words: CaseWords
}

const useActs = ({ id, opened, words }: OpenCaseProps): Omit<CaseContext, 'order' | 'book'> => {
  const { call, said } = useDesk()
  return useMemo(() => {
    const say = (sentence: string): void => {
      said.value = sentence
    }
    const acts = createCase({ id, call, say }, opened)
    const view = computed(() => {
      const { body } = acts.shown.value
      const revision = lastOf(body)
      if (revision === undefined) throw new InvariantError('desk/no-revision')
      return quoteView(revision, quoteStatus(body), words.texts, words.quote)
    })
    return { id, words, view, ...acts }
  }, [])
}

/** The documents that a case was priced with, after the page is drawn: names and explanations ask for them. */
const useBook = (id: string, list: string): ReadonlySignal<BookBody | undefined> => {
  const { call } = useDesk()
  const book = useSignal<BookBody | undefined>(undefined)
  const load = async (): Promise<void> => {
    const come = await call<BookBody>('GET', `/api/cases/${id}/book`)
    book.value = come.kind === 'done' ? come.body : undefined
  }
  useEffect(() => void load(), [list])
  return book
}

const useCaseContext = (props: OpenCaseProps): CaseContext => {
  const acts = useActs(props)
  const order = useOrderWork(props.id, acts)
  const list = useComputed(() => lastOf(acts.shown.value.body)?.content.estimate.priceList.digest ?? '').value
  const book = useBook(props.id, list)
  return useMemo(() => ({ ...acts, order, book }), [])
}

/** A case that has come: its head, the order, what it costs, and what must be done. */
export const OpenCase = (props: OpenCaseProps) => {
  const context = useCaseContext(props)
  useTitle(context.view.value.title)
  return (
    <CaseProvider value={context}>
      <CaseHead />
      <Meanwhile />
      <div class="case">
        <Order />
        <Price />
        <div class="case-to-do">
          <Remarks />
          {context.shown.value.body.agreement !== undefined && <AfterAcceptance />}
          <Events />
        </div>
      </div>
    </CaseProvider>
  )
}
