import { type AskedWhen, type Field, type Fields, fieldSchema, type GivenBy, type Group } from '@anslag/pricing'
import * as z from 'zod/mini'
import { grouped } from './page.ts'

/** One question of a component: its name, `sources.files`, and what may be answered. */
export interface Driver {
  readonly name: string
  /** Whether its answer moves the price. */
  readonly isPriced: boolean
  /** The words that may be answered, when they are few. */
  readonly answers: readonly string[]
  /** What may be answered, in English. */
  readonly form: string
  /** The answers to another question that it waits for. */
  readonly askedWhen?: AskedWhen | undefined
  /** The answer that holds where it is not asked. */
  readonly otherwise?: string | undefined
  /** Where the catalogue has the answer. */
  readonly givenBy?: GivenBy | undefined
}

type Schema = z.core.JSONSchema.JSONSchema

const nouns: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false', integer: 'a whole number' }

const describe = ({ type, enum: words, format, items, properties }: Schema): string => {
  if (words !== undefined) return 'one of the answers'
  if (format === 'date') return 'a day, `YYYY-MM-DD`'
  if (type === 'array') return `a list: ${typeof items === 'object' && !Array.isArray(items) ? describe(items) : ''}`
  if (properties !== undefined)
    return Object.keys(properties)
      .map((name) => `\`${name}\``)
      .join(', ')
  return nouns[typeof type === 'string' ? type : ''] ?? ''
}

const factOf = (name: string, schema: z.ZodMiniType): Driver => {
  const json = z.toJSONSchema(schema)
  return { name, isPriced: false, answers: (json.enum ?? []).map(String), form: describe(json) }
}

const fieldDrivers = (name: string, field: Field): readonly Driver[] =>
  answeredDrivers(name, field).map((driver) => ({ askedWhen: field.askedWhen, ...driver }))

const answeredDrivers = (name: string, field: Field): readonly Driver[] => {
  switch (field.kind) {
    case 'answers':
      return driversOfFields(name, field.fields)
    case 'choice':
      return [
        {
          name,
          isPriced: true,
          answers: field.answers,
          form: 'one of the answers',
          otherwise: field.otherwise,
          givenBy: field.givenBy,
        },
      ]
    case 'flag':
      return [{ name, isPriced: true, answers: [], form: 'true or false' }]
    case 'count':
      return [
        {
          name,
          isPriced: true,
          answers: [],
          form: `a whole number (\`${field.unit}\`), 0 to ${grouped(field.most)}; more than ${grouped(field.usual)} get a remark`,
        },
      ]
    case 'fact':
      return [factOf(name, fieldSchema(field))]
  }
}

const driversOfFields = (name: string, fields: Fields): readonly Driver[] =>
  Object.entries(fields).flatMap(([key, field]) => fieldDrivers(`${name}.${key}`, field))

/** The questions of a group, the group itself first where it is a list. */
export const driversOf = (name: string, group: Group): readonly Driver[] => {
  if (group.kind === 'things') {
    const list = {
      name,
      isPriced: true,
      answers: [],
      form: `a list, at most ${grouped(group.most)}, each with an \`id\``,
    }
    return [list, ...driversOfFields(name, group.fields)]
  }
  if (group.kind === 'codes')
    return [{ name, isPriced: true, answers: [], form: 'a list of codes of the catalogue; each counts once' }]
  return fieldDrivers(name, group)
}
