import type { Issue } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Content } from '../quote/content.ts'
import type { Party } from '../quote/party.ts'

/** Another party, and not the same one under another name or at another address. */
export const isAnother = (before: Party, after: Party): boolean => {
  const [old, given] = [before.organisationNumber, after.organisationNumber]
  return old === undefined && given === undefined ? before.name !== after.name : old !== given
}

/** The content for a buyer: another one has none of what the old one had given, its references and its contact, nor of what was answered about it. */
export const forAnotherBuyer = (content: Content, buyer: Party | undefined): Content => {
  if (buyer === undefined || !isAnother(content.buyer, buyer)) return content
  const { contact: _contact, remarkAnswers: _answers, project, ...others } = content
  return { ...others, invoice: {}, project: { title: project.title } }
}

/** What is of one buyer beside its own name and address: by its place in a file of details, and by the code of a remark. */
const ofBuyer = ({ contact, invoice, project, remarkAnswers = [] }: Content): readonly string[] => [
  ...Object.keys(invoice).map((name) => `invoice.${name}`),
  ...(contact === undefined ? [] : ['contact']),
  ...(project.reference === undefined ? [] : ['project.reference']),
  ...new Set(remarkAnswers.map(({ code }) => code)),
]

/** A warning that tells what was of an old buyer, and a new one has not. */
export const lostReferences = (before: Content, after: Content): readonly Issue[] => {
  const now = ofBuyer(after)
  const lost = isAnother(before.buyer, after.buyer) ? ofBuyer(before).filter((name) => !now.includes(name)) : []
  return lost.length === 0 ? [] : [raise('quote/references-not-carried', '/buyer', { members: lost })]
}
