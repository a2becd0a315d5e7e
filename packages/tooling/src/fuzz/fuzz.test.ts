import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reader } from './reader.ts'
import { readers } from './readers.ts'

/** Inputs of each reader: some ten seconds for all of them. */
const inputs = 60

describe('what others wrote, and what chance made of it', () => {
  it.each(readers.map((each) => [each.name, each] as const))(
    'is answered soon and soundly: %s',
    async (_, { fuzzed }) => {
      expect(await fuzzed(20_261_122, inputs)).toBeUndefined()
    },
  )
})

describe('a finding', () => {
  const found = reader('text', fc.string(), (text) => {
    if (text.includes('a')) throw new Error('broken')
    return text.length > 20 ? 'too long' : undefined
  })

  it('says the reader, the seed, the reason and the smallest input that was found', async () => {
    const finding = await found.fuzzed(7, 1_000)
    expect(finding).toMatchObject({ reader: 'text', seed: 7 })
    expect(finding?.why).toMatch(/broken|too long/)
    expect(finding?.input.length).toBeLessThan(30)
  })

  it('is the same for the same seed', async () => {
    const [first, second] = [await found.fuzzed(7, 1_000), await found.fuzzed(7, 1_000)]
    expect(first?.input).toBe(second?.input)
  })
})
