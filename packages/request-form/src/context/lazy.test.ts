import { describe, expect, it } from 'vitest'
import { lazy } from './lazy.ts'

const counted = (fails = 0) => {
  const calls: number[] = []
  const needed = lazy(async () => {
    calls.push(calls.length)
    if (calls.length <= fails) throw new Error('not there')
    return { name: 'it' }
  })
  return { calls, needed }
}

describe('what is fetched when it is needed', () => {
  it('is fetched once, however many ask', async () => {
    const { calls, needed } = counted()
    expect(calls).toEqual([])
    await Promise.all([needed.fetch(), needed.fetch()])
    await needed.fetch()
    expect(calls).toEqual([0])
    expect(needed.now.value).toEqual({ name: 'it' })
  })

  it('says that it failed, and is tried again when it is needed again', async () => {
    const { calls, needed } = counted(1)
    expect(await needed.fetch()).toBeUndefined()
    expect(needed.now.value).toBe('failed')
    expect(await needed.fetch()).toEqual({ name: 'it' })
    expect(calls).toEqual([0, 1])
  })
})
