import { signal } from '@preact/signals'
import { describe, expect, it, vi } from 'vitest'
import type { Call } from '../api/call.ts'
import { askWho, type Person, signOut } from './desk.ts'

const answering = (...answers: readonly object[]): Call => {
  const left = [...answers]
  return async () => JSON.parse(JSON.stringify(left.shift()))
}

const kari = { name: 'Kari', role: 'officer', hasBuyerLinks: false }

describe('who is signed in', () => {
  it('is not known while the desk is away, and known once it has answered', async () => {
    const call = answering({ kind: 'away' }, { kind: 'done', body: kari, etag: '' }, { kind: 'away' })
    const desk = { call, person: signal<Person | undefined>(undefined), isKnown: signal(false) }
    await askWho(desk)
    expect([desk.isKnown.value, desk.person.value]).toEqual([false, undefined])
    await askWho(desk)
    await askWho(desk)
    expect([desk.isKnown.value, desk.person.value]).toEqual([true, kari])
  })

  it('is nobody where the desk says so', async () => {
    const desk = { call: answering({ kind: 'signed-out' }), person: signal(undefined), isKnown: signal(false) }
    await askWho(desk)
    expect([desk.isKnown.value, desk.person.value]).toEqual([true, undefined])
  })
})

describe('signing out', () => {
  it.each([
    [{ kind: 'done', body: {}, etag: '' }, 1],
    [{ kind: 'signed-out' }, 1],
    [{ kind: 'away' }, 0],
    [{ kind: 'refused', status: 403, issues: [] }, 0],
  ])('answered by %j leaves the page %i times', async (answer, times) => {
    const leave = vi.fn()
    expect(await signOut(answering(answer), leave)).toBe(times === 1)
    expect(leave).toHaveBeenCalledTimes(times)
  })
})
