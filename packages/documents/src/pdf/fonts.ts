import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The letters of every document: one family, its sibling of one width for seals, and what it lacks for names in Arabic and
 * Hebrew. Fonts of the machine are never used, so that a document has the same bytes wherever it is made.
 */
const files = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
] as const

/** The files of the fonts, the text fonts first; undefined where one of their packages is not installed. */
export const fontFiles = (): readonly Buffer[] | undefined => {
  const { resolve } = createRequire(import.meta.url)
  try {
    return files.map((file) => readFileSync(resolve(file)))
  } catch {
    return undefined
  }
}
