import { describe, expect, it } from 'vitest'
import { listDocument } from '../testing/documents.ts'
import { components } from './registry.ts'
import { askedGroups, requirementsOf } from './requirements.ts'

const { components: sold, defaults, tariffs } = requirementsOf(components)

describe('what the components require of a price list', () => {
  it('is a rate for each that is sold in hours', () => {
    expect([...sold.keys()]).toEqual(components.map(({ id }) => id))
    expect(sold.get('delivery')).toBe('hours')
    expect(sold.get('fd-trygd')).toBe('prices')
  })

  it('is every tariff, under the id of its component', () => {
    expect(Object.keys(listDocument.tariffs)).toEqual(expect.arrayContaining([...tariffs.keys()]))
    expect(tariffs.get('third-party.records')).toMatchObject({ kind: 'tiers', unit: 'hour/record' })
  })

  it('is a default for every driver that has a price, and for none that has not', () => {
    expect([...defaults.keys()].toSorted()).toEqual(Object.keys(listDocument.defaults).toSorted())
    expect(defaults.has('application.purpose')).toBe(false)
  })

  it('is a default of the kind that the driver is answered with', () => {
    expect(defaults.get('sources')).toEqual({ kind: 'none-or-one' })
    expect(defaults.get('sources.files')).toEqual({ kind: 'count' })
    expect(defaults.get('sources.linking')).toEqual({ kind: 'answer', answers: ['distributed', 'ssb'] })
    expect(defaults.get('sources.contactNamed')).toEqual({ kind: 'answer', answers: ['yes', 'no'] })
    expect(defaults.get('areas')).toEqual({ kind: 'count' })
    expect(defaults.get('application.attachments.variableLists')).toEqual({
      kind: 'answer',
      answers: ['complete', 'incomplete', 'none'],
    })
  })
})

it('asks for every group under the name that a request has for it', () => {
  expect(Object.keys(askedGroups(components))).toEqual(
    expect.arrayContaining([
      ...['application', 'areas', 'deliveries', 'institutions', 'populations'],
      ...['sources', 'tables', 'variables', 'wishes'],
    ]),
  )
})
