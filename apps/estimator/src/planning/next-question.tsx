import { fill, formatKroner } from '@anslag/presentation'
import { placeName, placeOf } from '@anslag/presentation/estimate'
import { questions } from '@anslag/request-form'
import { QuestionLink } from '../checks/to-question.tsx'
import { useApp } from '../shell/app-context.ts'
import type { Planned } from './planned.ts'

/** The unanswered question that narrows the range most, with the way to it. */
export const NextQuestion = ({ of: { of, range } }: { readonly of: Extract<Planned, { kind: 'planned' }> }) => {
  const { page, texts, pricing } = useApp()
  const { contributions, nextQuestion } = range
  const next = contributions.find(({ name }) => name === nextQuestion)
  if (next === undefined) return null
  const steps = next.name.split('/').slice(1)
  if (!questions.has(steps[0] ?? '')) return null
  const name = placeName(placeOf(next.name), of.request, texts, pricing.value?.documents.catalogue)
  const width = formatKroner(next.width, texts, 100)
  return (
    <p key={`${name} ${width}`} class="next-question">
      {page.planning.next}: <QuestionLink steps={steps}>{name}</QuestionLink>
      <small>{fill(page.planning.narrower, { width })}</small>
    </p>
  )
}
