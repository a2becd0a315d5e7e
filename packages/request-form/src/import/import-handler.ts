import type { ReadingProgress } from '@anslag/intake'
import { readingView } from '@anslag/presentation/reading'
import { type Catalogue, type CatalogueDocument, catalogueOf, type Request, trustedByDigest } from '@anslag/pricing'
import { inputFiles, Unreadable } from './given-file.ts'
import { type Comparison, choicesOf, comparison } from './import-choice.ts'
import type { Progress, ReadTask, Reply, Task } from './task.ts'

type Intake = typeof import('@anslag/intake')

type Reading = Awaited<ReturnType<Intake['readOrder']>> & { readonly catalogue: Catalogue }

const catalogueIn = ({ text, digest }: ReadTask['catalogue']): Catalogue => {
  const [accepted] = trustedByDigest<CatalogueDocument>(text, [digest])
  if (accepted === undefined) throw new Error('no catalogue')
  return catalogueOf(accepted)
}

/** Where files are read, away from the page: it keeps the last reading and does all that needs all of it. */
export class ImportHandler {
  private reading: Reading | undefined

  /** Does a task, and tells how far it is. Never rejects. */
  async reply(task: Task, tell: (progress: Progress) => void = () => {}): Promise<Reply> {
    try {
      if (task.kind === 'read') return await this.read(task, tell)
      const { reading } = this
      if (reading === undefined) return { kind: 'failed' }
      return task.kind === 'compare'
        ? { kind: 'compared', units: (await this.compared(reading, task.mine)).units }
        : { kind: 'merged', request: await this.merged(reading, task.mine, task.chosen) }
    } catch (error) {
      return error instanceof Unreadable ? { kind: 'unreadable', files: error.files } : { kind: 'failed' }
    }
  }

  private async read(task: ReadTask, tell: (progress: Progress) => void): Promise<Reply> {
    const { files, answers, day, catalogue: given, texts, words, mine } = task
    const { readOrder, readingLimits } = await import('@anslag/intake')
    const most = { files: readingLimits.files, bytes: readingLimits.metadataBytes }
    const catalogue = catalogueIn(given)
    const onProgress = (progress: ReadingProgress): void => tell({ kind: 'progress', ...progress })
    const input = { files: await inputFiles(files, most), catalogue, answers, day, onProgress }
    const reading = { ...(await readOrder(input)), catalogue }
    this.reading = reading
    const { report } = reading
    return {
      kind: 'read',
      view: readingView(report, catalogue.document, texts, words),
      units: (await this.compared(reading, mine)).units,
      isPartial: report.issues.some(({ severity }) => severity === 'error'),
    }
  }

  private async compared({ request, report, catalogue }: Reading, mine: Request): Promise<Comparison> {
    const { mergeRows } = await import('@anslag/intake')
    return comparison(mergeRows(mine, request), report, catalogue.document)
  }

  private async merged(reading: Reading, mine: Request, chosen: ReadonlyMap<string, boolean>): Promise<Request> {
    const { merged } = await import('@anslag/intake')
    return merged(mine, reading.request, choicesOf(await this.compared(reading, mine), chosen))
  }
}
