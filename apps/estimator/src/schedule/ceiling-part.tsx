import type { Offer } from '@anslag/planning'
import { fill } from '@anslag/presentation'
import { ceilingView, offerName, type PlanWords } from '@anslag/presentation/plan'
import type { Estimate, Issue } from '@anslag/pricing'
import { Button, Headline, Picker, TextInput } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { useMessages } from './settings-fields.tsx'
import type { Schedule } from './task.ts'
import { writeOffers, writeText } from './write.ts'

interface CeilingProps {
  readonly schedule: Schedule
  readonly of: Estimate
  readonly issues: readonly Issue[]
  readonly words: PlanWords
}

/** One up in the order in which offers go. */
const earlier = (offers: readonly Offer[], place: number): readonly Offer[] => {
  const [before, it] = offers.slice(place - 1, place + 1)
  if (before === undefined || it === undefined) return offers
  return [...offers.slice(0, place - 1), it, before, ...offers.slice(place + 1)]
}

interface OrderProps {
  readonly offers: readonly Offer[]
  readonly nameOf: (offer: Offer) => string
  /** What becomes of each, where it is known. */
  readonly outcomeOf: (offer: Offer) => string | undefined
}

/** What may go, what is missed least first, with what becomes of each. */
const Order = ({ offers, nameOf, outcomeOf }: OrderProps) => {
  const app = useApp()
  const { words } = app
  return (
    <ol>
      {offers.map((offer, place) => (
        <li key={`${offer} ${outcomeOf(offer)}`}>
          {outcomeOf(offer) ?? nameOf(offer)}{' '}
          {place > 0 && (
            <Button variant="tertiary" small={true} onClick={() => writeOffers(app, earlier(offers, place))}>
              {words.schedule.ceiling.earlier}
              <span class="ds-sr-only">{fill(words.schedule.ceiling.of, { name: nameOf(offer) })}</span>
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}

/** What fits below a ceiling, and what must go for it of what may. */
export const CeilingPart = ({ schedule: { possible, ceiling }, of, issues, words }: CeilingProps) => {
  const app = useApp()
  const { allTexts, pricing, words: own, page } = app
  const messagesOf = useMessages(issues, words)
  const texts = allTexts.value
  if (texts === undefined) return null
  const { ceiling: labels } = own.schedule
  const { ceiling: most = '', offers: chosen = [] } = app.written.value
  const catalogue = pricing.value?.documents.catalogue
  const offers = chosen.filter((offer) => possible.includes(offer))
  const view = ceiling && ceilingView(ceiling, of, texts, words, catalogue)
  const told = new Map(ceiling?.offers.map(({ offer }, place) => [offer, view?.offers[place]]))
  const nameOf = (offer: Offer): string => offerName(offer, of.request, texts, words, catalogue)
  return (
    <>
      <Headline level={3} size="xs" text={labels.heading} />
      <TextInput
        id="schedule-ceiling"
        label={labels.most}
        inputMode="decimal"
        value={most}
        messages={messagesOf('/ceiling')}
        onInput={(text) => writeText(app, 'ceiling', text)}
      />
      {view && (
        <div role="status">
          {view.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {ceiling && (
        <>
          <Headline level={4} text={labels.offers} />
          <p>{labels.order}</p>
          <Picker
            id="schedule-offers"
            label={labels.offers}
            items={possible.map((offer, place) => ({ code: String(place), name: nameOf(offer) }))}
            chosen={new Set(offers.map((offer) => String(possible.indexOf(offer))))}
            texts={{ ...page.form.picker, search: labels.search }}
            onPick={(place, picked) => {
              const offer = possible[Number(place)]
              const others = offers.filter((each) => each !== offer)
              writeOffers(app, picked && offer !== undefined ? [...others, offer] : others)
            }}
          />
          <Order offers={offers} nameOf={nameOf} outcomeOf={(offer) => told.get(offer)} />
        </>
      )}
    </>
  )
}
