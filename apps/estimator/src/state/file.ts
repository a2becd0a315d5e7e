import { type Catalogue, type Result, readJson, readRequest } from '@anslag/pricing'
import { emptyForm, type Form } from '../form/form.ts'

/** Reads a request from the text of a file. Nothing of the form is touched when it is refused. */
export const openedForm = (text: string, catalogue: Catalogue): Result<Form> => {
  const json = readJson(text)
  if (!json.ok) return json
  const request = readRequest(json.value, catalogue)
  return request.ok ? { ok: true, value: { ...emptyForm, draft: { ...request.value } } } : request
}
