import { describe, expect, it } from 'vitest'
import { withValue } from '../assumptions/answers.ts'
import { mapping } from '../testing/finance.ts'
import { readFinanceMapping } from './read-mapping.ts'

/** What is wrong with a mapping with another value; nothing where it is read. */
const issuesAt = (ref: string, value: unknown): readonly string[] => {
  const read = readFinanceMapping(withValue(mapping, ref, value))
  return read.ok ? [] : read.issues.map(({ path }) => path)
}

describe('a mapping to accounts', () => {
  it.each([
    [
      '/charges/article',
      ['3020', 'MD-RUSH', 'ÅØ_1.2/x', 'x', 'a'.repeat(40)],
      ['', '-1', '=1', '@x', '+1', '.1', '/a', 'a b', 'a;b', 'a=b', ' a', 'a'.repeat(41)],
    ],
    ['/vat/0/code', ['3', 'S25'], ['', '=3', '3;']],
    [
      '/vat/0/rate',
      ['100', '25', '9', '11.11', '12.5', '0.0001'],
      ['101', '025', '-25', '25 %', '25.', '25.0', '25.50', '0.00001', '.5', 'x25', '25x', '100.5', '2a'],
    ],
    ['/status', ['demonstration', 'approved', 'published'], ['', 'real']],
    ['/format', ['finance-mapping/1'], ['', 'finance-mapping/2']],
    ['/dimensions/0/note', ['Koststed'], ['', 'a\tb']],
  ])('has at %s what finance can read, and nothing else', (ref, good, bad) => {
    expect(good.filter((value) => issuesAt(ref, value).length > 0)).toEqual([])
    expect(bad.filter((value) => !issuesAt(ref, value).includes(ref))).toEqual([])
  })

  it.each(['', '/fixedLines', '/components/delivery', '/vat/0', '/dimensions/0'])(
    'has no other members: “%s”',
    (ref) => {
      expect(issuesAt(`${ref}/strange`, 'x')).toEqual([`${ref}/strange`])
    },
  )

  it('needs no account for what is without VAT, and one for each rate above', () => {
    const exempt = { note: 'x', category: 'E', rate: '0', code: '7' }
    expect(issuesAt('/vat', [exempt])).toEqual([])
    expect(issuesAt('/vat', [exempt, { ...exempt, category: 'S', rate: '25' }])).toEqual(['/vat/1'])
    expect(issuesAt('/vat', [])).toEqual(['/vat'])
  })

  it('names a component, a dimension or a rate that is wrong', () => {
    const { population: _population, ...components } = mapping.components
    const posting = { ...mapping.charges, dimensions: { project: '1' } }
    const wrong = {
      ...mapping,
      components: { ...components, delivery: posting },
      charges: posting,
      reductions: posting,
      dimensions: [...mapping.dimensions, { id: 'activity', note: 'again' }],
      vat: [...mapping.vat, { note: 'x', category: 'S', rate: '25', code: '3' }],
    }
    const read = readFinanceMapping(wrong)
    const unknown = { dimension: 'project', allowed: ['cost-centre', 'activity', 'activity'] }
    expect(read.ok ? [] : read.issues.map(({ path, params }) => [path, params])).toEqual([
      ['/dimensions/2', { dimension: 'activity' }],
      ['/components', { component: 'population' }],
      ['/components/delivery/dimensions/project', unknown],
      ['/charges/dimensions/project', unknown],
      ['/reductions/dimensions/project', unknown],
      [`/vat/${mapping.vat.length}`, { category: 'S', rate: '25' }],
      [`/vat/${mapping.vat.length}`, { category: 'S', rate: '25' }],
    ])
  })
})
