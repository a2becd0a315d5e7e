import type { QuestionView } from '@anslag/presentation/reading'
import type { CatalogueDocument, Language } from '@anslag/pricing'
import { Choice, type Option, Radios, Section } from '@anslag/ui'
import { useFormContext } from '../context/form-context.ts'
import { FirstOnes } from './first-ones.tsx'
import type { ReadingProps } from './reading-message.tsx'

/** Questions that are drawn at once, each with every list and table to choose from. */
const most = 8

const everyListAndTable = ({ lists, tables }: CatalogueDocument, language: Language): readonly Option[] => {
  const named = (kind: string, all: CatalogueDocument['lists'] | CatalogueDocument['tables']) =>
    all.map(({ code, name }) => ({ value: `${kind}:${code}`, label: name[language] }))
  const priced = lists.filter((list) => 'area' in list)
  return [...named('list', priced), ...named('table', tables)].toSorted((a, b) => a.label.localeCompare(b.label, 'nb'))
}

interface QuestionProps extends ReadingProps {
  readonly question: QuestionView
  readonly index: number
}

/** Any other list or table, where the answer may be one that is not offered. */
const Others = ({ state, question, index }: QuestionProps) => {
  const { pricing, texts } = useFormContext()
  const words = useFormContext().words.order
  const catalogue = pricing.value?.documents.catalogue
  if (catalogue === undefined) return null
  const all = everyListAndTable(catalogue, texts.language)
  const answer = state.answers.value[question.id] ?? ''
  return (
    <Choice
      id={`reading-question-${index}-other`}
      label={words.questions.others}
      options={[{ value: '', label: words.questions.choose }, ...all]}
      value={question.options.some(({ id }) => id === answer) ? '' : answer}
      onInput={(option) => void state.answer(question.id, option)}
    />
  )
}

const Question = (props: QuestionProps) => {
  const { state, question, index } = props
  const { page } = useFormContext()
  const { id, question: sentence, places, options, others, state: status } = question
  const answer = state.answers.value[id] ?? options.find(({ chosen }) => chosen)?.id ?? ''
  const offered = options.map((option) => ({ value: option.id, label: option.label }))
  const unknown = others === undefined ? [] : [{ value: '', label: page.form.unknown }]
  return (
    <li>
      <Radios
        id={`reading-question-${index}`}
        label={sentence}
        options={[...offered, ...unknown]}
        value={answer}
        onInput={(option) => void state.answer(id, option)}
      />
      {others !== undefined && <Others {...props} />}
      <p class="read-place">{places}</p>
      <p class="read-place">{status}</p>
    </li>
  )
}

/** What only the one who orders can say. */
export const Questions = ({ state }: ReadingProps) => {
  const words = useFormContext().words.order
  const questions = state.outcome.value?.view.questions.questions ?? []
  if (questions.length === 0) return null
  return (
    <Section level={4} id="reading-questions" text={words.questions.heading}>
      <p class="intro">{words.questions.intro}</p>
      <FirstOnes all={questions} most={most}>
        {(question, index) => <Question key={question.id} state={state} question={question} index={index} />}
      </FirstOnes>
    </Section>
  )
}
