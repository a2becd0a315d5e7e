import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { parse } from './arguments/parse.ts'
import { commands } from './commands/index.ts'
import { recorded } from './recorded-run.ts'
import { cliTextsFor, quoteCommandNames } from './texts/index.ts'

const cases: readonly (readonly [line: string, code: string, says: string])[] = [
  ['prise small.json', 'usage/unknown-command', 'Mente du price?'],
  ['banana', 'usage/unknown-command', 'Kommandoene er price'],
  ['list', 'usage/incomplete-command', 'list show, list check eller list diff'],
  ['list sho', 'usage/unknown-command', 'Mente du list show?'],
  ['price small.json --frmat json', 'usage/unknown-option', 'Mente du --format?'],
  ['price small.json --size small', 'usage/unknown-option', '--size'],
  ['price small.json -x', 'usage/unknown-option', '-x'],
  ['--frobnicate', 'usage/unknown-option', '--frobnicate'],
  ['price small.json --format', 'usage/value-missing', 'text eller json'],
  ['price small.json --day --explain', 'usage/value-missing', '--day må ha en verdi. Prisdagen'],
  ['price small.json --explain=yes', 'usage/value-not-wanted', '--explain'],
  ['price small.json --format xml', 'usage/value-not-allowed', 'text eller json'],
  ['price small.json --lang no', 'usage/value-not-allowed', 'nb, nn eller en'],
  ['example --size huge', 'usage/value-not-allowed', 'small, typical eller large'],
  ['price small.json --day 2026-02-30', 'usage/not-a-day', '2026-02-30'],
  ['price small.json --day i-dag', 'usage/not-a-day', '2026-03-01'],
  ['price', 'usage/operand-missing', 'BESTILLING'],
  ['explain small.json', 'usage/operand-missing', 'LINJE'],
  ['diff small.json', 'usage/operand-missing', 'ETTER'],
  ['list check', 'usage/operand-missing', 'FIL'],
  ['price small.json typical.json', 'usage/operand-not-wanted', 'typical.json'],
  ['example small', 'usage/operand-not-wanted', 'small'],
  ['schema', 'usage/operand-missing', 'finance-mapping, reading eller plan'],
  ['schema requets', 'usage/operand-not-allowed', 'Mente du request?'],
  ['help prise', 'usage/unknown-command', 'Mente du price?'],
  ['diff - -', 'usage/stdin-twice', 'én gang'],
  ['price - --list -', 'usage/stdin-twice', 'én gang'],
  ['read - --metadata -', 'usage/stdin-twice', 'én gang'],
  ['read', 'usage/operand-missing', 'FIL'],
  ['read a.txt --explain', 'usage/unknown-option', '--explain'],
]

describe('a command line that cannot be understood', () => {
  it.each(cases)('anslag %s', async (line, code, says) => {
    const run = await recorded(line)
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' })
    const text = run.stderr.replaceAll(/\n +/g, ' ')
    expect(text).toContain(code)
    expect(text).toContain(says)
    expect(text).toContain('anslag help')
  })

  it.each(languages)('is explained in %s', async (language) => {
    for (const [line] of cases.filter(([, code]) => !code.includes('not-allowed'))) {
      const { stderr } = await recorded(`${line} --lang=${language}`)
      expect(stderr).not.toMatch(/undefined|\[object/)
      expect(stderr).toContain({ nb: 'for å få hjelp', nn: 'for å få hjelp', en: 'for help' }[language])
    }
  })

  it('says all that is wrong', async () => {
    const { stderr } = await recorded('price --format xml --day 1 --foo')
    for (const code of ['value-not-allowed', 'not-a-day', 'unknown-option', 'operand-missing'])
      expect(stderr).toContain(`usage/${code}`)
  })

  it('does not take the value of an unknown option for a word too many', async () => {
    const { stderr } = await recorded('price small.json --frmat json')
    expect(stderr).toContain('usage/unknown-option')
    expect(stderr).not.toContain('usage/operand-not-wanted')
  })

  it('does not take an option for the value of another', async () => {
    const { stderr } = await recorded('price small.json --day --lang en')
    expect(stderr).toContain('--day needs a value')
    expect((await recorded('price small.json --list=--odd.json')).stderr).toContain('--odd.json: én feil')
  })

  it('takes an empty word for none', async () => {
    expect((await recorded(['price', ''])).stderr).toContain('usage/operand-missing')
    expect((await recorded(['', ''])).code).toBe(0)
  })

  it('takes what stands after -- as names of files', async () => {
    const { code, stderr } = await recorded('price -- --odd.json')
    expect(code).toBe(1)
    expect(stderr).toContain('--odd.json')
  })
})

describe('help', () => {
  it('is shown without arguments, with every command and with examples', async () => {
    const { code, stdout, stderr } = await recorded('')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of [
      'price',
      'explain',
      'diff',
      'example',
      'list show',
      'list check',
      'list diff',
      'read',
      'schema',
    ])
      expect(stdout).toContain(`\n  ${command}`)
    expect(stdout).toContain('anslag price bestilling.json')
  })

  it('is the same when it is asked for', async () => {
    const { stdout } = await recorded('')
    for (const line of ['--help', '-h', 'help']) expect((await recorded(line)).stdout).toBe(stdout)
  })

  it('is shown for one command, with its options only', async () => {
    const { code, stdout } = await recorded('help price')
    expect(code).toBe(0)
    expect(stdout).toContain('Bruk: anslag price BESTILLING')
    expect(stdout).toContain('--explain')
    expect(stdout).not.toContain('--size')
    expect((await recorded('price --help')).stdout).toBe(stdout)
    expect((await recorded('price missing.json -h')).stdout).toBe(stdout)
  })

  it('says that the name of a new key is that of the signer', async () => {
    const text = (await recorded('help key new')).stdout.replaceAll(/\s+/g, ' ')
    expect(text).toContain('Navnet i --by er det «anslag quote verify» viser som den som har signert.')
    expect(text).toContain('eller som nøkkelen tilhører')
  })

  it('is shown for a group of commands', async () => {
    const { stdout } = await recorded('help list')
    for (const name of ['list show', 'list check', 'list diff']) expect(stdout).toContain(`anslag ${name}`)
    expect((await recorded('list --help')).stdout).toBe(stdout)
  })

  it('lists the commands of a large group, each in short', async () => {
    const { stdout } = await recorded('help quote')
    for (const name of quoteCommandNames) expect(stdout).toContain(`\n  ${name} `)
    expect(stdout).not.toContain('--in-place')
    expect((await recorded('')).stdout).not.toContain('--in-place')
  })

  it('shows options that a command cannot do without as such', async () => {
    const { stdout } = await recorded('help quote issue')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'quote issue TILBUD [--number NUMMER] [--base TILBUD] --by NAVN [--role',
    )
  })

  it.each(languages)('says in %s what every command about quotes does, with an example', async (language) => {
    for (const name of quoteCommandNames) {
      const { code, stdout } = await recorded(`help ${name} --lang ${language}`)
      expect(code).toBe(0)
      expect(stdout).not.toMatch(/undefined|\[object/)
      expect(stdout).toContain(`  anslag ${name}`)
    }
  })

  it.each(languages)('has examples in %s that the program understands', (language) => {
    const { help } = cliTextsFor(language)
    const examples = [...help.examples, ...Object.values(help.commands).flatMap((command) => command.examples)]
    const lines = examples.flatMap((example) => example.replace(/ > \S+$/, '').split(' | '))
    const wrong = lines.filter((line) => {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
      return parse(words.slice(1), commands).asked.kind !== 'command'
    })
    expect(wrong).toEqual([])
    expect(lines.length).toBeGreaterThan(40)
  })

  it.each(languages)('fits a terminal of 60 columns in %s', async (language) => {
    const { stdout } = await recorded(`help --lang ${language}`, {}, { columns: 60 })
    const prose = stdout.split('\n').filter((line) => !line.includes('anslag '))
    expect(prose.filter((line) => line.length > 60)).toEqual([])
  })

  it('tells the version', async () => {
    expect(await recorded('--version')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^anslag \d+\.\d+\.\d+ \(anslag-pricing\/\d+\.\d+\.\d+\)\n$/),
      stderr: '',
    })
  })
})
