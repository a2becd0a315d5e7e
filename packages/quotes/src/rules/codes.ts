import { countryCodes, type Issue } from '@anslag/pricing'
import { addressSchemes, emailScheme, exemptionCodes, registerSchemes } from '../codes/code-lists.ts'
import { raise } from '../issues.ts'
import { type ElectronicAddress, emailSchema, type Party } from '../quote/party.ts'
import { eachParty } from './each-party.ts'
import { eachContent, type Rule } from './rule.ts'

const electronicAddress = ({ scheme, id }: ElectronicAddress, path: string): readonly Issue[] => {
  if (!addressSchemes.has(scheme)) return [raise('quote/unknown-address-scheme', `${path}/scheme`, { given: scheme })]
  return scheme === emailScheme && !emailSchema.safeParse(id).success
    ? [raise('quote/not-an-email', `${path}/id`, { given: id })]
    : []
}

const register = (given: string, path: string): readonly Issue[] =>
  registerSchemes.has(given) ? [] : [raise('quote/unknown-register', `${path}/organisationScheme`, { given })]

const country = (given: string, path: string): readonly Issue[] =>
  countryCodes.has(given) ? [] : [raise('quote/unknown-country', `${path}/address/country`, { given })]

const codes = ({ electronicAddress: address, organisationScheme: scheme, ...party }: Party, path: string) => [
  ...(address === undefined ? [] : electronicAddress(address, `${path}/electronicAddress`)),
  ...(scheme === undefined ? [] : register(scheme, path)),
  ...country(party.address.country, path),
]

/** Codes that an invoice must take from lists. */
export const codeRules: readonly Rule[] = [
  {
    id: 'QR-86',
    fact: 'parties',
    terms: ['BT-30', 'BT-34', 'BT-40', 'BT-47', 'BT-49', 'BT-55'],
    says: 'The scheme of an electronic address is of the EAS list, and one of scheme EM is an e-mail address; the scheme of an organisation number is of the ICD list (ISO 6523), a country of ISO 3166.',
    check: eachParty(codes),
  },
  {
    id: 'QR-87',
    fact: 'sums',
    terms: ['BT-121'],
    says: 'A code of exemption is of the VATEX list.',
    check: eachContent(({ vatReasons }, path) =>
      vatReasons.flatMap(({ code }, index) =>
        code === undefined || exemptionCodes.has(code)
          ? []
          : [raise('quote/unknown-exemption-code', `${path}/vatReasons/${index}/code`, { given: code })],
      ),
    ),
  },
]
