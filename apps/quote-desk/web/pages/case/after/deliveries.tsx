import { fill, formatDay } from '@anslag/presentation'
import { Button, Headline, Section } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useDesk } from '../../../shell/desk.ts'
import { dayAndNearness, today } from '../../../words/near-day.ts'
import { focusOn } from '../acting/keyboard.ts'
import type { Agreement } from './agreement.ts'
import { DeliverForm } from './deliver-form.tsx'
import { ExtendForm } from './extend-form.tsx'
import { isLate } from './state.ts'
import { useNames } from './use-names.ts'

type DeliveryOf = Agreement['deliveries'][number]

const Deadline = ({ name, day }: { readonly name: string; readonly day: string }) => {
  const { words } = useDesk()
  const now = today()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {dayAndNearness(now, day, words)}
        {isLate(now, day) && <strong class="late"> {words.after.late}</strong>}
      </dd>
    </div>
  )
}

const Facts = ({ isMade, expected, downloadUntil, deleteBy }: DeliveryOf) => {
  const { after, texts } = useDesk().words
  const days = expected && { from: formatDay(expected.from, texts), to: formatDay(expected.to, texts) }
  return (
    <dl class="deadlines">
      {!isMade && (
        <div>
          <dt>{after.expected}</dt>
          <dd>
            {days === undefined ? after.notKnown : fill(after.window, days)}
            {expected !== undefined && isLate(today(), expected.to) && <strong class="late"> {after.late}</strong>}
          </dd>
        </div>
      )}
      {downloadUntil !== undefined && <Deadline name={after.download} day={downloadUntil} />}
      {deleteBy !== undefined && <Deadline name={after.deletion} day={deleteBy} />}
    </dl>
  )
}

interface DeliveryProps {
  readonly delivery: DeliveryOf
  readonly mayAct: boolean
}

const Delivery = ({ delivery, mayAct }: DeliveryProps) => {
  const { after } = useDesk().words
  const isOpen = useSignal(false)
  const name = useNames().deliveryName(delivery.id)
  const close = (): void => {
    isOpen.value = false
  }
  return (
    <li class="delivery">
      <Headline level={3} text={delivery.isMade ? `${name}, ${after.made}` : name} />
      <Facts {...delivery} />
      {mayAct && !isOpen.value && (
        <Button
          small
          variant="secondary"
          aria-label={`${delivery.isMade ? after.extend : after.deliver}: ${name}`}
          onClick={() => {
            isOpen.value = true
            focusOn(`${delivery.isMade ? 'which' : 'download'}-${delivery.id}`)
          }}
        >
          {delivery.isMade ? after.extend : after.deliver}
        </Button>
      )}
      {isOpen.value &&
        (delivery.isMade ? (
          <ExtendForm delivery={delivery.id} onDone={close} />
        ) : (
          <DeliverForm delivery={delivery.id} onDone={close} />
        ))}
    </li>
  )
}

/** Each delivery: when it is expected, whether it was made, and until when its files can be fetched and held. */
export const Deliveries = ({ agreement, mayAct }: { readonly agreement: Agreement; readonly mayAct: boolean }) => (
  <Section level={2} size="xs" id="deliveries" text={useDesk().words.after.deliveries}>
    <ul class="progress-list">
      {agreement.deliveries.map((delivery) => (
        <Delivery key={delivery.id ?? ''} delivery={delivery} mayAct={mayAct} />
      ))}
    </ul>
  </Section>
)
