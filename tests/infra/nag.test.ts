import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { functionNames } from '@corridor/infra'
import { CorridorStack, stageFrom } from '@corridor/infra/stack'
import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Finding = { readonly rule: string; readonly path: string }
type Acknowledged = Finding & { readonly reason: string }

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-nag-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The constructs of a stage, with scripts that do nothing: cdk-nag looks at what is around them. */
const constructs = (stage: string): App => {
  const app = new App({ outdir: join(folder, stage), context: { stage } })
  const script = { text: '', usesDuckdb: false }
  const scripts = Object.fromEntries(functionNames.map((name) => [name, script])) as Record<
    (typeof functionNames)[number],
    typeof script
  >
  new CorridorStack(app, { stage: stageFrom(app.node), scripts, listScript: script })
  return app
}

const findings = (app: App, honoursReasons: boolean): readonly Finding[] => {
  const pack = new AwsSolutionsChecks(app)
  if (!honoursReasons) Object.assign(pack, { isAcknowledged: () => false })
  return pack
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => ({ rule: ruleName, path: String(constructPath) })),
    )
}

const acknowledgements = (app: App): readonly Acknowledged[] =>
  app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Readonly<Record<string, string>>))
      .filter(([id]) => id.includes('AwsSolutions-'))
      .map(([id, reason]) => ({ rule: id.replace(/^.*?::(?=AwsSolutions-)/, ''), path: node.path, reason })),
  )

describe.each(['dev', 'prod'])("AWS's own checks of %s", (stage) => {
  let app: App
  beforeAll(() => {
    app = constructs(stage)
  })

  test('find nothing that nobody answered for', () => {
    expect(findings(app, true)).toEqual([])
  })

  test('would find something where nobody had, and no answer is left over', () => {
    const all = findings(app, false)
    const answered = acknowledgements(app)
    expect(answered.length).toBeGreaterThan(20)
    expect(answered.filter(({ reason }) => reason.length < 30)).toEqual([])
    const isFound = ({ rule, path }: Acknowledged): boolean =>
      all.some((found) => found.rule === rule && found.path.startsWith(path))
    expect(answered.filter((each) => !isFound(each))).toEqual([])
  })
})
