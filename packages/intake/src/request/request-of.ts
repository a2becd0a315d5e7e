import { type Catalogue, type Issue, limits, type Request } from '@anslag/pricing'
import { raise } from '../findings/index.ts'
import type { ReadVariable } from '../report/index.ts'
import { prefixOf } from '../resolve/index.ts'
import { oneLine } from './one-line.ts'
import { Gathered } from './origins.ts'

type Variable = NonNullable<Request['variables']>[number]
type Wish = NonNullable<Request['wishes']>[number]

const isName = (name: string): boolean => /^[A-Za-zÆØÅæøå0-9_.-]{1,100}$/.test(name)

/** An id for the wish that variables with a prefix are put into. */
const idOf = (prefix: string): string =>
  `read-${prefix
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`.slice(0, 40)

/** Gathers what a request holds of the variables that were read. */
class Drafter {
  readonly tables = new Gathered<string>()
  readonly areas = new Gathered<string>()
  readonly variables = new Gathered<Variable>()
  readonly wishes = new Gathered<string>()
  readonly issues: Issue[] = []
  private readonly wishNames = new Map<string, Set<string>>()
  private readonly tableList: string | undefined

  constructor({ document }: Catalogue) {
    this.tableList = document.lists.find((list) => 'tables' in list)?.code
  }

  add(read: ReadVariable, index: number): void {
    const { at, area, table, belongs } = read
    if (table !== undefined) this.tables.add(table, table, at)
    if (area !== undefined) this.areas.add(area, area, at)
    if (belongs === 'outside') this.wish(read, index)
    else if (belongs !== 'leave-out') this.variable(read, index)
  }

  /** Wishes are described one by one, so variables with one prefix are one wish. One that has no room left stays a variable. */
  private wish(read: ReadVariable, index: number): void {
    const id = idOf(prefixOf(read.name))
    const names = this.wishNames.get(id) ?? new Set<string>()
    if (!this.wishes.has(id) && this.wishNames.size >= limits.things) {
      this.variable(read, index)
      return
    }
    names.add(oneLine(read.name, limits.shortText) || '?')
    this.wishNames.set(id, names)
    this.wishes.add(id, id, read.at)
  }

  get wishesAsked(): Wish[] {
    return this.wishes.values.map((id) => ({
      id,
      text: [...(this.wishNames.get(id) ?? [])].join(', ').slice(0, limits.longText),
    }))
  }

  private variable({ name, list, table, at }: ReadVariable, index: number): void {
    // A table that is ordered by its own code has no variable beside it.
    if (name.toUpperCase() === table) return
    if (!isName(name)) {
      this.issues.push(
        raise('reading/name-not-allowed', `/variables/${index}`, { name: oneLine(name, limits.shortText) }),
      )
      return
    }
    const of = table === undefined ? list : this.tableList
    this.variables.add(`${name.toUpperCase()} ${of ?? ''}`, of === undefined ? { name } : { name, list: of }, at)
  }
}

const members = ['tables', 'areas', 'variables', 'wishes'] as const

/**
 * The part of a request that files answer: tables, areas, variables and wishes outside the lists, each with where it was
 * read. What no file says is left out, so it stays unanswered; a variable whose list is not known stays without one, and
 * its estimate says that somebody must look at it.
 */
export const requestOf = (
  variables: readonly ReadVariable[],
  catalogue: Catalogue,
): { readonly request: Request; readonly issues: readonly Issue[] } => {
  const drafter = new Drafter(catalogue)
  for (const [index, variable] of variables.entries()) drafter.add(variable, index)
  const { tables, areas, wishes, issues } = drafter
  const origins = Object.fromEntries(members.flatMap((member) => drafter[member].origins(member)))
  const request: Request = {
    format: 'request/1',
    ...(tables.values.length > 0 ? { tables: tables.values } : {}),
    ...(areas.values.length > 0 ? { areas: areas.values } : {}),
    ...(drafter.variables.values.length > 0 ? { variables: drafter.variables.values } : {}),
    ...(wishes.values.length > 0 ? { wishes: drafter.wishesAsked } : {}),
    ...(Object.keys(origins).length > 0 ? { origins } : {}),
  }
  return { request, issues }
}
