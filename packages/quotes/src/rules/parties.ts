import { type Issue, isNorwegian } from '@anslag/pricing'
import { linesOf } from '../amounts/quote-line.ts'
import { raise } from '../issues.ts'
import type { Party } from '../quote/party.ts'
import { eachParty } from './each-party.ts'
import { isOrganisationNumber } from './organisation-number.ts'
import { eachContent, type Rule } from './rule.ts'

const isNorwegianParty = ({ address }: Party): boolean => isNorwegian(address.country)

const identification = (party: Party, path: string): readonly Issue[] => {
  const { organisationNumber, electronicAddress } = party
  const missing =
    isNorwegianParty(party) && organisationNumber === undefined ? [raise('quote/no-organisation-number', path)] : []
  if (electronicAddress?.scheme !== '0192' || electronicAddress.id === organisationNumber) return missing
  const params = { given: electronicAddress.id, expected: organisationNumber ?? '' }
  return [...missing, raise('quote/electronic-address', `${path}/electronicAddress/id`, params)]
}

const vatIdentifier = ({ vatIdentifier: given, organisationNumber }: Party, path: string): readonly Issue[] => {
  if (!given?.startsWith('NO')) return []
  const expected = `NO${organisationNumber ?? ''}MVA`
  return given === expected ? [] : [raise('quote/vat-identifier', `${path}/vatIdentifier`, { given, expected })]
}

/** The register of a Norwegian number goes without saying; without a number there is none to name. */
const scheme = (party: Party, path: string): readonly Issue[] => {
  const { organisationScheme: given, organisationNumber } = party
  if (given === undefined || (organisationNumber !== undefined && (given === '0192') === isNorwegianParty(party)))
    return []
  return [raise('quote/organisation-scheme', `${path}/organisationScheme`, { given })]
}

/** Seller, buyer and receiver of the invoice. */
export const partyRules: readonly Rule[] = [
  {
    id: 'QR-14',
    fact: 'parties',
    terms: ['BT-30', 'BT-47'],
    says: 'The organisation number of a Norwegian party has nine digits, the last of which is its check digit (modulo 11).',
    check: eachParty((party, path) => {
      const { organisationNumber: given } = party
      if (given === undefined || !isNorwegianParty(party) || isOrganisationNumber(given)) return []
      const code = /^\d{9}$/.test(given) ? 'quote/organisation-number' : 'quote/organisation-number-form'
      return [raise(code, `${path}/organisationNumber`, { given })]
    }),
  },
  {
    id: 'QR-15',
    fact: 'parties',
    terms: ['BT-30', 'BT-47', 'BT-34', 'BT-49'],
    says: 'A Norwegian party has an organisation number, and an electronic address of scheme 0192 is that number.',
    check: eachParty(identification),
  },
  {
    id: 'QR-16',
    fact: 'parties',
    terms: ['BT-31', 'BT-48'],
    says: 'A VAT identifier that begins with `NO` is `NO`, the organisation number and `MVA`.',
    check: eachParty(vatIdentifier),
  },
  {
    id: 'QR-17',
    fact: 'parties',
    terms: ['BT-31'],
    says: 'The seller states its VAT identifier where a line is standard rated.',
    check: eachContent((content, path) =>
      content.seller.vatIdentifier === undefined && linesOf(content).some(({ vatCategory }) => vatCategory === 'S')
        ? [raise('quote/no-vat-identifier', `${path}/seller`)]
        : [],
    ),
  },
  {
    id: 'QR-19',
    fact: 'parties',
    terms: ['BT-30', 'BT-47'],
    says: 'The scheme of an organisation number stands beside the number; that of a Norwegian party is 0192, and no other has it.',
    check: eachParty(scheme),
  },
]
