import { type Day, daysAfter } from '@anslag/pricing'
import * as z from 'zod/mini'

/** What the metadata of microdata.no say of a variable. */
export interface VariableMetadata {
  readonly name: string
  readonly description: string
  /** Names or codes of subjects. */
  readonly subjects: readonly string[]
  readonly from: Day | undefined
  /** The last day that it exists for; undefined while it goes on. */
  readonly to: Day | undefined
  /** What a row of it is about, such as `PERSON`. */
  readonly unitType: string | undefined
}

/** Metadata of a databank. */
export interface Metadata {
  /** `no.ssb.fdb` */
  readonly databank: string
  /** By the names of variables in upper case. */
  readonly variables: ReadonlyMap<string, VariableMetadata>
}

const text = z.optional(z.nullable(z.string()))

/** Days since 1970; some 270 years to either side. */
const days = z.optional(z.nullable(z.int().check(z.gte(-100_000), z.lte(100_000))))

const structure = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  measureVariable: z.optional(z.nullable(z.object({ label: text, description: text }))),
  identifierVariables: z.optional(
    z.nullable(z.array(z.object({ keyType: z.optional(z.nullable(z.object({ name: text }))) }))),
  ),
  temporalCoverage: z.optional(z.nullable(z.object({ start: days, stop: days }))),
  subjectFields: z.optional(z.nullable(z.array(z.string()))),
})

/** More variables than any databank has; each costs a little, whatever it is. */
const mostVariables = 100_000

const shape = z.object({
  dataStore: z.object({ name: z.string() }),
  dataStructures: z.array(z.unknown()).check(z.maxLength(mostVariables)),
})

const dayOf = (count: number | null | undefined): Day | undefined =>
  typeof count === 'number' ? daysAfter('1970-01-01', count) : undefined

const variableOf = (input: unknown): VariableMetadata | undefined => {
  const read = z.safeParse(structure, input)
  if (!read.success) return undefined
  const { name, measureVariable, identifierVariables, temporalCoverage, subjectFields } = read.data
  const words = [measureVariable?.label, measureVariable?.description].filter((each) => typeof each === 'string')
  return {
    name,
    description: words.join('. '),
    subjects: subjectFields ?? [],
    from: dayOf(temporalCoverage?.start),
    to: dayOf(temporalCoverage?.stop),
    unitType: identifierVariables?.[0]?.keyType?.name ?? undefined,
  }
}

/**
 * Reads the metadata that microdata.no gives of a databank: all its variables with subjects, coverage and unit. Members
 * that this version does not know are passed over, and so is a variable in another shape.
 *
 * @param input parsed JSON of the shape `{ dataStore, dataStructures }`
 * @returns undefined when it is something else.
 */
export const readMetadata = (input: unknown): Metadata | undefined => {
  const read = z.safeParse(shape, input)
  if (!read.success) return undefined
  const variables = read.data.dataStructures.map(variableOf).filter((variable) => variable !== undefined)
  return {
    databank: read.data.dataStore.name,
    variables: new Map(variables.map((variable) => [variable.name.toUpperCase(), variable])),
  }
}
