import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { estimate, priceBookOn, readRequest } from '@anslag/pricing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../repository/files.ts'
import { commandLine } from './bundled.ts'

/** As it is called in the repository, without the package manager around it. */
const inRepository = '"$NODE" --import tsx apps/cli/src/main.ts'

/** The same in one file, which starts sooner. */
const anslag = '"$NODE" "$PROGRAM"'

const program = await commandLine()

const shell = (script: string, files: string): SpawnSyncReturns<string> =>
  spawnSync('bash', ['-o', 'pipefail', '-c', script], {
    cwd: root,
    encoding: 'utf8',
    timeout: 240_000,
    env: { ...process.env, NODE: process.execPath, PROGRAM: program, FILES: files, npm_lifecycle_event: 'test' },
  })

const pricedExample = () => {
  const day = '2026-11-22'
  const book = priceBookOn(day, bundledBooks())
  const request = readRequest(exampleRequests.small, bundledBooks().catalogue)
  const made = book.ok && request.ok ? estimate({ request: request.value, book: book.value, day }) : undefined
  return made?.ok ? made.value : undefined
}

let files = ''

beforeAll(() => {
  files = mkdtempSync(join(tmpdir(), 'anslag-'))
  writeFileSync(join(files, 'huge.json'), '[')
  truncateSync(join(files, 'huge.json'), 50_000_000)
  // Priced, it is more than a pipe holds.
  writeFileSync(join(files, 'large.json'), JSON.stringify(exampleRequests.large))
  writeFileSync(join(files, 'estimate.json'), JSON.stringify(pricedExample()))
  writeFileSync(join(files, 'latin1.json'), Uint8Array.from([0x7b, 0x22, 0xe5, 0x22, 0x7d]))
})

afterAll(() => {
  for (const folder of [files, dirname(program)]) rmSync(folder, { recursive: true })
})

describe('the process', () => {
  it('prices in a pipe what it gave as an example', () => {
    const { status, stdout, stderr } = shell(`${inRepository} example | ${anslag} price - --lang nn`, files)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('Sum inkl. mva.')
    expect(stdout).not.toContain('\u001b')
  })

  it('ends quietly when nobody reads on', () => {
    const script = `{ ${anslag} price "$FILES/large.json" --format json; echo "code $?" >&2; } | head -1`
    const { stdout, stderr } = shell(script, files)
    expect(stdout).toBe('{\n')
    expect(stderr).toBe('code 0\n')
  })

  it('refuses standard input without an end', () => {
    const { stdout, stderr } = shell(`yes | ${anslag} price -; true`, files)
    expect(stdout).toBe('')
    expect(stderr).toContain('file/too-large')
  })

  it('refuses files of 50 MB and what is no UTF-8, a folder or missing', () => {
    const script = `${anslag} list check "$FILES/huge.json" "$FILES/latin1.json" "$FILES" "$FILES/none.json"`
    const { status, stdout, stderr } = shell(script, files)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    for (const code of ['file/too-large', 'file/not-utf-8', 'file/directory', 'file/missing'])
      expect(stderr).toContain(code)
  })

  it('makes other forms where Typst is not installed, as beside this program, and says so of a PDF', () => {
    const forms = `for form in html xlsx docx; do ${anslag} render "$FILES/estimate.json" --as $form -o "$FILES/out.$form"; done`
    const { status, stdout, stderr } = shell(`${forms} && ls "$FILES"`, files)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/out\.docx\n[\s\S]*out\.html\n[\s\S]*out\.xlsx/)
    const pdf = shell(`${anslag} render "$FILES/estimate.json" --as pdf -o "$FILES/out.pdf" --lang en`, files)
    expect({ status: pdf.status, stdout: pdf.stdout }).toEqual({ status: 1, stdout: '' })
    expect(pdf.stderr.replaceAll(/\s+/g, ' ')).toContain('Typst or its fonts are missing on this machine.')
    expect(readdirSync(files)).not.toContain('out.pdf')
  })

  it('tells a wrong command line by 2', () => {
    const { status, stdout } = shell(`${anslag} prise`, files)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})
