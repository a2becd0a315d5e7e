import type { Plugin } from 'vite'

/** A value in quotation marks may hold a semicolon: such a property stays. */
const declared = /(--[\w-]{1,80}):[^;{}"']{0,500}(?:;|(?=\}))/g

/**
 * A style without the custom properties that nothing in it uses. A design system declares every colour and size that it knows;
 * no script of the page and no element asks for one by its name.
 */
export const withoutUnusedProperties = (css: string): string => {
  const used = new Set(Array.from(css.matchAll(/var\(\s*(--[\w-]+)/g), ([, name]) => name))
  const less = css.replace(declared, (declaration, name: string) => (used.has(name) ? declaration : ''))
  // What only such properties used is then unused too.
  return less === css ? css : withoutUnusedProperties(less)
}

/** Leaves out of each style that is written what it declares and does not use. */
export const smallStyle: Plugin = {
  name: 'small-style',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css') && typeof file.source === 'string')
        file.source = withoutUnusedProperties(file.source)
  },
}
