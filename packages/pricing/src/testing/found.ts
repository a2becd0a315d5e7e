import type { Issue } from '../values/index.ts'
import { nothingOrdered, priced, type RequestDocument } from './priced.ts'

/** The issues of an area, `institution` say, that an estimate has when these answers stand in place of no order. */
export const found = (area: string, answers: RequestDocument): readonly Issue[] =>
  priced({ ...nothingOrdered, ...answers }).issues.filter(({ code }) => code.startsWith(`${area}/`))

/** The codes of those issues. */
export const codesFound = (area: string, answers: RequestDocument): readonly string[] =>
  found(area, answers).map(({ code }) => code)

/** The application of no order, with other answers in its place. */
export const applying = (answers: object, attachments: object = {}): RequestDocument => {
  const { application } = nothingOrdered
  return { application: { ...application, ...answers, attachments: { ...application.attachments, ...attachments } } }
}

const base = 'https://www.ssb.no'

/** Where SSB's rules stand. */
export const pages = {
  application: `${base}/en/data-til-forskning/utlan-av-data-til-forskere/soknad`,
  landing: `${base}/data-til-forskning/utlan-av-data-til-forskere`,
  files: `${base}/data-til-forskning/utlan-av-data-til-forskere/slik-sender-du-filer-til-mikrodatatjenesten-i-ssb`,
} as const
