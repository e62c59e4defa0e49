import { beforeAll, describe, expect, test } from 'vitest'
import { answerOf, corridor } from '../support/command-line.ts'
import { walkedFolder } from '../support/walked.ts'

type Told = {
  readonly release: string
  readonly figures: readonly {
    readonly reporter: string
    readonly flow: string
    readonly usd: number
    readonly sourceId: string
    readonly licence: string
    readonly knownSince: string
    readonly citations: Readonly<Record<string, string>>
  }[]
  readonly inside: readonly { readonly period: string }[]
  readonly gaps: readonly {
    readonly exportSource: string
    readonly importSource: string
    readonly gapUsd: number
    readonly isPreferred: boolean
    readonly causes: readonly string[]
  }[]
  readonly nearest: readonly { readonly flow: string; readonly period: string }[]
}

describe('corridor who', () => {
  let folder: string
  const who = (...words: readonly string[]) => answerOf<Told>(folder, 'who', ...words)

  beforeAll(async () => {
    folder = await walkedFolder('who')
  })

  test('tells the figures of both sides, the first area before the second', async () => {
    const { figures } = await who('CHN', 'KAZ', 'export', '2022')
    expect(figures.map(({ reporter, flow }) => `${reporter} ${flow}`)).toEqual([
      'CHN export',
      ...Array(figures.length - 1).fill('KAZ import'),
    ])
    expect(figures.map(({ usd }) => Math.round(usd))).toEqual(
      expect.arrayContaining([16_355_236_459, 11_143_739_729, 3_575_000_793]),
    )
  })

  test('shows also figures that may not be passed on, and says so', async () => {
    const { figures } = await who('CHN', 'KAZ', 'export', '2022')
    expect(figures.find(({ sourceId }) => sourceId === 'un-comtrade-quoted')?.licence).toBe('derived')
    const { out } = await corridor(folder, 'who', 'CHN', 'KAZ', 'export', '2022')
    expect(out.replaceAll(/\s+/g, ' ')).toContain('may NOT be passed on, only what is computed from it')
  })

  test('gives the gap, its flags and what valuation explains of it', async () => {
    const { gaps } = await who('CHN', 'KAZ', 'export', '2022')
    // 16 355 236 459 − 11 143 739 729
    expect(gaps).toMatchObject([
      {
        exportSource: 'un-comtrade-quoted',
        importSource: 'kazakhstan-bns-quoted',
        gapUsd: 5_211_496_730,
        isPreferred: false,
      },
    ])
    expect(gaps[0]?.causes.join('; ')).toMatch(/explains none of the gap.*own sources disagree by more than 25 %/)
  })

  test('sees the same goods from the other side', async () => {
    const [one, other] = [await who('CHN', 'KAZ', 'export', '2022'), await who('Казахстан', 'китай', 'імпорт', '2022')]
    expect(other.gaps).toEqual(one.gaps)
    expect(other.figures.length).toBe(one.figures.length)
  })

  test('tells windows inside the period by themselves', async () => {
    const { figures, inside } = await who('CHN', 'KGZ', 'export', '2023')
    expect(figures.some(({ reporter }) => reporter === 'CHN')).toBe(false)
    expect(inside.map(({ period }) => period)).toContain('2023-H1')
  })

  test('gives a citation in three languages that names the release', async () => {
    const { figures, release } = await who('CHN', 'KAZ', 'export', '2024')
    const [first] = figures
    expect(Object.keys(first?.citations ?? {})).toEqual(['en', 'ru', 'uk'])
    expect(first?.citations.ru).toContain(`выпуск ${release}`)
    const { out } = await corridor(folder, 'who', 'CHN', 'KAZ', 'export', '2024', '--language', 'uk')
    expect(out).toContain('Бібліографічні посилання\n[1] General Administration of Customs of China')
  })

  test('knows at a date only what could be known then', async () => {
    const before = await who('CHN', 'KAZ', 'export', '2024', '--as-of', '2025-04-10')
    const then = await who('CHN', 'KAZ', 'export', '2024', '--as-of', '2025-04-11')
    expect(before.figures).toEqual([])
    expect(then.figures.map(({ usd, knownSince }) => [usd, knownSince])).toEqual([[28e9, '2025-04-11']])
  })

  test('says that there is no figure, and names the nearest that there are', async () => {
    const { nearest } = await who('CHN', 'TKM', 'export', '2030')
    expect(nearest[0]).toEqual({ flow: 'turnover', period: '2025' })
    const { code, out } = await corridor(folder, 'who', 'CHN', 'TKM', 'export', '2030')
    expect(code).toBe(0)
    expect(out).toContain('corridor who CHN TKM turnover 2025')
  })

  test('fits a terminal of eighty columns, citations aside', async () => {
    const { out } = await corridor(folder, 'who', 'CHN', 'KGZ', 'both', '2024')
    const lines = out.slice(0, out.indexOf('Citations')).split('\n')
    expect(lines.filter((line) => [...line].length > 80)).toEqual([])
  })

  test('refuses an area that it does not know by name', async () => {
    const { code, err } = await corridor(folder, 'who', 'CHN', 'Kyrgizstan', 'export', '2023')
    expect(code).toBe(1)
    expect(err).toContain('UnknownArea: there is no area Kyrgizstan')
  })
})
