import { issueSentence } from '@anslag/presentation/estimate'
import { osloDay, readCatalogue } from '@anslag/pricing'
import {
  createFormUpdater,
  type FormContext,
  FormProvider,
  FormSection,
  goToQuestion,
  lazy,
  readOrderFiles,
  type StatusMessage,
  sectionNames,
  UnaskedAnswers,
} from '@anslag/request-form'
import { createRequestParser, ManyNames } from '@anslag/request-form/deferred'
import { computed, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { BookBody } from '../../../api/answers.ts'
import { nowHere } from '../../../words/moment.ts'
import type { CaseWords } from '../words/case-words.ts'
import type { Order } from './order-work.ts'
import type { OrderWords } from './words/order-words.ts'

interface OrderFormProps {
  readonly order: Order
  readonly book: BookBody
  readonly words: OrderWords
  readonly told: CaseWords
}

const bookOf = ({ catalogue: document }: BookBody) => {
  const catalogue = readCatalogue(document)
  if (!catalogue.ok) return undefined
  const { digest } = catalogue.value
  const parser = lazy(async () => createRequestParser(catalogue.value))
  void parser.fetch()
  return { documents: { catalogue: document }, catalogueDigest: digest, parser }
}

/** What the form stands on at the desk: all its words are there, and its price is asked of the desk. */
const contextOf = ({ order, book, words, told }: OrderFormProps): FormContext => {
  const formBook = bookOf(book)
  const deferred = lazy(async () => ({ words: words.later, ManyNames }))
  void deferred.fetch()
  const context: FormContext = {
    day: osloDay(nowHere()),
    form: order.form,
    updateForm: createFormUpdater(order.form, () => formBook?.parser),
    texts: told.texts,
    allTexts: signal(told.texts),
    page: { form: words.initial },
    words: words.later,
    deferred,
    pricing: signal(formBook),
    defaults: computed(() => book.list.defaults),
    sentence: (issue) => issueSentence(issue, told.texts, { catalogue: book.catalogue }),
    status: signal<StatusMessage | undefined>(undefined),
    allOpen: signal(false),
    takeFiles: (files) => readOrderFiles(context, files),
  }
  return context
}

/** The form of the request, as researchers have it. */
export const OrderForm = (props: OrderFormProps) => {
  const context = useMemo(() => contextOf(props), [])
  const { sought } = props.order
  const question = sought.value
  useEffect(() => {
    if (question === undefined) return
    sought.value = undefined
    requestAnimationFrame(() => goToQuestion(question))
  }, [question])
  return (
    <FormProvider value={context}>
      <form class="order-form" onSubmit={(event) => event.preventDefault()}>
        {sectionNames.map((name) => (
          <FormSection key={name} name={name} level={3} />
        ))}
        <UnaskedAnswers />
      </form>
    </FormProvider>
  )
}
