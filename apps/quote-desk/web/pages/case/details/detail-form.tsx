import { Button, Disclosure, TextInput } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ToldIssue } from '../../../api/call.ts'
import { useDesk } from '../../../shell/desk.ts'
import { type AskedField, Fields } from '../acting/fields.tsx'
import { keepTemplate, useTemplates } from '../acting/templates.ts'
import { useAct } from '../acting/use-act.ts'
import type { Written } from '../acting/written.ts'
import { useCase } from '../case-context.ts'
import { Issues } from '../no-case.tsx'

/** Templates of a kind: one is taken whole, with one press; what stands now is kept under a name. */
const Templates = ({ kind, content }: { readonly kind: 'buyer' | 'terms'; readonly content: unknown }) => {
  const { call } = useDesk()
  const { acts } = useCase().words
  const doing = useAct()
  const templates = useTemplates(kind).value ?? []
  const name = useSignal('')
  const issues = useSignal<readonly ToldIssue[]>([])
  const said = useSignal('')
  const keep = async (): Promise<void> => {
    issues.value = await keepTemplate(call, kind, name.peek().trim(), content)
    said.value = issues.value.length === 0 ? acts.kept : ''
    if (issues.value.length === 0) name.value = ''
  }
  return (
    <div class="templates">
      {templates.length > 0 && (
        <div class="buttons">
          <span>{acts.fromTemplate}:</span>
          {templates.map((each) => (
            <Button
              key={each.id}
              small
              variant="secondary"
              onClick={() => void doing.decide('edit', each.content, acts.detailsSaved)}
            >
              {each.name}
            </Button>
          ))}
        </div>
      )}
      <TextInput
        id={`keep-${kind}`}
        label={acts.keepAs}
        value={name.value}
        onInput={(text) => {
          name.value = text
        }}
      />
      {name.value.trim() !== '' && (
        <Button small variant="secondary" onClick={() => void keep()}>
          {acts.keep}
        </Button>
      )}
      <div role="status">
        {said.value}
        <Issues of={[...issues.value, ...doing.issues.value]} />
      </div>
    </div>
  )
}

interface DetailFormProps {
  readonly id: string
  readonly title: string
  readonly fields: readonly AskedField[]
  readonly beginning: Written
  /** What an edit sends; undefined where something of it is wrong. */
  readonly editOf: (written: Written) => unknown
  readonly template?: { readonly kind: 'buyer' | 'terms'; readonly content: unknown }
}

/** Details of a draft, behind their name: saved with one press. What others saved stands in the fields where nobody has written. */
export const DetailForm = ({ id, title, fields, beginning, editOf, template }: DetailFormProps) => {
  const { acts } = useCase().words
  const doing = useAct()
  const written = useSignal<Written>(beginning)
  const isLacking = useSignal(false)
  const saved = JSON.stringify(beginning)
  useEffect(() => {
    written.value = beginning
  }, [saved])
  const save = async (): Promise<void> => {
    const body = editOf(written.peek())
    isLacking.value = body === undefined
    if (body !== undefined) await doing.decide('edit', body, acts.detailsSaved)
  }
  return (
    <Disclosure class="add" summary={title} allOpen={false}>
      <form
        class="act"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div class="add-fields">
          <Fields id={id} of={fields} written={written} />
        </div>
        <div role="alert">
          {isLacking.value && <p>{acts.lacking}</p>}
          <Issues of={doing.issues.value} />
        </div>
        <p>
          <Button small type="submit" aria-disabled={doing.isBusy.value}>
            {acts.saveDetails}
          </Button>
        </p>
      </form>
      {template !== undefined && <Templates {...template} />}
    </Disclosure>
  )
}
