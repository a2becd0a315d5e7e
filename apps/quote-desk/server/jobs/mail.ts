import type { Language } from '@anslag/pricing'
import { createTransport } from 'nodemailer'

/** An offer on its way to a buyer. */
export interface Mail {
  readonly to: string
  /** The same each time that it is tried, so that whoever receives it twice can tell. */
  readonly id: string
  readonly number: string
  readonly language: Language
  readonly pdf: Uint8Array
}

/** Hands a letter over to a server for mail; it fails where that does not take it. */
export type SendMail = (mail: Mail) => Promise<void>

/** A server for mail, as an address, and whom letters come from. */
export interface MailSettings {
  /** `smtps://user:password@host`, or `smtp://` */
  readonly server: string
  readonly from: string
}

const words = {
  nb: { subject: 'Tilbud', text: 'Tilbudet ligger ved som PDF.' },
  nn: { subject: 'Tilbod', text: 'Tilbodet ligg ved som PDF.' },
  en: { subject: 'Offer', text: 'The offer is attached as a PDF.' },
} as const

/** Sends through a server for mail. Nothing that somebody has written stands in a header but the address, which is one. */
export const mailThrough = ({ server, from }: MailSettings): SendMail => {
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
  const transport = createTransport({ url: server, ...patience })
  return async ({ to, id, number, language, pdf }) => {
    const { subject, text } = words[language]
    const domain = from.replace(/^.*@/, '').replace(/>$/, '')
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject: `${subject} ${number}`,
      messageId: `<${id}@${domain}>`,
      text: `${text}\n`,
      attachments: [{ filename: `${number}.pdf`, content: Buffer.from(pdf), contentType: 'application/pdf' }],
    })
  }
}
