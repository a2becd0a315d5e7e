import { describe, expect, it } from 'vitest'
import { ssbParser } from '../testing/parser.ts'

/** A variable that counts how often its name is asked for. */
const counting = () => {
  const counted = { asked: 0 }
  const variable = {
    get name() {
      counted.asked += 1
      return 'alder'
    },
  }
  return { counted, variables: Array.from({ length: 600 }, () => variable) }
}

const text = (count: number) =>
  JSON.stringify({
    format: 'request/1',
    variables: Array.from({ length: count }, (_, index) => ({ name: `v${index}`, list: 'inntekt' })),
  })

describe('reading ahead', () => {
  it('leaves nothing of a large member to be read when the whole is read', async () => {
    const reading = ssbParser()
    const { counted, variables } = counting()
    const draft = { format: 'request/1', variables }
    await reading.parseInChunks(draft)
    const { asked } = counted
    expect(asked).toBeGreaterThan(0)
    expect(reading.issuesOf(draft)).toEqual([])
    expect(counted.asked).toBe(asked)
  })

  it.each(['request', 'draft'])('finds the request in a document that has it as its %s', async (name) => {
    const reading = ssbParser()
    const { counted, variables } = counting()
    const request = { format: 'request/1', variables }
    await reading.parseInChunks({ [name]: request })
    const { asked } = counted
    expect(asked).toBeGreaterThan(0)
    reading.issuesOf(request)
    expect(counted.asked).toBe(asked)
  })

  it('says of a text what is said of it without', async () => {
    const reading = ssbParser()
    const texts = [text(1_000), '{', '', '[1.5]', text(3)]
    const without = texts.map(reading.json)
    for (const each of texts) await reading.parseTextInChunks(each)
    expect(texts.map(reading.json)).toEqual(without)
  })

  it('parses a text once', async () => {
    const reading = ssbParser()
    await reading.parseTextInChunks(text(1_000))
    const [first, second] = [reading.json(text(1_000)), reading.json(text(1_000))]
    expect(first).toBe(second)
  })

  it('lets others have a turn between the pieces', async () => {
    const reading = ssbParser()
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    })
    await reading.parseTextInChunks(text(9_000))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(1)
  })
})
