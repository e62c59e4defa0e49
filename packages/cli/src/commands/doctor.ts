import { isCorridorError } from '@corridor/contracts'
import { storedPrints } from '@corridor/house'
import { defineCommand } from '../command.ts'
import { textTable } from '../table.ts'

export const doctor = defineCommand({
  name: 'doctor',
  usage: '',
  summary: 'whether everything that Corridor needs is here',
  words: [0, 0],
  run: async (world) => {
    const findings = [
      await finding('Node runs TypeScript', async () => process.version),
      await finding('DuckDB answers', async () => {
        await using session = await world.openEngine()
        return String((await session.rows('SELECT version() AS v'))[0]?.v)
      }),
      await finding('the store can be read', async () => {
        await world.store.list('releases/')
        return world.store.place
      }),
      await finding('fingerprints are fresh', async () => {
        const [stored, computed] = [await storedPrints(world.readText), await world.prints()]
        const behind = Object.keys(computed).filter((name) => stored[name] !== computed[name])
        if (behind.length > 0)
          throw new Error(`${behind.slice(0, 5).join(', ')} changed: run npm run generate before you commit`)
        return `${Object.keys(computed).length} names`
      }),
    ]
    const wrong = findings.filter(({ is_well }) => !is_well)
    return {
      json: findings,
      text: [
        textTable(findings.map(({ hint: _hint, ...shown }) => shown)),
        ...wrong.map(({ what, found, hint }) => `\n${what}: no. ${found}${hint && `\n  hint: ${hint}`}`),
      ].join('\n'),
      exitCode: wrong.length === 0 ? 0 : 1,
    }
  },
})

const finding = async (what: string, look: () => Promise<string>) => {
  try {
    return { what, is_well: true, found: await look(), hint: '' }
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return { what, is_well: false, found, hint: isCorridorError(error) ? error.hint : '' }
  }
}
