import { build, type Plugin } from 'vite'
import type { Built } from '../offline/worker/built.ts'

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

const withBuilt = (built: Built): Plugin => ({
  name: 'built-files',
  enforce: 'pre',
  load: (id) => (id.endsWith('/offline/worker/built.ts') ? `export const built = ${JSON.stringify(built)}` : undefined),
})

/** Builds the service worker into the top of a site, since it serves what lies beside and below it. */
export const buildWorker = async (app: string, folder: string, built: Built): Promise<void> => {
  await build({
    configFile: false,
    root: app,
    logLevel: 'warn',
    plugins: [withBuilt(built)],
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: `${app}src/offline/worker/worker.ts`,
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  })
}
