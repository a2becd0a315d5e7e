import { describe, expect, it } from 'vitest'
import { filesOfLife } from '../../quote-files.ts'

const by = "--by 'Kari Nordmann'"

describe('a quote that is held against a hash noted earlier', async () => {
  const { run, files, read } = await filesOfLife()
  const events = (name: string) => read(name).revisions[0].events
  const last = events('accepted.json').at(-1).hash

  it('holds when it is the last, and when something was entered after it', async () => {
    expect((await run('quote verify accepted.json --lang en')).stdout).toContain(`Hash of the last event: ${last}`)
    const outcome = await run(`quote verify accepted.json --hash ${last} --lang en`)
    expect(outcome).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing was cut off') })
    const earlier = await run(`quote verify accepted.json --hash ${events('accepted.json')[0].hash} --lang en`)
    expect(earlier).toMatchObject({ code: 0, stdout: expect.stringContaining('Something was entered after it') })
  })

  it.each(['nb', 'nn', 'en'])('is called genuine for that alone, and only up to there, in %s', async (lang) => {
    const genuine = /\b(ekte|genuine)\b/
    expect((await run(`quote verify accepted.json --lang ${lang}`)).stdout).not.toMatch(genuine)
    const outcome = await run(`quote verify accepted.json --hash ${last} --lang ${lang}`)
    expect(outcome.stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /\b(ekte til og med|genuine up to) .*(1\.|1) (desember|December) 2026/,
    )
    const json = JSON.parse((await run(`quote verify accepted.json --hash ${last} --format json`)).stdout)
    expect(json.answers).toMatchObject([{ kind: 'as-registered', upTo: { hash: last, event: { number: 3 } } }])
  })

  it('is refused when the events up to it were cut off', async () => {
    const cut = read('accepted.json')
    cut.revisions[0].events.pop()
    files.set('cut.json', JSON.stringify(cut))
    expect((await run('quote verify cut.json --lang en')).code).toBe(0)
    const outcome = await run(`quote verify cut.json --hash ${last} --lang en`)
    expect(outcome).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('quote/hash-not-found') })
  })

  it('says of a draft nothing about what only an issued quote has', async () => {
    const { stdout } = await run('quote verify draft.json --lang en')
    expect(stdout).toContain('The draft adds up')
    expect(stdout).not.toContain('since the issue')
    expect(stdout).not.toContain('Hash of the last event')
  })
})

describe('a draft on top of what was sent', async () => {
  const { run } = await filesOfLife()

  it('is not what is told of when the quote is accepted, and cannot be issued then', async () => {
    await run('quote revise sent.json --output again.json')
    const at = '--at 2026-12-01T10:00:00+01:00'
    const outcome = await run(`quote accept again.json --accepted-by Ola ${by} ${at} --output taken.json --lang en`)
    expect(outcome.stdout).toContain('revision 1 (accepted), to taken.json')
    const issued = await run(`quote issue taken.json ${by} --at 2026-12-02T10:00:00+01:00 --output x.json --lang en`)
    expect(issued.code).toBe(1)
    expect(issued.stderr.replaceAll(/\s+/g, ' ')).toContain(
      'Revision 1 is accepted, so a new one cannot be issued. Discard the draft.',
    )
  })
})

describe('a draft that was changed by hand', async () => {
  const { run, files } = await filesOfLife()
  const line = /("nb":\s*)"Koordinering/
  files.set('forged.json', (files.get('draft.json') ?? '').replace(line, '$1"Kaffe'))

  it('is not issued', async () => {
    const outcome = await run(
      `quote issue forged.json --number DEMO-2026-0042 ${by} --at 2026-11-23T09:00:00+01:00 --output x.json`,
    )
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('quote/priced-otherwise') })
  })
})

describe('a price that was made up, with every figure in its place', async () => {
  const { run, files, read } = await filesOfLife()
  const list = JSON.parse((await run('list show --format json')).stdout)
  const rates = Object.entries(list.rates).map(([group, rate]) => [
    group,
    Object.assign({}, rate, { amount: '500.00' }),
  ])
  files.set('cheap-list.json', JSON.stringify({ ...list, rates: Object.fromEntries(rates) }))
  await run('quote new small.json details.json --list cheap-list.json --output cheap.json')
  const cheap = read('cheap.json')
  const { priceList } = read('draft.json').revisions[0].content.estimate
  cheap.revisions[0].content.estimate.priceList = priceList
  files.set('cheap.json', JSON.stringify(cheap))

  it('adds up, but is not issued, and is told by recompute', async () => {
    expect((await run('quote verify cheap.json')).code).toBe(0)
    const issued = await run(
      `quote issue cheap.json --number DEMO-2026-0042 ${by} --at 2026-11-23T09:00:00+01:00 --output x.json`,
    )
    expect(issued).toMatchObject({ code: 1, stderr: expect.stringContaining('quote/priced-otherwise') })
    const outcome = await run('quote recompute cheap.json --lang en')
    expect(outcome).toMatchObject({ code: 1, stdout: expect.stringContaining('The price is another one.') })
    expect(outcome.stderr).toContain('quote/was-changed')
  })
})

describe('a quote whose list was made a published one', async () => {
  const { run, files } = await filesOfLife()
  const text = (files.get('draft.json') ?? '').replaceAll('DEMO-2026-0042', '2026-0042')
  files.set('published.json', text.replaceAll(/("status":\s*)"demonstration"/g, '$1"published"'))

  it('is told by recompute, though not one amount differs', async () => {
    expect((await run('quote verify published.json')).code).toBe(0)
    const outcome = await run('quote recompute published.json --lang en')
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('quote/was-changed') })
    expect(outcome.stdout).toContain('The price is the same')
    expect(outcome.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'otherwise than the documents: the status of the price list',
    )
  })
})

describe('a check of several documents', async () => {
  const { run, files, read } = await filesOfLife()

  it('tells of those that are right beside those that are not', async () => {
    const outcome = await run('check accepted.json missing.json --lang en')
    expect(outcome).toMatchObject({ code: 1, stdout: expect.stringContaining('accepted.json: quote/1') })
    expect(outcome.stderr).toContain('missing.json')
  })

  it('holds an estimate to its sums and to its traces', async () => {
    const { estimate } = read('draft.json').revisions[0].content
    files.set('estimate.json', JSON.stringify(estimate))
    expect((await run('check estimate.json')).code).toBe(0)
    files.set('sum.json', JSON.stringify({ ...estimate, totals: { ...estimate.totals, gross: '1.00' } }))
    expect((await run('check sum.json')).stderr).toContain('/totals/gross')
    const [first, ...others] = estimate.lines
    const [child] = first.trace.of
    const lines = [{ ...first, trace: { ...first.trace, of: [{ ...child, value: '1.00' }] } }, ...others]
    files.set('trace.json', JSON.stringify({ ...estimate, lines }))
    expect((await run('check trace.json')).stderr).toContain('trace/value-differs')
  })

  it('names the rule of a quote without a format', async () => {
    const { format: _format, ...quote } = read('accepted.json')
    files.set('nameless.json', JSON.stringify(quote))
    expect((await run('check nameless.json')).stderr).toContain('QR-02')
  })

  it('says of details that lack something that they make no new quote', async () => {
    files.set('some.json', '{"format":"quote-details/1"}')
    expect((await run('check some.json --lang en')).stdout).toContain('lacks something')
    expect((await run('check details.json --lang en')).stdout).not.toContain('lacks something')
  })
})
