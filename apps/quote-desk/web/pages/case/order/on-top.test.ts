import { describe, expect, it } from 'vitest'
import { onTop } from './on-top.ts'

describe('my answers on top of those of somebody else', () => {
  const base = { project: { title: 'A', weeks: 2 }, sources: [{ id: 'a', files: 1 }, { id: 'b' }], tables: ['x'] }

  it('are mine where I changed something, and theirs where I did not', () => {
    const mine = { ...base, project: { title: 'B', weeks: 2 } }
    const theirs = { ...base, project: { title: 'A', weeks: 3 }, tables: ['x', 'y'] }
    expect(onTop(base, mine, theirs)).toEqual({ ...theirs, project: { title: 'B', weeks: 3 } })
  })

  it('keep what either of us said of a thing, and of the other things', () => {
    const mine = { ...base, sources: [{ id: 'a', files: 2 }, { id: 'b' }] }
    const theirs = { ...base, sources: [{ id: 'a', files: 1, link: true }, { id: 'b' }, { id: 'c' }] }
    expect(onTop(base, mine, theirs)).toEqual({
      ...base,
      sources: [{ id: 'a', files: 2, link: true }, { id: 'b' }, { id: 'c' }],
    })
  })

  it('take out what I took out', () => {
    const { tables: _tables, ...mine } = base
    expect(onTop(base, mine, { ...base, project: { title: 'C' } })).toEqual({ ...mine, project: { title: 'C' } })
    const without = { ...base, sources: [{ id: 'b' }] }
    expect(onTop(base, without, base)).toEqual(without)
  })

  it('are mine as a whole in a list of names', () => {
    expect(onTop(base, { ...base, tables: ['z'] }, { ...base, tables: ['x', 'y'] })).toEqual({ ...base, tables: ['z'] })
  })
})
