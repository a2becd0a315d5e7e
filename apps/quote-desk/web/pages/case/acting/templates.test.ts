import { describe, expect, it } from 'vitest'
import type { Call } from '../../../api/call.ts'
import { keepTemplate, keptOf } from './templates.ts'

const answering =
  (answer: object): Call =>
  async () =>
    JSON.parse(JSON.stringify(answer))

describe('a template that somebody keeps', () => {
  it.each([
    [{ kind: 'done', body: { templates: [] }, etag: '' }, 'Kept'],
    [{ kind: 'away' }, 'Not sent'],
    [{ kind: 'signed-out' }, 'Not sent'],
    [{ kind: 'refused', status: 422, issues: [] }, ''],
  ])('is said to be kept only where the desk has it: %j', async (answer, said) => {
    expect(keptOf(await keepTemplate(answering(answer), 'buyer', 'UiO', {}), 'Kept', 'Not sent')).toBe(said)
  })
})
