import { described, type FieldFrame, Frame } from './frame.tsx'

export interface Option {
  readonly value: string
  readonly label: string
  /** Short text beside the label: what the answer does to a price. Where it is empty, its place is kept. */
  readonly note?: string | undefined
}

interface ChoiceProps extends FieldFrame {
  /** An empty value is the option that stands for no answer. */
  readonly options: readonly Option[]
  /** Options that stand below the others under a name. */
  readonly more?: { readonly label: string; readonly note?: string | undefined; readonly options: readonly Option[] }
  readonly value: string
  readonly onInput: (value: string) => void
}

const noted = ({ label, note = '' }: Pick<Option, 'label' | 'note'>): string =>
  note === '' ? label : `${label}: ${note}`

const Options = ({ of, value }: { readonly of: readonly Option[]; readonly value: string }) =>
  of.map((option) => (
    <option key={option.value} value={option.value} selected={option.value === value}>
      {noted(option)}
    </option>
  ))

/** One of several answers, in the browser's own list. */
export const Choice = ({ options, more, value, onInput, ...frame }: ChoiceProps) => (
  <Frame frame={frame}>
    <select
      id={frame.id}
      class="ds-input"
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
      {...described(frame)}
    >
      <Options of={options} value={value} />
      {more !== undefined && (
        <optgroup label={noted(more)}>
          <Options of={more.options} value={value} />
        </optgroup>
      )}
    </select>
  </Frame>
)
