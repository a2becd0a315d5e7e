import { described, type FieldFrame, Frame } from './frame.tsx'

interface TextInputProps extends FieldFrame {
  readonly value: string
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | undefined
  /** At every change while somebody types. */
  readonly onInput?: ((text: string) => void) | undefined
  /** When somebody leaves the field or presses Enter. */
  readonly onCommit?: ((text: string) => void) | undefined
}

/** One line of text or a number as people write it. */
export const TextInput = ({ value, inputMode = 'text', onInput, onCommit, ...frame }: TextInputProps) => (
  <Frame frame={frame}>
    <input
      id={frame.id}
      class={inputMode === 'text' ? 'ds-input' : 'ds-input number'}
      type="text"
      inputMode={inputMode}
      autoComplete="off"
      value={value}
      onInput={(event) => onInput?.(event.currentTarget.value)}
      onChange={(event) => onCommit?.(event.currentTarget.value)}
      {...described(frame)}
    />
  </Frame>
)

interface TextAreaProps extends FieldFrame {
  readonly value: string
  readonly rows: number
  readonly onInput: (text: string) => void
}

/** Many lines of text. */
export const TextArea = ({ value, rows, onInput, ...frame }: TextAreaProps) => (
  <Frame frame={frame}>
    <textarea
      id={frame.id}
      class="ds-input"
      rows={rows}
      autoComplete="off"
      spellcheck={false}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
      {...described(frame)}
    />
  </Frame>
)

interface DayInputProps extends FieldFrame {
  /** `2027-03-01`; empty when not answered. */
  readonly value: string
  readonly onInput: (day: string) => void
}

/** A calendar day, in the browser's own control. */
export const DayInput = ({ value, onInput, ...frame }: DayInputProps) => (
  <Frame frame={frame}>
    <input
      id={frame.id}
      class="ds-input day"
      type="date"
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
      {...described(frame)}
    />
  </Frame>
)
