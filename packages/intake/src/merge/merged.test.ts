import type { Request } from '@anslag/pricing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merged, mergeRows } from './index.ts'

const empty: Request = { format: 'request/1' }

const place = (line: number) => ({ file: 'order.txt', line })

const read: Request = {
  format: 'request/1',
  tables: ['F_AAP'],
  areas: ['befolkning', 'inntekt'],
  variables: [{ name: 'A_B', list: 'befolkning' }, { name: 'A_C' }],
  origins: { '/areas/1': [place(2)], '/variables/0': [place(1)] },
}

describe('what was read', () => {
  it('is all new to an empty request', () => {
    expect(mergeRows(empty, read).map(({ id, kind }) => [id, kind])).toEqual([
      ['tables:F_AAP', 'added'],
      ['areas:befolkning', 'added'],
      ['areas:inntekt', 'added'],
      ['variables:A_B:befolkning', 'added'],
      ['variables:A_C', 'added'],
    ])
    expect(merged(empty, read)).toEqual(read)
  })

  it('goes behind what the user has, and its places with it', () => {
    const mine: Request = { ...empty, project: { title: 'Mine' }, areas: ['krim', 'inntekt'], wishes: [] }
    expect(merged(mine, read)).toEqual({
      ...mine,
      tables: ['F_AAP'],
      areas: ['krim', 'inntekt', 'befolkning'],
      variables: read.variables,
      origins: { '/areas/1': [place(2)], '/variables/0': [place(1)] },
    })
    expect(mergeRows(mine, read).find(({ name }) => name === 'inntekt')?.kind).toBe('already-there')
  })

  it('may be left, one by one', () => {
    expect(merged(empty, read, { 'areas:befolkning': 'keep', 'variables:A_C': 'keep' })).toMatchObject({
      areas: ['inntekt'],
      variables: [{ name: 'A_B', list: 'befolkning' }],
      origins: { '/areas/0': [place(2)] },
    })
  })
})

describe('a conflict', () => {
  const mine: Request = {
    ...empty,
    variables: [{ name: 'other' }, { name: 'a_b', list: 'inntekt' }],
    origins: { '/variables/1': [place(9)] },
  }

  it('is told with both sides, and leaves the user’s own', () => {
    expect(mergeRows(mine, read).find(({ kind }) => kind === 'conflicting')).toEqual({
      id: 'variables:A_B:befolkning',
      member: 'variables',
      kind: 'conflicting',
      name: 'A_B',
      mine: 'inntekt',
      read: 'befolkning',
    })
    expect(merged(mine, read).variables).toEqual([...(mine.variables ?? []), { name: 'A_C' }])
  })

  it('is settled by taking what was read, with its place', () => {
    const decided = merged(mine, read, { 'variables:A_B:befolkning': 'take' })
    expect(decided.variables).toEqual([{ name: 'other' }, { name: 'A_B', list: 'befolkning' }, { name: 'A_C' }])
    expect(decided.origins).toMatchObject({ '/variables/1': [place(1)] })
  })

  it('is none when one reading wants a variable from two lists', () => {
    const two: Request = {
      ...empty,
      variables: [
        { name: 'a_b', list: 'inntekt' },
        { name: 'A_B', list: 'krim' },
      ],
    }
    expect(mergeRows(mine, two).map(({ kind }) => kind)).toEqual(['already-there', 'added'])
  })
})

describe('merging', () => {
  const name = fc.constantFrom('A_A', 'a_a', 'A_B', 'B_A')
  const list = fc.constantFrom('befolkning', 'inntekt', 'krim')
  const variable = fc.tuple(name, fc.option(list)).map(([n, l]) => (l === null ? { name: n } : { name: n, list: l }))
  const codes = fc.option(fc.uniqueArray(list), { nil: undefined })
  const request = fc
    .record({
      areas: codes,
      tables: fc.option(fc.uniqueArray(fc.constantFrom('F_AAP', 'F_DEMO')), { nil: undefined }),
      variables: fc.option(
        fc.uniqueArray(variable, {
          selector: (each) => `${each.name.toUpperCase()} ${'list' in each ? each.list : ''}`,
        }),
        { nil: undefined },
      ),
      wishes: fc.option(
        fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b'), text: fc.constantFrom('x', 'y') }), {
          selector: ({ id }) => id,
        }),
        { nil: undefined },
      ),
    })
    .map((members): Request => {
      const given = Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
      const origins = Object.entries(given).flatMap(([member, all]) =>
        Array.isArray(all)
          ? all.map((_, index) => [`/${member}/${index}`, [place(index + 1)]] satisfies [string, object])
          : [],
      )
      return { format: 'request/1', ...given, origins: Object.fromEntries(origins) }
    })
  const choices = (mine: Request, file: Request, take: boolean) =>
    Object.fromEntries(mergeRows(mine, file).map(({ id }) => [id, take ? ('take' as const) : ('keep' as const)]))

  it('the same reading twice changes nothing, whatever is chosen', () => {
    fc.assert(
      fc.property(request, request, fc.constantFrom(undefined, true, false), (mine, file, take) => {
        const chosen = take === undefined ? {} : choices(mine, file, take)
        const once = merged(mine, file, chosen)
        expect(merged(once, file, chosen)).toEqual(once)
      }),
    )
  })

  it('takes everything that was read when that is chosen, and nothing when the opposite is', () => {
    fc.assert(
      fc.property(request, request, (mine, file) => {
        const all = merged(mine, file, choices(mine, file, true))
        expect(mergeRows(all, file).every(({ kind }) => kind === 'already-there')).toBe(true)
        const { origins: _before, ...unchanged } = merged(mine, file, choices(mine, file, false))
        const { origins: _after, ...own } = mine
        for (const [member, value] of Object.entries(own)) expect(unchanged).toHaveProperty(member, value)
      }),
    )
  })
})
