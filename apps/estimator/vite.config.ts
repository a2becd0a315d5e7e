import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

const source = (file: string): string => fileURLToPath(new URL(`src/entries/${file}`, import.meta.url))

/** A style lies beside the index of its package. */
const style = (name: string, file: string): string => fileURLToPath(new URL(file, import.meta.resolve(name)))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // From any folder of any web server.
  base: './',
  publicDir: 'public',
  plugins: [preact({ prefreshEnabled: false })],
  resolve: {
    alias: {
      '@anslag/ui/theme.css': style('@anslag/ui', 'theme/theme.css'),
      '@anslag/request-form/form.css': style('@anslag/request-form', 'form.css'),
      '@anslag/request-form/import.css': style('@anslag/request-form', 'import/import.css'),
      '@anslag/request-form/many-names.css': style('@anslag/request-form', 'many-names/many-names.css'),
    },
  },
  // A module, so that what reads workbooks can wait until there is one.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What every language has from the start is one file. Legal pages need of it the names of documents alone.
      output: {
        // All of that file runs at the first load: Chromium compiles it beside the page's own thread when it is told so.
        postBanner: ({ name }) => (name === 'shared' ? '//# allFunctionsCalledOnLoad' : ''),
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              tags: ['$initial'],
              minShareCount: 3,
              includeDependenciesRecursively: false,
              test: /^(?!.*\/document-files\.ts$)/,
            },
          ],
        },
      },
      input: {
        nb: source('nb.ts'),
        nn: source('nn.ts'),
        en: source('en.ts'),
        legal: source('legal.ts'),
        style: fileURLToPath(new URL('src/shell/page.css', import.meta.url)),
      },
    },
  },
})
