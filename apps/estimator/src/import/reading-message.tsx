import { Notice } from '@anslag/ui'
import type { Words } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import { isNews } from './import-choice.ts'
import type { ReadingState } from './reading-state.ts'

export interface ReadingProps {
  readonly state: ReadingState
  readonly words: Words['order']
}

const troubled = (trouble: ReadingState['trouble']['value'], words: Words['order']): string | undefined => {
  if (trouble === undefined) return undefined
  return trouble === 'failed'
    ? words.failed
    : words.unreadable(trouble.unreadable.map((name) => `«${name}»`).join(', '))
}

/** How far the reading has come, in a sentence that a screen reader says. */
export const Message = ({ state, words }: ReadingProps) => {
  const { status } = useApp()
  const outcome = state.outcome.value
  const trouble = troubled(state.trouble.value, words)
  const close = () => {
    state.close()
    status.value = undefined
  }
  if (state.isBusy.value)
    return (
      <Notice color="info">
        <p>{words.busy}</p>
        <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={close}>
          {words.stop}
        </button>
      </Notice>
    )
  if (trouble !== undefined)
    return (
      <Notice color="danger">
        <p>{trouble}</p>
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
