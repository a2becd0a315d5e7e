import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { everyBlock } from '../testing/every-block.ts'
import { pdfWorker } from './pdf-worker.ts'
import { bytesOf } from './testing/made.ts'

/** Node runs our sources through tsx, as a server that is started with it does. */
const execArgv = ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]

const worker = pdfWorker({ documentsEach: 2, execArgv })
afterAll(() => worker.close())

describe('a process that makes PDFs', () => {
  it('gives the same bytes as this one, also after it was replaced, while this one goes on', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 5)
    const made = await Promise.all([1, 2, 3].map(() => worker.pdfOf(everyBlock)))
    clearInterval(timer)
    const here = await bytesOf(everyBlock)
    for (const each of made) expect(each.ok && Buffer.compare(each.value, here)).toBe(0)
    expect(turns).toBeGreaterThan(10)
  })

  it('is given up, and another one started, where a document takes too long', async () => {
    const hurried = pdfWorker({ patience: 1, execArgv })
    expect(await hurried.pdfOf(everyBlock)).toEqual({ ok: false, issues: ['stopped'] })
    hurried.close()
  })

  it('answers what comes after its end', async () => {
    const closed = pdfWorker({ execArgv })
    closed.close()
    expect(await closed.pdfOf(everyBlock)).toEqual({ ok: false, issues: ['stopped'] })
  })
})
