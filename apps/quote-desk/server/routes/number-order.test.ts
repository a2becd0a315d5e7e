import { expect, it } from 'vitest'
import { raiseSeries } from '../register/checked.ts'
import { bodyOf, lived, newDesk } from '../testing/desk-in-memory.ts'

it('numbers sort as numbers, also beyond four digits, and what has none comes last', async () => {
  const { as, desk } = await newDesk()
  const officer = await as('officer')
  const draft = await lived(officer)
  await raiseSeries(desk.register, 'DEMO-2026', 9_998)
  const numbers: string[] = []
  for (let times = 0; times < 3; times += 1) numbers.push((await lived(officer, ['issue', {}])).number)
  expect(numbers).toEqual(['DEMO-2026-9999', 'DEMO-2026-10000', 'DEMO-2026-10001'])
  const first = await bodyOf(await officer('GET /api/cases?sort=number&limit=2'))
  const rest = await bodyOf(await officer(`GET /api/cases?sort=number&limit=2&after=${first.next}`))
  expect([...first.cases, ...rest.cases].map(({ number }) => number)).toEqual([...numbers, undefined])
  expect(rest.cases.at(-1)?.case).toBe(draft.case)
})
