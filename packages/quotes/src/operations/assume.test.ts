import { leaves, replay } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { askedRequest } from '../assumptions/answers.ts'
import { recompute } from '../compare/recompute.ts'
import type { Content } from '../quote/content.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { documents, draftOf, issuedOf, officer, requestOf, withDocument } from '../testing/sample.ts'
import { assess, changeDriver, changeNorm, removeAssumption } from './assume.ts'

const decision = { reason: 'Avklart i møte', by: officer, on: '2026-11-22' }

const contentOf = ({ revisions }: Quote): Content => {
  const content = revisions.at(-1)?.content
  if (content === undefined) throw new Error('no revision')
  return content
}

const line = (quote: Quote, id: string) => contentOf(quote).estimate.lines.find((each) => each.id === id)

const assumptionsIn = (quote: Quote, id: string) => {
  const trace = line(quote, id)?.trace
  return trace === undefined ? [] : leaves(trace).filter(({ kind }) => kind === 'assumption')
}

const draft = draftOf()

const own = 'third-party:egne-data@2027'

describe('an officer who answers a driver otherwise', () => {
  const files = { ref: '/sources/1/files', value: 5, ...decision }
  const changed = accepted(changeDriver(draft, files, documents))

  it('is priced with the new answer, and the computed figure stays in the trace with reason and name', () => {
    expect(line(draft, own)?.net).toBe('4935.00')
    expect(line(changed, own)?.net).toBe('8883.00')
    expect(assumptionsIn(changed, own)).toEqual([
      {
        kind: 'assumption',
        value: '5',
        unit: 'file',
        ref: '/sources/1/files',
        replaces: '1',
        reason: decision.reason,
        by: officer,
      },
    ])
    expect(contentOf(changed).assumptions).toEqual([{ kind: 'driver', ...files, replaces: 1 }])
  })

  it('leaves the price list as it was published and the customer’s request to be read', () => {
    const { estimate, assumptions } = contentOf(changed)
    expect(estimate.priceList.digest).toBe(documents.book.list.digest)
    expect(askedRequest(estimate.request, assumptions)).toEqual(requestOf('typical'))
  })

  it('has traces that replay', () => {
    const { lines, vatBreakdown } = contentOf(changed).estimate
    expect([...lines, ...vatBreakdown].filter(({ trace }) => !replay(trace).ok)).toEqual([])
  })

  it('may change the answer again, and goes back by the customer’s own', () => {
    const again = accepted(changeDriver(changed, { ...files, value: 7 }, documents))
    expect(contentOf(again).assumptions).toEqual([{ kind: 'driver', ...files, value: 7, replaces: 1 }])
    const back = accepted(changeDriver(again, { ...files, value: 1 }, documents))
    expect(contentOf(back)).toEqual(contentOf(draft))
  })

  it('sees the hours of another choice with those they replace', () => {
    const choice = { ref: '/sources/1/documentation', value: 'missing', ...decision }
    const worse = accepted(changeDriver(draft, choice, documents))
    expect(assumptionsIn(worse, 'third-party:egne-data')).toMatchObject([
      { ref: 'third-party.documentation', value: '8', replaces: '3', by: officer },
    ])
  })

  it('answers what the customer did not', () => {
    const { sources, ...request } = requestOf('small')
    const open = draftOf(request)
    expect(contentOf(open).estimate.issues.map(({ code }) => code)).toContain('driver/not-answered')
    const answered = accepted(changeDriver(open, { ref: '/sources', value: [], ...decision }, documents))
    const kinds = contentOf(answered).estimate.issues.map(({ code, params: { driver } }) => `${code} ${String(driver)}`)
    expect(kinds).not.toContain('driver/not-answered sources')
    expect(contentOf(answered).assumptions).toEqual([{ kind: 'driver', ref: '/sources', value: [], ...decision }])
    expect(sources).toBeDefined()
  })

  it.each([
    ['a thing rather than an answer', '/sources/0', 'x', 'quote/not-a-driver'],
    ['an answer about a thing that nobody ordered', '/sources/99/files', 3, 'quote/not-a-driver'],
    ['the length of a list', '/sources/length', 5, 'quote/not-a-driver'],
    ['what counts already', '/sources/1/files', 1, 'quote/unchanged'],
    ['an answer that there is not', '/sources/0/fileFormat', 'paper', 'format/not-allowed'],
    ['a count below none', '/sources/0/files', -1, 'format/too-small'],
    ['a driver that there is not', '/sources/0/colour', 'red', 'format/unknown-key'],
    ['the format', '/format', 'request/2', 'format/not-allowed'],
  ])('is refused %s', (_, ref, value, code) => {
    expect(codesOf(refused(changeDriver(draft, { ref, value, ...decision }, documents)))).toContain(code)
  })

  it('is refused without a reason or a name', () => {
    expect(refused(changeDriver(draft, { ...files, reason: '' }, documents)).length).toBeGreaterThan(0)
    expect(refused(changeDriver(draft, { ...files, by: '' }, documents)).length).toBeGreaterThan(0)
  })

  it('is refused other documents than the quote was priced with, and a quote that was issued', () => {
    const other = withDocument({ list: { ...documents.book.list, digest: `sha256:${'0'.repeat(64)}` } })
    expect(codesOf(refused(changeDriver(draft, files, other)))).toEqual(['quote/other-documents'])
    expect(codesOf(refused(changeDriver(issuedOf(), files, documents)))).toEqual(['quote/not-a-draft'])
  })
})

describe('an officer who expects other hours than the norm', () => {
  const norm = { tariff: 'coordination.base', answer: 'new', value: '20', ...decision }
  const changed = accepted(changeNorm(draft, norm, documents))

  it('is priced with the new hours, and the norm stays in the trace', () => {
    expect(line(changed, 'coordination')?.net).toBe('42408.00')
    expect(assumptionsIn(changed, 'coordination')).toMatchObject([
      { ref: 'coordination.base', value: '20', replaces: '14', reason: decision.reason, by: officer },
    ])
    expect(contentOf(changed).assumptions).toEqual([{ kind: 'norm', ...norm, replaces: '14' }])
  })

  it('prices every line that the norm is part of, and no other', () => {
    const perFile = { tariff: 'third-party.files', value: '3', ...decision }
    const more = accepted(changeNorm(draft, perFile, documents))
    const { lines } = contentOf(more).estimate
    const changedIds = lines.filter(({ id, net }) => line(draft, id)?.net !== net).map(({ id }) => id)
    const resting = lines.filter(({ trace }) => leaves(trace).some((leaf) => leaf.ref === perFile.tariff))
    expect(changedIds).toEqual([own])
    expect(resting.map(({ id }) => id)).toEqual([own])
  })

  it('goes back by the norm itself, or by taking the assumption out', () => {
    const back = accepted(changeNorm(changed, { ...norm, value: '14' }, documents))
    expect(contentOf(back)).toEqual(contentOf(draft))
    expect(contentOf(accepted(removeAssumption(changed, 0, documents)))).toEqual(contentOf(draft))
    expect(codesOf(refused(removeAssumption(changed, 1, documents)))).toEqual(['quote/unknown-id'])
  })

  it('gives the same again when it is recomputed', () => {
    expect(accepted(recompute(contentOf(changed), documents))).toMatchObject({ same: true, changed: [] })
  })

  it.each([
    ['a price', 'fd-trygd.table', undefined, '10'],
    ['tiers', 'third-party.records', undefined, '1'],
    ['an answer that the norm does not know', 'coordination.base', 'paper', '1'],
    ['a norm by answer, without the answer', 'coordination.base', undefined, '1'],
    ['a tariff that there is not', 'coordination.coffee', undefined, '1'],
    ['a name that every object has', 'constructor', undefined, '1'],
  ])('is refused %s', (_, tariff, answer, value) => {
    const change = { tariff, value, ...decision, ...(answer === undefined ? {} : { answer }) }
    expect(codesOf(refused(changeNorm(draft, change, documents)))).toEqual(['quote/not-a-norm'])
  })

  it('is refused hours below none, and those that count already', () => {
    expect(refused(changeNorm(draft, { ...norm, value: '-1' }, documents)).length).toBeGreaterThan(0)
    expect(codesOf(refused(changeNorm(draft, { ...norm, value: '14' }, documents)))).toEqual(['quote/unchanged'])
  })
})

describe('a component that the engine can only begin to price', () => {
  const request = requestOf('small')
  const open = draftOf({ ...request, application: { ...request.application, anonymous: true } })

  it('is assessed by an officer, in words', () => {
    const assessed = accepted(assess(open, { component: 'anonymisation', ...decision }))
    expect(contentOf(assessed).assumptions).toEqual([{ kind: 'assessment', component: 'anonymisation', ...decision }])
  })

  it('is told of where it is not in doubt', () => {
    expect(codesOf(refused(assess(open, { component: 'delivery', ...decision })))).toEqual(['quote/unknown-component'])
  })
})

describe('an answer above or below another that an officer gave', () => {
  const { areas: _areas, application: _application, ...bare } = requestOf('small')
  const decided = { reason: 'Avklart', by: officer, on: '2026-11-22' }

  it('is refused, since the customer’s own could not be told from it', () => {
    const draft = draftOf(bare)
    const areas = accepted(changeDriver(draft, { ref: '/areas', value: ['krim', 'lonn'], ...decided }, documents))
    const below = changeDriver(areas, { ref: '/areas/0', value: 'inntekt', ...decided }, documents)
    expect(refused(below)).toMatchObject([
      { code: 'quote/overlapping-assumption', params: { ref: '/areas/0', other: '/areas' } },
    ])
    const listed = draftOf({ ...bare, areas: ['krim', 'lonn'] })
    const first = accepted(changeDriver(listed, { ref: '/areas/0', value: 'inntekt', ...decided }, documents))
    const above = changeDriver(first, { ref: '/areas', value: ['krim'], ...decided }, documents)
    expect(refused(above)).toMatchObject([{ code: 'quote/overlapping-assumption' }])
  })

  it('does not make the request that the customer sent hold what it did not', () => {
    const kind = { ref: '/application/kind', value: 'new', ...decided }
    const [made] = accepted(changeDriver(draftOf(bare), kind, documents)).revisions
    if (made === undefined) throw new Error('no draft')
    expect(askedRequest(made.content.estimate.request, made.content.assumptions)).toEqual(bare)
  })
})
