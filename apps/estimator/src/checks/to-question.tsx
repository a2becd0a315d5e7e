import { fill } from '@anslag/presentation'
import { goToQuestion, questions } from '@anslag/request-form'
import type { ComponentChildren } from 'preact'
import { useApp } from '../shell/app-context.ts'

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
      goToQuestion(steps)
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
