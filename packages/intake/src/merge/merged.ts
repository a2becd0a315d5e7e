import { pointer, type Request } from '@anslag/pricing'
import { type Compared, compared, type MergeRow } from './comparison.ts'
import { type Entry, type Member, members } from './entry.ts'

/** What to do with a row. Without a choice, what is new is taken, and where there is a conflict the user's own is kept. */
export type MergeChoices = Readonly<Record<string, 'take' | 'keep'>>

type Origins = NonNullable<Request['origins']>

/** Everything that was read, with how it stands to what the user has. */
export const mergeRows = (mine: Request, read: Request): readonly MergeRow[] =>
  members.flatMap((member) => compared<Entry>(member, mine[member] ?? [], read[member] ?? []).map(({ row }) => row))

const unique = (places: Origins[string]): Origins[string] => [
  ...new Map(places.map((place) => [JSON.stringify(place), place])).values(),
]

/** Puts one list after the other into a request; keeps where everything was read. */
class Merger {
  readonly origins: Map<string, Origins[string]>
  private readonly read: Request
  private readonly choices: ReadonlyMap<string, string>

  constructor(mine: Request, read: Request, choices: MergeChoices) {
    this.origins = new Map(Object.entries(mine.origins ?? {}))
    this.read = read
    this.choices = new Map(Object.entries(choices))
  }

  list<T extends Entry>(member: Member, mine: readonly T[] = [], read: readonly T[] = []): T[] {
    const entries = [...mine]
    const replaced = new Set<number>()
    for (const each of compared(member, mine, read)) {
      const place = this.placeOf(each, entries.length, replaced)
      if (place === undefined) continue
      if (each.row.kind === 'conflicting' && !replaced.has(place)) {
        replaced.add(place)
        this.origins.delete(pointer(member, place))
      }
      if (each.row.kind !== 'already-there') entries[place] = each.entry
      this.record(pointer(member, each.from), pointer(member, place))
    }
    return entries
  }

  /** Where something goes: where it is, in the place of what it conflicts with, behind the others, or nowhere. */
  private placeOf<T extends Entry>({ row, place }: Compared<T>, end: number, replaced: ReadonlySet<number>) {
    const choice = this.choices.get(row.id)
    if (row.kind === 'already-there') return place
    if (row.kind === 'added') return choice === 'keep' ? undefined : end
    if (choice !== 'take') return undefined
    return place === undefined || replaced.has(place) ? end : place
  }

  private record(from: string, to: string): void {
    const places = this.read.origins?.[from]
    if (places !== undefined) this.origins.set(to, unique([...(this.origins.get(to) ?? []), ...places]))
  }
}

/**
 * The user's request with what was read put into it. What the user said stays, unless a choice says otherwise; what is
 * there already is not put there again, so reading the same files twice changes nothing.
 *
 * @param choices by the ids of the rows of {@link mergeRows}
 */
export const merged = (mine: Request, read: Request, choices: MergeChoices = {}): Request => {
  const merger = new Merger(mine, read, choices)
  const tables = merger.list('tables', mine.tables, read.tables)
  const areas = merger.list('areas', mine.areas, read.areas)
  const variables = merger.list('variables', mine.variables, read.variables)
  const wishes = merger.list('wishes', mine.wishes, read.wishes)
  // An empty list says that nothing is wanted. Where nothing is taken, nothing is said.
  const request = {
    ...mine,
    ...(tables.length === 0 ? {} : { tables }),
    ...(areas.length === 0 ? {} : { areas }),
    ...(variables.length === 0 ? {} : { variables }),
    ...(wishes.length === 0 ? {} : { wishes }),
  }
  return merger.origins.size === 0 ? request : { ...request, origins: Object.fromEntries(merger.origins) }
}
