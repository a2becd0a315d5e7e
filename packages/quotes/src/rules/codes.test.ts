import { describe, expect, it } from 'vitest'
import { addressSchemes, codeListSource, exemptionCodes, registerSchemes } from '../codes/code-lists.ts'
import type { Content } from '../quote/content.ts'
import type { Party } from '../quote/party.ts'
import { draftOf } from '../testing/sample.ts'
import { invoiceWarnings } from '../warnings.ts'
import { ruleIssues } from './table.ts'

const draft = draftOf()

const [revision = expect.fail()] = draft.revisions

const found = (changed: Partial<Content>): readonly string[] =>
  ruleIssues({ ...draft, revisions: [{ ...revision, content: { ...revision.content, ...changed } }] }).map(
    ({ code, params: { rule } }) => `${rule} ${code}`,
  )

const { buyer, invoice } = revision.content

const swedish: Party = {
  name: 'Lunds universitet',
  organisationNumber: '202100-3211',
  organisationScheme: '0007',
  address: { lines: ['Box 117'], postalCode: '221 00', city: 'Lund', country: 'SE' },
  electronicAddress: { scheme: '0007', id: '2021003211' },
}

const to = (scheme: string, id: string): Party => ({ ...swedish, electronicAddress: { scheme, id } })

describe('codes of an invoice', () => {
  it('come from the lists of a day, whole', () => {
    expect([addressSchemes.size, registerSchemes.size, exemptionCodes.size]).toEqual([104, 243, 88])
    expect(codeListSource.date).toBe('2026-04-10')
    for (const code of ['AN', 'AQ', 'AS', 'AU', 'EM', '0088', '0192', '9959']) expect(addressSchemes).toContain(code)
    for (const code of ['0002', '0007', '0060', '0184', '0192', '0248']) expect(registerSchemes).toContain(code)
    for (const code of ['VATEX-EU-G', 'VATEX-EU-O', 'VATEX-EU-132-1I']) expect(exemptionCodes).toContain(code)
  })

  it('name an electronic address by the EAS list, e-mail among it', () => {
    expect(found({ buyer: to('EM', 'faktura@lu.se') })).toEqual([])
    expect(found({ buyer: to('0088', '7312345000003') })).toEqual([])
    for (const code of ['0000', '0092', '9958', 'ZZ'])
      expect(found({ buyer: to(code, 'a') })).toEqual(['QR-86 quote/unknown-address-scheme'])
  })

  it('of e-mail stand beside an address of e-mail', () => {
    for (const id of ['2021003211', 'faktura@', '@lu.se', 'a@lu'])
      expect(found({ buyer: to('EM', id) })).toEqual(['QR-86 quote/not-an-email'])
  })

  it('name the register of a foreign number by the ICD list', () => {
    expect(found({ buyer: { ...swedish, organisationScheme: '0184' } })).toEqual([])
    for (const organisationScheme of ['0092', '0103', '0181', '9999'])
      expect(found({ buyer: { ...swedish, organisationScheme } })).toEqual(['QR-86 quote/unknown-register'])
  })

  it('name a country by ISO 3166, also of whoever receives the invoice', () => {
    const nowhere = { ...swedish, address: { ...swedish.address, country: 'UK' } }
    expect(found({ invoice: { ...invoice, recipient: nowhere } })).toEqual(['QR-86 quote/unknown-country'])
  })

  it('say why there is no VAT by the VATEX list', () => {
    const reason = { category: 'E', reason: 'Undervisning', legalReference: 'mval. § 3-5', components: [] } as const
    const coded = (code: string) => found({ vatReasons: [{ ...reason, code }] })
    expect(coded('VATEX-EU-132-1I')).toEqual([])
    expect(coded('VATEX-EU-999')).toEqual(['QR-87 quote/unknown-exemption-code'])
    expect(coded('VATEX-NO-A')).toEqual(['QR-87 quote/unknown-exemption-code'])
  })
})

describe('a party on Svalbard or Jan Mayen', () => {
  const on = (party: Partial<Party>): Party => ({ ...buyer, address: { ...buyer.address, country: 'SJ' }, ...party })

  it('has a Norwegian organisation number', () => {
    expect(found({ buyer: on({}) })).toEqual([])
    const { organisationNumber: _number, electronicAddress: _address, ...without } = on({})
    expect(found({ buyer: without })).toEqual(['QR-15 quote/no-organisation-number'])
    expect(found({ buyer: on({ organisationScheme: '0007' }) })).toEqual(['QR-19 quote/organisation-scheme'])
  })
})

it('a warning tells of an electronic address that is not in the Peppol network', () => {
  const warned = (party: Party) => invoiceWarnings({ ...revision.content, buyer: party })
  expect(warned(to('EM', 'faktura@lu.se'))).toMatchObject([
    { code: 'quote/not-by-peppol', severity: 'warn', params: { name: 'Lunds universitet', address: 'faktura@lu.se' } },
  ])
  expect(warned(swedish)).toEqual([])
})
