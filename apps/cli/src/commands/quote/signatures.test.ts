import { describe, expect, it } from 'vitest'
import { memoryFiles } from '../../quote-files.ts'

const by = "--by 'Kari Nordmann' --key key.json"

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')

const signedFiles = async () => {
  const own = memoryFiles()
  const lines = [
    'key new --by SSB --at 2026-01-01T00:00:00+01:00 --output key.json',
    'quote new small.json details.json --output draft.json',
    `quote issue draft.json --number DEMO-2026-0042 ${by} --at 2026-11-23T09:00:00+01:00 --output issued.json`,
    `quote send issued.json ${by} --at 2026-11-23T09:05:00+01:00 --output sent.json`,
    "quote accept sent.json --accepted-by Ola --by 'Kari Nordmann' --at 2026-12-01T10:00:00+01:00 --output accepted.json",
  ]
  for (const line of lines) expect(await own.run(line)).toMatchObject({ code: 0, stderr: '' })
  own.files.set('trust.json', (await own.run('key show key.json')).stdout)
  return own
}

describe('a quote that is signed', async () => {
  const { files, read, run } = await signedFiles()
  const answersOf = async (name: string) =>
    JSON.parse((await run(`quote verify ${name} --trust trust.json --format json`)).stdout)

  it('has a signature beside its seal and each event that was entered with a key', () => {
    const [{ seal, events }] = read('accepted.json').revisions
    const parts = [seal, ...events].map(({ signature }) => signature && Object.keys(signature))
    expect(parts).toEqual([...Array(3).fill(['protected', 'signature']), undefined])
    const heads = [seal, ...events.slice(0, 2)].map(({ signature }) =>
      JSON.parse(Buffer.from(signature.protected, 'base64url').toString()),
    )
    const { kid } = read('key.json')
    expect(heads).toEqual(['anslag-seal', 'anslag-event', 'anslag-event'].map((typ) => ({ alg: 'Ed25519', typ, kid })))
  })

  it('is genuine up to the last event that was signed, for whoever trusts the key', async () => {
    const { answers } = await answersOf('accepted.json')
    expect(answers).toMatchObject([{ kind: 'signed', name: 'SSB', upTo: { event: { number: 2, kind: 'sent' } } }])
    const outcome = flat((await run('quote verify accepted.json --trust trust.json --lang en')).stdout)
    expect(outcome).toContain(
      'genuine up to event 2 of revision 1 (sent 23 November 2026 at 09:05): it is signed by SSB',
    )
    expect((await run('quote verify accepted.json --lang en')).stdout).not.toContain('genuine')
  })

  it('is only consistent for whoever trusts another key', async () => {
    await run('key new --by Annen --output other-key.json')
    files.set('other.json', (await run('key show other-key.json')).stdout)
    const outcome = flat((await run('quote verify sent.json --trust other.json --lang en')).stdout)
    expect(outcome).not.toContain('genuine')
    expect(outcome).toContain('does not count: the key is not among those you trust')
  })

  it.each([
    [
      'of another event',
      (events: { signature?: object }[]) => Object.assign(events[2] ?? {}, { signature: events[1]?.signature }),
    ],
    [
      'that was changed',
      (events: { signature?: object }[]) => Object.assign(events[1]?.signature ?? {}, { signature: 'AAAA' }),
    ],
    [
      'that is none',
      (events: { signature?: object }[]) => Object.assign(events[1]?.signature ?? {}, { protected: '?' }),
    ],
  ])('is refused with a signature %s', async (_, change) => {
    const quote = read('accepted.json')
    change(quote.revisions[0].events)
    files.set('wrong.json', JSON.stringify(quote))
    const outcome = await run('quote verify wrong.json --trust trust.json')
    expect(outcome).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('quote/signature-wrong') })
  })

  it('does not pass a signature of a seal off as one of an event', async () => {
    const quote = read('issued.json')
    const [{ seal, events }] = quote.revisions
    Object.assign(events[0], { signature: seal.signature })
    files.set('swapped.json', JSON.stringify(quote))
    expect((await run('quote verify swapped.json --trust trust.json')).stderr).toContain('quote/signature-wrong')
  })
})

describe('a key', async () => {
  const { files, run } = await signedFiles()

  it('is never shown with its private part', async () => {
    const [key] = JSON.parse((await run('key show key.json')).stdout).keys
    expect(key).toMatchObject({ kty: 'OKP', crv: 'Ed25519', name: 'SSB', validFrom: '2026-01-01T00:00:00+01:00' })
    expect(key).not.toHaveProperty('d')
  })

  it.each(['{}', '{"kty":"OKP","crv":"Ed25519","x":"a","d":"b","kid":"c","name":"d","validFrom":"e"}'])(
    'is refused where it is none: %s',
    async (text) => {
      files.set('bad.json', text)
      const outcome = await run(`quote send issued.json --by Kari --key bad.json --at 2026-11-23T09:05:00+01:00`)
      expect(outcome).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('key/unusable') })
    },
  )
})
