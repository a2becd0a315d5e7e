/** Metadata in the shape that microdata.no gives them, as short as may be. */
export const metadataDocument = (
  ...variables: readonly {
    readonly name: string
    readonly subjects?: readonly string[]
    readonly start?: number
    readonly stop?: number
    readonly unit?: string
    readonly label?: string
  }[]
): unknown => ({
  dataStore: { name: 'no.ssb.fdb', label: 'Data', languageCode: 'no' },
  dataStructures: variables.map(({ name, subjects = [], start, stop, unit = 'PERSON', label = '' }) => ({
    name,
    measureVariable: { name, label, dataType: 'String' },
    identifierVariables: [{ name: 'ID', keyType: { name: unit, label: unit } }],
    temporality: 'EVENT',
    temporalCoverage: { start, stop },
    subjectFields: subjects,
    languageCode: 'no',
  })),
})
