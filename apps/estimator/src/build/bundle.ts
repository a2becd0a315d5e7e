import { languages } from '@anslag/pricing'
import { build, type InlineConfig, type Plugin } from 'vite'
import { keptTogether } from './first-view.ts'

/** The module that the page of a language begins with. */
export const mainOf = (language: string): string => `src/entries/${language}.ts`

/**
 * Puts scripts and styles into a folder. It is done twice: the first time nothing is written, and shows which modules the
 * first view needs; the second time those are kept together.
 */
export const bundle = async (app: string, folder: string, plugins: readonly Plugin[]): Promise<void> => {
  const common: InlineConfig = { configFile: `${app}/vite.config.ts`, logLevel: 'warn', plugins: [...plugins] }
  const alone = await build({ ...common, build: { write: false } })
  const output = 'output' in alone ? alone.output : []
  const groups = keptTogether(output, languages.map(mainOf), 'src/price/load-pricing.ts', ['src/entries/legal.ts'])
  await build({
    ...common,
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { codeSplitting: { groups: [...groups] } } },
    },
  })
}
