import { quoteView } from '@anslag/presentation/quote'
import { InvariantError } from '@anslag/pricing'
import { computed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'
import { AfterAcceptance } from './after/after-acceptance.tsx'
import { type CaseContext, CaseProvider } from './case-context.ts'
import { CaseHead } from './case-head.tsx'
import { lastOf, quoteStatus } from './case-title.ts'
import { Events } from './events/events.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { Order } from './order/order.tsx'
import { Price } from './price/price.tsx'
import { Remarks } from './remarks/remarks.tsx'
import { createCase, type Shown } from './state.ts'
import type { CaseWords } from './words/case-words.ts'

interface OpenCaseProps {
  readonly id: string
  readonly opened: Shown
  readonly words: CaseWords
}

const useCaseContext = ({ id, opened, words }: OpenCaseProps): CaseContext => {
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
          <AfterAcceptance />
          <Events />
        </div>
      </div>
    </CaseProvider>
  )
}
