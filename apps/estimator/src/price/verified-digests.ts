/** What a build keeps of a file beside the page whose documents it has read. */
export interface VerifiedFile {
  readonly sha256: string
  /** Of the documents in the file, in their order. */
  readonly digests: readonly string[]
}

/** VerifiedDigests by file. */
export type VerifiedDigests = Readonly<Record<string, VerifiedFile | undefined>>

/** The digests of the files that this page was built with. There are none before it is built: every file is read then. */
export const verifiedDigests: VerifiedDigests = {}
