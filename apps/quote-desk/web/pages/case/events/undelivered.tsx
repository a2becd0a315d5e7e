import { fill } from '@anslag/presentation'
import { Button, Notice } from '@anslag/ui'
import type { CaseBody } from '../../../api/answers.ts'
import { Outcome } from '../../../api/told.tsx'
import { useDesk } from '../../../shell/desk.ts'
import { momentText, nowHere } from '../../../words/moment.ts'
import { useAct } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'
import { type BuyerWords, useBuyerWords, WithBuyerWords } from './buyer-words.ts'

interface OneProps {
  readonly of: CaseBody['undelivered'][number]
  readonly words: BuyerWords['undelivered']
}

const One = ({ of: { kind, revision, to = '–', since, givenUpAt, problem }, words }: OneProps) => {
  const { language, words: shell } = useDesk()
  const told = { revision: String(revision), to, since: momentText(since, nowHere(), shell) }
  return (
    <li>
      {fill(words[kind === 'mail' ? 'mail' : 'pdf'], told)} {problem.sentence[language]}{' '}
      {givenUpAt === undefined ? words.goesOn : words.givenUp}
    </li>
  )
}

const Here = () => {
  const { shown } = useCase()
  const words = useBuyerWords().undelivered
  const doing = useAct()
  const { undelivered, may } = shown.value.body
  if (undelivered.length === 0) return null
  return (
    <div role="status">
      <Notice color="warning">
        <ul>
          {undelivered.map((each) => (
            <One key={`${each.kind} ${each.revision} ${each.since} ${each.to}`} of={each} words={words} />
          ))}
        </ul>
        {may.includes('retry') && (
          <p class="buttons">
            <Button small aria-disabled={doing.isBusy.value} onClick={() => void doing.act('retry', {}, words.done)}>
              {words.again}
            </Button>
          </p>
        )}
        <Outcome of={doing} />
      </Notice>
    </div>
  )
}

/** Letters that the customer has not got, and PDFs that are not made: since when, why, and what to do. */
export const Undelivered = () => (
  <WithBuyerWords>
    <Here />
  </WithBuyerWords>
)
