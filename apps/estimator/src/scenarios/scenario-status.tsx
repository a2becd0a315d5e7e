import { Button, Notice } from '@anslag/ui'
import { useScenarios } from './scenarios-context.ts'

export const undoId = 'scenario-undo'

/** The name field of a scenario. */
export const fieldOf = (id: string): string => `scenario-${id}`

/** Moves the keyboard when what it stood on is gone, after the page has been drawn. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/** What became of the last thing that somebody did, with a way back where there is one. */
export const StatusMessage = () => {
  const { scenarios, words } = useScenarios()
  const status = scenarios.status.value
  if (status === undefined) return null
  const { color, sentences, undo } = status
  const goBack = () => {
    undo?.act()
    focusSoon(fieldOf(undo?.id ?? ''))
  }
  return (
    <Notice color={color}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {undo && (
        <Button id={undoId} variant="secondary" small onClick={goBack}>
          {words.undo}
        </Button>
      )}
    </Notice>
  )
}
