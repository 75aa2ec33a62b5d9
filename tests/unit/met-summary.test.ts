import { describe, expect, it, vi } from 'vitest'
import type { Count } from '../../src/background/counts-store'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { oftenWaved, summaryOf } = await import('../../src/pages/options/met/summary')
const { countsAsCsv, countsFromCsv, NoCounts } = await import('../../src/pages/options/met/counts-file')

const NOW = new Date(2026, 10, 22, 12).getTime()
const count = (week: string, kind: Count['kind'], name: string, n: number): Count => ({ week, kind, name, count: n })
const COUNTS = [
  count('2026-11-16', 'fired', 'tell-to-calm', 10),
  count('2026-11-16', 'waved', 'tell-to-calm', 5),
  count('2026-11-09', 'fired', 'policy-shield', 20),
  count('2026-11-09', 'waved', 'policy-shield', 8),
  count('2026-11-16', 'complaint', 'parcel late', 31),
  count('2026-08-03', 'fired', 'tell-to-calm', 99),
]

describe('the summary of counts', () => {
  it('sums a time, the loudest first, and names weeks in which nothing was met', () => {
    const summary = summaryOf(COUNTS, 4, NOW)
    expect(summary.rules.map(({ rule, fired }) => [rule, fired])).toEqual([
      ['policy-shield', 20],
      ['tell-to-calm', 10],
    ])
    expect(summary.complaints).toEqual([{ label: 'parcel late', count: 31 }])
    expect(summary.weeks.map(({ week, fired }) => [week, fired])).toEqual([
      ['2026-10-26', 0],
      ['2026-11-02', 0],
      ['2026-11-09', 20],
      ['2026-11-16', 10],
    ])
  })

  it('knows what is waved away in more than four of ten cases', () => {
    expect(oftenWaved(summaryOf(COUNTS, 4, NOW).rules).map(({ rule }) => rule)).toEqual(['tell-to-calm'])
    expect(oftenWaved([{ rule: 'x', fired: 9, taken: 0, waved: 9 }])).toEqual([])
  })
})

describe('a file of counts', () => {
  it('comes back as it went out', () => {
    expect(countsFromCsv(countsAsCsv(COUNTS))).toEqual(COUNTS)
    expect(countsFromCsv(countsAsCsv([]))).toEqual([])
  })

  it.each([
    'week,kind,name\r\n',
    'week,kind,name,count\r\n2026-11-16,complaint,Marta Skov late,1\r\n',
    'week,kind,name,count\r\n2026-11-16,fired,=cmd(),1\r\n',
    'week,kind,name,count\r\nsoon,fired,tell-to-calm,1\r\n',
    'week,kind,name,count\r\n2026-11-16,fired,tell-to-calm,-1\r\n',
    'week,kind,name,count\r\n2026-11-16,person,tell-to-calm,1\r\n',
  ])('is refused where it is none: %j', (text) => {
    expect(() => countsFromCsv(text)).toThrow(NoCounts)
  })
})
