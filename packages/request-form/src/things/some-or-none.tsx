import { Button, ChoiceNote } from '@anslag/ui'
import { useFormContext } from '../context/form-context.ts'

interface SomeOrNoneProps {
  /** Of what adds or chooses. */
  readonly id: string
  readonly label: string
  readonly isOpen?: boolean
  readonly isNone: boolean
  readonly onSome: () => void
  readonly onNone: () => void
  /** What one more does to the price, and what none does. */
  readonly effects?: Readonly<Record<string, string>> | undefined
}

/** To add or choose something, or to answer that there is none. Pressed again, nothing is answered. */
export const SomeOrNone = ({ id, label, isOpen, isNone, onSome, onNone, effects }: SomeOrNoneProps) => {
  const { page } = useFormContext()
  return (
    <p class="buttons">
      <Button
        id={id}
        variant="secondary"
        aria-expanded={isOpen}
        aria-describedby={effects?.['+'] && `${id}-note`}
        onClick={onSome}
      >
        {label}
      </Button>
      <ChoiceNote id={id} text={effects && (effects['+'] ?? '')} />
      <Button
        variant="tertiary"
        aria-pressed={isNone}
        aria-describedby={effects?.['0'] && `${id}-none-note`}
        onClick={onNone}
      >
        {page.form.none}
      </Button>
      <ChoiceNote id={`${id}-none`} text={effects && (effects['0'] ?? '')} />
    </p>
  )
}
