import { describe, expect, it } from 'vitest'
import { keptTogether } from './first-view.ts'

const chunk = (
  fileName: string,
  moduleIds: string[],
  imports: string[] = [],
  facadeModuleId: string | null = null,
) => ({
  type: 'chunk' as const,
  fileName,
  moduleIds,
  imports,
  facadeModuleId,
})

const output = [
  { type: 'asset' as const },
  chunk('a.js', ['/main-a.ts', '/texts-a.ts'], ['parts.js'], '/main-a.ts'),
  chunk('b.js', ['/main-b.ts', '/texts-b.ts'], ['parts.js'], '/main-b.ts'),
  chunk('parts.js', ['/form.ts'], ['small.js', 'day.js']),
  chunk('small.js', ['/money.ts'], ['parts.js']),
  chunk('pricing.js', ['/load.ts'], ['small.js', 'tables.js'], '/load.ts'),
  chunk('tables.js', ['/tariffs.ts']),
  chunk('help.js', ['/help.ts'], ['parts.js'], '/help.ts'),
  chunk('about.js', ['/about.ts'], ['day.js'], '/about.ts'),
  chunk('day.js', ['/day.ts']),
]

describe('what is kept together', () => {
  const [page, engine] = keptTogether(output, ['main-a.ts', 'main-b.ts'], 'load.ts', ['about.ts'])
  const modules = output.flatMap((each) => ('moduleIds' in each ? each.moduleIds : []))

  it('is what every page needs to be alive, and nothing of one page alone or of a light one', () => {
    expect(modules.filter((id) => page?.test(id))).toEqual(['/form.ts', '/money.ts'])
  })

  it('is what the first total needs beyond that, and nothing that comes on demand', () => {
    expect(modules.filter((id) => engine?.test(id))).toEqual(['/load.ts', '/tariffs.ts'])
  })
})
