import { describe, expect, it } from 'vitest'
import { memoryFiles } from '../quote-files.ts'

const own = memoryFiles()

const made = (await own.run('price small.json --format json')).stdout

own.files.set('estimate.json', made)

const by = "--by 'Kari Nordmann'"

await own.run('quote new small.json details.json --output draft.json')
await own.run(
  `quote issue draft.json --number DEMO-2026-0042 ${by} --at 2026-11-23T09:00:00+01:00 --output issued.json`,
)
await own.run(`quote accept issued.json --accepted-by Ola ${by} --at 2026-11-24T09:00:00+01:00 --output accepted.json`)

/** Commands that read a request: FILE is one, or an estimate of one. */
const commands = [
  'price FILE --format json',
  'explain FILE coordination --format json',
  'quote new FILE details.json',
  'quote reprice draft.json --answers FILE',
  "quote change accepted.json FILE --reason 'Avtalt før'",
]

describe('where a request is asked for', () => {
  it.each(commands)('an estimate of it does as well: %s', async (command) => {
    const expected = await own.run(command.replace('FILE', 'small.json'))
    expect(expected.code).toBe(0)
    expect(await own.run(command.replace('FILE', 'estimate.json'))).toEqual(expected)
  })

  it.each(commands)('an estimate is refused whose figures do not follow from its request: %s', async (command) => {
    const estimate = JSON.parse(made)
    own.files.set('changed.json', JSON.stringify({ ...estimate, request: { ...estimate.request, areas: ['valg'] } }))
    const { code, stdout, stderr } = await own.run(command.replace('FILE', 'changed.json'))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('estimate/input-differs')
  })

  it('what the catalogue does not know stands at its place within the estimate', async () => {
    const estimate = JSON.parse(made)
    const request = { ...estimate.request, areas: ['befolkning', 'utdanning', 'kaffe'] }
    own.files.set('unknown.json', JSON.stringify({ ...estimate, request }))
    expect((await own.run('price unknown.json')).stderr).toContain('/request/areas/2')
  })
})
