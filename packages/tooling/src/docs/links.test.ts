import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, root } from '../repository/files.ts'
import { anchorsOf, localLinks } from './links.ts'
import { pages } from './pages.ts'

const broken = (page: string): readonly string[] =>
  localLinks(read(page)).filter((target) => {
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)))
    if (!existsSync(join(root, file))) return true
    return anchor !== undefined && !anchorsOf(read(file)).has(decodeURIComponent(anchor))
  })

describe('links between pages', () => {
  it.each(pages)('%s leads nowhere that is not there', (page) => {
    expect(broken(page)).toEqual([])
  })
})

describe('localLinks', () => {
  it('leaves out addresses and code', () => {
    const page = 'See [a](a.md), [ssb](https://www.ssb.no), `[not](code.md)` and\n```\n[not](fence.md)\n```\n'
    expect(localLinks(page)).toEqual(['a.md'])
  })
})

describe('anchorsOf', () => {
  it('names headings as links do', () => {
    expect([
      ...anchorsOf('# Public format\n## What it is: an outline\n## Takst og trinn\n## Takst og trinn\n'),
    ]).toEqual(['public-format', 'what-it-is-an-outline', 'takst-og-trinn', 'takst-og-trinn-1'])
  })

  it('keeps Norwegian letters', () => {
    expect([...anchorsOf('## Større årsverk')]).toEqual(['større-årsverk'])
  })
})
