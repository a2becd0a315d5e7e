import { fill, formatDay, formatMoney } from '@anslag/presentation'
import { Button, Notice } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ToldIssue } from '../../../api/call.ts'
import { useDesk } from '../../../shell/desk.ts'
import { Sheet } from '../acting/sheet.tsx'
import { useAct } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { Issues } from '../no-case.tsx'
import { DifferenceToSealed } from './difference.tsx'

/** What the desk says that issuing would give. */
interface Ahead {
  readonly series?: string
  readonly number?: string
  readonly validUntil: string
  readonly issues: readonly ToldIssue[]
  readonly warnings: readonly ToldIssue[]
}

/** What issuing would give, asked when somebody is about to. */
const useAhead = () => {
  const { call } = useDesk()
  const { id, shown } = useCase()
  const ahead = useSignal<Ahead | undefined>(undefined)
  const { version, status } = shown.value.body
  useEffect(() => {
    // The sheet stands for a moment after it was issued.
    if (status !== 'draft') return
    void call<Ahead>('GET', `/api/cases/${id}/issuing`).then((called) => {
      if (called.kind === 'done') ahead.value = called.body
    })
  }, [version])
  return ahead
}

const Facts = ({ ahead: { series = '', number, validUntil } }: { readonly ahead: Ahead }) => {
  const { shown, words } = useCase()
  const { acts, texts } = words
  const content = lastOf(shown.value.body)?.content
  return (
    <dl class="facts">
      <dt>{acts.number}</dt>
      <dd>{number ?? fill(acts.nextOf, { series })}</dd>
      <dt>{acts.buyer}</dt>
      <dd>{content?.buyer.name}</dd>
      <dt>{acts.lastDay}</dt>
      <dd>{formatDay(validUntil, texts)}</dd>
      <dt>{acts.toPay}</dt>
      <dd class="amount">{content && formatMoney(content.totals.gross, texts)}</dd>
    </dl>
  )
}

const Warnings = ({ of }: { readonly of: readonly ToldIssue[] }) => {
  const { language } = useDesk()
  const { words } = useCase()
  if (of.length === 0) return null
  return (
    <Notice color="warning">
      <p>{words.acts.worthKnowing}</p>
      <ul>
        {of.map(({ code, path, sentence }) => (
          <li key={`${code} ${path}`}>{sentence[language]}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** Issuing: what number, to whom, until when, for how much, and what is worth knowing; then one press, after which nothing of it changes. */
export const IssueSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { words } = useCase()
  const { acts } = words
  const doing = useAct()
  const ahead = useAhead().value
  const hindrances = ahead?.issues ?? []
  const issue = async (): Promise<void> => {
    if (await doing.act('issue', {}, acts.of.issue.done)) onClose()
  }
  return (
    <Sheet id="act-issue" title={acts.of.issue.title} onClose={onClose}>
      <p>{acts.of.issue.says}</p>
      {ahead !== undefined && <Facts ahead={ahead} />}
      <DifferenceToSealed />
      {hindrances.length > 0 && <p>{acts.inTheWay}</p>}
      <Issues of={hindrances} />
      <Warnings of={ahead?.warnings ?? []} />
      <div role="alert">
        <Issues of={doing.issues.value} />
      </div>
      <p class="buttons">
        {hindrances.length === 0 && (
          <Button onClick={() => void issue()} aria-disabled={doing.isBusy.value || ahead === undefined}>
            {acts.of.issue.press}
          </Button>
        )}
        <Button variant="tertiary" onClick={onClose}>
          {acts.leave}
        </Button>
      </p>
    </Sheet>
  )
}
