import { exampleRequests } from '@anslag/price-lists'
import { withValue } from '@anslag/request-form'
import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { callWith } from '../../../api/call.ts'
import { memoryStorage } from '../../../kept/testing/memory-storage.ts'
import type { Connection } from '../../../shell/desk.ts'
import { createCase } from '../state.ts'
import { caseOfRequest } from '../testing/case-body.ts'
import { createOrderWork } from './order-work.ts'

const small: object = Object(exampleRequests.small)

const titled = (title: string) => withValue({ ...small }, ['project', 'title'], title)

const answer = (status: number, body: object, version: number) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ETag: `"${version}"` },
  })

/** A case at version 3 whose desk saves what it is sent, unless it is away; what it is sent waits for `answering`. */
const worked = () => {
  const desk = { version: 3, isAway: false, answering: Promise.resolve() }
  const sent: object[] = []
  const fetched = async (_path: unknown, init: RequestInit = {}): Promise<Response> => {
    const { edited } = JSON.parse(String(init.body))
    sent.push(edited)
    await desk.answering
    if (desk.isAway) throw new TypeError('Failed to fetch')
    desk.version += 1
    return answer(200, caseOfRequest(desk.version, edited), desk.version)
  }
  const call = callWith(fetched, { heard: () => undefined })
  const acts = createCase({ id: 'one', call, say: () => undefined }, { body: caseOfRequest(3, small), etag: '"3"' })
  const keeping = { storage: memoryStorage(100_000), person: 'Kari', of: 'case one', now: () => '2026-11-23T09:00:00Z' }
  const connection = signal<Connection>('up')
  const words = { savedOrder: 'Saved', undone: 'As before' }
  const work = createOrderWork(acts, { id: 'one', call, connection, keeping, words })
  const end = work.begin()
  const write = (title: string): void => {
    work.form.value = { draft: titled(title), invalid: {} }
  }
  return { ...work, acts, desk, sent, write, end }
}

describe('the form of an order', () => {
  it('opens at the question that somebody wants to answer, and else at its beginning', () => {
    const { isEditing, sought, open, close, end } = worked()
    expect(isEditing.value).toBe(false)
    open(['sources', '0', 'files'])
    expect([isEditing.value, sought.value]).toEqual([true, ['sources', '0', 'files']])
    close()
    open()
    expect(sought.value).toBeUndefined()
    end()
  })
})

describe('an order that is saved', () => {
  it('is not blamed on somebody else while more is written, nor afterwards', async () => {
    const { desk, write, save, isStale, isUnsaved, form, end } = worked()
    let answerNow = (): void => undefined
    desk.answering = new Promise((resolve) => {
      answerNow = resolve
    })
    const stale: boolean[] = []
    const watching = isStale.subscribe((now) => void stale.push(now))
    write('Mine')
    const saving = save()
    write('Mine, and more')
    answerNow()
    await saving
    expect(new Set(stale)).toEqual(new Set([false]))
    expect([isUnsaved.value, form.value.draft]).toEqual([true, titled('Mine, and more')])
    watching()
    end()
  })

  it('can be taken back, once', async () => {
    const { write, save, undo, undoable, sent, form, end } = worked()
    write('Mine')
    await save()
    expect(undoable.value).toEqual(small)
    await undo()
    expect([undoable.value, sent.at(-1), form.value.draft]).toEqual([undefined, small, small])
    end()
  })

  it('can still be taken back where the desk did not answer', async () => {
    const { desk, write, save, undo, undoable, end } = worked()
    write('Mine')
    await save()
    desk.isAway = true
    await undo()
    expect(undoable.value).toEqual(small)
    end()
  })

  it('cannot be taken back once the case is another: that would take back what a colleague made of it', async () => {
    const { acts, write, save, undo, undoable, sent, end } = worked()
    write('Mine')
    await save()
    acts.shown.value = { body: caseOfRequest(5, titled('Of a colleague')), etag: '"5"' }
    await undo()
    expect([undoable.value, sent]).toEqual([undefined, [titled('Mine')]])
    end()
  })
})
