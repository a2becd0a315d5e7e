import type { Way, WayCode, WayCost } from '@anslag/planning'
import type { CatalogueDocument, Request } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatMoney } from '../format/number.ts'
import { listed } from '../issues/lists.ts'
import { amountName, type PricedRequest } from '../names/amount-name.ts'
import { placeOf } from '../names/place.ts'
import { thingName } from '../names/thing-name.ts'
import type { Texts } from '../texts/texts.ts'
import type { PlanWords } from './texts/plan.ts'

/** A way to pay less, or several of the same kind that each save the same. All strings are ready to show. */
export interface WayView {
  readonly code: WayCode
  readonly text: string
  readonly saves: string
  /** JSON Pointer into the request, to what is to be changed first. */
  readonly path: string
  /** What it costs the project: by its code, and in words. */
  readonly cost: WayCost
  readonly costInWords: string
}

/** So many things are named; of more, how many there are. */
const mostNames = 6

/** A way without the request that it makes, as a plan has it. */
type PlannedWay = Omit<Way, 'request'>

interface Named {
  readonly way: PlannedWay
  readonly list: string
  readonly names: readonly string[]
}

/** The things that a way is about, by the names that the request and the catalogue give them. */
const named = (way: PlannedWay, request: Request, texts: Texts, catalogue: CatalogueDocument | undefined): Named => {
  const places = way.edits.filter(({ kind }) => kind !== 'add').map(({ path }) => placeOf(path))
  const list = places[0]?.list ?? ''
  const names = places
    .filter((place) => place.list === list)
    .flatMap((place) => thingName(place, request, texts, catalogue) ?? [])
  return { way, list, names: [...new Set(names)] }
}

/** Whether two ways are the same to do, about one thing or another. */
const isAlike = (a: Named, b: Named): boolean =>
  a.way.code === b.way.code && a.list === b.list && a.way.saves.gross === b.way.saves.gross && a.names.length === 1

/** Ways that are alike, together: six tables at one price are one thing to say. */
const alike = (all: readonly Named[]): readonly (readonly Named[])[] => {
  const groups: Named[][] = []
  for (const each of all) {
    const group = groups.find(([first]) => first !== undefined && each.names.length === 1 && isAlike(first, each))
    if (group === undefined) groups.push([each])
    else group.push(each)
  }
  return groups
}

const enumerated = (names: readonly string[], words: PlanWords['ways']): string =>
  names.length <= mostNames
    ? listed(names)
    : fill(words.andMore, { names: listed(names.slice(0, mostNames)), count: String(names.length - mostNames) })

/** The ways, and the request that they were found for; a plan is one. */
export interface WaysOfRequest extends PricedRequest {
  readonly ways: readonly PlannedWay[]
}

/** What can be done to pay less, in words, what saves most first. */
export const waysView = (
  plan: WaysOfRequest,
  texts: Texts,
  words: PlanWords,
  catalogue?: CatalogueDocument,
): readonly WayView[] =>
  alike(plan.ways.map((way) => named(way, plan.request, texts, catalogue))).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { code, cost, saves, edits } = first.way
    const things = enumerated(
      group.flatMap(({ names }) => names),
      words.ways,
    )
    const several = group.length > 1
    return [
      {
        code,
        text: fill(words.ways.does[code], { things: several ? fill(words.ways.oneOf, { things }) : things }),
        saves: fill(several ? words.ways.eachSaves : words.ways.saves, {
          gross: amountName(formatMoney(saves.gross, texts), plan, texts),
        }),
        path: edits[0]?.path ?? '',
        cost,
        costInWords: words.ways.costs[cost],
      },
    ]
  })
