/** What `require` says. */
export interface Required {
  /** `no.ssb.fdb` */
  readonly databank: string
  /** A number, or `DRAFT`. */
  readonly version?: string
  readonly alias: string
}

const required = /^\s*["']?([^\s:"']+)(?::([^\s"']+))?["']?\s+as\s+([\p{L}_][\p{L}\p{N}_.-]*)/iu

/** Reads what stands after `require`; undefined when it names no alias. */
export const requiredOf = (rest: string): Required | undefined => {
  const [, databank, version, alias] = required.exec(rest) ?? []
  if (databank === undefined || alias === undefined) return undefined
  return { databank, ...(version === undefined ? {} : { version }), alias }
}
