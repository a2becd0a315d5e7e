import { Button, Headline } from '@anslag/ui'
import { useFormContext } from '../context/form-context.ts'
import { Choices } from './choices.tsx'
import { Pasting } from './pasting.tsx'
import { Questions } from './questions.tsx'
import type { ReadingProps } from './reading-message.tsx'
import { Findings, Report } from './report.tsx'

const Files = ({ state }: ReadingProps) => {
  const words = useFormContext().words.order
  return (
    <ul class="read-list read-files">
      {state.outcome.value?.view.files.rows.map(({ label, value }) => (
        <li key={label}>
          <span>
            <strong>{label}</strong>: {value}
          </span>
          <Button variant="tertiary" small onClick={() => void state.remove(label)}>
            {words.removeFile}
            <span class="ds-sr-only"> {label}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** What was read, what is open, and what can be put into the form. */
export const Panel = ({ state }: ReadingProps) => {
  const words = useFormContext().words.order
  const outcome = state.outcome.value
  const isShown = outcome !== undefined && outcome.view.files.rows.length > 0
  const isPasting = state.isPasting.value
  const close = () => {
    state.close()
    document.getElementById('read-files')?.focus()
  }
  if (!isShown && !isPasting) return null
  return (
    <section class="reading" aria-labelledby={isShown ? 'reading-heading' : undefined} aria-busy={state.isBusy.value}>
      {isShown && (
        <>
          <Headline level={3} size="xs" id="reading-heading" tabIndex={-1} text={outcome.view.heading} />
          <Files state={state} />
          {outcome.isPartial && <Findings state={state} />}
          <Questions state={state} />
          <Choices state={state} />
          {!outcome.isPartial && <Findings state={state} />}
          <Report state={state} />
        </>
      )}
      {isPasting && <Pasting state={state} />}
      <p class="buttons">
        {!isPasting && (
          <Button variant="tertiary" small onClick={() => (state.isPasting.value = true)}>
            {words.paste.open}
          </Button>
        )}
        <Button variant="tertiary" small onClick={close}>
          {words.close}
        </Button>
      </p>
    </section>
  )
}
