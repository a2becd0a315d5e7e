import { describe, expect, it } from 'vitest'
import { createLoading } from './loading.ts'

describe('a part of the page that comes when it is needed', () => {
  it('says that it did not come, and comes when it is tried again', async () => {
    const answers = [Promise.reject(new TypeError('Failed to fetch')), Promise.resolve({ name: 'sheet' })]
    const { come, hasFailed, ask } = createLoading(async () => (await answers.shift()) ?? { name: 'another' })
    await ask()
    expect([come.value, hasFailed.value]).toEqual([undefined, true])
    const again = ask()
    expect(hasFailed.value).toBe(false)
    await again
    expect([come.value, hasFailed.value]).toEqual([{ name: 'sheet' }, false])
    await ask()
    expect(come.value).toEqual({ name: 'sheet' })
  })
})
