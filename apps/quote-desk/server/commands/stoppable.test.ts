import { Agent, createServer, request, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { stoppable } from './stoppable.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

afterEach(() => agent.destroy())

/** A server that answers when it is told to, and keeps connections, and waits, for longer than a test lasts. */
const listening = async (patience = 600_000) => {
  const asked: ServerResponse[] = []
  const server: Server = createServer({ keepAliveTimeout: 600_000 }, (_request, response) => void asked.push(response))
  const stop = stoppable(server, patience)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const get = () =>
    new Promise<string>((resolve) => {
      request({ port, host: '127.0.0.1', agent }, (response) => {
        response.resume()
        response.once('end', () => resolve(`${response.statusCode}`))
      })
        .once('error', () => resolve('no answer'))
        .end()
    })
  const begun = async (count: number) => {
    while (asked.length < count) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { asked, stop, get, begun }
}

describe('a server that is told to stop', () => {
  it('answers what it has begun and then ends, although the connection could be used again', {
    timeout: 20_000,
  }, async () => {
    const { asked, stop, get, begun } = await listening()
    const first = get()
    await begun(1)
    const stopped = stop()
    asked[0]?.end()
    expect(await first).toBe('200')
    await stopped
    expect(await get()).toBe('no answer')
  })

  it('does not wait for a connection that nobody uses', async () => {
    const { asked, stop, get, begun } = await listening()
    const first = get()
    await begun(1)
    asked[0]?.end()
    await first
    await stop()
  })

  it('does not wait for ever for an answer', async () => {
    const { stop, get, begun } = await listening(50)
    const never = get()
    await begun(1)
    await stop()
    expect(await never).toBe('no answer')
  })
})
