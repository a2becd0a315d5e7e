import { useFormContext } from '../context/form-context.ts'

interface FileFieldProps {
  readonly id: string
  readonly label: string
  /** Where it is said what became of the files. */
  readonly place: string
}

/** Files to choose. They can be dropped anywhere on the page, too. */
export const FileField = ({ id, label, place }: FileFieldProps) => {
  const { pricing, takeFiles } = useFormContext()
  return (
    <div class="ds-field open-file">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <input
        class="ds-input"
        id={id}
        type="file"
        multiple
        disabled={pricing.value === undefined}
        onChange={({ currentTarget }) => {
          // A list of the browser's empties itself when its field does.
          void takeFiles([...(currentTarget.files ?? [])], place)
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
