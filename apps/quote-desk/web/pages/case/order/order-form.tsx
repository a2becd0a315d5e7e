import { issueSentence } from '@anslag/presentation/estimate'
import { osloDay } from '@anslag/pricing'
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
import { computed, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { BookBody } from '../../../api/answers.ts'
import { nowHere } from '../../../words/moment.ts'
import type { CaseWords } from '../words/case-words.ts'
import type { Order } from './order-work.ts'
import { untilCome } from './until-come.ts'
import type { OrderWords } from './words/order-words.ts'

interface OrderFormProps {
  readonly order: Order
  readonly book: BookBody
  readonly words: OrderWords
  readonly told: CaseWords
}

/** What comes when somebody first touches the form: what reads answers, and the words about that. */
const firstTouch = ({ book: { catalogue }, words }: OrderFormProps) => {
  const deferred = lazy(async () => {
    const [parts, later] = await Promise.all([import('./first-touch.ts'), words.later()])
    return { ...parts, words: later }
  })
  const parser = lazy(async () => {
    const come = await deferred.fetch()
    if (come === undefined) throw new Error('what reads answers could not be fetched')
    return come.parserOf(catalogue)
  })
  return { deferred, parser }
}

/** What the form stands on at the desk: its price is asked of the desk. */
const contextOf = (props: OrderFormProps): FormContext => {
  const { order, book, words, told } = props
  const { deferred, parser } = firstTouch(props)
  const patient = untilCome(parser)
  const context: FormContext = {
    day: osloDay(nowHere()),
    form: order.form,
    updateForm: createFormUpdater(order.form, () => patient),
    texts: told.texts,
    allTexts: signal(told.texts),
    page: { form: words.initial },
    /** Only what came with them asks for them. */
    get words() {
      const come = deferred.now.value
      if (typeof come !== 'object') throw new Error('words are asked for before they have come')
      return come.words
    },
    deferred,
    pricing: signal({ documents: { catalogue: book.catalogue }, parser }),
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
      <form
        class="order-form"
        onFocusIn={() => void context.pricing.peek()?.parser.fetch()}
        onSubmit={(event) => event.preventDefault()}
      >
        {sectionNames.map((name) => (
          <FormSection key={name} name={name} level={3} />
        ))}
        <UnaskedAnswers />
      </form>
    </FormProvider>
  )
}
