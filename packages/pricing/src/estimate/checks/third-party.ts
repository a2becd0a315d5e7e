import type { Request } from '../request.ts'
import { applicationPage, filesPage } from '../sources.ts'
import { defineCheck } from './define.ts'

const wishedDistributed = ({ sources = [] }: Request, source: string): boolean =>
  sources.some(({ id, linking }) => id === source && linking === 'distributed')

/** Rules 5, 10, 11 and 12: linking, arrival, contact persons and files of data from others. */
export const thirdParty = defineCheck({
  kinds: {
    'third-party/linking-by-ssb': { severity: 'warn', source: applicationPage },
    'third-party/contact-not-named': { severity: 'warn', source: applicationPage },
    'third-party/file-format': { severity: 'warn', source: filesPage },
    'third-party/fixed-width': { severity: 'warn', source: filesPage },
    'third-party/documentation': { severity: 'warn', source: filesPage },
    'third-party/never-received': { severity: 'warn' },
    'third-party/must-arrive-first': { severity: 'warn', source: applicationPage },
  },
  find: ({ request, views: { sources, deliveries } }, raise) => [
    ...sources.things.flatMap(({ linking, contactNamed, fileFormat, documentation, id = '' }) => {
      const params = { thing: id }
      const found = [
        linking.value === 'ssb' && wishedDistributed(request, id)
          ? raise('third-party/linking-by-ssb', linking.ref, params)
          : undefined,
        contactNamed.answered && contactNamed.value === 'no'
          ? raise('third-party/contact-not-named', contactNamed.ref, params)
          : undefined,
        fileFormat?.answered && fileFormat.value === 'other'
          ? raise('third-party/file-format', fileFormat.ref, params)
          : undefined,
        fileFormat?.answered && fileFormat.value === 'fixedWidth'
          ? raise('third-party/fixed-width', fileFormat.ref, params)
          : undefined,
        documentation?.answered && documentation.value !== 'complete'
          ? raise('third-party/documentation', documentation.ref, params)
          : undefined,
      ]
      return found.filter((issue) => issue !== undefined)
    }),
    ...sources.things
      .filter(
        ({ id = '' }) =>
          deliveries.things.length > 0 && deliveries.things.every((each) => each.receives?.includes(id) === false),
      )
      .map(({ ref, id = '' }) => raise('third-party/never-received', ref, { thing: id })),
    ...(sources.things.some(({ linking }) => linking.value === 'ssb')
      ? [raise('third-party/must-arrive-first', '/sources')]
      : []),
  ],
})
