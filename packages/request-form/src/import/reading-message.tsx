import { fill } from '@anslag/presentation'
import { Button, Notice } from '@anslag/ui'
import type { FormContext } from '../context/form-context.ts'
import { useFormContext } from '../context/form-context.ts'
import { isNews } from './import-choice.ts'
import type { ReadingState } from './reading-state.ts'
import type { Reply } from './task.ts'

export interface ReadingProps {
  readonly state: ReadingState
}

const troubled = (reply: Reply, words: FormContext['words']['order']): string =>
  reply.kind === 'unreadable'
    ? fill(words.unreadable, { files: reply.files.map((name) => `«${name}»`).join(', ') })
    : words.failed

/** How far the reading has come, in a sentence that a screen reader says. */
export const Message = ({ state }: ReadingProps) => {
  const words = useFormContext().words.order
  const outcome = state.outcome.value
  const trouble = state.trouble.value
  if (state.isBusy.value)
    return (
      <Notice color="info">
        <p>{words.busy}</p>
        <Button variant="secondary" small onClick={() => state.close()}>
          {words.stop}
        </Button>
      </Notice>
    )
  if (trouble !== undefined)
    return (
      <Notice color="danger">
        <p>{troubled(trouble, words)}</p>
      </Notice>
    )
  if (outcome === undefined) return null
  const isKnown = outcome.units.length > 0 && !isNews(outcome.units)
  return (
    <Notice color={outcome.isPartial ? 'warning' : 'info'}>
      <p>{outcome.view.summary}</p>
      {isKnown && <p>{words.choices.unchanged}</p>}
      {outcome.isPartial && <p>{words.partial}</p>}
    </Notice>
  )
}
