import { describe, expect, it } from 'vitest'
import { type Changed, most, type Scenario, withNewName, withoutScenario, withRestored, withScenario } from './list.ts'

const scenario = (id: string, name = id, title = id): Scenario => ({
  id,
  name,
  request: { format: 'request/1', project: { title } },
})

const listOf = (changed: Changed): readonly Scenario[] => {
  if (!changed.ok) throw new Error(changed.refusal)
  return changed.list
}

const refusalOf = (changed: Changed) => (changed.ok ? undefined : changed.refusal)

const full = Array.from({ length: most }, (_, index) => scenario(`s${index}`))

describe('keeping a scenario', () => {
  it('puts it last, under a clean name', () => {
    const list = listOf(withScenario([scenario('a')], scenario('b', '  Uten \n tabeller\u202e '), []))
    expect(list.map(({ name }) => name)).toEqual(['a', 'Uten tabeller'])
  })

  it('is refused when there are as many as can be read side by side', () => {
    expect(refusalOf(withScenario(full, scenario('one-more'), []))).toBe('full')
  })

  it.each(['', '   ', '\u200b'])('is refused without a name: %j', (name) => {
    expect(refusalOf(withScenario([], scenario('a', name), []))).toBe('name-missing')
  })

  it.each(['Uten tabeller', 'uten  TABELLER ', 'Nå'])('is refused when the name is taken: %j', (name) => {
    expect(refusalOf(withScenario([scenario('a', 'Uten tabeller')], scenario('b', name), ['Nå']))).toBe('name-taken')
  })

  it('is refused when another has the same answers, in whatever order, and says which', () => {
    const request = { project: { title: 'a' }, format: 'request/1' }
    const changed = withScenario([scenario('a')], { id: 'b', name: 'b', request }, [])
    expect(changed).toMatchObject({ ok: false, refusal: 'same-answers', other: { id: 'a' } })
  })
})

describe('a new name', () => {
  it('may be the old one in other letters', () => {
    expect(listOf(withNewName([scenario('a', 'billig')], 'a', 'Billig', []))[0]?.name).toBe('Billig')
  })

  it('is refused when another has it, or nobody can see it', () => {
    const list = [scenario('a'), scenario('b')]
    expect(refusalOf(withNewName(list, 'a', 'B', []))).toBe('name-taken')
    expect(refusalOf(withNewName(list, 'a', '\u2066', []))).toBe('name-missing')
  })
})

describe('taking one out', () => {
  it('can be taken back, also when the list has been filled since', () => {
    const [first = scenario('a')] = full
    const filled = listOf(withScenario(withoutScenario(full, first.id), scenario('new'), []))
    expect(withRestored(filled, first, 0).map(({ id }) => id)).toEqual([first.id, ...filled.map(({ id }) => id)])
  })

  it('is taken back once only', () => {
    expect(withRestored([scenario('a')], scenario('a'), 0)).toHaveLength(1)
  })
})
