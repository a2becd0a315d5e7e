import { fill } from '@anslag/presentation'
import { fieldId, questions } from '@anslag/request-form'
import type { ComponentChildren } from 'preact'
import { useApp } from '../shell/app-context.ts'

/** The field that answers what stands at a JSON Pointer, or the nearest around it that is on the page. */
const elementFor = (steps: readonly string[]): HTMLElement | null => {
  const [question = '', ...below] = steps
  const element = document.getElementById(below.length === 0 ? question : fieldId(steps))
  if (element !== null || steps.length === 0) return element
  return below.length === 0 ? document.getElementById(fieldId(steps)) : elementFor(steps.slice(0, -1))
}

/** Takes the reader to it, and the keyboard along. */
export const goTo = (steps: readonly string[]): void => {
  const element = elementFor(steps)
  // What is asked of those who want to be more exact is closed.
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true
  const control = element?.matches('input, select, textarea, button')
    ? element
    : element?.querySelector<HTMLElement>('input, select, textarea, button:not(.help-toggle)')
  element?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}

interface QuestionLinkProps {
  readonly steps: readonly string[]
  readonly children: ComponentChildren
}

/** What is said about a question, as the way to it: a link, which paper has as text. */
export const QuestionLink = ({ steps, children }: QuestionLinkProps) => (
  <a
    class="to-question"
    href={`#${steps[0]}`}
    onClick={(event) => {
      event.preventDefault()
      goTo(steps)
    }}
  >
    {children}
  </a>
)

interface ToQuestionProps {
  /** JSON Pointer into the request. */
  readonly path: string
  /** The sentence that it belongs to, for those who do not see where it stands. */
  readonly about: string
}

/** From what is said about an answer to the question itself. */
export const ToQuestion = ({ path, about }: ToQuestionProps) => {
  const { page } = useApp()
  const [, ...steps] = path.split('/')
  const [question = ''] = steps
  if (!questions.has(question)) return null
  return (
    <QuestionLink steps={steps}>
      {page.checks.toQuestion}
      <span class="ds-sr-only">{fill(page.checks.readMore, { what: about })}</span>
    </QuestionLink>
  )
}
