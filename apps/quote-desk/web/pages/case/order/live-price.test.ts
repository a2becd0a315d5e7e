import type { Draft } from '@anslag/request-form'
import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { callWith } from '../../../api/call.ts'
import type { Connection } from '../../../shell/desk.ts'
import { createLivePrice, keepLive } from './live-price.ts'

const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

/** What is asked waits until somebody answers it, in whatever order. */
const waiting = () => {
  const asked: ((answer: Response | Error) => void)[] = []
  const call = callWith(
    () =>
      new Promise((resolve, reject) => {
        asked.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)))
      }),
    { heard: () => undefined },
  )
  return { asked, live: createLivePrice(call, 'one', 0) }
}

const later = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('the price of what is being written', () => {
  it('is that of what was written last, whichever answer comes first', async () => {
    const { asked, live } = waiting()
    live.ask({ a: 1 })
    await later()
    live.ask({ a: 2 })
    await later()
    asked[1]?.(json(200, { content: 'second' }))
    await later()
    asked[0]?.(json(200, { content: 'first' }))
    await later()
    expect(live.now.value).toEqual({ kind: 'priced', body: { content: 'second' } })
  })

  it('is asked once for what is written in one go, and is none where nothing is written any more', async () => {
    const { asked, live } = waiting()
    live.ask({ a: 1 })
    live.ask({ a: 12 })
    await later()
    expect(asked).toHaveLength(1)
    live.ask(undefined)
    asked[0]?.(json(200, { content: 'late' }))
    await later()
    expect(live.now.value).toBeUndefined()
  })

  it('is refused with why, and away where nobody answers', async () => {
    const { asked, live } = waiting()
    live.ask({ a: 1 })
    await later()
    asked[0]?.(json(422, { issues: [] }))
    await later()
    expect(live.now.value).toEqual({ kind: 'refused', issues: [] })
    live.ask({ a: 2 })
    await later()
    asked[1]?.(new Error('away'))
    await later()
    expect(live.now.value).toEqual({ kind: 'away' })
  })
})

describe('the price while it is shown', () => {
  const shownPrice = () => {
    const { asked, live } = waiting()
    const by = {
      draft: signal<Draft | undefined>({ a: 1 }),
      shown: signal({ version: 3 }),
      connection: signal<Connection>('up'),
    }
    return { asked, live, ...by, end: keepLive(live, by) }
  }

  it('is asked anew when something of the case became another', async () => {
    const { asked, live, shown } = shownPrice()
    await later()
    asked[0]?.(json(200, { content: 'before' }))
    await later()
    shown.value = { version: 4 }
    await later()
    asked[1]?.(json(200, { content: 'with a charge' }))
    await later()
    expect(live.now.value).toEqual({ kind: 'priced', body: { content: 'with a charge' } })
  })

  it('is asked anew once the desk is back, and only then', async () => {
    const { asked, connection } = shownPrice()
    await later()
    connection.value = 'away'
    asked[0]?.(new Error('away'))
    await later()
    expect(asked).toHaveLength(1)
    connection.value = 'up'
    await later()
    expect(asked).toHaveLength(2)
  })

  it('is asked no more once the page is left', async () => {
    const { asked, draft, shown, end } = shownPrice()
    end()
    draft.value = { a: 2 }
    shown.value = { version: 4 }
    await later()
    expect(asked).toHaveLength(0)
  })
})
