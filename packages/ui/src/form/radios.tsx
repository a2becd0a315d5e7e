import type { Option } from './choice.tsx'
import { ChoiceNote, type FieldFrame, Messages } from './frame.tsx'

interface RadiosProps extends FieldFrame {
  readonly options: readonly Option[]
  readonly value: string
  readonly onInput: (value: string) => void
  /** Where a heading right above says the same. */
  readonly hideLabel?: boolean
}

/** One of a few answers, all in sight. */
export const Radios = ({ options, value, onInput, hideLabel = false, ...frame }: RadiosProps) => {
  const { id, label, messages = [], help } = frame
  return (
    <fieldset class="ds-fieldset field" id={id} aria-describedby={`${id}-message`}>
      <legend class={hideLabel ? 'ds-sr-only' : 'ds-label'}>
        {label}
        {help?.toggle}
      </legend>
      {help?.text}
      <div class="radios">
        {options.map((option) => (
          <div key={option.value} class="ds-field">
            <input
              class="ds-input"
              type="radio"
              id={`${id}-${option.value}`}
              name={id}
              value={option.value}
              checked={option.value === value}
              onInput={() => onInput(option.value)}
              aria-describedby={option.note && `${id}-${option.value}-note`}
            />
            <label class="ds-label" for={`${id}-${option.value}`}>
              {option.label}
            </label>
            <ChoiceNote id={`${id}-${option.value}`} text={option.note} />
          </div>
        ))}
      </div>
      <Messages id={`${id}-message`} messages={messages} />
    </fieldset>
  )
}
