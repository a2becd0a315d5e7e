import type * as z from 'zod/mini'

/** How a route is called, and what it answers with. */
export interface Described {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** `/api/cases/{id}` */
  readonly path: string
  readonly summary: string
  /** By its name in the document. */
  readonly query?: z.ZodMiniType
  readonly body?: readonly [name: string, schema: z.ZodMiniType]
  readonly answer?: readonly [name: string, schema: z.ZodMiniType]
  readonly status: 200 | 201 | 204
  readonly headers?: readonly ('Idempotency-Key' | 'If-Match')[]
}

/** Done once for each key. */
export const once = ['Idempotency-Key'] as const

/** Read: nothing changes. */
export const found = { status: 200 } as const

/** Made, once for each key. */
export const made = { status: 201, headers: once } as const
