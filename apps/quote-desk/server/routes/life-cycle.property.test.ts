import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '@anslag/quotes'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendingTo } from '../jobs/checkpoints.ts'
import { checkNow } from '../jobs/daily-check.ts'
import { newDatabase } from '../testing/database.ts'
import {
  type Body,
  bodyOf,
  current,
  deskOn,
  lived,
  newKey,
  type Send,
  type TestDesk,
} from '../testing/desk-in-memory.ts'
import { beginning, type Modelled, type StepName, statusIn, stepped, steps } from '../testing/life-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-lives-'))

let test: TestDesk
let officer: Send
let finance: Send

beforeAll(async () => {
  const outside = { appendCheckpoints: appendingTo(join(folder, 'one.jsonl')), checkpointFolder: folder }
  test = deskOn(await newDatabase(), outside)
  ;[officer, finance] = [await test.as('officer'), await test.as('finance')]
})

afterAll(() => rmSync(folder, { recursive: true }))

const bodies: Readonly<Partial<Record<StepName, object>>> = {
  edit: { format: 'quote-details/1', texts: {} },
  accept: { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-11-23T09:00:00Z' },
  decline: { reason: 'price' },
  withdraw: { reason: 'mistake' },
  cancel: { reason: 'mistake' },
  undo: { reason: 'Feil' },
  adjust: { kind: 'reduction', reason: 'Student', size: { amount: '1.00' } },
  deliver: { delivery: '2027' },
  archive: { number: '26/1234' },
  recordHours: { component: 'coordination', hours: '1.5', note: 'Avklaringer' },
}

const isStep = (name: string): name is StepName => Object.hasOwn(steps, name)

/** Beside the steps: the last call once more with its key, and a call on a version that stands no longer. */
const calls = fc.array(fc.constantFrom(...Object.keys(steps).filter(isStep), 'again' as const, 'stale' as const), {
  minLength: 4,
  maxLength: 20,
})

interface Sent {
  readonly call: string
  readonly options: Parameters<Send>[1]
  readonly answer: string
}

const send = async ({ case: id, number = '', quote }: Body, step: StepName, version: number) => {
  const hash = quote.revisions.findLast(({ seal }) => seal !== undefined)?.seal?.hash ?? ''
  if (step === 'acknowledge')
    return { answer: await finance(`PUT /api/finance/quotes/${number || 'none'}/acknowledgement`, { body: { hash } }) }
  const headers = { 'If-Match': `"${version}"`, 'Idempotency-Key': newKey() }
  const [call, options] = [`POST /api/cases/${id}/${step}`, { body: bodies[step] ?? {}, headers }] as const
  return { answer: await officer(call, options), call, options }
}

/** Goes one step with the desk and one with the model, and holds them against each other. */
const together = async (
  found: Body,
  model: Modelled,
  step: StepName,
): Promise<readonly [Body, Modelled, Sent | undefined]> => {
  const { answer, call, options } = await send(found, step, found.version)
  const expected = stepped(model, step)
  const text = await answer.text()
  expect([answer.status < 300, step, statusIn(model)]).toEqual([expected !== undefined, step, statusIn(model)])
  expect([200, 404, 409]).toContain(answer.status)
  const after = await current(officer, found)
  const next = expected ?? model
  expect([after.status, after.quote.revisions.length]).toEqual([
    statusIn(next),
    next.revisions + (next.hasDraft ? 1 : 0),
  ])
  const isAct = expected !== undefined && !(step === 'acknowledge' && expected === model)
  expect(after.version - found.version).toBe(isAct ? 1 : 0)
  return [after, next, call !== undefined && answer.status < 300 ? { call, options, answer: text } : undefined]
}

const feedOf = async (number: string) => {
  const { entries } = JSON.parse(await (await finance('GET /api/finance/feed?limit=1000')).text())
  return entries.filter((entry: { number: string }) => entry.number === number)
}

it('the life of a quote is what a small model of it says, whatever is tried in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(calls, async (tried) => {
      let [found, model, last]: [Body, Modelled, Sent | undefined] = [await lived(officer), beginning, undefined]
      for (const each of tried) {
        if (each === 'again') {
          if (last !== undefined) expect(await (await officer(last.call, last.options)).text()).toBe(last.answer)
        } else if (each === 'stale') {
          const { answer } = await send(found, 'send', found.version - 1)
          expect([answer.status, (await bodyOf(answer)).issues[0].code]).toEqual([412, 'desk/version-differs'])
        } else {
          const [after, next, sent] = await together(found, model, each)
          ;[found, model, last] = [after, next, sent ?? last]
        }
        expect((await current(officer, found)).version).toBe(found.version)
      }
      expect(verify(found.quote).holds || found.quote.number === undefined).toBe(true)
      expect(found.number === undefined ? 0 : (await feedOf(found.number)).length).toBe(model.heard)
    }),
    {
      numRuns: 8,
      examples: [
        [['issue', 'accept', 'undo', 'revise', 'issue', 'accept', 'acknowledge', 'acknowledge', 'cancel']],
        [
          [
            'adjust',
            'reprice',
            'issue',
            'recordHours',
            'accept',
            'deliver',
            'recordHours',
            'acknowledge',
            'deliver',
            'archive',
          ],
        ],
      ],
    },
  )
  // Whatever came of them, what stands beside the quotes follows from them.
  expect((await checkNow(test.desk)).findings).toEqual([])
})
