import { read } from '../repository/files.ts'
import { type Stop, tour } from '../tour/tour.ts'
import { type Generated, table } from './page.ts'

const path = 'docs/contributing.md'

const begin = '<!-- Measured by `npx --yes pnpm@10.34.9 generate`. Do not edit. -->'

const end = '<!-- End of what was measured. -->'

const row = ({ file, declared }: Stop, index: number): readonly string[] => [
  String(index + 1),
  `[${file}](../${file})`,
  declared.map(({ name }) => `\`${name}\``).join(', '),
  declared.find(({ sentence }) => sentence !== undefined)?.sentence ?? '',
]

/** A page with something else between the two remarks that mark what is measured. */
export const withMeasured = (page: string, measured: string): string => {
  const [before, after] = [page.indexOf(begin), page.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`${path} has no place for what is measured`)
  return `${page.slice(0, before)}${begin}\n\n${measured}\n\n${page.slice(after)}`
}

/** The page for contributors, with the tour of one answer as it is measured now. */
export const generatedFiles = async (): Promise<readonly Generated[]> => [
  { path, text: withMeasured(read(path), table(['', 'module', 'passes', 'which is'], (await tour()).map(row))) },
]
