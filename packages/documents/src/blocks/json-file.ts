import type { Attachment } from '../model/document.ts'

/** A document of a program as a file that lies inside one of readers. */
export const jsonFile = (name: string, description: string, content: object): Attachment => ({
  name,
  mediaType: 'application/json',
  description,
  text: `${JSON.stringify(content, null, 2)}\n`,
})
