import { fill, formatDay, formatMoney } from '@anslag/presentation'
import { Button, Notice } from '@anslag/ui'
import type { ToldIssue } from '../../../api/call.ts'
import { Issues, Outcome, Shown } from '../../../api/told.tsx'
import { useAnswer } from '../../../api/use-answer.ts'
import { useDesk } from '../../../shell/desk.ts'
import { Sheet } from '../acting/sheet.tsx'
import { useAct } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { type Ahead, isHindered, mayIssue } from './ahead.ts'
import { DifferenceToSealed } from './difference.tsx'

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

/** What issuing would give, and what stands in its way. */
const Known = ({ ahead }: { readonly ahead: Ahead }) => {
  const { acts } = useCase().words
  return (
    <>
      <Facts ahead={ahead} />
      <DifferenceToSealed />
      {ahead.issues.length > 0 && <p>{acts.inTheWay}</p>}
      <Issues of={ahead.issues} />
      <Warnings of={ahead.warnings} />
    </>
  )
}

/** Issuing: what number, to whom, until when, for how much, and what is worth knowing; then one press, after which nothing of it changes. */
export const IssueSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { id, words } = useCase()
  const { acts } = words
  const doing = useAct()
  // Asked when somebody is about to: the sheet is drawn anew each time.
  const ahead = useAnswer<Ahead>(`/api/cases/${id}/issuing`).answer.value
  const issue = async (): Promise<void> => {
    if (mayIssue(ahead) && (await doing.act('issue', {}, acts.of.issue.done))) onClose()
  }
  return (
    <Sheet id="act-issue" title={acts.of.issue.title} onClose={onClose}>
      <p>{acts.of.issue.says}</p>
      <Shown of={ahead}>{(body) => <Known ahead={body} />}</Shown>
      <Outcome of={doing} />
      <p class="buttons">
        {!isHindered(ahead) && (
          <Button onClick={() => void issue()} aria-disabled={doing.isBusy.value || !mayIssue(ahead)}>
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
