import { describe, expect, it } from 'vitest'
import { applying, codesFound, found, pages } from '../../testing/found.ts'

const change = { kind: 'change', previous: { reference: '21/0042', approvedOn: '2021-03-01' } }

describe('the purpose', () => {
  it('blocks when it is other than research, analysis and statistics', () => {
    expect(found('application', applying({ purpose: 'other' }))).toEqual([
      {
        code: 'application/purpose',
        path: '/application/purpose',
        params: {},
        severity: 'block',
        source: pages.landing,
      },
    ])
  })

  it.each(['research', 'analysis', 'statistics', undefined])('is no objection when it is %s', (purpose) => {
    expect(found('application', applying({ purpose }))).toEqual([])
  })
})

describe('a change', () => {
  it('with its reference and documents brought up to date is in order', () => {
    expect(found('application', applying(change, { updatedDocumentation: true }))).toEqual([])
    expect(found('application', applying(change))).toEqual([])
  })

  it.each([undefined, {}])('is reminded of the project that it changes when nobody named it: %j', (previous) => {
    expect(found('application', applying({ kind: 'change', previous }))).toEqual([
      {
        code: 'application/previous-reference',
        path: '/application/previous/reference',
        params: {},
        severity: 'info',
        source: pages.application,
      },
    ])
  })

  it('without its documents brought up to date lacks them', () => {
    expect(found('application', applying(change, { updatedDocumentation: false }))).toEqual([
      {
        code: 'application/updated-documentation',
        path: '/application/attachments/updatedDocumentation',
        params: {},
        severity: 'missing',
        source: pages.application,
      },
    ])
  })

  it.each(['new', undefined])('is what both ask for: an application of kind %s does not', (kind) => {
    expect(found('application', applying({ kind }, { updatedDocumentation: false }))).toEqual([])
  })
})

describe('a project approved before the GDPR', () => {
  const approvedOn = (day: string) => ({ previous: { reference: '17/1234', approvedOn: day } })

  it('lacks its statement when the answer is no', () => {
    expect(found('application', applying(approvedOn('2018-07-19'), { gdprStatement: false }))).toEqual([
      {
        code: 'application/gdpr-statement',
        path: '/application/attachments/gdprStatement',
        params: {},
        severity: 'missing',
        source: pages.landing,
      },
    ])
  })

  it('is reminded of its statement when nobody answered', () => {
    expect(found('application', applying(approvedOn('2018-07-19')))).toEqual([
      {
        code: 'application/approved-before-gdpr',
        path: '/application/previous/approvedOn',
        params: {},
        severity: 'info',
        source: pages.landing,
      },
    ])
  })

  it('is in order with its statement', () => {
    expect(codesFound('application', applying(approvedOn('2018-07-19'), { gdprStatement: true }))).toEqual([])
  })

  it('was approved on 19 July 2018 at the latest', () => {
    expect(codesFound('application', applying(approvedOn('2018-07-20'), { gdprStatement: false }))).toEqual([])
    expect(codesFound('application', applying({ previous: {} }, { gdprStatement: false }))).toEqual([])
  })
})
