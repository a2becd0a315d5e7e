import { digest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { filesBelow, read } from '../repository/files.ts'
import published from './published-lists.json' with { type: 'json' }

const known = new Map(Object.entries(published))

const current = new Map(
  filesBelow('packages/price-lists/lists').map((file) => {
    const document: unknown = JSON.parse(read(file))
    return [file.replace(/^.*\//, ''), digest(document)]
  }),
)

describe('a published price list', () => {
  it('never changes: a correction is the next revision, in a file of its own, with a reason', () => {
    const changed = [...current].filter(([file, now]) => known.has(file) && known.get(file) !== now)
    expect(Object.fromEntries(changed)).toEqual({})
  })

  it('never goes away', () => {
    expect([...known.keys()].filter((file) => !current.has(file))).toEqual([])
  })

  it('is entered in published-lists.json, beside this test, with the digest shown here', () => {
    const unknown = [...current].filter(([file]) => !known.has(file))
    expect(Object.fromEntries(unknown)).toEqual({})
  })
})
