import type { MergeChoices, MergeRow, ReadingReport, ReadVariable } from '@anslag/intake'
import type { CatalogueDocument } from '@anslag/pricing'

/** What somebody chooses to put into the form or not: a thing that is priced, with its variables. */
export interface ImportChoice {
  /** The same for the same unit in any comparison. */
  readonly key: string
  /** `open`: variables that nobody has placed. `changed`: something that the form has in another way. */
  readonly kind: 'areas' | 'tables' | 'wishes' | 'open' | 'changed'
  readonly name: string
  /** Whether the form lacks it, has a part of it, or has all of it. */
  readonly state: 'new' | 'partly' | 'there'
  readonly fresh: number
  /** What the form has and what was read, where the two differ. */
  readonly mine?: string
  readonly read?: string
}

/** Everything that was read, compared with the form. */
export interface Comparison {
  readonly units: readonly ImportChoice[]
  readonly unitsOf: ReadonlyMap<string, readonly string[]>
}

const openKey = 'open:'

const tableListOf = ({ lists }: CatalogueDocument): string | undefined => lists.find((list) => 'tables' in list)?.code

const unitOf = ({ table, area }: ReadVariable): string => {
  if (table !== undefined) return `tables:${table}`
  return area === undefined ? openKey : `areas:${area}`
}

const unitsByRow = (
  { variables }: ReadingReport,
  catalogue: CatalogueDocument,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const tableList = tableListOf(catalogue)
  const units = new Map<string, Set<string>>()
  for (const variable of variables) {
    const list = variable.table === undefined ? variable.list : tableList
    const id = ['variables', variable.name.toUpperCase(), ...(list === undefined ? [] : [list])].join(':')
    units.set(id, (units.get(id) ?? new Set()).add(unitOf(variable)))
  }
  return units
}

/** Whether the form has it in another way. A variable whose list is only now known is no such thing. */
const isChange = ({ kind, mine }: MergeRow): boolean => kind === 'conflicting' && mine !== undefined && mine !== ''

const isThing = ({ member }: MergeRow): boolean => member !== 'variables'

const changed = ({ id, name, mine = '', read = '' }: MergeRow): ImportChoice => ({
  key: id,
  kind: 'changed',
  name,
  state: 'new',
  fresh: 0,
  mine,
  read,
})

const unit = (key: string, rows: readonly MergeRow[]): ImportChoice => {
  const thing = rows.find(isThing)
  const fresh = rows.filter((row) => !isThing(row) && row.kind !== 'already-there').length
  const isNew = thing === undefined ? fresh === rows.length : thing.kind === 'added'
  const [kind = 'open', name = ''] = thing === undefined ? [] : ([thing.member, thing.name] as const)
  return {
    key,
    kind: kind === 'variables' ? 'open' : kind,
    name,
    state: isNew ? 'new' : fresh > 0 ? 'partly' : 'there',
    fresh,
  }
}

/** Puts the rows of a comparison together to what somebody can choose: areas and tables with their variables. */
export const comparison = (
  rows: readonly MergeRow[],
  report: ReadingReport,
  catalogue: CatalogueDocument,
): Comparison => {
  const byRow = unitsByRow(report, catalogue)
  const things = new Set(rows.filter(isThing).map(({ id }) => id))
  const unitsOf = new Map(
    rows.map((row): readonly [string, readonly string[]] => {
      if (isChange(row) || isThing(row)) return [row.id, [row.id]]
      const own = [...(byRow.get(row.id) ?? [])].filter((key) => things.has(key))
      return [row.id, own.length === 0 ? [openKey] : own]
    }),
  )
  const groups = new Map<string, MergeRow[]>()
  for (const row of rows)
    for (const key of unitsOf.get(row.id) ?? []) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [row])
      else group.push(row)
    }
  const units = [...groups].map(([key, group]) => {
    const [only] = group
    return only !== undefined && isChange(only) ? changed(only) : unit(key, group)
  })
  return { units, unitsOf }
}

/** What is put in unless somebody says otherwise: all that is new, and nothing in the place of what the form has. */
export const isTaken = ({ key, kind }: ImportChoice, chosen: ReadonlyMap<string, boolean>): boolean =>
  chosen.get(key) ?? kind !== 'changed'

/** The choices of single rows that choices of units mean. */
export const choicesOf = ({ units, unitsOf }: Comparison, chosen: ReadonlyMap<string, boolean>): MergeChoices => {
  const taken = new Set(units.filter((each) => isTaken(each, chosen)).map(({ key }) => key))
  return Object.fromEntries(
    [...unitsOf].map(([id, keys]) => [id, keys.some((key) => taken.has(key)) ? 'take' : 'keep'] as const),
  )
}

/** Whether anything that was read is not in the form as it was read. */
export const isNews = (units: readonly ImportChoice[]): boolean => units.some(({ state }) => state !== 'there')
