import { utf8ToBytes } from '@noble/hashes/utils.js'

const quote = 0x22
const backslash = 0x5c

/** True for a character that stands in JSON text as it is, and is one byte in UTF-8. */
const isPlain = (code: number): boolean => code >= 0x20 && code <= 0x7e && code !== quote && code !== backslash

/** JSON text in UTF-8 while it is written: bytes at once, since a text would be copied twice more to be hashed. */
export class JsonBytes {
  #bytes = new Uint8Array(1024)
  #length = 0

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(2 * (this.#length + more))
    larger.set(this.#bytes)
    this.#bytes = larger
  }

  /** Writes JSON text as it is: a bracket, a comma, a number. */
  json(text: string): void {
    const bytes = utf8ToBytes(text)
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Writes one character of ASCII, such as a bracket, by its code. */
  code(code: number): void {
    this.#makeRoom(1)
    this.#bytes[this.#length++] = code
  }

  /** Writes a string, quoted: a plain one, as most are, character by character, any other as `JSON.stringify` does. */
  string(text: string): void {
    this.#makeRoom(text.length + 2)
    let at = this.#length
    this.#bytes[at++] = quote
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place)
      if (!isPlain(code)) {
        this.json(JSON.stringify(text))
        return
      }
      this.#bytes[at++] = code
    }
    this.#bytes[at++] = quote
    this.#length = at
  }

  /** Everything written so far. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }
}
