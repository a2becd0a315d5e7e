import { describe, expect, it } from 'vitest'
import { demonstration } from '../testing/demonstration.ts'
import { asked } from '../testing/ordered.ts'
import { askedQuestions } from './questions.ts'

const paths = (document: object, start: string) =>
  askedQuestions(asked(document), demonstration.book)
    .map(({ path }) => path)
    .filter((path) => path.startsWith(start))

describe('the questions of a request', () => {
  it('are those that are asked now: none of the files of a source that SSB receives none from', () => {
    const source = { id: 'a', holder: 'publicAuthority', linking: 'distributed' }
    expect(paths({ sources: [source] }, '/sources')).toEqual([
      '/sources',
      '/sources/0/register',
      '/sources/0/holder',
      '/sources/0/linking',
      '/sources/0/contactNamed',
      '/sources/0/name',
    ])
    expect(paths({ sources: [{ ...source, linking: 'ssb' }] }, '/sources')).toContain('/sources/0/documentation')
  })

  it('are asked of what the price list assumes to be there, and of nothing else that nobody named', () => {
    expect(paths({}, '/populations')).toContain('/populations/0/kind')
    expect(paths({}, '/sources')).toEqual(['/sources'])
  })

  it('say what the price list assumes where nobody answered', () => {
    const found = askedQuestions(asked({}), demonstration.book)
    const assumed = (driver: string) => found.find((each) => each.driver === driver)?.assumed
    const { defaults } = demonstration.book.list.document
    expect(assumed('application.kind')).toBe(defaults['application.kind'])
    expect(assumed('populations.criteria')).toBe(Object(defaults['populations.criteria']).likely)
  })
})
