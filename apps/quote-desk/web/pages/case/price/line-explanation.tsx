import { fill } from '@anslag/presentation'
import type { QuoteLineView } from '@anslag/presentation/quote'
import { Disclosure } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import type { HowComputed } from './how-computed.tsx'

/** How a line was computed, which comes when somebody opens it. */
const Explanation = ({ id }: { readonly id: string }) => {
  const { casePage } = useDesk().words
  const { shown, order, book, words } = useCase()
  const part = useSignal<{ readonly How: typeof HowComputed } | undefined>(undefined)
  const load = async (): Promise<void> => {
    const { HowComputed: How } = await import('./how-computed.tsx')
    part.value = { How }
  }
  useEffect(() => void load(), [])
  const live = order.live.value
  const content = live?.kind === 'priced' ? live.body.content : lastOf(shown.value.body)?.content
  if (book.value === undefined || content === undefined) return <p>{casePage.noList}</p>
  if (part.value === undefined) return null
  return <part.value.How id={id} estimate={content.estimate} book={book.value} texts={words.texts} />
}

/** How much of a line at which price. */
const Quantity = ({ line: { quantity, unitPrice } }: { readonly line: QuoteLineView }) => (
  <span key={`${quantity} ${unitPrice}`}>
    {quantity} × {unitPrice}
  </span>
)

/** How much at which price, which opens to how it was computed; at a fixed price it was not. */
export const LineExplanation = ({ line }: { readonly line: QuoteLineView }) => {
  const { casePage } = useDesk().words
  if (line.heading === undefined)
    return (
      <p class="how">
        <Quantity line={line} />
      </p>
    )
  const summary = (
    <>
      <Quantity line={line} />
      <span class="ds-sr-only">{fill(casePage.howComputed, { what: line.text })}</span>
    </>
  )
  return (
    <Disclosure class="how" summary={summary} allOpen={false}>
      <Explanation id={line.id} />
    </Disclosure>
  )
}
