import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

const source = (file: string): string => fileURLToPath(new URL(`src/page/${file}`, import.meta.url))

/** The theme lies beside the index of the parts' package. */
const theme = fileURLToPath(new URL('theme/theme.css', import.meta.resolve('@anslag/ui')))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // From any folder of any web server.
  base: './',
  publicDir: 'public',
  plugins: [preact({ prefreshEnabled: false })],
  resolve: { alias: { '@anslag/ui/theme.css': theme } },
  // A module, so that what reads workbooks can wait until there is one.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        nb: source('main-nb.ts'),
        nn: source('main-nn.ts'),
        en: source('main-en.ts'),
        statement: source('main-statement.ts'),
        style: source('page.css'),
      },
    },
  },
})
