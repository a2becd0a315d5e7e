import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merged, most, type Scenario, withNewName, withoutScenario, withRestored, withScenario } from './list.ts'
import { cleanName, isTaken, longestName, shownNames, suggestedName } from './names.ts'

/** Few names, so that some are the same; some that look like what the page makes of two that are. */
const names = fc.oneof(
  fc.constantFrom('A', 'a ', 'A (2)', 'A (3)', 'Alternativ 1', 'Alternativ 2', 'Nå'),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)

const scenarios: fc.Arbitrary<Scenario> = fc.record({
  id: fc.stringMatching(/^[a-f0-9]{1,2}$/),
  name: names,
  request: fc.record({ format: fc.constant('request/1'), project: fc.record({ title: names }) }),
})

const lists = fc.uniqueArray(scenarios, { selector: ({ id }) => id, maxLength: 10 })

const ids = (list: readonly Scenario[]): readonly string[] => list.map(({ id }) => id)

describe('a list of scenarios', () => {
  it('is as it was when one is taken out and put back', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (list, at) => {
        const place = list.length === 0 ? 0 : at % list.length
        const taken = list[place]
        if (taken !== undefined) expect(withRestored(withoutScenario(list, taken.id), taken, place)).toEqual(list)
      }),
    )
  })

  it('never grows beyond what can be read side by side by keeping one more', () => {
    fc.assert(
      fc.property(lists, scenarios, (list, added) => {
        const changed = withScenario(list, added, [])
        if (changed.ok) expect(changed.list.length).toBeLessThanOrEqual(most)
        if (changed.ok) expect(changed.list.slice(0, -1)).toEqual(list)
      }),
    )
  })

  it('changes one name at a time, and nothing else', () => {
    fc.assert(
      fc.property(lists, names, fc.nat(), (list, name, at) => {
        const id = list[at % Math.max(1, list.length)]?.id ?? ''
        const changed = withNewName(list, id, name, [])
        if (!changed.ok) return
        expect(ids(changed.list)).toEqual(ids(list))
        expect(changed.list.filter((each) => each.id !== id)).toEqual(list.filter((each) => each.id !== id))
        expect(changed.list.map(({ request }) => request)).toEqual(list.map(({ request }) => request))
      }),
    )
  })
})

describe('two lists together', () => {
  it('have everything of both, once, however often they are put together', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const both = merged(a, b)
        expect(new Set(ids(both))).toEqual(new Set([...ids(a), ...ids(b)]))
        expect(new Set(ids(both)).size).toBe(both.length)
        expect(merged(both, b)).toEqual(both)
        expect(both.slice(0, a.length)).toEqual(a)
      }),
    )
  })
})

describe('names', () => {
  it('are shown so that no two are the same to a reader', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const shown = shownNames(list)
        expect([...shown.keys()].toSorted()).toEqual([...ids(list)].toSorted())
        const all = [...shown.values()]
        expect(all.filter((name, place) => isTaken(name, all.toSpliced(place, 1)))).toEqual([])
      }),
    )
  })

  it('are clean once cleaned, and never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = cleanName(text)
        expect(cleanName(name)).toBe(name)
        expect([...name].length).toBeLessThanOrEqual(longestName)
      }),
      { examples: [['!\t\u0000\t¡'], ['a\u200b\u030a'], [' \ufeff ']] },
    )
  })

  it('are suggested so that they are free', () => {
    fc.assert(
      fc.property(fc.array(names), (taken) => {
        expect(isTaken(suggestedName('Alternativ', taken), taken)).toBe(false)
      }),
    )
  })
})
