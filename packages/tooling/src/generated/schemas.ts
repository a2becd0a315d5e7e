import { schemas, schemaText } from '../library/schemas.ts'
import type { Generated } from './page.ts'

/** The JSON Schema of every format, as pages of the documentation. */
export const schemaFiles = (): readonly Generated[] =>
  Object.values(schemas).flatMap((ofPackage) =>
    Object.entries(ofPackage).map(([kind, schema]) => ({
      path: `docs/reference/schemas/${kind}.schema.json`,
      text: schemaText(schema),
    })),
  )
