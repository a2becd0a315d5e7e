import { describe, expect, it } from 'vitest'
import { changed } from '../values/testing/changed.ts'
import { listIssues, smallList } from './testing/list.ts'

const set = (path: string, value: unknown) => listIssues(changed(smallList, `/planning${path}`, value))

describe('what a list says of planning', () => {
  it('may be left out', () => {
    expect(set('', undefined)).toEqual([])
  })

  it.each([
    ['/correlation/project', '-0.1', 'price-list/correlation-outside /planning/correlation/project'],
    ['/correlation/component', '1.01', 'price-list/correlation-outside /planning/correlation/component'],
    ['/correlation/project', '0.71', 'price-list/correlation-above-one /planning/correlation'],
    ['/percentile', '0', 'price-list/percentile-outside /planning/percentile'],
    ['/percentile', '-5', 'price-list/percentile-outside /planning/percentile'],
    ['/percentile', '100', 'price-list/percentile-outside /planning/percentile'],
    ['/step', '0.00', 'price-list/step-not-positive /planning/step'],
    ['/step', '-1000.00', 'price-list/step-not-positive /planning/step'],
    ['/step', '1000', 'format/pattern /planning/step'],
    ['/yearlyGrowth', '-1', 'price-list/growth-outside /planning/yearlyGrowth'],
    ['/yearlyGrowth', '1000', 'price-list/growth-outside /planning/yearlyGrowth'],
    ['/forecast/hoursPerDay', '0', 'price-list/hours-per-day-outside /planning/forecast/hoursPerDay'],
    ['/forecast/hoursPerDay', '-1', 'price-list/hours-per-day-outside /planning/forecast/hoursPerDay'],
    ['/forecast/hoursPerDay/high', '25', 'price-list/hours-per-day-outside /planning/forecast/hoursPerDay'],
    ['/forecast/queue/low', '21', 'price-list/range-descends /planning/forecast/queue'],
    ['/forecast/queue/high', '19', 'price-list/range-descends /planning/forecast/queue'],
    ['/forecast/thirdPartyData', '-1', 'price-list/negative /planning/forecast/thirdPartyData'],
    ['/forecast/thirdPartyData', '60.0', 'price-list/not-shortest /planning/forecast/thirdPartyData'],
    ['/source', 'another', 'price-list/unknown-source /planning/source'],
    ['/confirmedOn', undefined, 'price-list/missing-origin /planning/confirmedOn'],
    ['/note', 'x', 'format/unknown-key /planning/note'],
  ])('%s may not be %j', (path, value, issue) => {
    expect(set(path, value)).toEqual([issue])
  })

  it.each([
    ['/correlation', { project: '0', component: '0' }],
    ['/correlation', { project: '0.5', component: '0.5' }],
    ['/percentile', '99.9'],
    ['/percentile', '0.1'],
    ['/step', '0.01'],
    ['/yearlyGrowth', '0'],
    ['/yearlyGrowth', '100'],
    ['/forecast/hoursPerDay', '24'],
    ['/forecast/queue', '0'],
  ])('%s may be %j', (path, value) => {
    expect(set(path, value)).toEqual([])
  })

  it('is no demonstration in a list that is published', () => {
    const published = changed(smallList, '/status', 'published')
    expect(listIssues(changed(published, '/planning/status', 'demonstration'))).toEqual([
      'price-list/status-too-high /planning/status',
    ])
  })
})
