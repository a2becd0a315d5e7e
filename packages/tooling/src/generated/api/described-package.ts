/** A concept of a package, and the files whose exports belong to it. */
export interface Group {
  readonly title: string
  readonly says: string
  /** Beginnings of paths below `src`, in the order of the page. Where several fit a file, the longest counts. */
  readonly from: readonly string[]
}

/** A package with a page, and its concepts in the order in which a reader needs them. */
export interface DescribedPackage {
  readonly name: string
  readonly says: string
  readonly groups: readonly Group[]
}
