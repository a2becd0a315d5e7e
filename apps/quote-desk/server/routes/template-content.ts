import { boundedText, type Result, readDocument, success } from '@anslag/pricing'
import { changedDetailsSchema, quoteLimits, readChangedDetails } from '@anslag/quotes'
import * as z from 'zod/mini'
import { type TemplateKind, templateKinds } from '../register/case-tables.ts'

const format = { format: true } as const

/** What a template holds, by its kind. Of a buyer and of terms it is what a draft is edited by, as it is; no person, whom nothing would ever forget. */
const contents = {
  buyer: z.pick(changedDetailsSchema, { ...format, buyer: true, invoice: true }),
  terms: z.pick(changedDetailsSchema, { ...format, terms: true, delivery: true, texts: true }),
  reason: z.strictObject({ text: boundedText(quoteLimits.reason, /^(?=.*\S)[^\p{C}]+$/u) }),
} as const satisfies Readonly<Record<TemplateKind, z.ZodMiniType>>

const name = boundedText(100, /^(?=.*\S)[^\p{C}]+$/u)

/** A new template. */
export const newTemplateInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('buyer'), name, content: contents.buyer }),
  z.strictObject({ kind: z.literal('terms'), name, content: contents.terms }),
  z.strictObject({ kind: z.literal('reason'), name, content: contents.reason }),
])

/** A template as it becomes: of the kind that it is. */
export const templateInput = z.strictObject({
  name,
  content: z.union([contents.buyer, contents.terms, contents.reason]),
})

/** Which templates are asked for. */
export const templatesInput = z.strictObject({ kind: z.exactOptional(z.enum(templateKinds)) })

/** What can be said of a template. */
export interface TemplateText {
  readonly name: string
  readonly content: unknown
}

/** Reads what a template is called and holds, with texts as readers see them. */
export const readTemplate = (kind: TemplateKind, document: unknown): Result<TemplateText> => {
  const read = readDocument(z.strictObject({ name, content: contents[kind] }), document)
  if (!read.ok || kind === 'reason') return read
  // Held to the rules of details too, whose faults a draft would be refused for.
  const details = readChangedDetails(read.value.content)
  return details.ok ? success(read.value) : details
}
