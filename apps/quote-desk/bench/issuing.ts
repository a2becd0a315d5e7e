import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { exampleRequests } from '@anslag/price-lists'
import { exampleQuoteDetails } from '@anslag/quotes'
import type { Call } from './sessions.ts'

/** Milliseconds until each answer, and from then until each was there as PDF. */
export interface Issued {
  readonly answered: readonly number[]
  readonly printed: readonly number[]
}

const sent = async (call: Call, path: string, headers: Readonly<Record<string, string>>, body = '{}') => {
  const answer = await call(path, { method: 'POST', headers: { 'Idempotency-Key': randomUUID(), ...headers }, body })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  const made: { readonly case: string } = JSON.parse(text)
  return made
}

const untilPrinted = async (call: Call, id: string): Promise<void> => {
  const path = `/api/cases/${id}/revisions/1/pdf`
  for (;;) {
    const answer = await call(path)
    await answer.arrayBuffer()
    if (answer.ok) return
    await setTimeout(20)
  }
}

/** Makes cases one after another, of small and typical requests in turn, and issues each. */
export const issued = async (calls: readonly [Call, ...Call[]], count: number): Promise<Issued> => {
  const requests = [exampleRequests.small, exampleRequests.typical]
  const [answered, printed]: [number[], number[]] = [[], []]
  for (let place = 0; place < count; place += 1) {
    const call = calls[place % calls.length] ?? calls[0]
    const body = JSON.stringify({ request: requests[place % requests.length], details: exampleQuoteDetails })
    const { case: id } = await sent(call, '/api/cases', {}, body)
    const begun = performance.now()
    await sent(call, `/api/cases/${id}/issue`, { 'If-Match': '"1"' })
    const at = performance.now()
    answered.push(at - begun)
    await untilPrinted(call, id)
    printed.push(performance.now() - at)
  }
  return { answered, printed }
}
