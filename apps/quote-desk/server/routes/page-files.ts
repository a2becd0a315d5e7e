import { existsSync, readFileSync } from 'node:fs'

/** The pages of the desk as they were built. */
export interface PageFiles {
  readonly folder: string
  /** What the browser draws every page of officers in. */
  readonly page: string
  /** Paths of the styles that all pages have. */
  readonly styles: readonly string[]
}

/** What was built into a folder; undefined where nothing was. */
export const pageFiles = (folder: string | undefined): PageFiles | undefined => {
  if (folder === undefined || !existsSync(`${folder}/index.html`)) return undefined
  const page = readFileSync(`${folder}/index.html`, 'utf8')
  const styles = [...page.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, path = '']) => path)
  return { folder, page, styles }
}
