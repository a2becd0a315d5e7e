/** A file of an order, as it is sent. */
export type SentFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly base64: string }

/** What the researcher sent. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'estimate' | 'request'; readonly name: string; readonly document: unknown }
  | { readonly kind: 'files'; readonly files: readonly SentFile[] }

/** Why files cannot be what a case is made of. */
export type SourceTrouble = 'too-large' | 'too-many' | 'unreadable' | 'not-json' | 'other-format' | 'pdf' | 'empty'

/** A source, or why there is none, with the file that it is about. */
export type Sourced =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'trouble'; readonly trouble: SourceTrouble; readonly name: string }

/** Of all files together: written as text they are a third longer, and the desk takes ten million letters. */
const mostBytes = 7_000_000

/** The desk takes no more at once. */
const mostFiles = 50

const trouble = (kind: SourceTrouble, name: string): Sourced => ({ kind: 'trouble', trouble: kind, name })

const base64Of = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)))
  return btoa(parts.join(''))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A document of a researcher by its format: an estimate, or a request however it was saved. */
const documentSource = (text: string, name: string): Sourced => {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return trouble('not-json', name)
  }
  const { format, request, draft } = isObject(document) ? document : {}
  if (format === 'estimate/1') return { kind: 'source', source: { kind: 'estimate', name, document } }
  const asked = { 'request/1': document, 'link/1': request, 'session/1': draft }[String(format)]
  if (asked === undefined) return trouble('other-format', name)
  return { kind: 'source', source: { kind: 'request', name, document: asked } }
}

const sentFile = async (file: File): Promise<SentFile> => ({
  name: file.name.slice(0, 1_000),
  base64: base64Of(new Uint8Array(await file.arrayBuffer())),
})

/** What files are: one estimate or request as the estimator saves it, or else the files of an order. */
export const sourceOf = async (files: readonly File[]): Promise<Sourced> => {
  const [first] = files
  if (first === undefined) return trouble('empty', '')
  if (files.length > mostFiles) return trouble('too-many', '')
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (size > mostBytes) return trouble('too-large', files.toSorted((a, b) => b.size - a.size)[0]?.name ?? '')
  const pdf = files.find(({ name }) => name.toLowerCase().endsWith('.pdf'))
  if (pdf !== undefined) return trouble('pdf', pdf.name)
  try {
    if (files.length === 1 && first.name.toLowerCase().endsWith('.json'))
      return documentSource(await first.text(), first.name)
    return { kind: 'source', source: { kind: 'files', files: await Promise.all(files.map(sentFile)) } }
  } catch {
    return trouble('unreadable', first.name)
  }
}

/** What is sent of it to read it, or to make a case of it. */
export const originOf = (
  source: Source,
  answers: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> => {
  if (source.kind === 'none') return {}
  if (source.kind === 'link') return { link: source.link }
  if (source.kind === 'files') return { files: source.files, answers }
  return { [source.kind]: source.document }
}

/** What a source is called. */
export const sourceName = (source: Source): string => {
  if (source.kind === 'files') return source.files.map(({ name }) => name).join(', ')
  if (source.kind === 'none') return ''
  return source.kind === 'link' ? source.link : source.name
}
