import * as z from 'zod/mini'
import { idSchema } from '../values/index.ts'
import type { Field, Fields, Group, Groups } from './drivers.ts'
import { limits } from './limits.ts'

const shapeOf = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, z.optional(fieldSchema(field))]))

const fieldSchema = (field: Field): z.ZodMiniType =>
  field.kind === 'answers' ? z.strictObject(shapeOf(field.fields)) : field.schema

const groupSchema = (group: Group): z.ZodMiniType => {
  switch (group.kind) {
    case 'things':
      return z.array(z.strictObject({ id: idSchema, ...shapeOf(group.fields) })).check(z.maxLength(group.most))
    case 'codes':
      return z.array(group.code).check(z.maxLength(limits.codes))
    default:
      return fieldSchema(group)
  }
}

/** The members of a request that these groups make, each optional: absent means not answered. */
export const groupShape = (groups: Groups): Readonly<Record<string, z.ZodMiniOptional<z.ZodMiniType>>> =>
  Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, z.optional(groupSchema(group))]))
