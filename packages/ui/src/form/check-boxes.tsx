import { CheckBox } from './check-box.tsx'
import type { Option } from './choice.tsx'
import { type FieldFrame, Messages } from './frame.tsx'

interface CheckBoxesProps extends FieldFrame {
  readonly options: readonly Option[]
  readonly chosen: ReadonlySet<string>
  readonly onInput: (value: string, checked: boolean) => void
}

/** Any of a few answers, all in sight. */
export const CheckBoxes = ({ options, chosen, onInput, ...frame }: CheckBoxesProps) => {
  const { id, label, description, messages = [], help } = frame
  return (
    <fieldset class="ds-fieldset field" id={id} aria-describedby={`${id}-description ${id}-message`}>
      <legend class="ds-label">
        {label}
        {help?.toggle}
      </legend>
      {help?.text}
      <p id={`${id}-description`} data-field="description">
        {description}
      </p>
      <div class="radios">
        {options.map((option) => (
          <CheckBox
            key={option.value}
            id={`${id}-${option.value}`}
            label={option.label}
            checked={chosen.has(option.value)}
            onInput={(checked) => onInput(option.value, checked)}
          />
        ))}
      </div>
      <Messages id={`${id}-message`} messages={messages} />
    </fieldset>
  )
}
