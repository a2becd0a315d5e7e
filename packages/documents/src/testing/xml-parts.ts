import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'saxen'

/** The parts of a file that is made of XML, each as text, by its name; a part that is not well-formed is an error. */
export const xmlParts = (file: Uint8Array): ReadonlyMap<string, string> => {
  const parts = new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))
  for (const [name, text] of parts) {
    const wrong = (error: Error): never => {
      throw new Error(`${name}: ${error.message}`)
    }
    const parser = new Parser()
    parser.on('error', wrong)
    parser.on('warn', wrong)
    parser.parse(text)
    if (/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u.test(text)) throw new Error(`${name} holds what XML does not allow`)
  }
  return parts
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The texts of elements of a name, as they are read. */
export const textsIn = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, 'g'))].map(([, text = '']) =>
    text.replaceAll(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? ''),
  )
