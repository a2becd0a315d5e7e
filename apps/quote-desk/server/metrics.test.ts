import { expect, it } from 'vitest'
import { newMetrics } from './metrics.ts'
import { newDatabase } from './testing/database.ts'
import { deskOn } from './testing/desk-in-memory.ts'

it('figures say how requests were answered, by the pattern of their address alone', async () => {
  const { observe, set, text } = newMetrics()
  const { as } = deskOn(await newDatabase(), { observe })
  const officer = await as('officer')
  await officer('GET /api/cases/00000000-0000-4000-8000-000000000000')
  await officer('GET /api/session')
  set('desk_integrity_findings', 2)
  expect(text()).toContain('desk_requests_total{method="GET",route="/api/session",status="200"} 1\n')
  expect(text()).toContain('desk_requests_total{method="GET",route="none",status="404"} 1\n')
  expect(text()).toMatch(/^desk_request_seconds_count 3$/m)
  expect(text()).toMatch(/^desk_integrity_findings 2$/m)
  expect(text()).not.toContain('00000000')
})
