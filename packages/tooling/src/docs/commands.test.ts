import { afterAll, describe, expect, it } from 'vitest'
import { served } from '../command-line/served.ts'
import { read } from '../repository/files.ts'
import { commandsOf, isRunnable, knownScripts, long, matches, scriptsIn } from './commands.ts'
import { fencesIn, pages } from './pages.ts'
import { scratch } from './scratch.ts'

const shell = pages.flatMap(fencesIn).filter(({ fence }) => fence.language === 'sh' && fence.marks !== 'excerpt')

const runnablePages = pages.filter((page) => shell.some(({ fence }) => fence.page === page && isRunnable(fence.text)))

const { server, port } = await served()

afterAll(() => server.close())

describe('commands in the documentation', () => {
  it.each(runnablePages)('%s says what they do', async (page) => {
    const folder = scratch()
    const wrong: string[] = []
    for (const { fence, next } of shell) {
      if (fence.page !== page || !isRunnable(fence.text)) continue
      const { code, output } = await folder.run(port, commandsOf(fence.text))
      const expected = next?.language === 'text' ? next : undefined
      const isRight = expected === undefined ? code === 0 : matches(output, expected.text)
      if (!isRight) wrong.push(`${page}:${fence.line} ended with ${code} and wrote:\n${output}`)
    }
    folder.remove()
    expect(wrong).toEqual([])
  })

  it.each(pages)('%s names only scripts that there are, and the pnpm that they need', (page) => {
    expect(scriptsIn(read(page)).filter((script) => !knownScripts.includes(script))).toEqual([])
  })
})

describe('a fence', () => {
  it('is run when it calls nothing but the command line and makes files for it', () => {
    expect(isRunnable(`${long} example | ${long} price - --day 2026-11-22\n`)).toBe(true)
    expect(isRunnable('anslag example > request.json\ncat request.json | anslag price -')).toBe(true)
  })

  it('is not run when it calls anything else', () => {
    expect(isRunnable('npx --yes pnpm@10.34.9 test')).toBe(false)
    expect(isRunnable('anslag example; rm -r packages')).toBe(false)
  })

  it('may have prompts, remarks and long lines', () => {
    expect(commandsOf('# the example\n$ anslag price request.json \\\n    --lang nn\n')).toEqual([
      'anslag price request.json --lang nn',
    ])
  })
})

describe('the output that a page shows', () => {
  it('is what is written', () => {
    expect(matches('a  b\nc\n', 'a  b\nc')).toBe(true)
    expect(matches('a b\nc\n', 'a  b\nc')).toBe(false)
    expect(matches('a\nb\n', 'a')).toBe(false)
  })

  it('may leave out lines with …', () => {
    expect(matches('a\nb\nc\nd\n', 'a\n…\nd')).toBe(true)
    expect(matches('a\nd\n', 'a\n…\nd')).toBe(true)
    expect(matches('a\nb\nc\n', 'a\n…\nd')).toBe(false)
  })
})
