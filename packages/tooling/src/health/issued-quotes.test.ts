import { digest } from '@anslag/pricing'
import { verify } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { filesBelow, read } from '../repository/files.ts'
import issued from './issued-quotes.json' with { type: 'json' }

const folder = 'packages/quotes/contract'

const present = Object.fromEntries(
  filesBelow(folder)
    .filter((file) => /\/quote-\d+-[a-z-]+\.json$/.test(file))
    .map((file) => [file.slice(folder.length + 1), digest(JSON.parse(read(file)))]),
)

describe('quotes that were issued in some format', () => {
  it('are kept as they were, for good: none is changed, and none goes', () => {
    expect(present).toEqual(issued)
  })

  it.each(Object.keys(issued))('%s verifies', (file) => {
    expect(verify(JSON.parse(read(`${folder}/${file}`))).issues).toEqual([])
  })
})
