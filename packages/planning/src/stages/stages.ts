import {
  type AmountText,
  addAmounts,
  applicationPage,
  components,
  type Estimate,
  type Heading,
  type Line,
  shareOf,
} from '@anslag/pricing'
import { netOf, vatGroups } from '../years/amounts.ts'
import { deliveryOf } from '../years/placed.ts'

/**
 * How far a project has come when it is withdrawn: nothing sent; applied, but no offer made; an offer made, but not accepted;
 * accepted, but no work begun; the files of a delivery made, but not sent; a delivery sent.
 */
export const stageCodes = ['before-application', 'applied', 'offered', 'accepted', 'prepared', 'delivered'] as const

/** One of {@link stageCodes}. */
export type StageCode = (typeof stageCodes)[number]

/** What is owed when a project is withdrawn, with usual hours. */
export interface Stage {
  readonly code: StageCode
  /** The delivery of a stage that each delivery goes through; absent where the request names none. */
  readonly deliveryId?: string
  /** Work that is begun but not done is owed in part: the amount is then the most that can be owed. */
  readonly atMost: boolean
  readonly net: AmountText
  readonly vat: AmountText
  readonly gross: AmountText
  /**
   * `stated` where SSB says it: that time is charged for, also where the result has no value. `assumption` where SSB is
   * silent: on what is owed before an offer has been accepted.
   */
  readonly basis: 'stated' | 'assumption'
  /** The page that states the rule, or that says nothing of it. */
  readonly source: string
}

const headingOf = new Map<string, Heading>(components.map(({ id, heading }) => [id, heading]))

const isOf = (line: Line, ...headings: readonly Heading[]): boolean => {
  const heading = headingOf.get(line.component)
  return heading !== undefined && headings.includes(heading)
}

const amountsOf = (lines: readonly Line[]): Pick<Stage, 'net' | 'vat' | 'gross'> => {
  const net = netOf(lines)
  const vat = addAmounts(vatGroups(lines).map((group) => shareOf(netOf(group.lines), group.rate)))
  return { net, vat, gross: addAmounts([net, vat]) }
}

type Owed = Pick<Stage, 'code' | 'deliveryId' | 'atMost' | 'basis'> & { readonly lines: readonly Line[] }

/** The lines of each delivery; what is done once is done for the first. */
const linesByDelivery = ({ lines, request }: Estimate) => {
  const [first, ...later] = request.deliveries?.map(({ id }) => id) ?? []
  const isLater = (line: Line): boolean => later.some((id) => id === deliveryOf(line))
  return [
    { deliveryId: first, lines: lines.filter((line) => !isLater(line)) },
    ...later.map((id) => ({ deliveryId: id, lines: lines.filter((line) => deliveryOf(line) === id) })),
  ]
}

/** The files of a delivery made, and the delivery sent: all that came before is owed too. */
const ofDelivery = (
  { deliveryId, lines }: ReturnType<typeof linesByDelivery>[number],
  before: readonly Line[],
): readonly Owed[] => {
  const frame = { ...(deliveryId === undefined ? {} : { deliveryId }), atMost: false, basis: 'stated' } as const
  const prepared = lines.filter((line) => isOf(line, 'coordinate', 'prepare'))
  return [
    { ...frame, code: 'prepared', lines: [...before, ...prepared] },
    { ...frame, code: 'delivered', lines: [...before, ...lines] },
  ]
}

/**
 * What is owed if a project is withdrawn at each of its stages, in their order; the last is the estimate. By the headings of
 * SSB's summary: to coordinate is done when there is an offer, to prepare when files are made, to send when they are sent.
 */
export const stagesOf = (estimate: Estimate): readonly Stage[] => {
  const deliveries = linesByDelivery(estimate)
  const coordinated = deliveries[0]?.lines.filter((line) => isOf(line, 'coordinate')) ?? []
  const owed: readonly Owed[] = [
    { code: 'before-application', atMost: false, basis: 'stated', lines: [] },
    { code: 'applied', atMost: true, basis: 'assumption', lines: coordinated },
    { code: 'offered', atMost: false, basis: 'assumption', lines: coordinated },
    { code: 'accepted', atMost: false, basis: 'stated', lines: coordinated },
    ...deliveries.flatMap((each, index) =>
      ofDelivery(
        each,
        deliveries.slice(0, index).flatMap(({ lines }) => lines),
      ),
    ),
  ]
  return owed.map(({ lines, ...stage }) => ({ ...stage, ...amountsOf(lines), source: applicationPage }))
}
