import { carriesForm, scenariosMark } from '../export/encode-link.ts'

/** The two parts of an address that takes all along: the form with its mark, and the scenarios as they were encoded. */
export const broughtParts = (hash: string): readonly [form: string, scenarios: string] => {
  const [form = '', scenarios = ''] = carriesForm(hash) ? hash.split(scenariosMark) : []
  return [form, scenarios]
}
