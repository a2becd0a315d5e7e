import * as z from 'zod/mini'
import { idSchema } from '../values/index.ts'
import { fact } from './drivers.ts'
import { limits } from './limits.ts'

/** A wanted variable, with the variable list that it stands in where that is known. */
export const variables = fact(
  z
    .array(
      z.strictObject({
        name: z.string().check(z.regex(/^[A-Za-zÆØÅæøå0-9_.-]{1,100}$/)),
        list: z.optional(idSchema),
      }),
    )
    .check(z.maxLength(limits.variables)),
)
