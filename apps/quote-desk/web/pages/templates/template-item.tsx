import { fill } from '@anslag/presentation'
import { Button } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import type { ToldIssue } from '../../api/call.ts'
import { Outcome } from '../../api/told.tsx'

import { useKeptWritten } from '../../kept/use-kept-written.ts'
import { useDesk } from '../../shell/desk.ts'
import { momentText, nowHere } from '../../words/moment.ts'
import { type AskedField, Fields } from '../case/acting/fields.tsx'
import { fieldsOf, type KeptTemplate, type TemplateField, templateSent, templateWritten, toldContent } from './state.ts'
import { useTemplatesWords } from './words.ts'

const numbers: readonly TemplateField[] = ['validity', 'payment', 'atLeast', 'atMost']

const useFields = (template: KeptTemplate): readonly AskedField[] => {
  const { fields, units } = useTemplatesWords()
  const options = (['week', 'day'] as const).map((value) => ({ value, label: units[value] }))
  return fieldsOf(template).map((name) => {
    const field = { name, label: fields[name] }
    if (name === 'unit') return { ...field, kind: 'choice', options }
    if (name === 'handing' || name === 'text') return { ...field, kind: 'long' }
    return numbers.includes(name) ? { ...field, kind: 'number' } : field
  })
}

interface ItemProps {
  readonly template: KeptTemplate
  /** Something was changed here, or is no longer as it stands here. */
  readonly onChanged: () => Promise<void>
}

const ChangeForm = ({ template, onChanged, onClose }: ItemProps & { readonly onClose: () => void }) => {
  const { call, said } = useDesk()
  const templates = useTemplatesWords()
  const { id, version } = template
  const { written, sent } = useKeptWritten(`template ${id}`, templateWritten(template))
  const [issues, isLacking, isAway] = [useSignal<readonly ToldIssue[]>([]), useSignal(false), useSignal(false)]
  const leave = (): void => {
    sent(written.peek())
    onClose()
  }
  const save = async (): Promise<void> => {
    const body = templateSent(template, written.peek())
    isLacking.value = body === undefined
    if (body === undefined) return
    const sent = await call('PUT', `/api/templates/${id}`, { body, etag: `"${version}"` })
    isAway.value = sent.kind === 'away' || sent.kind === 'signed-out'
    issues.value = sent.kind === 'refused' ? sent.issues : []
    if (sent.kind === 'refused') await onChanged()
    if (sent.kind !== 'done') return
    leave()
    said.value = templates.saved
    await onChanged()
  }
  return (
    <form
      class="small-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Fields id={`template-${id}`} of={useFields(template)} written={written} />
      <Outcome of={{ issues, isAway }}>{isLacking.value && <p>{templates.lacking}</p>}</Outcome>
      <p class="buttons">
        <Button small type="submit">
          {templates.save}
        </Button>
        <Button small variant="tertiary" onClick={leave}>
          {templates.giveUp}
        </Button>
      </p>
    </form>
  )
}

/** A template: what it holds, and, for officers, changing it and taking it away. */
export const TemplateItem = ({
  template,
  onChanged,
  onRemove,
}: ItemProps & { readonly onRemove: (template: KeptTemplate) => Promise<void> }) => {
  const { words, person } = useDesk()
  const templates = useTemplatesWords()
  const isOpen = useSignal(false)
  const { name, changedAt, changedBy } = template
  const close = (): void => {
    isOpen.value = false
  }
  return (
    <li class="template">
      <p>
        <strong key={name}>{name}</strong>
      </p>
      {toldContent(template, templates).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="changed-by">
        {fill(templates.changedBy, { when: momentText(changedAt, nowHere(), words), who: changedBy })}
      </p>
      {person.value?.role === 'officer' && !isOpen.value && (
        <p class="buttons">
          <Button
            small
            variant="secondary"
            aria-label={fill(templates.changeNamed, { name })}
            onClick={() => {
              isOpen.value = true
            }}
          >
            {templates.change}
          </Button>
          <Button
            small
            variant="tertiary"
            aria-label={fill(templates.removeNamed, { name })}
            onClick={() => void onRemove(template)}
          >
            {templates.remove}
          </Button>
        </p>
      )}
      {isOpen.value && <ChangeForm template={template} onChanged={onChanged} onClose={close} />}
    </li>
  )
}
