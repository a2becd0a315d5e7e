import { applicationPage } from '../sources.ts'
import { defineCheck, when } from './define.ts'

/** Rules 4, 5, 6, 8 and 14: what must be enclosed. Only an answered no is missing; what nobody answered is a reminder. */
export const attachments = defineCheck({
  kinds: {
    'attachment/protocol': { severity: 'missing', source: applicationPage },
    'attachment/variable-lists': { severity: 'missing', source: applicationPage },
    'attachment/variable-lists-incomplete': { severity: 'warn', source: applicationPage },
    'attachment/variable-overview': { severity: 'missing', source: applicationPage },
    'attachment/dpia': { severity: 'missing', source: applicationPage },
    'attachment/not-answered': { severity: 'info', source: applicationPage },
    'attachment/script-on-trial': { severity: 'info', source: applicationPage },
  },
  find: ({ views: { application, sources, wishes } }, raise) => {
    const { protocol, variableLists, variableOverview, dpia, updatedDocumentation, script } = application.attachments
    const isChange = application.kind.answered && application.kind.value === 'change'
    const at = (name: string) => `/application/attachments/${name}`
    const needsOverview = sources.things.length + wishes.things.length > 0
    const open = [
      ...(protocol === undefined ? ['protocol'] : []),
      ...(needsOverview && variableOverview === undefined ? ['variableOverview'] : []),
      ...(dpia === undefined ? ['dpia'] : []),
      ...(isChange && updatedDocumentation === undefined ? ['updatedDocumentation'] : []),
    ]
    return [
      ...when(protocol === false, () => raise('attachment/protocol', at('protocol'))),
      ...when(variableLists.answered && variableLists.value === 'none', () =>
        raise('attachment/variable-lists', at('variableLists')),
      ),
      ...when(variableLists.answered && variableLists.value === 'incomplete', () =>
        raise('attachment/variable-lists-incomplete', at('variableLists')),
      ),
      ...when(needsOverview && variableOverview === false, () =>
        raise('attachment/variable-overview', at('variableOverview')),
      ),
      ...when(dpia === 'none', () => raise('attachment/dpia', at('dpia'))),
      ...open.map((name) => raise('attachment/not-answered', at(name), { attachment: name })),
      ...when(script === true, () => raise('attachment/script-on-trial', at('script'))),
    ]
  },
})
