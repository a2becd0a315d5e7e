import { failure } from '@anslag/pricing'
import { pdfOf } from './pdf-of.ts'
import { type Answer, isTask } from './task.ts'

/** Makes the documents that are sent to this process, one after another, until nobody is there to send any. */
export const answerTasks = (): void => {
  process.on('message', async (task: unknown) => {
    if (!isTask(task)) return
    const answer: Answer = await pdfOf(task.document, task.options).catch(() => failure(['refused']))
    process.send?.(answer)
  })
}
