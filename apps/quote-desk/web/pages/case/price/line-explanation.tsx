import { fill } from '@anslag/presentation'
import type { QuoteLineView } from '@anslag/presentation/quote'
import type { Content } from '@anslag/quotes'
import { Disclosure } from '@anslag/ui'
import type { BookBody } from '../../../api/answers.ts'
import { type Answered, useAnswer } from '../../../api/use-answer.ts'
import { useDesk } from '../../../shell/desk.ts'
import { later } from '../acting/later.tsx'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { explainedBy, whyNotHere } from './explained-by.ts'

const HowComputed = later(async () => (await import('./how-computed.tsx')).HowComputed)

interface ExplainedProps {
  readonly id: string
  readonly content: Content
  readonly book: Answered<BookBody>
}

const Explained = ({ id, content, book }: ExplainedProps) => {
  const { words } = useCase()
  const { casePage, asking } = useDesk().words
  if (book.kind === 'done')
    return <HowComputed id={id} estimate={content.estimate} book={book.body} texts={words.texts} />
  const said = { coming: asking.loading, away: asking.later, missing: casePage.noList }
  return <p role="status">{said[whyNotHere(book)]}</p>
}

const ExplainedToday = (props: Omit<ExplainedProps, 'book'>) => (
  <Explained {...props} book={useAnswer<BookBody>('/api/book').answer.value} />
)

/** How a line was computed, which comes when somebody opens it. */
const Explanation = ({ id }: { readonly id: string }) => {
  const { shown, order, pricedWith } = useCase()
  const { content, book } = explainedBy(lastOf(shown.value.body)?.content, order.live.value)
  if (content === undefined) return null
  if (book === 'today') return <ExplainedToday id={id} content={content} />
  return <Explained id={id} content={content} book={pricedWith.value} />
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
