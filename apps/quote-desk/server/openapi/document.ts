import { finishedSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { refusalAnswer, sharedParts } from './answers.ts'
import { described } from './described.ts'
import type { Described } from './route.ts'

const ref = (name: string): string => `#/components/schemas/${name}`

/** Every schema that a route names, once. */
const named = (): ReadonlyMap<string, z.ZodMiniType> => {
  const routes = Object.values(described).flat()
  const own = routes.flatMap(({ body, answer }) => [body, answer].filter((each) => each !== undefined))
  return new Map<string, z.ZodMiniType>([...Object.entries(sharedParts), ['Refusal', refusalAnswer], ...own])
}

const schemas = (): Readonly<Record<string, unknown>> => {
  const registry = z.registry<{ readonly id: string }>()
  for (const [id, schema] of named()) if (!registry.has(schema)) registry.add(schema, { id })
  const made = z.toJSONSchema(registry, { uri: ref, override: finishedSchema, unrepresentable: 'any' }).schemas
  return Object.fromEntries(
    Object.entries(made).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
  )
}

const json = (name: string) => ({ 'application/json': { schema: { $ref: ref(name) } } })

const queryParameters = (query: z.ZodMiniType) => {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { override: finishedSchema })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

const pathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

const headerParameters = (headers: Described['headers']) =>
  (headers ?? []).map((name) => ({ name, in: 'header', required: true, schema: { type: 'string' } }))

const operationOf = (tag: string, { path, method, summary, query, body, answer, status, headers }: Described) => ({
  operationId: `${method}${path.replaceAll(/[/{}-]+(\w?)/g, (_whole, letter: string) => letter.toUpperCase())}`,
  tags: [tag],
  summary,
  parameters: [
    ...pathParameters(path),
    ...headerParameters(headers),
    ...(query === undefined ? [] : queryParameters(query)),
  ],
  ...(body === undefined ? {} : { requestBody: { content: json(body[0]) } }),
  responses: {
    [status]: { description: 'Done', ...(answer === undefined ? {} : { content: json(answer[0]) }) },
    default: { description: 'Refused: nothing was done', content: json('Refusal') },
  },
})

let made: Readonly<Record<string, unknown>> | undefined

/** The desk's interface for programs, as OpenAPI 3.1, made of the schemas that read what is sent. */
export const openApiDocument = (): Readonly<Record<string, unknown>> => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [tag, routes] of Object.entries(described))
    for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operationOf(tag, route) }
  made ??= {
    openapi: '3.1.0',
    info: {
      title: 'Anslag quote desk',
      version: '1',
      description: 'A register of quotes. Each act has a key of its own, and names the version that was seen.',
    },
    tags: Object.keys(described).map((name) => ({ name })),
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'desk-session' } },
    },
    security: [{ session: [] }],
  }
  return made
}
