import type { ComponentChildren } from 'preact'

interface CheckBoxProps {
  readonly id: string
  readonly label: ComponentChildren
  readonly checked: boolean
  readonly onInput: (checked: boolean, box: HTMLInputElement) => void
  readonly 'aria-describedby'?: string
}

/** One box to tick, beside its label. */
export const CheckBox = ({ id, label, onInput, ...attributes }: CheckBoxProps) => (
  <div class="ds-field">
    <input
      class="ds-input"
      type="checkbox"
      id={id}
      {...attributes}
      onInput={({ currentTarget }) => onInput(currentTarget.checked, currentTarget)}
    />
    <label class="ds-label" for={id}>
      {label}
    </label>
  </div>
)
