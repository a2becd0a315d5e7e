import { boundsOf, type CatalogueDocument, likely, type PriceBook, type PriceList } from '../tariffs/index.ts'
import {
  ArgumentError,
  assumption,
  type Figure,
  InvariantError,
  input,
  isObject,
  pointer,
  sum,
  type Text,
  type Unit,
} from '../values/index.ts'
import { type Asking, type Decision, decidedAgainst, toldAnswer, wordOf } from './asked.ts'
import type { CodesGroup, Field, Fields, Group, Groups, ThingsGroup } from './drivers.ts'
import { thingNames } from './thing-names.ts'
import type { Answer, Code, CodesView, FieldViews, NotAsked, Thing, ThingsView, Unanswered, Views } from './views.ts'

const member = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined

/** A group or a thing, with where it stands. */
interface Place extends Asking {
  readonly ref: string
}

/** Refuses what no request that was read holds: it would count as something else, without a word. */
const wasRead = (holds: boolean, ref: string): void => {
  if (!holds) throw new ArgumentError('estimate', `request${ref}`, 'as readRequest returns it')
}

/** Reads the groups of a request. Made once per estimate; shared code, so it never asks which component wants what. */
class Viewer {
  readonly unanswered: Unanswered[] = []
  readonly notAsked: NotAsked[] = []
  private readonly request: object
  private readonly list: PriceList
  private readonly catalogue: CatalogueDocument

  constructor(request: object, list: PriceList, catalogue: CatalogueDocument) {
    this.request = request
    this.list = list
    this.catalogue = catalogue
  }

  group(group: Group, name: string): unknown {
    const value = member(this.request, name)
    switch (group.kind) {
      case 'things':
        return this.things(group, value, name)
      case 'codes':
        return this.codes(group, value, name)
      default:
        return this.field(group, value, pointer(name), name, {
          name,
          fields: group.kind === 'answers' ? group.fields : {},
          value,
          catalogue: this.catalogue,
          ref: pointer(name),
        })
    }
  }

  private default(ref: string, driver: string) {
    const range = this.list.document.defaults[driver]
    if (range === undefined) throw new InvariantError(`views/no-default:${driver}`)
    this.unanswered.push({ ref, driver, assumed: likely(range) })
    return range
  }

  private assumedCount(unit: Unit, ref: string, driver: string): Figure<Unit> {
    const range = this.default(ref, driver)
    return assumption(unit, likely(range), { ref, reason: 'not-answered', ...boundsOf(range) })
  }

  private things(group: ThingsGroup<Unit, Fields>, value: unknown, name: string): ThingsView<Unit, Fields> {
    const ref = pointer(name)
    wasRead(value === undefined || Array.isArray(value), ref)
    if (Array.isArray(value)) {
      const given: readonly unknown[] = value
      const names = thingNames(given, group, this.catalogue)
      const things = given.map((thing, index) => this.thing(group, thing, pointer(name, index), name, names[index]))
      return { answered: true, count: input(group.unit, String(things.length), ref), things }
    }
    const count = this.assumedCount(group.unit, ref, name)
    const things = count.trace.value === '0' ? [] : [this.thing(group, {}, pointer(name, 0), name)]
    return { answered: false, count, things }
  }

  private thing(
    group: ThingsGroup<Unit, Fields>,
    value: unknown,
    ref: string,
    name: string,
    called?: Text,
  ): Thing<Fields> {
    wasRead(isObject(value), ref)
    const id = member(value, 'id')
    const asking = { name, fields: group.fields, value, catalogue: this.catalogue, ref }
    const fields = this.fields(group.fields, value, ref, name, asking)
    return { ...fields, id: typeof id === 'string' ? id : undefined, ref, called }
  }

  private codes(group: CodesGroup<Unit>, value: unknown, name: string): CodesView<Unit> {
    const { unit, impliedBy } = group
    wasRead(value === undefined || Array.isArray(value), pointer(name))
    const implied = impliedBy !== undefined && member(this.request, impliedBy) !== undefined
    if (!Array.isArray(value) && !implied)
      return { answered: false, unit, codes: [], assumed: this.assumedCount(unit, pointer(name), name) }
    const first = new Map<string, Code>()
    for (const [index, code] of (Array.isArray(value) ? value.map(String) : []).entries())
      if (!first.has(code)) first.set(code, { code, ref: pointer(name, index) })
    return { answered: true, unit, codes: [...first.values()], assumed: sum(unit, []) }
  }

  private fields(fields: Fields, value: unknown, ref: string, name: string, asking: Place): FieldViews<Fields> {
    const views: Record<string, FieldViews<Fields>[string]> = {}
    // Names of fields are this project's own and need no escaping in a pointer; this is the busiest loop of an estimate.
    for (const [key, field] of Object.entries(fields))
      views[key] = this.field(field, member(value, key), `${ref}/${key}`, `${name}.${key}`, asking)
    return views
  }

  private field(field: Field, value: unknown, ref: string, driver: string, asking: Place) {
    const against = field.askedWhen && decidedAgainst(field, asking, this.list.document.defaults)
    if (against !== undefined) return this.needless(field, value, ref, driver, against, asking)
    switch (field.kind) {
      case 'answers':
        return this.fields(field.fields, value, ref, driver, asking)
      case 'fact':
        return value
      case 'count':
        if (value === undefined) return this.assumedCount(field.unit, ref, driver)
        wasRead(typeof value === 'number' && Number.isSafeInteger(value) && value >= 0, ref)
        return input(field.unit, String(value), ref)
      default:
        return this.answer(value ?? toldAnswer(field, asking), ref, driver)
    }
  }

  private answer(value: unknown, ref: string, driver: string): Answer<string> {
    if (value === undefined) return { value: likely(this.default(ref, driver)), ref, answered: false }
    wasRead(typeof value === 'string' || typeof value === 'boolean', ref)
    return { value: wordOf(value), ref, answered: true }
  }

  /**
   * What is seen of a question that is not asked: nothing, or the answer that holds otherwise. What is answered all the same
   * is noted, unless it says that there is none; where another answer holds, a check of its own tells.
   */
  private needless(field: Field, given: unknown, ref: string, driver: string, by: Decision, { name, ref: at }: Place) {
    const holds = field.kind === 'choice' ? field.otherwise : undefined
    if (holds === undefined) {
      if (given !== undefined && given !== 0) this.notAsked.push({ ref, driver, because: by.driver, answer: by.value })
      return undefined
    }
    const because = `${at}${by.driver.slice(name.length).replaceAll('.', '/')}=${by.value}`
    return { value: holds, ref, answered: true, because }
  }
}

/** Views of all groups over a valid request, with what was not answered, and what was answered without being asked. */
export const readAnswers = <G extends Groups>(
  groups: G,
  request: object,
  { list, catalogue }: Pick<PriceBook, 'list' | 'catalogue'>,
) => {
  const viewer = new Viewer(request, list, catalogue.document)
  const views = Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, viewer.group(group, name)]))
  // Each member was made from the group of its name; TypeScript cannot follow a mapping over keys.
  return { views: views as Views<G>, unanswered: viewer.unanswered, notAsked: viewer.notAsked }
}
