import { described, type FieldFrame, Frame } from './frame.tsx'

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
