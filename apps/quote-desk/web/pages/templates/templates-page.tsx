import { fill } from '@anslag/presentation'
import { Button, Headline, Notice, Section } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import type { TemplatesBody } from '../../api/answers.ts'
import type { Called, ToldIssue } from '../../api/call.ts'
import { Outcome, Shown } from '../../api/told.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'
import { forgetTemplates } from '../case/acting/templates.ts'
import { NewReason } from './new-reason.tsx'
import type { KeptTemplate } from './state.ts'
import { TemplateItem } from './template-item.tsx'
import { useTemplatesWords, WithTemplatesWords } from './words.ts'

const kinds = ['buyer', 'terms', 'reason'] as const

/** What was taken away last can be put back, as it was. */
const useRemoving = (onChanged: () => Promise<void>) => {
  const { call, said } = useDesk()
  const templates = useTemplatesWords()
  const removed = useSignal<KeptTemplate | undefined>(undefined)
  const [issues, isAway] = [useSignal<readonly ToldIssue[]>([]), useSignal(false)]
  const take = (called: Called<unknown>): void => {
    isAway.value = called.kind === 'away' || called.kind === 'signed-out'
    issues.value = called.kind === 'refused' ? called.issues : []
  }
  const remove = async (template: KeptTemplate): Promise<void> => {
    const done = await call('DELETE', `/api/templates/${template.id}`, { etag: `"${template.version}"` })
    take(done)
    if (done.kind === 'done') removed.value = template
    await onChanged()
  }
  const putBack = async (): Promise<void> => {
    const template = removed.peek()
    if (template === undefined) return
    const { kind, name, content } = template
    const done = await call('POST', '/api/templates', { body: { kind, name, content } })
    take(done)
    if (done.kind !== 'done') return
    removed.value = undefined
    said.value = fill(templates.isBack, { name })
    await onChanged()
  }
  return { removed, issues, isAway, remove, putBack }
}

type Removing = ReturnType<typeof useRemoving>

const Removed = ({ of: { removed, issues, isAway, putBack } }: { readonly of: Removing }) => {
  const templates = useTemplatesWords()
  return (
    <>
      <div role="status">
        {removed.value !== undefined && (
          <Notice color="info">
            <p>{fill(templates.removed, { name: removed.value.name })}</p>
            <p>
              <Button small variant="secondary" onClick={() => void putBack()}>
                {templates.undo}
              </Button>
            </p>
          </Notice>
        )}
      </div>
      <Outcome of={{ issues, isAway }} />
    </>
  )
}

interface KindProps {
  readonly kind: (typeof kinds)[number]
  readonly all: readonly KeptTemplate[]
  readonly onChanged: () => Promise<void>
  readonly onRemove: Removing['remove']
}

const Kind = ({ kind, all, onChanged, onRemove }: KindProps) => {
  const { person } = useDesk()
  const templates = useTemplatesWords()
  const own = all.filter((each) => each.kind === kind)
  return (
    <Section id={`templates-${kind}`} level={2} size="xs" class="template-kind" text={templates.kinds[kind]}>
      {own.length === 0 && <p>{templates.none}</p>}
      <ul>
        {own.map((each) => (
          <TemplateItem key={each.id} template={each} onChanged={onChanged} onRemove={onRemove} />
        ))}
      </ul>
      <p class="how">{templates.howToAdd[kind]}</p>
      {kind === 'reason' && person.value?.role === 'officer' && <NewReason onAdded={onChanged} />}
    </Section>
  )
}

const Page = () => {
  const { person } = useDesk()
  const templates = useTemplatesWords()
  const { answer, ask } = useAnswer<TemplatesBody>('/api/templates')
  const changed = async (): Promise<void> => {
    forgetTemplates()
    await ask()
  }
  const removing = useRemoving(changed)
  useTitle(templates.title)
  return (
    <>
      <Headline level={1} text={templates.title} tabIndex={-1} />
      <p class="measure">
        {templates.lead} {person.value?.role !== 'officer' && templates.onlyOfficers}
      </p>
      <Removed of={removing} />
      <Shown of={answer.value}>
        {(body) => (
          <div class="templates-page">
            {kinds.map((kind) => (
              <Kind key={kind} kind={kind} all={body.templates} onChanged={changed} onRemove={removing.remove} />
            ))}
          </div>
        )}
      </Shown>
    </>
  )
}

/** Buyers, terms and reasons that are used again and again: what they hold, and changing them. */
export const TemplatesPage = () => (
  <WithTemplatesWords>
    <Page />
  </WithTemplatesWords>
)
