import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { currentList, recorded } from '../recorded-run.ts'

const planned = async (options: string, own: Readonly<Record<string, string>> = {}) =>
  (await recorded(`plan ${options}`, own)).stdout

const refused = async (options: string, own: Readonly<Record<string, string>> = {}) => {
  const { code, stdout, stderr } = await recorded(`plan ${options}`, own)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  return stderr
}

describe('anslag plan', () => {
  it('says the amount first, by the name that it has on a demonstration list, and why it is higher than with usual hours', async () => {
    const text = await planned('typical.json')
    const [heading, , amount] = text.split('\n')
    expect(heading).toBe('Hva bestillingen kan koste: Sykdom, arbeid og familie etter kreft')
    expect(amount).toMatch(/^Eksempelbeløp: [\d ]+,\d{2} kr$/)
    expect(text).toMatch(/Med vanlige timer \(eksempelbeløp\) +140 730,00 kr +35 182,50 kr +175 912,50 kr/)
    expect(text).toContain('Beløpet er høyere enn med vanlige timer')
    expect(text).not.toContain('Beløp å budsjettere med')
  })

  it('says what makes it uncertain, how it can cost less, when data come and what stopping costs', async () => {
    const text = await planned('typical.json')
    expect(text).toContain('Det som gjør beløpet mest usikkert')
    expect(text).toMatch(
      /Få filene fra Spørreskjema til pasientene fullstendig dokumentert: sparer\s+3 701,25 kr\s+\(eksempelbeløp\)/,
    )
    for (const heading of ['Slik kan det koste mindre', 'Når dataene kan komme']) expect(text).toContain(heading)
  })

  it.each([
    ['nn', 'Eksempelbeløp', 'Slik kan det koste mindre'],
    ['en', 'Example amount', 'How it can cost less'],
  ])('is written in %s', async (language, name, ways) => {
    const text = await planned(`typical.json --lang ${language}`)
    expect(text).toContain(name)
    expect(text).toContain(ways)
    expect(text).not.toMatch(/\{\w+\}/)
  })

  it('shows years where they are asked for', async () => {
    expect(await planned('typical.json')).not.toContain('Budsjett år for år')
    const text = await planned('typical.json --by-year --growth 3,5 --recovery 0')
    expect(text).toContain('Budsjett år for år (eksempelbeløp)')
    expect(text).toMatch(/^Sum \(eksempelbeløp\) /m)
    expect(text).toMatch(/2028/)
    expect(text).toContain('3,5 %')
  })

  it('gives up for a ceiling what is offered, and nothing else', async () => {
    const text = await planned('typical.json --ceiling 190000 --offer /deliveries/2028')
    expect(text).toContain('Med et tak på 190 000,00 kr inkl. mva.')
    expect(text).toMatch(/Leveringer \(levering 2028\): må gå/)
    const json = JSON.parse(await planned('typical.json --ceiling 190000 --format json'))
    expect(json.ceiling.request).toEqual(exampleRequests.typical)
  })

  it('prices a change of what was decided, and says whether it must be applied for, with the source', async () => {
    const { areas = [], ...rest } = Object(exampleRequests.small)
    const own = { 'more.json': JSON.stringify({ ...rest, areas: [...areas, 'krim'] }) }
    const text = await planned('more.json --from small.json', own)
    expect(text).toContain('Dere må søke om endring')
    expect(text).toMatch(/Til sammen \(eksempelbeløp\) +\+13 573,50 kr +\+3 393,38 kr +\+16 966,88 kr/)
    expect(text).toContain('https://www.ssb.no/')
    const json = JSON.parse(await planned('more.json --from small.json --format json', own))
    expect(json.change.total.net).toBe('13573.50')
    expect(await planned('small.json --from more.json', own)).toContain('Dere trenger ikke å søke om endring')
  })

  it('writes plan/1, the same for the same seed', async () => {
    const text = await planned('typical.json --format json --start 2027-01-11')
    const plan = JSON.parse(text)
    expect(plan).toMatchObject({ format: 'plan/1', day: '2026-11-22', parameters: { seed: 1, start: '2027-01-11' } })
    expect(await planned('typical.json --format json --start 2027-01-11 --seed 1')).toBe(text)
    const other = JSON.parse(await planned('typical.json --format json --seed 2'))
    expect(other.range.net).not.toEqual(plan.range.net)
  })

  it('says that a start on a holiday is moved', async () => {
    expect(await planned('small.json --start 2027-05-17')).toContain('18. mai 2027')
  })
})

describe('bad input to anslag plan', () => {
  it.each([
    ['--ceiling 100', 'ceiling/below-cheapest'],
    ['--ceiling mye', 'ceiling/not-an-amount'],
    ['--ceiling 100000 --offer /tables/NONE', 'ceiling/unknown-offer'],
    ['--ceiling 100000 --offer /areas/0 --offer /areas/befolkning', 'ceiling/repeated-offer'],
    ['--start 2026-01-05', 'plan/start-in-the-past'],
    ['--growth 1000', 'plan/growth-outside'],
    ['--recovery 101', 'plan/recovery'],
  ])('%s is told as %s, with a sentence', async (options, code) => {
    const stderr = await refused(`small.json ${options}`)
    expect(stderr).toContain(code)
    expect(stderr.split(code)[1]?.trim()).toMatch(/\S+ \S+/)
    expect(stderr).not.toMatch(/\{\w+\}/)
  })

  it.each(['nb', 'nn', 'en'])('is told with what to do, in %s', async (language) => {
    const stderr = await refused(`small.json --growth mye --recovery x --ceiling mye --lang ${language}`)
    expect(stderr.match(/(Skriv|Write) /g)).toHaveLength(3)
  })

  it('is a seed that is no number from 1 to 9999', async () => {
    expect((await recorded('plan small.json --seed 0')).stderr).toContain('fra 1 til 9999')
  })

  it('is a price list that says nothing of planning', async () => {
    const { planning: _, ...silent } = Object(currentList)
    expect(await refused('small.json --list own.json', { 'own.json': JSON.stringify(silent) })).toContain(
      'plan/no-terms',
    )
  })

  it('is a decided request that is none, beside what else is wrong', async () => {
    expect(await refused('small.json --from list.json')).toContain('file/other-format')
    expect(await refused('small.json --from gone.json')).toContain('gone.json')
  })

  it('is a request that cannot be priced, told as price tells it', async () => {
    const own = { 'odd.json': '{"format": "request/1", "tables": ["F_BIL"], "fylke": "Oslo"}' }
    const { stderr } = await recorded('price odd.json', own)
    expect(await refused('odd.json', own)).toBe(stderr)
  })

  it.each(['--start 2026-02-30', '--seed 0', '--offer /areas/0'])('is a command line with %s', async (options) => {
    expect((await recorded(`plan small.json ${options}`)).code).toBe(2)
  })
})
