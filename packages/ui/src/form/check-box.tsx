import type { ComponentChildren } from 'preact'
import { ChoiceNote } from './frame.tsx'

interface CheckBoxProps {
  readonly id: string
  readonly label: ComponentChildren
  readonly checked: boolean
  readonly onInput: (checked: boolean, box: HTMLInputElement) => void
  readonly 'aria-describedby'?: string
  /** Short text beside the label. Where it is empty, its place is kept. */
  readonly note?: string | undefined
}

/** One box to tick, beside its label. */
export const CheckBox = ({ id, label, onInput, note, ...attributes }: CheckBoxProps) => (
  <div class="ds-field">
    <input
      class="ds-input"
      type="checkbox"
      id={id}
      aria-describedby={note && `${id}-note`}
      {...attributes}
      onInput={({ currentTarget }) => onInput(currentTarget.checked, currentTarget)}
    />
    <label class="ds-label" for={id}>
      {label}
    </label>
    <ChoiceNote id={id} text={note} />
  </div>
)
