import { fill } from '@anslag/presentation'
import { Button } from '@anslag/ui'
import { useFormContext } from '../context/form-context.ts'
import type { Span } from '../state/answered-names.ts'
import { pagesAround, size } from './pages.ts'

interface TurningProps {
  readonly page: Span
  readonly length: number
  readonly onTurn: (to: Span | undefined) => void
}

/** To the parts before and after. */
export const Turning = ({ page, length, onTurn }: TurningProps) => {
  const words = useFormContext().words.form.names
  const { previous, next } = pagesAround(page, length)
  return (
    <p class="buttons">
      <Button variant="tertiary" small aria-disabled={previous === undefined} onClick={() => onTurn(previous)}>
        {fill(words.previous, { count: String(size) })}
      </Button>
      <Button variant="tertiary" small aria-disabled={next === undefined} onClick={() => onTurn(next)}>
        {fill(words.next, { count: String(size) })}
      </Button>
    </p>
  )
}
