/** What the page knows about itself and its browser. */
export interface AskedAgainst {
  readonly version: string
  readonly engine: string
  readonly list: string | undefined
  readonly language: string
  /** `yes`, or why not. */
  readonly worksOffline: string
  readonly browser: string
  readonly window: string
}

const word = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100).replaceAll(/\s+/g, ' ') : '?'

const listLine = (text: string | undefined): string => {
  if (text === undefined) return 'cannot be fetched'
  try {
    const members = new Map<string, unknown>(Object.entries(Object(JSON.parse(text))))
    const [id, revision, status, from] = ['id', 'revision', 'status', 'validFrom'].map((name) =>
      word(members.get(name)),
    )
    return `${id}, revision ${revision}, ${status}, valid from ${from}`
  } catch {
    return 'cannot be read'
  }
}

/** The text that somebody may add to a report, for whoever mends the page. It holds no answers. */
export const knownText = ({ version, engine, list, language, worksOffline, browser, window }: AskedAgainst): string =>
  [
    `page: ${version}`,
    `engine: ${engine}`,
    `price list: ${listLine(list)}`,
    `language: ${language}`,
    `works offline: ${worksOffline}`,
    `window: ${window}`,
    `browser: ${browser}`,
  ].join('\n')
