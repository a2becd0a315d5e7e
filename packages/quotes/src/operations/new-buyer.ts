import type { Issue } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Content } from '../quote/content.ts'
import type { Party } from '../quote/party.ts'

/** Another party, and not the same one under another name or at another address. */
export const isAnother = (before: Party, after: Party): boolean => {
  const [old, given] = [before.organisationNumber, after.organisationNumber]
  return old === undefined && given === undefined ? before.name !== after.name : old !== given
}

/** The content for a buyer: another one has none of what the old one had given, its references and its contact. */
export const forAnotherBuyer = (content: Content, buyer: Party | undefined): Content => {
  if (buyer === undefined || !isAnother(content.buyer, buyer)) return content
  const { contact: _contact, project, ...others } = content
  return { ...others, invoice: {}, project: { title: project.title } }
}

/** What a buyer gives beside its own name and address, by its place in a file of details. */
const givenBy = ({ contact, invoice, project }: Content): readonly string[] => [
  ...Object.keys(invoice).map((name) => `invoice.${name}`),
  ...(contact === undefined ? [] : ['contact']),
  ...(project.reference === undefined ? [] : ['project.reference']),
]

/** A warning that tells what an old buyer had given, and a new one has not. */
export const lostReferences = (before: Content, after: Content): readonly Issue[] => {
  const now = givenBy(after)
  const lost = isAnother(before.buyer, after.buyer) ? givenBy(before).filter((name) => !now.includes(name)) : []
  return lost.length === 0 ? [] : [raise('quote/references-not-carried', '/buyer', { members: lost })]
}
