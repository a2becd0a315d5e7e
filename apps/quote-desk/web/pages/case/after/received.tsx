import { fill, formatDay } from '@anslag/presentation'
import { osloDay } from '@anslag/pricing'
import { Button, Section } from '@anslag/ui'
import { Outcome } from '../../../api/told.tsx'
import { useDesk } from '../../../shell/desk.ts'
import { useAct } from '../acting/use-act.ts'
import type { Agreement } from './agreement.ts'
import { useNames } from './use-names.ts'

interface SourceProps {
  readonly source: Agreement['sources'][number]
  readonly mayAct: boolean
  readonly onReceived: (source: string) => void
}

const Source = ({ source: { id, isAwaited, receivedAt }, mayAct, onReceived }: SourceProps) => {
  const { after, texts } = useDesk().words
  const name = useNames().sourceName(id)
  const standing =
    receivedAt === undefined
      ? isAwaited
        ? after.awaited
        : after.distributed
      : fill(after.received, { day: formatDay(osloDay(receivedAt), texts) })
  return (
    <li class="progress">
      <span>
        <strong>{name}</strong> {standing}
      </span>
      {isAwaited && mayAct && (
        <Button
          small
          variant="secondary"
          aria-label={fill(after.receiveNamed, { source: name })}
          onClick={() => onReceived(id)}
        >
          {after.receive}
        </Button>
      )}
    </li>
  )
}

/** Data of others: what came when, and what is waited for. */
export const Received = ({ agreement, mayAct }: { readonly agreement: Agreement; readonly mayAct: boolean }) => {
  const { after } = useDesk().words
  const doing = useAct()
  if (agreement.sources.length === 0) return null
  return (
    <Section level={2} size="xs" id="sources" text={after.sources}>
      <ul class="progress-list">
        {agreement.sources.map((source) => (
          <Source
            key={source.id}
            source={source}
            mayAct={mayAct}
            onReceived={(id) => void doing.act('receive', { source: id }, after.receivedNow)}
          />
        ))}
      </ul>
      <Outcome of={doing} />
    </Section>
  )
}
