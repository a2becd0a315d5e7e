/** What a build has put out, as its service worker knows it. */
export interface Built {
  /** Equal for equal builds, and changed by every change. */
  readonly version: string
  /** The folders of pages, from the top of the site. Each page states the version. */
  readonly pages: readonly string[]
  /** All other files with their integrity, as a browser checks it. */
  readonly files: Readonly<Record<string, string>>
}

/** Nothing, in the source. The build puts the real one in the place of this module. */
export const built: Built = { version: '', pages: [], files: {} }
