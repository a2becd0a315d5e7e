import { driverName } from '@anslag/presentation/estimate'
import { valueAt } from '@anslag/pricing'
import { QuestionLink } from '../checks/to-question.tsx'
import { useApp } from '../shell/app-context.ts'

/** What is written in the form but cannot be read, and so is not in the sum: beside it, with the way to each. */
export const UnreadAnswers = () => {
  const { form, page, texts } = useApp()
  const { draft, invalid } = form.value
  // Of a list of names a text may stand beside answers that count.
  const unread = Object.entries(invalid).filter(
    ([path, { issues }]) => issues.length > 0 || valueAt(draft, path.split('/').slice(1)) === undefined,
  )
  if (unread.length === 0) return null
  return (
    <div class="unread">
      <p>{page.planning.invalid}</p>
      <ul>
        {unread.slice(0, 5).map(([path, { text }]) => {
          const steps = path.split('/').slice(1)
          const name = driverName(steps.filter((step) => !/^\d+$/.test(step)).join('.'), texts)
          return (
            <li key={`${path} ${text}`}>
              <QuestionLink steps={steps}>{name}</QuestionLink> «{text.slice(0, 40)}»
            </li>
          )
        })}
      </ul>
    </div>
  )
}
