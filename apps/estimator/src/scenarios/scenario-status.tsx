import type { Words } from '../shell/app.ts'
import type { Refusal } from './list.ts'
import { useShared } from './scenarios-context.ts'
import type { Fault } from './storage.ts'

/** What became of what somebody did, here or in another tab; parts say it in words. */
export type ScenarioStatus =
  | { readonly kind: 'saved'; readonly name: string; readonly leftOut: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly name: string }
  | {
      readonly kind: 'removed' | 'used'
      readonly name: string
      /** Which one it was. */
      readonly id: string
      readonly undo: () => void
    }
  | { readonly kind: 'removed-unreadable'; readonly name: string }
  | { readonly kind: 'undone' | 'remembered' | 'forgotten' | 'changed-elsewhere' | 'forgotten-elsewhere' }
  | { readonly kind: 'not-stored' | 'not-cleared'; readonly fault: Fault }

/** The letters of a wrong answer that are repeated. */
const repeated = 40

const sentences = (status: ScenarioStatus, words: Words['scenarios']): readonly string[] => {
  switch (status.kind) {
    case 'saved': {
      const left = status.leftOut.map((text) => `«${text.slice(0, repeated)}»`).join(', ')
      return [words.saved(status.name), ...(left === '' ? [] : [`${words.leftOut} ${left}`])]
    }
    case 'refused':
      return [words.refusals[status.refusal](status.name)]
    case 'removed':
      return [words.removed(status.name)]
    case 'used':
      return [words.used(status.name)]
    case 'removed-unreadable':
      return [words.removedUnreadable]
    case 'undone':
      return [words.undone]
    case 'remembered':
      return [words.remembered]
    case 'forgotten':
      return [words.forgotten]
    case 'changed-elsewhere':
      return [words.changedElsewhere]
    case 'forgotten-elsewhere':
      return [words.forgottenElsewhere]
    case 'not-stored':
      return [words.faults[status.fault], status.fault === 'full' ? words.notRememberedFull : words.notRemembered]
    case 'not-cleared':
      return [words.faults[status.fault], words.notCleared]
  }
}

const colors: Readonly<Partial<Record<ScenarioStatus['kind'], 'warning' | 'danger' | 'info'>>> = {
  refused: 'warning',
  'not-stored': 'danger',
  'not-cleared': 'danger',
  'changed-elsewhere': 'info',
  'forgotten-elsewhere': 'info',
}

export const undoId = 'scenario-undo'

/** The name field of an alternative. */
export const fieldOf = (id: string): string => `scenario-${id}`

/** Moves the keyboard when what it stood on is gone, after the page has been drawn. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/** What became of the last thing that somebody did, with a way back where there is one. */
export const StatusMessage = () => {
  const { scenarios, words } = useShared()
  const status = scenarios.status.value
  if (status === undefined) return null
  return (
    <div class="ds-alert" data-color={colors[status.kind] ?? 'success'}>
      {sentences(status, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {'undo' in status && (
        <button
          type="button"
          id={undoId}
          class="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => {
            status.undo()
            focusSoon(fieldOf(status.id))
          }}
        >
          {words.undo}
        </button>
      )}
    </div>
  )
}
