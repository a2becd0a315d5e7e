/** What whoever put up the page says about themselves, in `site.json`. */
export interface Site {
  readonly owner?: string
  /** `mailto:` or `https:`. */
  readonly reportTo?: string
  /** Their own accessibility statement, `https:`. */
  readonly accessibilityStatement?: string
}

/** What is wrong, by the names of its members; empty when it is no such document at all. */
type ReadSite = { readonly ok: true; readonly site: Site } | { readonly ok: false; readonly wrong: readonly string[] }

const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= 200

const isAddress =
  (...protocols: readonly string[]) =>
  (value: unknown): boolean => {
    if (typeof value !== 'string' || value.length > 2000) return false
    try {
      return protocols.includes(new URL(value).protocol)
    } catch {
      return false
    }
  }

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  format: (value) => value === 'site/1',
  owner: isName,
  reportTo: isAddress('mailto:', 'https:'),
  accessibilityStatement: isAddress('https:'),
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads the text of `site.json`: all members but the format may be left out, others there are none. */
export const readSite = (text: string): ReadSite => {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, wrong: [] }
  const members = Object.entries(value)
  const wrong = members.filter(([name, each]) => !(Object.hasOwn(checks, name) && checks[name]?.(each)))
  if (wrong.length > 0 || !('format' in value))
    return { ok: false, wrong: wrong.length === 0 ? ['format'] : wrong.map(([name]) => name) }
  return { ok: true, site: Object.fromEntries(members.filter(([name]) => name !== 'format')) }
}
