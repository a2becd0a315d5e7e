import { createTransport } from 'nodemailer'

/** A letter on its way. Nothing that somebody has written stands in it but the address. */
export interface Mail {
  readonly to: string
  /** The same each time that it is tried, so that whoever receives it twice can tell. */
  readonly id: string
  readonly subject: string
  readonly text: string
  readonly pdf?: { readonly name: string; readonly content: Uint8Array }
}

/** Hands a letter over to a server for mail; it fails where that does not take it. */
export type SendMail = (mail: Mail) => Promise<void>

/** A server for mail, as an address, and whom letters come from. */
export interface MailSettings {
  /** `smtps://user:password@host`, or `smtp://` */
  readonly server: string
  readonly from: string
}

/** Sends through a server for mail. */
export const mailThrough = ({ server, from }: MailSettings): SendMail => {
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
  const transport = createTransport({ url: server, ...patience })
  return async ({ to, id, subject, text, pdf }) => {
    const domain = from.replace(/^.*@/, '').replace(/>$/, '')
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      messageId: `<${id}@${domain}>`,
      text: `${text}\n`,
      attachments:
        pdf === undefined
          ? []
          : [{ filename: pdf.name, content: Buffer.from(pdf.content), contentType: 'application/pdf' }],
    })
  }
}
