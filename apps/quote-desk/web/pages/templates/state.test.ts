import { describe, expect, it } from 'vitest'
import { nbTemplates } from '../../generated/nb/templates.ts'
import { fieldsOf, type KeptTemplate, reasonSent, templateSent, templateWritten, toldContent } from './state.ts'

const format = 'quote-details/1'

const kept = (kind: KeptTemplate['kind'], name: string, content: unknown): KeptTemplate => ({
  ...{ id: 'one', version: 3, kind, name, content },
  ...{ changedBy: 'Kari', changedAt: '2026-11-23T09:00:00Z' },
})

const address = { lines: ['Postboks 1072 Blindern'], postalCode: '0316', city: 'Oslo', country: 'NO' }

const uio = kept('buyer', 'UiO, SV', {
  format,
  buyer: {
    ...{ name: 'Universitetet i Oslo', organisationNumber: '971035854', address },
    electronicAddress: { scheme: '0192', id: '971035854' },
  },
  invoice: { buyerReference: 'SV-2231', customerNumber: '17' },
})

const terms = kept('terms', 'Vanlige', {
  format,
  terms: { payment: { days: 30 }, validity: { days: 14 } },
  delivery: { estimate: { unit: 'week', atLeast: 4, atMost: 6, countsFrom: ['accepted'] } },
  texts: { introduction: { nb: 'Hei', nn: 'Hei', en: 'Hello' } },
})

const reason = kept('reason', 'Avklart', { text: 'Avklart' })

describe('a template', () => {
  it.each([uio, terms, reason])('of $kind is sent as it is where nothing was changed', (template) => {
    const { name, content } = template
    expect(templateSent(template, templateWritten(template))).toEqual({ name, content })
  })

  it('is renamed, and says what it holds', () => {
    const { content } = uio
    expect(templateSent(uio, { ...templateWritten(uio), template: 'UiO' })).toEqual({ name: 'UiO', content })
    expect(toldContent(uio, nbTemplates)).toEqual([
      'Universitetet i Oslo, 971035854, Postboks 1072 Blindern, 0316 Oslo',
    ])
    expect(toldContent(terms, nbTemplates)).toEqual([
      'Betales innen 30 dager. Tilbudet gjelder i 14 dager.',
      'Leveres etter 4 til 6 uker.',
    ])
    expect(toldContent(reason, nbTemplates)).toEqual([])
  })

  it('of another buyer has nothing of the one before', () => {
    const sent = templateSent(uio, { ...templateWritten(uio), name: 'NTNU', organisationNumber: '974 767 880' })
    expect(sent?.content).toMatchObject({
      buyer: { name: 'NTNU', electronicAddress: { scheme: '0192', id: '974767880' } },
      invoice: {},
    })
    expect(sent?.content).not.toHaveProperty(['invoice', 'customerNumber'])
  })

  it('is not sent without a name, without a reason or with days that are none', () => {
    expect(templateSent(uio, { ...templateWritten(uio), template: ' ' })).toBeUndefined()
    expect(templateSent(reason, { text: '' })).toBeUndefined()
    expect(templateSent(terms, { ...templateWritten(terms), payment: 'tretti' })).toBeUndefined()
  })

  it('of a reason is called what it says, as far as a name is long', () => {
    const text = 'x'.repeat(150)
    expect(reasonSent(text)).toEqual({ name: 'x'.repeat(100), content: { text } })
  })

  it('that holds what no field asks for can be renamed', () => {
    const other = kept('terms', 'Bare tekst', { format, texts: {} })
    expect(fieldsOf(other)).toEqual(['template'])
    expect(templateSent(other, { template: 'Tekst' })).toEqual({ name: 'Tekst', content: { format, texts: {} } })
  })
})
