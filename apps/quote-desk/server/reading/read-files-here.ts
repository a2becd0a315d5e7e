import { readOrder } from '@anslag/intake'
import { success } from '@anslag/pricing'
import type { ReadFiles } from './read-files.ts'

/** Reads files in this very thread: for tests, and for the worker that ends with what it reads. */
export const readFilesHere: ReadFiles = async ({ files, answers, day }, { catalogue }) =>
  success(await readOrder({ files, answers, day, catalogue }))
