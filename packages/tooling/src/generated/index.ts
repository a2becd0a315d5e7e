import type { Generated } from './page.ts'

export type { Generated } from './page.ts'

/** A group of files that is made together. */
type Stage = () => Promise<{
  readonly generatedFiles: () => readonly Generated[] | Promise<readonly Generated[]>
}>

/** In this order, and each loaded when those before it are written: what comes later is made with what came before. */
export const stages: readonly Stage[] = [
  () => import('./indexes.ts'),
  () => import('./languages.ts'),
  () => import('./documents.ts'),
  () => import('./tour.ts'),
]
