import { failure, type Result, success } from '@anslag/pricing'
import { sql } from 'kysely'
import { raise } from '../issues.ts'
import type { TemplateKind } from './case-tables.ts'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'
import { isUuid } from './uuid.ts'

/** Something that officers use again and again. */
export interface Template {
  readonly id: string
  /** Counts how often it was changed; `If-Match` names it. */
  readonly version: number
  readonly kind: TemplateKind
  readonly name: string
  readonly content: unknown
  readonly changedBy: string
  readonly changedAt: string
}

const templates = (register: Register) =>
  register
    .selectFrom('template')
    .select(['id', 'version', 'kind', 'name', 'content', 'changed_by as changedBy', 'changed_at as changedAt'])

type Row = Omit<Template, 'content'> & { readonly content: string }

const parsed = (text: string): unknown => JSON.parse(text)

const templateOf = ({ content, ...row }: Row): Template => ({ ...row, content: parsed(content) })

/** How many there can be of a kind. */
const most = 1_000

/** Every template, or every one of a kind, by name. */
export const templatesOf = async (register: Register, kind?: TemplateKind): Promise<readonly Template[]> => {
  const all = templates(register)
    .orderBy('kind')
    .orderBy('name')
    .limit(3 * most)
  const rows = await (kind === undefined ? all : all.where('kind', '=', kind)).execute()
  return rows.map(templateOf)
}

const notFound = () => failure([raise('desk/not-found', '')])

/** A template. */
export const templateWith = async (register: Register, id: string): Promise<Result<Template>> => {
  const found = isUuid(id) ? await templates(register).where('id', '=', id).executeTakeFirst() : undefined
  return found === undefined ? notFound() : success(templateOf(found))
}

/** The same, of which nobody else does anything until the transaction ends, if it is still what somebody has seen. */
export const lockedTemplate = async (within: Within, id: string, etag: string): Promise<Result<Template>> => {
  const row = isUuid(id) ? await templates(within).where('id', '=', id).forUpdate().executeTakeFirst() : undefined
  if (row === undefined) return notFound()
  const { version } = row
  return etag === `"${version}"` ? success(templateOf(row)) : failure([raise('desk/version-differs', '', { version })])
}

const hasName = async (within: Within, { id, kind, name }: Template): Promise<boolean> => {
  const others = within.selectFrom('template').select('id').where('kind', '=', kind).where('name', '=', name)
  return (await others.where('id', '<>', id).executeTakeFirst()) !== undefined
}

const exists = ({ name }: Template) => failure([raise('desk/template-exists', '/name', { name })])

const rowOf = ({ content, changedBy, changedAt, ...template }: Template) => ({
  ...template,
  content: JSON.stringify(content),
  changed_by: changedBy,
  changed_at: changedAt,
})

/** Nobody else gives one a name meanwhile. */
const lockNames = async (within: Within): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('template-name'))`.execute(within)
}

/** Adds a template; two of a kind have two names. */
export const addTemplate = async (within: Within, template: Template): Promise<Result<Template>> => {
  await lockNames(within)
  const { kind } = template
  const { count } = await within
    .selectFrom('template')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()
  if (Number(count) >= most) return failure([raise('desk/too-many-templates', '', { kind, limit: most })])
  const added = await within
    .insertInto('template')
    .values(rowOf(template))
    .onConflict((conflict) => conflict.columns(['kind', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added === undefined ? exists(template) : success(template)
}

/** Puts a template in the place of what it was, which is locked. */
export const putTemplate = async (within: Within, template: Template): Promise<Result<Template>> => {
  await lockNames(within)
  if (await hasName(within, template)) return exists(template)
  const { id, ...row } = rowOf(template)
  await within.updateTable('template').set(row).where('id', '=', id).execute()
  return success(template)
}

/** Takes a template away. */
export const removeTemplate = async (within: Within, id: string): Promise<void> => {
  await within.deleteFrom('template').where('id', '=', id).execute()
}
