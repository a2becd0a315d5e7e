import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** A style lies beside the index of its package. */
const style = (name: string, file: string): string => fileURLToPath(new URL(file, import.meta.resolve(name)))

export default defineConfig({
  root: here('web'),
  publicDir: here('public'),
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
    outDir: here('dist'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { input: { desk: here('web/index.html') } },
  },
})
