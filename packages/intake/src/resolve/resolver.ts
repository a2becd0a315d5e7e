import type { Catalogue } from '@anslag/pricing'
import type { FoundVariable } from '../found.ts'
import type { Metadata } from '../metadata/index.ts'
import { closestTo } from '../similarity/index.ts'
import { type KnownList, knownLists } from './known-lists.ts'
import { normalName, prefixOf } from './normal-name.ts'
import type { OpenReason, Resolution, Suggestion } from './resolution.ts'

/** Names that are compared with all others when nobody knows them; beyond that a file is not an order with slips. */
const mostCompared = 300

const isOfSsb = (databank: string | undefined): boolean => databank === undefined || /^no\.ssb\b/i.test(databank)

/** Says what variables belong to, by the catalogue and, where they are given, metadata. Made once for a reading. */
export class Resolver {
  private readonly catalogue: Catalogue
  private readonly metadata: Metadata | undefined
  private readonly lists: ReadonlyMap<string, KnownList>
  private readonly prefixes: ReadonlyMap<string, KnownList>
  private readonly subjects: ReadonlyMap<string, string>
  private readonly suggested = new Map<string, readonly Suggestion[]>()

  constructor(catalogue: Catalogue, metadata?: Metadata) {
    const { prefixes, tables, subjects = [] } = catalogue.document
    this.catalogue = catalogue
    this.metadata = metadata
    this.lists = knownLists(catalogue)
    this.prefixes = new Map<string, KnownList>([
      ...prefixes.map(({ prefix, list }) => [prefix, { list }] as const),
      ...tables.flatMap((table) => (table.prefixes ?? []).map((prefix) => [prefix, { table: table.code }] as const)),
    ])
    this.subjects = new Map(
      subjects.flatMap(({ code, names, list }) => [code, ...names].map((name) => [normalName(name), list] as const)),
    )
  }

  resolve({ name, list, databank }: Pick<FoundVariable, 'name' | 'list' | 'databank'>): Resolution {
    if (!isOfSsb(databank)) return { kind: 'open', why: 'other-databank', subject: databank ?? '', suggestions: [] }
    if (list === undefined) return this.byName(name)
    const known = this.lists.get(normalName(list))
    if (known !== undefined) return this.meant(known, name)
    // Lists have names of their own: that one begins like a name of microdata.no is a hint, no more.
    const byName = this.known(name)
    const open = this.open('unknown-list', list, name)
    return byName === undefined ? open : { ...open, suggestions: [{ ...byName, like: name }] }
  }

  /** The names in the metadata that are most like one that they lack; undefined when they have it, or there are none. */
  nearestInMetadata(name: string): readonly string[] | undefined {
    if (this.metadata === undefined || this.metadata.variables.has(name.toUpperCase())) return undefined
    return this.suggestions(name)
      .map(({ like }) => like)
      .filter((like) => like.includes('_'))
  }

  private byName(name: string): Resolution {
    const known = this.known(name)
    if (known !== undefined) return this.meant(known, name)
    const prefix = prefixOf(name)
    return this.open(prefix.endsWith('FDT') ? 'unknown-table' : 'unknown-variable', prefix, name)
  }

  /** Where a name leads on its own: prefixes of tables go first, then subjects, then prefixes of lists, then codes of tables. */
  private known(name: string): KnownList | undefined {
    const byPrefix = this.prefixes.get(prefixOf(name))
    if (byPrefix !== undefined && 'table' in byPrefix) return byPrefix
    const [list, ...others] = this.bySubject(name)
    if (list !== undefined && others.length === 0) return { list }
    return byPrefix ?? this.asTable(name)
  }

  /** The lists that the known subjects of a variable lead to. */
  private bySubject(name: string): readonly string[] {
    const subjects = this.metadata?.variables.get(name.toUpperCase())?.subjects ?? []
    return [...new Set(subjects.flatMap((subject) => this.subjects.get(normalName(subject)) ?? []))]
  }

  private asTable(name: string): KnownList | undefined {
    const code = name.toUpperCase()
    return this.catalogue.table(code) === undefined ? undefined : { table: code }
  }

  private meant(known: KnownList, name: string): Resolution {
    if ('table' in known) {
      const { table } = known
      return { kind: 'table', table, alsoIn: this.catalogue.table(table)?.alsoIn ?? [] }
    }
    const area = this.catalogue.areaOfList(known.list)
    if (area !== undefined) return { kind: 'list', list: known.list, area }
    const table = this.prefixes.get(prefixOf(name)) ?? this.asTable(name)
    if (table !== undefined && 'table' in table) return this.meant(table, name)
    return this.open('unknown-table', known.list, name)
  }

  private open(why: OpenReason, subject: string, name: string): Extract<Resolution, { kind: 'open' }> {
    return { kind: 'open', why, subject, suggestions: this.suggestions(name) }
  }

  private suggestions(name: string): readonly Suggestion[] {
    const upper = name.toUpperCase()
    const known = this.suggested.get(upper)
    if (known !== undefined || this.suggested.size >= mostCompared) return known ?? []
    const suggestions = [...this.bySubject(name).map((list) => ({ list, like: upper })), ...this.similar(upper)]
    this.suggested.set(upper, suggestions)
    return suggestions
  }

  /** Names in the metadata that are like a name, else prefixes that are like its own, with where they lead. */
  private similar(name: string): readonly Suggestion[] {
    const others = [...(this.metadata?.variables.keys() ?? [])].filter((each) => each !== name)
    const names = closestTo(name, others, 3)
    const all = names.length > 0 ? names : closestTo(prefixOf(name), this.prefixes.keys(), 3)
    return all.flatMap((like) => {
      const known = this.known(like)
      return known === undefined ? [] : [{ ...known, like }]
    })
  }
}
