import * as z from 'zod/mini'
import { assertNever, daySchema, idSchema, legibleText, legibleWords } from '../values/index.ts'
import type { Field, Fields, Group, Groups } from './drivers.ts'
import { limits } from './limits.ts'
import type { Shape, Shapes } from './shapes.ts'

const shapesSchema = (shapes: Shapes) =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, shapeSchema(shape)]))

const optional = (schemas: Readonly<Record<string, z.ZodMiniType>>) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, z.optional(schema)]))

const shapeSchema = (value: Shape): z.ZodMiniType => {
  switch (value.shape) {
    case 'truth':
      return z.boolean()
    case 'word':
      return z.enum(value.words)
    case 'day':
      return daySchema
    case 'text':
      return legibleWords(value.longest)
    case 'code':
      return legibleText(limits.shortText).check(z.regex(value.pattern))
    case 'id':
      return idSchema
    case 'list':
      return z.array(shapeSchema(value.of)).check(z.maxLength(value.most))
    case 'members':
      return z.strictObject({ ...shapesSchema(value.required), ...optional(shapesSchema(value.optional)) })
    default:
      return assertNever(value)
  }
}

const fieldsSchema = (fields: Fields) =>
  optional(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])))

/** What a field may be answered with, as a schema. */
export const fieldSchema = (field: Field): z.ZodMiniType => {
  switch (field.kind) {
    case 'choice':
      return z.enum(field.answers)
    case 'flag':
      return z.boolean()
    case 'count':
      return z.int().check(z.gte(0), z.lte(field.most))
    case 'fact':
      return shapeSchema(field.value)
    case 'answers':
      return z.strictObject(fieldsSchema(field.fields))
    default:
      return assertNever(field)
  }
}

const groupSchema = (group: Group): z.ZodMiniType => {
  switch (group.kind) {
    case 'things':
      return z.array(z.strictObject({ id: idSchema, ...fieldsSchema(group.fields) })).check(z.maxLength(group.most))
    case 'codes':
      return z.array(shapeSchema(group.code)).check(z.maxLength(limits.codes))
    default:
      return fieldSchema(group)
  }
}

/** The members of a request that these groups make, each optional: absent means not answered. */
export const groupShape = (groups: Groups): Readonly<Record<string, z.ZodMiniOptional<z.ZodMiniType>>> =>
  Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, z.optional(groupSchema(group))]))
