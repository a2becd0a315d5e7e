import { describe, expect, it } from 'vitest'
import { beside, inTurn, step } from './step.ts'

const passing = step('types', async () => true)

const failing = step('site', async () => false)

const silent = () => undefined

/** A plan that ends when it is told to. */
const held = (text: string) => {
  let end = (): void => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const plan = step(text, async (say) => {
    say(`${text} began\n`)
    await ended
    say(`${text} ended\n`)
    return true
  })
  return { plan, end: () => end() }
}

describe.each([
  ['in turn', inTurn],
  ['beside one another', beside],
])('plans %s', (_, run) => {
  it('add up what each of them counted', async () => {
    const tests = step('tests', async () => ({ passed: 40, failures: ['rounds up', 'rounds down'] }))
    expect(await run(passing, tests)(silent)).toEqual({
      passed: 41,
      failures: ['tests: rounds up', 'tests: rounds down'],
    })
  })

  it('go on after one that failed', async () => {
    expect(await run(failing, passing)(silent)).toEqual({ passed: 1, failures: ['site'] })
  })

  it('count a step that breaks as failed, and say why', async () => {
    const output: string[] = []
    const broken = step('lint', () => Promise.reject(new Error('no such program')))
    expect(await run(broken, passing)((text) => output.push(text))).toEqual({ passed: 1, failures: ['lint'] })
    expect(output.join('')).toContain('no such program')
  })
})

describe('what a step says', () => {
  it('is shown whole when it has ended, also where another ends before it', async () => {
    const output: string[] = []
    const [slow, quick] = [held('slow'), held('quick')]
    const all = beside(slow.plan, quick.plan)((text) => output.push(text))
    quick.end()
    await quick.plan(silent)
    slow.end()
    await all
    expect(output).toEqual(['\n── quick ──\nquick began\nquick ended\n', '\n── slow ──\nslow began\nslow ended\n'])
  })
})

describe('plans in turn', () => {
  it('begin when the one before has ended', async () => {
    const order: string[] = []
    const noting = (text: string) =>
      step(text, async () => {
        order.push(`${text} began`)
        await Promise.resolve()
        order.push(`${text} ended`)
        return true
      })
    await inTurn(noting('site'), noting('browser'))(silent)
    expect(order).toEqual(['site began', 'site ended', 'browser began', 'browser ended'])
  })
})
