import type { Estimate, Line } from '@anslag/pricing'
import { mappedLeaves } from '../assumptions/mapped-leaves.ts'
import type { ChangeOf, Content, QuoteTexts } from '../quote/content.ts'
import type { Invoice } from '../quote/invoice.ts'
import type { Contact, Party } from '../quote/party.ts'
import { redactedText, type TakenOut, untouched, withoutIn, withoutTexts } from './taken-out.ts'

/** A pattern holds these two to a form that a mark has not: they are left out. */
const withoutContact = ({ name, email, phone }: Contact): TakenOut<Contact> => ({
  value: { name: redactedText },
  members: [
    ...(name === redactedText ? [] : ['/contact/name']),
    ...(email === undefined ? [] : ['/contact/email']),
    ...(phone === undefined ? [] : ['/contact/phone']),
  ],
})

/** A party without its address of e-mail: who they are, and where, says who agreed and was invoiced. */
const withoutEmail = (party: Party, at: string): TakenOut<Party> => {
  const { electronicAddress, ...others } = party
  return electronicAddress?.scheme === 'EM' ? { value: others, members: [`${at}/electronicAddress`] } : untouched(party)
}

const withoutReferences = (invoice: Invoice): TakenOut<Invoice> => {
  const marked = withoutTexts(invoice, ['buyerReference'], '/invoice')
  if (invoice.recipient === undefined) return marked
  const recipient = withoutEmail(invoice.recipient, '/invoice/recipient')
  return { value: { ...marked.value, recipient: recipient.value }, members: [...marked.members, ...recipient.members] }
}

const reasons = <T extends { readonly reason: string }>(list: readonly T[], at: string): TakenOut<readonly T[]> =>
  withoutIn(list, at, (each, place) => withoutTexts(each, ['reason'], place))

/** A line whose trace no longer says why an officer changed a figure. */
const withoutReasons = (line: Line, at: string): TakenOut<Line> => {
  const members: string[] = []
  const trace = mappedLeaves(line.trace, (leaf, { path }) => {
    if (leaf.kind !== 'assumption' || leaf.by === undefined || leaf.reason === redactedText) return leaf
    members.push(`${at}/trace${path}/reason`)
    return { ...leaf, reason: redactedText }
  })
  return { value: { ...line, trace }, members }
}

const explained = (estimate: Estimate, at: string): TakenOut<Estimate> => {
  const { value: lines, members } = withoutIn(estimate.lines, `${at}/lines`, withoutReasons)
  return { value: { ...estimate, lines }, members }
}

const changed = (change: ChangeOf): TakenOut<ChangeOf> => {
  const of = withoutTexts(change, ['reason'], '/change')
  const [before, assumptions] = [
    explained(change.before, '/change/before'),
    reasons(change.assumptions, '/change/assumptions'),
  ]
  return {
    value: { ...of.value, before: before.value, assumptions: assumptions.value },
    members: [...of.members, ...before.members, ...assumptions.members],
  }
}

const paragraphs = (texts: QuoteTexts): TakenOut<QuoteTexts> => {
  const found = (['introduction', 'reservations'] as const).flatMap((name) => {
    const of = texts[name]
    return of === undefined ? [] : [{ name, ...withoutTexts(of, ['nb', 'nn', 'en'], `/texts/${name}`) }]
  })
  return {
    value: Object.fromEntries(found.map(({ name, value }) => [name, value])),
    members: found.flatMap(({ members }) => members),
  }
}

/** The terms in words, and what else officers write into an offer. */
const inWords = ({ terms, delivery, texts }: Content) => {
  const payment = withoutTexts(terms.payment, ['note'], '/terms/payment')
  const [handedOver, written] = [withoutTexts(delivery, ['terms'], '/delivery'), paragraphs(texts)]
  return {
    value: { terms: { ...terms, payment: payment.value }, delivery: handedOver.value, texts: written.value },
    members: [...payment.members, ...handedOver.members, ...written.members],
  }
}

/** Why officers decided what they did. */
const decisions = ({ assumptions, remarkAnswers = [], fixedLines, adjustments, vatReasons }: Content) => {
  const out = {
    assumptions: reasons(assumptions, '/assumptions'),
    fixedLines: reasons(fixedLines, '/fixedLines'),
    adjustments: reasons(adjustments, '/adjustments'),
    vatReasons: reasons(vatReasons, '/vatReasons'),
  }
  const answers = reasons(remarkAnswers, '/remarkAnswers')
  return {
    value: {
      assumptions: out.assumptions.value,
      fixedLines: out.fixedLines.value,
      adjustments: out.adjustments.value,
      vatReasons: out.vatReasons.value,
      ...(remarkAnswers.length === 0 ? {} : { remarkAnswers: answers.value }),
    },
    members: [...Object.values(out).flatMap(({ members }) => members), ...answers.members],
  }
}

/** A content without the buyer's persons: their contact, references, and every text in words that may name one. */
export const withoutPersons = (content: Content): TakenOut<Content> => {
  const contact = content.contact && withoutContact(content.contact)
  const change = content.change && changed(content.change)
  const buyer = withoutEmail(content.buyer, '/buyer')
  const invoice = withoutReferences(content.invoice)
  const project = withoutTexts(content.project, ['reference'], '/project')
  const estimate = explained(content.estimate, '/estimate')
  const [decided, words] = [decisions(content), inWords(content)]
  return {
    value: {
      ...content,
      ...(contact && { contact: contact.value }),
      buyer: buyer.value,
      invoice: invoice.value,
      project: project.value,
      estimate: estimate.value,
      ...decided.value,
      ...(change && { change: change.value }),
      ...words.value,
    },
    members: [contact, buyer, invoice, project, estimate, decided, change, words].flatMap(
      (each) => each?.members ?? [],
    ),
  }
}
