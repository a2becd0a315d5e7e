import { fill, formatDay } from '@anslag/presentation'
import type { TermSource } from '@anslag/quotes'
import { listOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import { answeredTo } from './first-page.ts'
import type { Offered } from './offered.ts'

const named = ({ title, url }: TermSource): string => (url === undefined ? title : `${title}, ${url}`)

const officerOf = (offered: Offered): string => {
  const { officer } = offered.content
  return officer.email === undefined ? officer.name : `${officer.name}, ${answeredTo(offered)}`
}

/** Step by step, how to accept and until when; nothing where nobody can any longer. */
export const acceptSection = (offered: Offered): readonly Block[] => {
  const { content, words } = offered
  const { accept, steps } = words.offer
  const { conditions } = content.terms
  const { validUntil } = content
  const day = validUntil === undefined ? steps.inTime : fill(steps.until, { day: formatDay(validUntil, words.texts) })
  if (offered.answer !== 'open' && offered.answer !== 'draft') return []
  const isHere = offered.isAnsweredHere === true
  return section(
    accept,
    listOf([
      conditions === undefined ? steps.readHere : fill(steps.read, { conditions: named(conditions) }),
      isHere ? steps.fillHere : steps.fill,
      isHere ? fill(steps.sendHere, { day }) : fill(steps.send, { officer: officerOf(offered), day }),
      steps.late,
    ]),
  )
}

/** What the buyer fills in and sends back, alone on the last page; nothing where they answer where they read. */
export const acceptanceForm = (offered: Offered): readonly Block[] => {
  const { content, revision, view, words } = offered
  const { form } = words.offer
  const { buyer, invoice, seller, project } = content
  const number = { number: content.number ?? '', revision: String(content.revision) }
  const { electronicAddress: address } = invoice.recipient ?? buyer
  const field = (label: string, value?: string) => (value === undefined ? { label } : { label, value })
  if (offered.answer !== 'open' || offered.isAnsweredHere === true) return []
  return [
    { kind: 'page-break' },
    ...section(fill(form.heading, number), [
      {
        kind: 'sentences',
        sentences: [
          fill(form.accepts, { seller: seller.name, title: project.title, gross: view.totals.gross.value }),
          fill(form.sendTo, { officer: officerOf(offered) }),
        ],
      },
      {
        kind: 'blank-form',
        fields: [
          field(form.seal, revision.seal?.hash),
          field(form.institution, buyer.name),
          field(form.organisationNumber, buyer.organisationNumber),
          ...(invoice.recipient === undefined ? [] : [field(form.recipient, invoice.recipient.name)]),
          field(form.orderNumber, invoice.orderNumber),
          field(form.reference, invoice.buyerReference),
          field(form.electronicAddress, address && `${address.scheme}:${address.id}`),
          ...[form.name, form.role, form.placeAndDay, form.signature].map((label) => field(label)),
        ],
      },
    ]),
  ]
}
