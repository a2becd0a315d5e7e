import { describe, expect, it } from 'vitest'
import { whenForgotten } from './kept-work.ts'
import { createKeptWritten } from './kept-written.ts'
import { memoryStorage } from './testing/memory-storage.ts'

/** A form of which the browser keeps what is written. */
const formIn = (storage: Storage, beginning: Readonly<Record<string, string>> = { name: 'UiO' }) => {
  const form = createKeptWritten({ storage, person: 'Kari', of: 'form', now: () => '2026-11-30T09:00:00Z' }, beginning)
  form.keep()
  return form
}

describe('a form of which what is written is kept', () => {
  it('stands again after a reload, on top of what was saved since, and says so', () => {
    const storage = memoryStorage(10_000)
    const before = formIn(storage, { name: 'UiO', city: 'Oslo' })
    expect(before.wasKept).toBe(false)
    before.written.value = { name: 'UiO', city: 'Ås' }
    const after = formIn(storage, { name: 'UiB', city: 'Oslo' })
    expect([after.wasKept, after.written.value]).toEqual([true, { name: 'UiB', city: 'Ås' }])
  })

  it('keeps what was written while another saved, and while it was itself sent', () => {
    const form = formIn(memoryStorage(10_000), { name: 'UiO', city: 'Oslo' })
    const sent = { name: 'UiO', city: 'Ås' }
    form.written.value = sent
    form.beginWith({ name: 'UiB', city: 'Oslo' })
    expect(form.written.value).toEqual({ name: 'UiB', city: 'Ås' })
    form.written.value = { name: 'NTNU', city: 'Ås' }
    form.beginWith({ name: 'UiB', city: 'Ås' })
    form.sent({ name: 'UiB', city: 'Ås' })
    expect(form.written.value).toEqual({ name: 'NTNU', city: 'Ås' })
  })

  it('is kept again where another tab throws it away while it stands here', () => {
    const [storage, tabs] = [memoryStorage(10_000), new EventTarget()]
    const form = formIn(storage)
    const end = whenForgotten(tabs, { person: 'Kari', of: 'form' }, form.keepNow)
    const forgotten = (key: string) => {
      storage.clear()
      tabs.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: null }))
      return storage.length
    }
    form.written.value = { name: 'UiB' }
    expect([forgotten('desk-work Kari form'), forgotten('desk-work Kari other')]).toEqual([1, 0])
    end()
    expect(forgotten('desk-work Kari form')).toBe(0)
  })

  it('keeps nothing once it was sent', () => {
    const storage = memoryStorage(10_000)
    const form = formIn(storage)
    form.written.value = { name: 'UiB' }
    expect(storage.length).toBe(1)
    form.sent(form.written.value)
    expect([form.written.value, storage.length]).toEqual([{ name: 'UiO' }, 0])
  })
})
