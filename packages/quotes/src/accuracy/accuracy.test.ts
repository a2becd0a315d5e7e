import { describe, expect, it } from 'vitest'
import { changed, first } from '../testing/one-change.ts'
import { acceptedOf } from '../testing/sample.ts'
import { accuracyOf, type ComparedHours } from './accuracy.ts'
import { hoursByComponent, offeredHours } from './offered-hours.ts'

const hours = (
  project: string,
  component: string,
  [estimated, byNorms, offered, actual]: readonly [string | undefined, string, string, string],
): ComparedHours => ({
  project,
  component,
  ...(estimated === undefined ? {} : { estimated }),
  byNorms,
  offered,
  actual,
})

/** Hand-computed: A held as a whole though its second part did not, B did not, C came to just what was offered. */
const three = [
  hours('A', 'coordination', ['14.00', '18.00', '20.00', '12.50']),
  hours('A', 'population', ['4.00', '4.00', '4.00', '6.25']),
  hours('B', 'coordination', [undefined, '8.00', '8.00', '8.25']),
  hours('C', 'population', ['2.00', '2.00', '2.00', '2.00']),
]

describe('how well hours were foreseen', () => {
  it('is told over all projects: of three offers two held', () => {
    expect(accuracyOf(three).all).toEqual({
      projects: 3,
      estimated: { projects: 2, hours: '20.00', actual: '20.75' },
      byNorms: '32.00',
      offered: '34.00',
      actual: '29.00',
      held: 2,
      heldPercent: '66.67',
    })
  })

  it('is told of each component by itself, where others may hold', () => {
    expect(accuracyOf(three).components).toEqual([
      {
        component: 'coordination',
        projects: 2,
        estimated: { projects: 1, hours: '14.00', actual: '12.50' },
        byNorms: '26.00',
        offered: '28.00',
        actual: '20.75',
        held: 1,
        heldPercent: '50.00',
      },
      {
        component: 'population',
        projects: 2,
        estimated: { projects: 2, hours: '6.00', actual: '8.25' },
        byNorms: '6.00',
        offered: '6.00',
        actual: '8.25',
        held: 1,
        heldPercent: '50.00',
      },
    ])
  })

  it('has no share of no project', () => {
    const { all, components } = accuracyOf([])
    expect([all.projects, all.offered, 'heldPercent' in all, components]).toEqual([0, '0.00', false, []])
  })
})

describe('the hours that were offered', () => {
  it('are those of all lines in hours of each component', () => {
    const { content } = acceptedOf().revisions[0] ?? {}
    const lines = content?.estimate.lines ?? []
    const byHand = (component: string) =>
      lines.filter((line) => line.component === component && line.unitCode === 'HUR').map(({ quantity }) => quantity)
    const found = content && offeredHours(content)
    expect([...(found ?? [])].map(([component]) => component)).toEqual([
      ...new Set(lines.map((line) => line.component)),
    ])
    expect(byHand('coordination')).toHaveLength(1)
    expect(found?.get('coordination')).toBe(`${byHand('coordination')[0]}.00`)
  })

  it('of a change are only those that it adds: 4 for the population, 1 for two criteria, 2 for its file', () => {
    const content = first.revisions[0]?.content
    const all = content && hoursByComponent(content.estimate)
    const added = content && offeredHours(content)
    expect(changed.number).not.toBe(first.number)
    expect(added?.get('population')).toBe('7.00')
    expect(added?.get('population')).not.toBe(all?.get('population'))
    expect(added?.get('delivery')).toBe('0.00')
  })
})
