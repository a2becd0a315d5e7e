import { described, type FieldFrame, Frame } from './frame.tsx'

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
