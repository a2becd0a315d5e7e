import { describe, expect, it } from 'vitest'
import { callWith } from '../../../api/call.ts'
import { createLivePrice } from './live-price.ts'

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
