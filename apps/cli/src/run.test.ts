import { InvariantError, languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { processEnvironment } from './process-environment.ts'
import { recorded } from './recorded-run.ts'
import { reportUnwritable } from './run.ts'

const failing = (error: unknown) => ({
  today: () => {
    throw error
  },
})

describe('a bug', () => {
  it('ends with 70 and the code of the broken invariant, without a stack', async () => {
    const { code, stdout, stderr } = await recorded('price small.json', {}, failing(new InvariantError('test/broken')))
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' })
    expect(stderr).toContain('test/broken')
    expect(stderr).not.toMatch(/\bat |\.ts/)
  })

  it('ends with 70 and a neutral code for any other error', async () => {
    const { code, stderr } = await recorded('price small.json', {}, failing(new TypeError('secret')))
    expect(code).toBe(70)
    expect(stderr).toContain('unexpected/TypeError')
    expect(stderr).not.toContain('secret')
    expect((await recorded('price small.json', {}, failing('thrown text'))).stderr).toContain('unexpected')
  })

  it.each(languages)('asks the user in %s to tell of it', async (language) => {
    const { stderr } = await recorded(`price small.json --lang ${language}`, {}, failing(new InvariantError('x/y')))
    expect(stderr).toContain({ nb: 'Meld fra', nn: 'Meld frå', en: 'Tell those' }[language])
  })

  it('cannot steer a terminal with what its code holds', async () => {
    const { stderr } = await recorded('price small.json', {}, failing(new InvariantError('x/\u001b[31m')))
    expect(stderr).not.toContain('\u001b')
  })
})

describe('a result that cannot be written', () => {
  it.each([
    ['nb', 'Resultatet kan ikke skrives'],
    ['nn', 'Resultatet kan ikkje skrivast'],
    ['en', 'The result cannot be written'],
  ])('is told of in %s', (language, says) => {
    const written: string[] = []
    reportUnwritable(['example', '--lang', language], { ...processEnvironment(), stderr: (text) => written.push(text) })
    expect(written.join('')).toContain(says)
  })
})
