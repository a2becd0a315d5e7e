import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { processEnvironment } from '../../process-environment.ts'
import { filesOfLife } from '../../quote-files.ts'
import { run } from '../../run.ts'

const by = "--by 'Kari Nordmann'"

const on = (day: string) => `${by} --at 2026-12-${day}T09:00:00+01:00`

/** An accepted quote, and the draft of one that changes it. */
const filesOfChange = async () => {
  const own = await filesOfLife()
  await own.run("quote change accepted.json typical.json --reason 'Avtalt' --day 2026-12-01 --output change.json")
  return own
}

const issue = `quote issue change.json --number DEMO-2026-0043 --base accepted.json ${on('02')} --in-place`

const accept = `quote accept change.json --accepted-by 'Ola Nordmann' --base accepted.json ${on('03')} --in-place`

const lastOf = (quote: { readonly revisions: readonly { readonly events: readonly { readonly kind: string }[] }[] }) =>
  quote.revisions.at(-1)?.events.at(-1)

describe('a quote for a change and its base, written in place', () => {
  it('are both written by one command, and the base is blocked from the issue on', async () => {
    const own = await filesOfChange()
    const { code, stdout, stderr } = await own.run(issue)
    expect([code, stdout]).toEqual([
      0,
      'Skrev DEMO-2026-0043, versjon 1 (utstedt), til change.json.\nSkrev DEMO-2026-0042, versjon 1 (akseptert), til accepted.json.\n',
    ])
    expect(stderr).not.toContain('DEMO-2026-0042')
    const { hash } = own.read('change.json').revisions[0].seal
    expect(lastOf(own.read('accepted.json'))).toMatchObject({
      kind: 'change-issued',
      number: 'DEMO-2026-0043',
      seal: hash,
      by: { name: 'Kari Nordmann', role: 'officer' },
    })
    const second = await own.run("quote change accepted.json small.json --reason 'Avtalt' --day 2026-12-01 --lang en")
    expect(second.stderr).toContain('quote/change-stands')
  })

  it('say so when it is accepted, and when it is over', async () => {
    const own = await filesOfChange()
    await own.run(issue)
    expect((await own.run(accept)).code).toBe(0)
    expect(lastOf(own.read('accepted.json'))).toMatchObject({ kind: 'changed' })
    const other = await filesOfChange()
    await other.run(issue)
    const decline = `quote decline change.json --reason price --base accepted.json ${on('04')} --in-place --role buyer`
    expect((await other.run(decline)).code).toBe(0)
    expect(lastOf(other.read('accepted.json'))).toMatchObject({ kind: 'change-ended', by: { role: 'system' } })
  })

  it('stay as they were where the base refuses what happened', async () => {
    const own = await filesOfChange()
    await own.run(issue)
    const before = own.files.get('change.json')
    const { code, stderr } = await own.run(
      `quote withdraw change.json --reason mistake --base issued.json ${on('04')} --in-place --lang en`,
    )
    expect([code, own.files.get('change.json')]).toEqual([1, before])
    expect(stderr).toContain('issued.json: 2 errors')
  })

  it('leave the base alone where a new file is written, and a command that would only tell it says so', async () => {
    const own = await filesOfChange()
    const before = own.files.get('accepted.json')
    const line = issue.replace('--in-place', '--output issued-change.json')
    expect((await own.run(`${line} --lang en`)).stderr).toContain('Enter what happened in DEMO-2026-0042 too.')
    expect(own.files.get('accepted.json')).toBe(before)
    const told = `quote withdraw issued-change.json --reason mistake --base accepted.json ${on('04')} --output b.json`
    const { code, stderr } = await own.run(`${told} --lang en`)
    expect([code, stderr]).toEqual([2, expect.stringContaining('with --in-place')])
  })
})

describe('two files on a disk', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'anslag-both-'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it('are as they were when one of them cannot be written', async () => {
    const own = await filesOfChange()
    const names = ['change.json', 'accepted.json']
    for (const name of names) writeFileSync(join(folder, name), own.files.get(name) ?? '')
    // Somebody else is about to replace the base.
    writeFileSync(join(folder, 'accepted.json.new'), '')
    const written: string[] = []
    const argv = issue.replaceAll("'", '').replace('Kari Nordmann', 'Kari').split(' ')
    const placed = argv.map((word) => (names.includes(word) ? join(folder, word) : word))
    const stderr = (text: string) => written.push(text)
    const code = await run(placed, { ...processEnvironment(), stdout: stderr, stderr })
    expect([code, written.join('')]).toEqual([1, expect.stringContaining('accepted.json: én feil')])
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(own.files.get(name))
    expect(readdirSync(folder).sort()).toEqual(['accepted.json', 'accepted.json.new', 'change.json'])
    rmSync(join(folder, 'accepted.json.new'))
    expect(await run(placed, { ...processEnvironment(), stdout: stderr, stderr })).toBe(0)
    expect(readFileSync(join(folder, 'accepted.json'), 'utf8')).toContain('change-issued')
  })
})
