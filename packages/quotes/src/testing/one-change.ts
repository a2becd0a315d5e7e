import { changeOrder } from '../operations/change-order.ts'
import { enterChange } from '../operations/enter-change.ts'
import { accept } from '../operations/events.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted } from './accepted.ts'
import { acceptedOf, at, documents, draftOf, issuedOf, issuing, requestOf, sentOf } from './sample.ts'

export const small = requestOf('small')

export const base = acceptedOf(sentOf(issuedOf(draftOf(small))))

export const more = (id: string) => ({
  ...small,
  populations: [...(small.populations ?? []), { id, kind: 'byCriteria', criteria: 2, relations: 0 } as const],
})

export const drafted = (of: Quote, id = 'kontroll') =>
  changeOrder(of, { request: more(id), ...documents, reason: 'Avtalt før' })

export const issued = (number: string, of: Quote = base) =>
  accepted(issuing(accepted(drafted(of)), at('2026-12-02'), documents, number, of))

export const [first, second] = [issued('DEMO-2026-0002'), issued('DEMO-2026-0003')]

export const acceptance = { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-12-03T09:00:00+01:00' }

export const taken = (change: Quote, beside: Quote) => accept(change, { ...acceptance, base: beside }, at('2026-12-03'))

/** The base that says that the first change was issued. */
export const blocked = accepted(enterChange(base, first, at('2026-12-02')))

export const agreed = accepted(taken(first, blocked))

export const changed = accepted(enterChange(blocked, agreed, at('2026-12-03')))
