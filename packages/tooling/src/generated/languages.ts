import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { inLanguage, Wording } from '@anslag/presentation'
import { type Language, languages } from '@anslag/pricing'
import { words } from '@anslag/pricing/words'
import { root } from '../repository/files.ts'
import type { Generated } from './page.ts'
import { generatedModule, identifier, literal } from './source.ts'

/** Texts in all languages, and the folder that holds a module of each part in each language. */
interface Worded {
  /** A module whose exports are the parts that pages load by themselves. */
  readonly source: string
  readonly output: string
}

const worded: readonly Worded[] = [
  { source: 'packages/presentation/src/texts/parts.ts', output: 'packages/presentation/src/generated' },
  { source: 'packages/documents/src/texts/parts.ts', output: 'packages/documents/src/generated' },
  { source: 'apps/estimator/src/entries/parts.ts', output: 'apps/estimator/src/generated' },
  { source: 'apps/quote-desk/web/words/parts.ts', output: 'apps/quote-desk/web/generated' },
]

const inLanguageModule = 'packages/presentation/src/texts/in-language.ts'

/** How a module in a folder names another: those outside of presentation name its index. */
const specifier = (folder: string, target: string): string =>
  target === inLanguageModule && !folder.startsWith('packages/presentation/')
    ? '@anslag/presentation'
    : relative(folder, target)

/** A module by its path: texts may stand anywhere, and nothing here may need what is about to be written. */
const load = (path: string) => import(pathToFileURL(join(root, path)).href)

const languageNames: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', en: 'English' }

const partModule = ({ source, output }: Worded, name: string, part: unknown, language: Language): Generated => {
  const path = `${output}/${language}/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
  const folder = dirname(path)
  return generatedModule(path, [
    `import type { InLanguage } from '${specifier(folder, inLanguageModule)}'`,
    `import type { ${name} } from '${specifier(folder, source)}'`,
    '',
    `/** The texts \`${name}\` in ${languageNames[language]}. */`,
    `export const ${identifier(`${language}-${name}`)}: InLanguage<typeof ${name}> = ${literal(part)}`,
  ])
}

const partModules = async (each: Worded): Promise<readonly Generated[]> => {
  const parts: Readonly<Record<string, Wording>> = await load(each.source)
  const { inLanguage: pick }: { readonly inLanguage: typeof inLanguage } = await load(inLanguageModule)
  return Object.entries(parts).flatMap(([name, part]) =>
    languages.map((language) => partModule(each, name, pick(part, language), language)),
  )
}

/** What differs between the pages of the languages: what one begins with, and what it loads at the first touch. */
const pageModules = (language: Language): readonly Generated[] => {
  const folder = 'apps/estimator/src/generated'
  const of = (part: string): string => `${language}${part}`
  return [
    generatedModule(`${folder}/language-${language}.ts`, [
      `import { ${of('Initial')} as texts } from '@anslag/presentation/estimate/${language}'`,
      "import type { Language } from '../shell/app.ts'",
      `import { ${of('Initial')} as page } from './${language}/initial.ts'`,
      '',
      `const loadDeferred = async () => (await import('./deferred-${language}.ts')).deferred`,
      '',
      'export const language: Language = { texts, page, loadDeferred }',
    ]),
    generatedModule(`${folder}/deferred-${language}.ts`, [
      "import { withDeferred } from '@anslag/presentation/estimate'",
      `import { ${['Deferred', 'Help'].map(of).join(', ')} } from '@anslag/presentation/estimate/${language}'`,
      `import { ${of('Reading')} } from '@anslag/presentation/reading/${language}'`,
      "import { deferredParts } from '../entries/deferred-parts.ts'",
      "import type { Deferred, Words } from '../shell/app.ts'",
      `import { ${of('Deferred')} as own } from './${language}/deferred.ts'`,
      '',
      `const rest: Words['rest'] = (initial) => withDeferred(initial, ${of('Deferred')})`,
      '',
      `const words: Words = { ...own, rest, help: ${of('Help')}, reading: ${of('Reading')} }`,
      '',
      'export const deferred: Deferred = { ...deferredParts, words }',
    ]),
  ]
}

const tariffDrivers = () =>
  generatedModule('packages/presentation/src/generated/tariff-drivers.ts', [
    '/** The driver whose answer decides, by the tariff. */',
    `export const tariffDrivers: Readonly<Record<string, string>> = ${literal(words.tariffDrivers)}`,
  ])

/** The modules that pages load texts from, one language each. Pages of documentation are made with them, so these are written before. */
export const generatedFiles = async (): Promise<readonly Generated[]> => [
  ...(await Promise.all(worded.map(partModules))).flat(),
  ...languages.flatMap(pageModules),
  tariffDrivers(),
]
