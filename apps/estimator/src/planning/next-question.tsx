import type { CostRange } from '@anslag/planning'
import { fill, formatKroner } from '@anslag/presentation'
import { driverName } from '@anslag/presentation/estimate'
import { questions } from '@anslag/request-form'
import { goTo } from '../checks/to-question.tsx'
import { useApp } from '../shell/app-context.ts'

/** The unanswered question that narrows the range most, with the way to it. */
export const NextQuestion = ({ range: { contributions, nextQuestion } }: { readonly range: CostRange }) => {
  const { page, texts } = useApp()
  const next = contributions.find(({ name }) => name === nextQuestion)
  if (next === undefined) return null
  const steps = next.name.split('/').slice(1)
  const named = steps.filter((step) => !/^\d+$/.test(step)).join('.')
  if (!questions.has(steps[0] ?? '')) return null
  const width = formatKroner(next.width, texts, 100)
  return (
    <p key={`${named} ${width}`} class="next-question">
      {page.planning.next}:{' '}
      <button type="button" class="to-question" onClick={() => goTo(steps)}>
        {driverName(named, texts)}
      </button>
      <small>{fill(page.planning.narrower, { width })}</small>
    </p>
  )
}
