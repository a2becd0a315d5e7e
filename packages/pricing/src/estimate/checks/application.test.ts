import { describe, expect, it } from 'vitest'
import { applying, codesFound, found, pages } from '../../testing/found.ts'

/** What every change is told: nothing that SSB has delivered already is ordered again. */
const onlyNew = {
  code: 'application/list-only-what-is-new',
  path: '/application/kind',
  params: {},
  severity: 'info',
  source: pages.application,
}

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
    expect(found('application', applying(change, { updatedDocumentation: true }))).toEqual([onlyNew])
    expect(found('application', applying(change))).toEqual([onlyNew])
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
      onlyNew,
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
      onlyNew,
    ])
  })

  it.each(['new', undefined])('is what both ask for: an application of kind %s does not', (kind) => {
    expect(found('application', applying({ kind }, { updatedDocumentation: false }))).toEqual([])
  })
})

describe('a project approved before the GDPR', () => {
  const approvedOn = (day: string) => ({ kind: 'change', previous: { reference: '17/1234', approvedOn: day } })

  it('lacks its statement when the answer is no', () => {
    expect(found('application', applying(approvedOn('2018-07-19'), { gdprStatement: false }))).toEqual([
      {
        code: 'application/gdpr-statement',
        path: '/application/attachments/gdprStatement',
        params: {},
        severity: 'missing',
        source: pages.landing,
      },
      onlyNew,
    ])
  })

  it('is reminded of its statement when nobody answered', () => {
    expect(found('application', applying(approvedOn('2018-07-19')))).toEqual([
      onlyNew,
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
    expect(codesFound('application', applying(approvedOn('2018-07-19'), { gdprStatement: true }))).toEqual([
      onlyNew.code,
    ])
  })

  it('was approved on 19 July 2018 at the latest', () => {
    expect(codesFound('application', applying(approvedOn('2018-07-20'), { gdprStatement: false }))).toEqual([
      onlyNew.code,
    ])
    expect(codesFound('application', applying({ previous: {} }, { gdprStatement: false }))).toEqual([])
  })
})
