import { describe, expect, it } from 'vitest'
import { applying, found, pages } from '../../testing/found.ts'
import { tidySource } from '../../testing/priced.ts'

const at = (name: string) => `/application/attachments/${name}`

const issue = (code: string, name: string, severity: string) => ({
  code: `attachment/${code}`,
  path: at(name),
  params: {},
  severity,
  source: pages.application,
})

const reminder = (name: string) => ({ ...issue('not-answered', name, 'info'), params: { attachment: name } })

describe('an attachment', () => {
  it('is not asked for when it is there', () => {
    expect(found('attachment', applying({}))).toEqual([])
    expect(found('attachment', applying({}, { dpia: 'reasonGiven' }))).toEqual([])
  })

  it.each([
    ['protocol', { protocol: false }, issue('protocol', 'protocol', 'missing')],
    ['variable lists', { variableLists: 'none' }, issue('variable-lists', 'variableLists', 'missing')],
    ['DPIA or the reason why not', { dpia: 'none' }, issue('dpia', 'dpia', 'missing')],
  ])('is missing when the answer is no: %s', (_, attachments, expected) => {
    expect(found('attachment', applying({}, attachments))).toEqual([expected])
  })

  it('is worth a warning when it is incomplete', () => {
    expect(found('attachment', applying({}, { variableLists: 'incomplete' }))).toEqual([
      issue('variable-lists-incomplete', 'variableLists', 'warn'),
    ])
  })

  it.each(['protocol', 'dpia'])('is worth a reminder, no more, when nobody answered: %s', (name) => {
    expect(found('attachment', applying({}, { [name]: undefined }))).toEqual([reminder(name)])
  })

  it('that a change must have is asked for in a change only', () => {
    expect(found('attachment', applying({ kind: 'change' }))).toEqual([reminder('updatedDocumentation')])
    expect(found('attachment', applying({ kind: 'change' }, { updatedDocumentation: true }))).toEqual([])
    expect(found('attachment', applying({ kind: 'new' }))).toEqual([])
  })

  it('is left to the list of unanswered drivers where its answer has a price', () => {
    expect(found('attachment', applying({}, { variableLists: undefined }))).toEqual([])
  })
})

describe('the overview of other variables', () => {
  const others = [{ wishes: [{ id: 'travel' }] }, { sources: [tidySource] }]

  it.each(others)('is missing when the answer is no and there are %j', (order) => {
    expect(found('attachment', { ...order, ...applying({}, { variableOverview: false }) })).toEqual([
      issue('variable-overview', 'variableOverview', 'missing'),
    ])
  })

  it.each(others)('is worth a reminder when nobody answered and there are %j', (order) => {
    expect(found('attachment', { ...order, ...applying({}, { variableOverview: undefined }) })).toEqual([
      reminder('variableOverview'),
    ])
  })

  it.each(others)('is in order when it is there and there are %j', (order) => {
    expect(found('attachment', order)).toEqual([])
  })

  it('is not needed when there are none', () => {
    expect(found('attachment', applying({}, { variableOverview: false }))).toEqual([])
    expect(found('attachment', applying({}, { variableOverview: undefined }))).toEqual([])
  })
})

describe('a microdata.no script', () => {
  it('is worth a word when it is enclosed, since SSB is trying it out', () => {
    expect(found('attachment', applying({}, { script: true }))).toEqual([issue('script-on-trial', 'script', 'info')])
  })

  it('is not asked for', () => {
    expect(found('attachment', applying({}, { script: false }))).toEqual([])
  })
})
