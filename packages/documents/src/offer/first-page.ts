import { fill, formatDay } from '@anslag/presentation'
import { paragraphsOf } from '../blocks/section.ts'
import type { Block, FactsBlock, NoticeBlock } from '../model/block.ts'
import { isCredit } from './marks.ts'
import type { Offered } from './offered.ts'

type Fact = FactsBlock['facts'][number]

const present = (lines: readonly (string | undefined)[]): readonly string[] =>
  lines.filter((line) => line !== undefined && line !== '').map(String)

/** To whom an answer is sent: `mikrodata@ssb.no`, else the officer's name. */
export const answeredTo = ({ content: { officer } }: Offered): string => officer.email ?? officer.name

const howToAnswer = (offered: Offered): string => {
  const { first } = offered.words.offer
  switch (offered.answer) {
    case 'draft':
      return first.notYet
    case 'open':
      return offered.isAnsweredHere === true ? first.answerHere : fill(first.answerTo, { email: answeredTo(offered) })
    case 'accepted':
      return first.accepted
    case 'closed':
      return first.answered
  }
}

const lastDay = ({ content: { validUntil, terms }, words }: Offered): string =>
  validUntil === undefined
    ? fill(words.offer.first.validOnceIssued, { days: String(terms.validity.days) })
    : formatDay(validUntil, words.texts)

/** Who offers what to whom, how much, until when, and how to accept. */
const facts = (offered: Offered): readonly Fact[] => {
  const { content, view, words } = offered
  const { buyer, contact, seller, officer, project, invoice, issuedOn } = content
  const { first } = words.offer
  const { view: labels } = words.quotes
  const reference = (label: string, value: string | undefined) =>
    value === undefined ? undefined : `${label}: ${value}`
  const all: readonly Fact[] = [
    { label: first.to, lines: present([buyer.name, contact?.name, contact?.email]) },
    { label: first.from, lines: present([seller.name, officer.name, officer.email, officer.phone]) },
    { label: first.project, lines: present([project.title, project.reference]) },
    {
      label: isCredit(offered) ? first.credited : first.toPay,
      lines: [
        fill(first.inclVat, { gross: view.totals.gross.value }),
        fill(first.exclVat, { net: view.totals.net.value }),
      ],
    },
    { label: labels.issuedOn, lines: present([issuedOn && formatDay(issuedOn, words.texts)]) },
    { label: first.validUntil, lines: [lastDay(offered)] },
    { label: first.answer, lines: [howToAnswer(offered)] },
    {
      label: first.references,
      lines: present([
        reference(labels.buyerReference, invoice.buyerReference),
        reference(labels.orderNumber, invoice.orderNumber),
      ]),
    },
  ]
  return all.filter(({ lines }) => lines.length > 0)
}

const notices = (offered: Offered): readonly NoticeBlock[] => {
  const { content, view, words } = offered
  const { change } = content
  const notice = (weight: NoticeBlock['weight'], sentence: string | undefined): readonly NoticeBlock[] =>
    sentence === undefined ? [] : [{ kind: 'notice', weight, sentences: [sentence] }]
  const { number = '', revision = 0, reason = '' } = change ?? {}
  const subtracted = words.offer.adjustments
  return [
    ...notice('warning', view.notice),
    ...notice('note', change && fill(words.offer.changes, { number, revision: String(revision), reason, subtracted })),
    ...notice('note', isCredit(offered) ? words.offer.credits : undefined),
  ]
}

/** What the first page holds. */
export const firstPage = (offered: Offered): readonly Block[] => [
  { kind: 'facts', facts: facts(offered) },
  ...notices(offered),
  ...paragraphsOf(offered.view.introduction),
]
