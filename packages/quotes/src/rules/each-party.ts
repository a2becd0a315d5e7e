import type { Issue } from '@anslag/pricing'
import type { Content } from '../quote/content.ts'
import type { Party } from '../quote/party.ts'
import { eachContent, type Rule } from './rule.ts'

const parties = ({ seller, buyer, invoice }: Content, path: string): readonly (readonly [Party, string])[] => [
  [seller, `${path}/seller`],
  [buyer, `${path}/buyer`],
  ...(invoice.recipient === undefined ? [] : ([[invoice.recipient, `${path}/invoice/recipient`]] as const)),
]

/** A rule about seller, buyer and receiver of the invoice, each by itself. */
export const eachParty = (check: (party: Party, path: string) => readonly Issue[]): Rule['check'] =>
  eachContent((content, path) => parties(content, path).flatMap(([party, at]) => check(party, at)))
