import { Button, Disclosure, TextInput } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import type { ToldIssue } from '../../../api/call.ts'
import { Issues, Outcome } from '../../../api/told.tsx'
import { useKeptText } from '../../../kept/use-kept-text.ts'
import { useKeptWritten } from '../../../kept/use-kept-written.ts'
import { useDesk } from '../../../shell/desk.ts'
import { type AskedField, Fields } from '../acting/fields.tsx'
import { keepTemplate, keptOf, useTemplates } from '../acting/templates.ts'
import { useAct } from '../acting/use-act.ts'
import type { Written } from '../acting/written.ts'
import { useCase } from '../case-context.ts'

/** Templates of a kind, for one form. */
interface FormTemplates {
  readonly kind: 'buyer' | 'terms'
  /** What a template keeps of what stands now. */
  readonly content: unknown
  /** What an edit sends to take one. */
  readonly editOf: (template: object) => unknown
}

/** Templates of a kind: one is taken whole, with one press; what stands now is kept under a name. */
const Templates = ({ kind, content, editOf }: FormTemplates) => {
  const { call, words } = useDesk()
  const { words: told, id: ofCase } = useCase()
  const { acts } = told
  const doing = useAct()
  const templates = useTemplates(kind).value ?? []
  const { text: name, write, forget } = useKeptText(`keep-template ${ofCase} ${kind}`)
  const issues = useSignal<readonly ToldIssue[]>([])
  const said = useSignal('')
  const keep = async (): Promise<void> => {
    const made = await keepTemplate(call, kind, name.peek().trim(), content)
    issues.value = made.kind === 'refused' ? made.issues : []
    said.value = keptOf(made, acts.kept, words.asking.notSent)
    if (made.kind === 'done') forget()
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
              onClick={() => void doing.decide('edit', editOf(each.content), acts.detailsSaved)}
            >
              {each.name}
            </Button>
          ))}
          <a class="ds-link" href="/templates">
            {words.shell.templates}
          </a>
        </div>
      )}
      <TextInput id={`keep-${kind}`} label={acts.keepAs} value={name.value} onInput={write} />
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
  readonly template?: FormTemplates
}

/** Details of a draft, behind their name: saved with one press. What others saved stands in the fields where nobody has written. */
export const DetailForm = ({ id, title, fields, beginning, editOf, template }: DetailFormProps) => {
  const { words, id: ofCase } = useCase()
  const { acts } = words
  const doing = useAct()
  const { written, sent, wasKept } = useKeptWritten(`details ${ofCase} ${id}`, beginning)
  const isLacking = useSignal(false)
  const save = async (): Promise<void> => {
    const texts = written.peek()
    const body = editOf(texts)
    isLacking.value = body === undefined
    if (body !== undefined && (await doing.decide('edit', body, acts.detailsSaved))) sent(texts)
  }
  return (
    <Disclosure class="add" summary={title} allOpen={false} isBegun={wasKept}>
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
        <Outcome of={doing}>{isLacking.value && <p>{acts.lacking}</p>}</Outcome>
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
