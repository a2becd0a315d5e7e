import { build, type Plugin } from 'vite'

/** The module that the page of a language begins with. */
export const entryOf = (language: string): string => `src/entries/${language}.ts`

/** Puts scripts and styles into a folder. */
export const bundle = async (app: string, folder: string, plugins: readonly Plugin[]): Promise<void> => {
  await build({
    configFile: `${app}/vite.config.ts`,
    logLevel: 'warn',
    plugins: [...plugins],
    build: { outDir: folder, emptyOutDir: true },
  })
}
