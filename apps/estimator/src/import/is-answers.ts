/** Letters that are looked at. Metadata of microdata.no name themselves at once. */
const first = 2_000

const isMetadata = (start: string): boolean => /"(?:dataStore|dataStructures)"\s*:/.test(start)

/**
 * Whether a file holds answers or an estimate, which replace the form, and not an order, which is read. JSON does, by its name or by what
 * it begins with, unless it is metadata of microdata.no.
 */
export const isAnswers = async (file: Pick<File, 'name' | 'type' | 'slice'>): Promise<boolean> => {
  const start = await file
    .slice(0, first)
    .text()
    .catch(() => '')
  const isJson = /\.json$/i.test(file.name) || file.type === 'application/json' || /^\ufeff?\s*[{[]/.test(start)
  return isJson && !isMetadata(start)
}
