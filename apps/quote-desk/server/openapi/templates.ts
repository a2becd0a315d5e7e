import { instantSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { templateKinds } from '../register/case-tables.ts'
import { newTemplateInput, templateInput, templatesInput } from '../routes/template-content.ts'
import { type Described, found, made } from './route.ts'

const text = z.string()

const templateAnswer = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  kind: z.enum(templateKinds),
  name: text,
  content: templateInput.shape.content,
  changedBy: text,
  changedAt: instantSchema,
})

const templatesAnswer = z.strictObject({ templates: z.array(templateAnswer) })

const path = '/api/templates/{id}'

/** What officers use again and again. */
export const templates: readonly Described[] = [
  {
    method: 'get',
    path: '/api/templates',
    summary: 'Buyers, terms and reasons that are used again and again, by name',
    query: templatesInput,
    answer: ['Templates', templatesAnswer],
    ...found,
  },
  {
    method: 'post',
    path: '/api/templates',
    summary: 'Keeps a buyer, terms or a reason under a name',
    body: ['NewTemplate', newTemplateInput],
    answer: ['Template', templateAnswer],
    ...made,
  },
  { method: 'get', path, summary: 'A template', answer: ['Template', templateAnswer], ...found },
  {
    method: 'put',
    path,
    summary: 'Changes a template; what was made of it stays',
    body: ['ChangedTemplate', templateInput],
    answer: ['Template', templateAnswer],
    status: 200,
    headers: ['If-Match'],
  },
  { method: 'delete', path, summary: 'Takes a template away', status: 204, headers: ['If-Match'] },
]
