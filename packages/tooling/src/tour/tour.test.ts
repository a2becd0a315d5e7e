import { describe, expect, it } from 'vitest'
import { root } from '../repository/files.ts'
import { isDirect, placesIn } from './stack.ts'
import { type Touch, watching } from './touched.ts'
import { stopsOf, tour } from './tour.ts'

/** Modules between the key in the page and the printed øre, at most. */
const most = 19

const stops = await tour()

const files = stops.map(({ file }) => file)

describe('the tour of one answer', () => {
  it('passes no more modules than it must', () => {
    expect(files.length).toBeLessThanOrEqual(most)
  })

  it('begins at a control, passes the engine, and ends where amounts are drawn', () => {
    expect(files[0]).toMatch(/^packages\/ui\//)
    expect(files).toContain('packages/pricing/src/values/figure.ts')
    expect(files.at(-1)).toMatch(/\.tsx$/)
  })

  it('knows what each module is passed by', () => {
    expect(stops.filter(({ declared }) => declared.every(({ sentence }) => sentence === undefined))).toEqual([])
  })
})

describe('watching', () => {
  const touches: Touch[] = []
  watching(
    (touch) => touches.push(touch),
    () => void 'a,b'.split(','),
  )

  it('tells what a text was asked, and what it answered', () => {
    expect(touches).toMatchObject([{ method: 'split', self: 'a,b', given: [','], result: ['a', 'b'] }])
  })

  it('is over when what was watched is done', () => {
    'c'.split(',')
    expect(touches).toHaveLength(1)
  })
})

const figure = 'packages/pricing/src/values/figure.ts'

const stack = [
  'Error: where',
  `    at tell (file://${root}packages/tooling/src/tour/passed.ts:1:1)`,
  `    at library (${root}node_modules/decimal.js/decimal.mjs:1:1)`,
  `    at times (file://${root}${figure}:87:5)`,
  `    at Array.map (<anonymous>)`,
  `    at input (${root}${figure}:42:5)`,
].join('\n')

describe('places on a call stack', () => {
  it('are those of the repository alone, the outermost first', () => {
    expect(placesIn(stack)).toEqual([
      { file: figure, line: 42 },
      { file: figure, line: 87 },
    ])
  })

  it('are direct when no library stands between', () => {
    expect(isDirect(stack)).toBe(false)
    expect(isDirect(stack.replace(/^.*library.*\n/m, ''))).toBe(true)
  })

  it('are gathered by module, with what is written about each declaration', () => {
    expect(stopsOf(placesIn(stack))).toMatchObject([
      { file: figure, declared: [{ name: 'input', sentence: 'A figure that the user gave.' }, { name: 'times' }] },
    ])
  })
})
