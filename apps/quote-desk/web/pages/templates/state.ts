import { fill } from '@anslag/presentation'
import type { QuoteDetails } from '@anslag/quotes'
import type { TemplatesBody } from '../../api/answers.ts'
import { buyerOf, type KnownBuyer } from '../../buyers/buyer-of.ts'
import { someOf, textIn, type Written } from '../case/acting/written.ts'
import { partyIn, termsEdit, termsWritten } from '../case/details/details.ts'
import type { templates } from './texts.ts'
import type { TemplatesWords } from './words.ts'

type Details = QuoteDetails['details']

/** A template as the desk answers with it. */
export type KeptTemplate = TemplatesBody['templates'][number]

/** What the contents of every kind may hold. */
interface Content extends Partial<Pick<Details, 'terms' | 'delivery' | 'texts'>>, Partial<KnownBuyer> {
  readonly text?: string
}

const isContent = (content: unknown): content is Content => typeof content === 'object' && content !== null

const contentOf = ({ content }: Pick<KeptTemplate, 'content'>): Content => (isContent(content) ? content : {})

/** A field of a template. */
export type TemplateField = keyof (typeof templates)['fields']

const ofBuyer = ['name', 'organisationNumber', 'line', 'postalCode', 'city', 'country', 'buyerReference'] as const

const ofTerms = ['validity', 'payment', 'atLeast', 'atMost', 'unit', 'handing'] as const

/** What can be changed of a template; of one that holds something else, its name. */
export const fieldsOf = (template: KeptTemplate): readonly TemplateField[] => {
  const { buyer, terms, delivery, text } = contentOf(template)
  if (text !== undefined) return ['text']
  if (buyer !== undefined) return ['template', ...ofBuyer]
  return ['template', ...(terms === undefined || delivery === undefined ? [] : ofTerms)]
}

/** The language is the case's: no template has one. */
const language = 'nb'

/** What stands in the fields of a template to begin with. */
export const templateWritten = (template: KeptTemplate): Written => {
  const { buyer, invoice, terms, delivery, text } = contentOf(template)
  if (text !== undefined) return { text }
  const own = { template: template.name }
  if (buyer !== undefined) {
    const { name, organisationNumber, address } = buyer
    const { lines, postalCode, city, country } = address
    const { buyerReference } = invoice ?? {}
    return someOf({
      ...own,
      name,
      organisationNumber,
      line: lines.join(', '),
      postalCode,
      city,
      country,
      buyerReference,
    })
  }
  return terms === undefined || delivery === undefined
    ? own
    : { ...own, ...termsWritten({ language, terms, delivery }) }
}

/** A reason is called what it says, as far as a name is long. */
const nameOf = (text: string): string => text.slice(0, 100).trim()

/** What is kept of a reason. */
export const reasonSent = (text: string) => ({ name: nameOf(text), content: { text } })

/** What is sent of what was written; undefined where something is missing, or is no number. */
export const templateSent = (template: KeptTemplate, written: Written) => {
  const { buyer, invoice, terms, delivery, text, ...rest } = contentOf(template)
  const { template: called, text: why, buyerReference } = written
  const [name, reason] = [textIn(called), textIn(why)]
  if (text !== undefined) return reason === undefined ? undefined : reasonSent(reason)
  if (name === undefined) return undefined
  if (buyer !== undefined) {
    const to = { buyer: partyIn(written), contact: undefined, invoice: someOf({ buyerReference }) }
    const made = buyerOf({ buyer, invoice }, to)
    return { name, content: { ...rest, buyer: made.buyer, invoice: made.invoice } }
  }
  if (terms === undefined || delivery === undefined) return { name, content: template.content }
  const edited = termsEdit({ language, terms, delivery }, written)
  return edited && { name, content: { ...rest, terms: edited.terms, delivery: edited.delivery } }
}

/** What a template holds, in words. */
export const toldContent = (template: KeptTemplate, words: TemplatesWords): readonly string[] => {
  const { buyer, terms, delivery, text } = contentOf(template)
  if (text !== undefined) return text === template.name ? [] : [text]
  if (buyer !== undefined) {
    const { name, organisationNumber, address } = buyer
    const place = [address.postalCode, address.city].filter(Boolean).join(' ')
    return [
      [name === template.name ? undefined : name, organisationNumber, ...address.lines, place]
        .filter(Boolean)
        .join(', '),
    ]
  }
  const { unit = 'week', atLeast, atMost } = delivery?.estimate ?? {}
  const [payment, validity] = [terms?.payment.days, terms?.validity.days].map(String)
  return [
    ...(payment === undefined || validity === undefined || terms === undefined
      ? []
      : [fill(words.pays, { payment, validity })]),
    ...(atLeast === undefined || atMost === undefined
      ? []
      : [fill(words[unit], { atLeast: String(atLeast), atMost: String(atMost) })]),
  ]
}
