import { Button } from '@anslag/ui'
import { useFormContext } from '../context/form-context.ts'

interface SomeOrNoneProps {
  /** Of what adds or chooses. */
  readonly id: string
  readonly label: string
  readonly isOpen?: boolean
  readonly isNone: boolean
  readonly onSome: () => void
  readonly onNone: () => void
}

/** To add or choose something, or to answer that there is none. Pressed again, nothing is answered. */
export const SomeOrNone = ({ id, label, isOpen, isNone, onSome, onNone }: SomeOrNoneProps) => {
  const { page } = useFormContext()
  return (
    <p class="buttons">
      <Button id={id} variant="secondary" aria-expanded={isOpen} onClick={onSome}>
        {label}
      </Button>
      <Button variant="tertiary" aria-pressed={isNone} onClick={onNone}>
        {page.form.none}
      </Button>
    </p>
  )
}
