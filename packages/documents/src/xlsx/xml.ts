/** A text as XML holds it, in an attribute too. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** An element with its attributes, whose values are escaped, and its content, which is XML; one that is not there is left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...content: readonly (string | undefined)[]
): string => {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  const within = content.join('')
  return within === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${within}</${name}>`
}

/** The whole of a part of a file, whose elements are of a vocabulary. */
export const part = (name: string, vocabulary: string, ...content: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(name, { xmlns: vocabulary }, ...content)}`
