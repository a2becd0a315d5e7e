import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { pricedExample } from './priced-example.ts'

const started = async (argv: readonly string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await pricedExample(argv, {
    readFile: async () => ({ ok: false, problem: 'missing' }),
    readStdin: async () => ({ ok: false, problem: 'unreadable' }),
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    writeFile: async () => 'unwritable',
    today: () => '2026-11-22',
    now: () => '2026-11-22T12:00:00+01:00',
    columns: 80,
    colour: false,
  })
  return { code, stdout: out.join(''), stderr: err.join('') }
}

describe('the start of the project', () => {
  it.each(languages)(
    'prices the example with its explanation in %s, and says how to price one’s own',
    async (language) => {
      const { code, stdout } = await started(['--lang', language])
      expect(code).toBe(0)
      expect(stdout).toContain('Sykdom, arbeid og familie etter kreft')
      expect(stdout).toMatch(/[├└]─ /)
      expect(stdout).toMatch(/anslag example > (bestilling|request)\.json/)
      for (const other of languages.filter((each) => each !== language)) expect(stdout).toContain(`--lang ${other}`)
    },
  )

  it('speaks bokmål unless asked', async () => {
    expect((await started([])).stdout).toContain('Dette var et eksempel.')
  })

  it('says nothing more when it is started wrongly', async () => {
    const { code, stdout } = await started(['--lang', 'no'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})
