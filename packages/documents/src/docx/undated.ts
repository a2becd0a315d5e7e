/** The first day that a ZIP can be of, as it writes days. */
const firstDay = 0x0021_0000

/** The record at the end of a ZIP, without a comment. */
const endLength = 22

/** A ZIP whose files say nothing of when they were packed, so that equal content gives equal bytes. */
export const undated = (zip: Uint8Array): Uint8Array => {
  const file = zip.slice()
  const view = new DataView(file.buffer)
  const end = file.length - endLength
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(entry + 12, firstDay, true)
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstDay, true)
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true))
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return file
}
