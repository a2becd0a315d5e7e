import { useShared } from './scenarios-context.ts'
import type { Told } from './status.ts'
import type { ScenarioTexts } from './texts/nb.ts'

/** The letters of a wrong answer that are repeated. */
const repeated = 40

const sentences = (told: Told, words: ScenarioTexts): readonly string[] => {
  switch (told.kind) {
    case 'kept': {
      const left = told.leftOut.map((text) => `«${text.slice(0, repeated)}»`).join(', ')
      return [words.kept(told.name), ...(left === '' ? [] : [`${words.leftOut} ${left}`])]
    }
    case 'refused':
      return [words.refusals[told.refusal](told.name)]
    case 'removed':
      return [words.removed(told.name)]
    case 'used':
      return [words.used(told.name)]
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
      return [words.faults[told.fault], told.fault === 'full' ? words.notRememberedFull : words.notRemembered]
    case 'not-cleared':
      return [words.faults[told.fault], words.notCleared]
  }
}

const colors: Readonly<Partial<Record<Told['kind'], 'warning' | 'danger' | 'info'>>> = {
  refused: 'warning',
  'not-stored': 'danger',
  'not-cleared': 'danger',
  'changed-elsewhere': 'info',
  'forgotten-elsewhere': 'info',
}

export const undoId = 'alternatives-undo'

/** The name field of an alternative. */
export const fieldOf = (id: string): string => `alternative-${id}`

/** Moves the keyboard when what it stood on is gone, after the page has been drawn. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/** What became of the last thing that somebody did, with a way back where there is one. */
export const Said = () => {
  const { scenarios, words } = useShared()
  const told = scenarios.told.value
  if (told === undefined) return null
  return (
    <div class="ds-alert" data-color={colors[told.kind] ?? 'success'}>
      {sentences(told, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {'undo' in told && (
        <button
          type="button"
          id={undoId}
          class="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => {
            told.undo()
            focusSoon(fieldOf(told.id))
          }}
        >
          {words.undo}
        </button>
      )}
    </div>
  )
}
