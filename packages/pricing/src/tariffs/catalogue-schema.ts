import * as z from 'zod/mini'
import { amountSchema, boundedText, idSchema, languages, textSchema, wordsSchema } from '../values/index.ts'
import { holderKinds } from './holder-kinds.ts'
import { sourceSchema } from './source.ts'
import { tableCode } from './table-code.ts'

/** Names in three languages; `ours` lists those that are this project's wording and not the source's. */
const named = { name: textSchema, ours: z.array(z.enum(languages)), source: idSchema }

const tariffRef = z.optional(boundedText(100, /^[a-z][a-z0-9-]*\.[a-z][A-Za-z0-9]*$/))

const areaSchema = z.strictObject({
  code: idSchema,
  ...named,
  /** About enterprises: small ones count as personal data. */
  business: z.optional(z.literal(true)),
  /** A tariff of its own, where the area does not follow the common price. */
  tariff: tariffRef,
})

const listSchema = z.union([
  z.strictObject({ code: idSchema, ...named, area: idSchema }),
  /** The list whose content is priced by table. */
  z.strictObject({ code: idSchema, ...named, tables: z.literal(true) }),
])

const tableSchema = z.strictObject({
  code: z.string().check(z.regex(tableCode)),
  ...named,
  theme: z.optional(z.string().check(z.regex(/^\d{1,2}(\.\d{1,2})?$/))),
  /** The code is this project's own, since no source shows one. */
  codeOurs: z.optional(z.literal(true)),
  /** Holds variables that identify particularly well. */
  identifying: z.optional(z.literal(true)),
  /** Prefixes of microdata.no names that stand for the table. */
  prefixes: z.optional(z.array(z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,39}$/)))),
  /** Variable lists that have the same facts, so that whoever orders may choose. */
  alsoIn: z.optional(z.array(idSchema)),
  tariff: tariffRef,
})

const identifyingSchema = z.strictObject({
  code: idSchema,
  ...named,
  /** Spellings in upper case. Those of eight letters or more are found anywhere in a name or a text, shorter ones as a part. */
  names: z.array(z.string().check(z.regex(/^[A-ZÆØÅ0-9_]{2,60}$/))),
  /** Words of descriptions, in lower case. */
  words: z.array(z.string().check(z.minLength(3), z.maxLength(60))),
})

const registerSchema = z.strictObject({
  code: idSchema,
  ...named,
  /** What kind of holder has it. */
  holder: z.enum(holderKinds),
  /** The source that states what its holder charges. */
  prices: z.optional(idSchema),
})

const publishedPriceSchema = z.strictObject({
  source: idSchema,
  what: textSchema,
  /** In kroner, VAT not included; the lower end where there is a range. */
  amount: amountSchema,
  to: z.optional(amountSchema),
})

/** `catalogue/1`: what can be ordered, and what counts as one statistical area or table. */
export const catalogueSchema = z.strictObject({
  format: z.literal('catalogue/1'),
  id: idSchema,
  sources: z.array(sourceSchema),
  areas: z.array(areaSchema),
  lists: z.array(listSchema),
  tables: z.array(tableSchema),
  identifyingVariables: z.array(identifyingSchema),
  prefixes: z.array(z.strictObject({ prefix: z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,39}$/)), list: idSchema })),
  /** Registers and studies of others that researchers link with. */
  registers: z.optional(z.array(registerSchema)),
  /** What holders of registers publish that they charge. No estimate counts it. */
  publishedPrices: z.optional(z.array(publishedPriceSchema)),
  /** Subjects of the Norwegian classification of subjects, by code and by the names that they go under, with their list. */
  subjects: z.optional(
    z.array(
      z.strictObject({
        code: z.string().check(z.regex(/^[a-z]{2}(\d{2})?$/)),
        names: z.array(wordsSchema(100)),
        list: idSchema,
      }),
    ),
  ),
})

/**
 * A catalogue as it stands in its file, `catalogue/1`: statistical areas, variable lists, tables, and registers of
 * others.
 */
export type CatalogueDocument = z.output<typeof catalogueSchema>

/** A statistical area of a catalogue: what a variable list is priced by. */
export type Area = CatalogueDocument['areas'][number]

/** A register or study of others, as a catalogue has it. */
export type Register = NonNullable<CatalogueDocument['registers']>[number]

/** A table of FD-Trygd, as a catalogue has it: what its content is priced by. */
export type Table = CatalogueDocument['tables'][number]
