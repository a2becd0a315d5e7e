import { quoteView } from '@anslag/presentation/quote'
import { InvariantError } from '@anslag/pricing'
import { computed, useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { BookBody } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
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
const Compared = later(async () => (await import('./after/compared.tsx')).Compared)

interface OpenCaseProps {
  readonly id: string
  readonly opened: Shown
  readonly words: CaseWords
}

const useActs = ({ id, opened, words }: OpenCaseProps): Omit<CaseContext, 'order' | 'pricedWith' | 'book'> => {
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

const useCaseContext = (props: OpenCaseProps): CaseContext => {
  const acts = useActs(props)
  const order = useOrderWork(props.id, acts)
  const list = useComputed(() => lastOf(acts.shown.value.body)?.content.estimate.priceList.digest ?? '').value
  // After the page is drawn: names and explanations ask for it.
  const { answer: pricedWith } = useAnswer<BookBody>(`/api/cases/${props.id}/book`, list)
  const book = useComputed(() => (pricedWith.value.kind === 'done' ? pricedWith.value.body : undefined))
  return useMemo(() => ({ ...acts, order, pricedWith, book }), [])
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
        {context.shown.value.body.agreement !== undefined && <Compared />}
      </div>
    </CaseProvider>
  )
}
