import { fill } from '@anslag/presentation'
import { Button, Notice } from '@anslag/ui'
import { useDesk } from '../../shell/desk.ts'
import { CaseTable } from './case-table.tsx'
import { Empty } from './empty.tsx'
import type { Listing } from './listing.ts'
import { addressOf, type Query } from './query.ts'

interface ResultsProps {
  readonly listing: Listing
  readonly query: Query
}

const Count = ({ listing }: Pick<ResultsProps, 'listing'>) => {
  const { register } = useDesk().words
  const { length } = listing.rows.value
  const told = listing.next.value !== undefined ? register.foundMore : length === 1 ? register.foundOne : register.found
  return (
    <p id="register-count" class="count-shown" role="status">
      {listing.shown.value === undefined
        ? listing.isBusy.value && register.loading
        : length > 0 && fill(told, { count: String(length) })}
    </p>
  )
}

const Trouble = ({ listing, query }: ResultsProps) => {
  const { words, language } = useDesk()
  const { register, shell } = words
  const { issues, isUnanswered, shown } = listing
  return (
    <div role="alert">
      {issues.value.map(({ code, path, sentence }) => (
        <Notice key={`${code} ${path}`} color="danger">
          {sentence[language]}
        </Notice>
      ))}
      {isUnanswered.value && (
        <Notice color="warning">
          <p>{shown.value === undefined ? register.unanswered : register.stale}</p>
          <p class="buttons">
            <Button small variant="secondary" onClick={() => void listing.look(query)}>
              {shell.tryAgain}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  )
}

/** The cases that were looked for, or why there are none. */
export const Results = ({ listing, query }: ResultsProps) => {
  const { register } = useDesk().words
  const { rows, next, isBusy, shown } = listing
  const isAnswered = shown.value === addressOf(query)
  return (
    <div class="results" aria-busy={isBusy.value}>
      <Trouble listing={listing} query={query} />
      <Count listing={listing} />
      {rows.value.length > 0 && <CaseTable rows={rows.value} />}
      {rows.value.length === 0 && isAnswered && <Empty query={query} />}
      {next.value !== undefined && (
        <p>
          <Button variant="secondary" disabled={isBusy.value} onClick={() => void listing.more(query)}>
            {register.more}
          </Button>
        </p>
      )}
    </div>
  )
}
