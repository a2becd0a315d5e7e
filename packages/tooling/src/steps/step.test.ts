import { describe, expect, it } from 'vitest'
import { one, runAll, type Step } from './step.ts'

const step = (name: string, run: Step['run']): Step => ({ name, run })

const silent = () => undefined

describe('runAll', () => {
  it('adds up what each step counted', async () => {
    const steps = [step('types', async () => one(true)), step('tests', async () => ({ passed: 40, failed: 2 }))]
    expect(await runAll(steps, silent)).toEqual({ passed: 41, failed: 2 })
  })

  it('goes on after a step that failed', async () => {
    const steps = [step('types', async () => one(false)), step('tests', async () => one(true))]
    expect(await runAll(steps, silent)).toEqual({ passed: 1, failed: 1 })
  })

  it('counts a step that breaks as failed, and says why', async () => {
    const said: string[] = []
    const broken = step('lint', () => Promise.reject(new Error('no such program')))
    expect(await runAll([broken], (text) => said.push(text))).toEqual({ passed: 0, failed: 1 })
    expect(said.join('')).toContain('no such program')
  })
})
