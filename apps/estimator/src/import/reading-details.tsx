import { useApp } from '../shell/app-context.ts'
import { Choices } from './choices.tsx'
import { Pasting } from './pasting.tsx'
import { Questions } from './questions.tsx'
import type { ReadingProps } from './reading-message.tsx'
import { Findings, Report } from './report.tsx'

const small = { type: 'button', class: 'ds-button', 'data-variant': 'tertiary', 'data-size': 'sm' } as const

/** The files that were read, each with a way to take it out. */
const Files = ({ state, words }: ReadingProps) => {
  const { rows } = state.outcome.value?.view.files ?? { rows: [] }
  return (
    <ul class="read-list read-files">
      {rows.map(({ label, value }) => (
        <li key={label}>
          <span>
            <strong>{label}</strong>: {value}
          </span>
          <button {...small} onClick={() => void state.remove(label)}>
            {words.removeFile}
            <span class="ds-sr-only"> {label}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What was read, what is open, and what can be put into the form. */
export const Panel = ({ state, words }: ReadingProps) => {
  const { status } = useApp()
  const outcome = state.outcome.value
  const isShown = outcome !== undefined && outcome.files.length > 0
  const close = () => {
    state.close()
    status.value = undefined
    document.getElementById('read-files')?.focus()
  }
  if (!isShown && !state.isPasting.value) return null
  return (
    <section class="reading" aria-labelledby={isShown ? 'reading-heading' : undefined} aria-busy={state.isBusy.value}>
      {isShown && (
        <>
          <h3 class="ds-heading" data-size="xs" id="reading-heading" tabIndex={-1}>
            {outcome.view.heading}
          </h3>
          <Files state={state} words={words} />
          {outcome.isPartial && <Findings state={state} words={words} />}
          <Questions state={state} words={words} />
          <Choices state={state} words={words} />
          {!outcome.isPartial && <Findings state={state} words={words} />}
          <Report state={state} words={words} />
        </>
      )}
      {state.isPasting.value && <Pasting state={state} words={words} />}
      <p class="buttons">
        {!state.isPasting.value && (
          <button {...small} onClick={() => (state.isPasting.value = true)}>
            {words.paste.open}
          </button>
        )}
        <button {...small} onClick={close}>
          {words.close}
        </button>
      </p>
    </section>
  )
}
