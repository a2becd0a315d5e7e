import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { TimeLine } from './time-line.tsx'
import { YearColumns } from './year-columns.tsx'

const point = (after: number, label: string) => ({ after, label })

const timeLine = (medianAfter: number, workBeginsAfter: number, highAfter = 100) =>
  renderToString(
    h(TimeLine, {
      title: 'Tidslinje',
      start: point(0, '1. mars 2027'),
      workBegins: point(workBeginsAfter, '2. april 2027'),
      delivered: {
        low: point(30, 'tidlig'),
        median: point(medianAfter, '3. mai 2027'),
        high: point(highAfter, 'sent'),
      },
      waiting: 'Ventetid',
      work: 'Arbeidstid',
    }),
  )

const columns = (usual: string, allowance: string) =>
  renderToString(
    h(YearColumns, {
      title: 'Søyler',
      columns: [
        { label: '2027', usual: '7500', allowance: '2500' },
        { label: '2028', usual, allowance },
      ],
      legend: ['Med vanlige timer', 'Påslag'],
    }),
  )

describe('columns of years', () => {
  it('are as high as what is paid, the highest as high as the picture', () => {
    const html = columns('2500', '2500')
    expect(html).toMatch(
      /y="4" width="30" height="25" fill="url[^>]*><\/rect><rect x="5" y="29" width="30" height="75"/,
    )
    expect(html).toMatch(
      /y="54" width="30" height="25" fill="url[^>]*><\/rect><rect x="45" y="79" width="30" height="25"/,
    )
    expect(html).toContain('>2028</text>')
  })

  it('can be read without colour, and are told in a sentence', () => {
    const html = columns('0', '0')
    expect(html).toMatch(/role="img" aria-labelledby="([\w-]+)".*<title id="\1">Søyler<\/title>/)
    expect(html).toContain('<pattern')
    expect(html).toMatch(/Med vanlige timer.*Påslag/)
    expect(html).not.toContain('style=')
  })
})

describe('a time line', () => {
  it('waits, then works until the middle of when it may be done', () => {
    const html = timeLine(50, 25)
    expect(html).toContain('x="8" y="24" width="86"')
    expect(html).toContain('x="94" y="24" width="86"')
    expect(html).toContain('M111.2 48 v12 M352 48')
  })

  it('keeps its labels within the picture', () => {
    expect(timeLine(100, 10)).toContain('<text x="298" y="14"')
    expect(timeLine(1, 0)).toContain('<text x="62" y="14"')
  })

  it('has no length where nothing takes time', () => {
    expect(timeLine(0, 0, 0)).not.toMatch(/NaN|Infinity|"-\d/)
  })

  it('is told in a sentence', () => {
    expect(timeLine(50, 25)).toMatch(/role="img" aria-labelledby="([\w-]+)".*<title id="\1">Tidslinje<\/title>/)
  })
})
