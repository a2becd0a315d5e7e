import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRequestDocument } from '../testing/arbitrary-request.ts'
import { demonstration } from '../testing/documents.ts'
import type { RequestDocument } from '../testing/priced.ts'
import { readRequest, requestReader } from './request-reader.ts'

const { catalogue } = demonstration.book

const request = arbitraryRequestDocument({ allLists: false })

/** Some members of one request beside the others of another, and perhaps one that no request has. */
const mixed = (a: RequestDocument, b: RequestDocument, fromB: readonly boolean[], more: object) => {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  const sides = names.map((name, index) => [name, Object.entries(fromB[index] === true ? b : a)] as const)
  return {
    ...Object.fromEntries(sides.flatMap(([name, members]) => members.filter(([key]) => key === name))),
    ...more,
  }
}

const wrong = fc.constantFrom(
  {},
  { sources: [{ id: '!' }] },
  { variables: 'all' },
  { price: 1 },
  { format: 'request/2' },
  { origins: [] },
  { origins: { '/areas/0': [{ file: 'a.txt', line: 3 }], areas: [] } },
  { origins: { '/areas/0': [{ file: 'a.txt', line: 0 }] } },
)

describe('a reader of requests that have much in common', () => {
  it('says of every one what is said of it alone, whatever it has read before', () => {
    fc.assert(
      fc.property(request, request, fc.array(fc.boolean(), { minLength: 12 }), wrong, (a, b, fromB, more) => {
        const read = requestReader(catalogue)
        const both = mixed(a, b, fromB, more)
        for (const document of [a, both, b, both])
          expect(JSON.stringify(read(document))).toBe(JSON.stringify(readRequest(document, catalogue)))
      }),
      { numRuns: 200 },
    )
  })

  it('does not read a member again that it has read', () => {
    let asked = 0
    const variable = {
      get name() {
        asked += 1
        return 'alder'
      },
    }
    const variables = [variable]
    const read = requestReader(catalogue)
    const first = read({ format: 'request/1', variables })
    const before = asked
    const second = read({ format: 'request/1', variables, areas: [] })
    expect(asked).toBe(before)
    expect(second).toMatchObject({ ok: true, value: { variables: [{ name: 'alder' }] } })
    expect(second.ok && first.ok && second.value.variables === first.value.variables).toBe(true)
    read({ format: 'request/1', variables: [variable] })
    expect(asked).toBeGreaterThan(before)
  })

  it('does not read places again that are now about another answer, and reads the answer that they are about', () => {
    let asked = 0
    const place = {
      row: 3,
      get file() {
        asked += 1
        return 'liste.xlsx'
      },
    }
    const places = [place]
    const read = requestReader(catalogue)
    const about = (path: string) => read({ format: 'request/1', origins: { [path]: places, '/areas/0': [] } })
    about('/variables/7')
    const before = asked
    const origins = { '/variables/6': [{ row: 3, file: 'liste.xlsx' }], '/areas/0': [] }
    const moved = about('/variables/6')
    expect(moved).toEqual({ ok: true, value: { format: 'request/1', origins } })
    expect(moved.ok && Object.keys(moved.value.origins ?? {})).toEqual(['/variables/6', '/areas/0'])
    expect(asked).toBe(before)
    expect(about('variables')).toMatchObject({ ok: false, issues: [{ path: '/origins/variables' }] })
  })
})
