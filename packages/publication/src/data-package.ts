import { datasetId, type FileEntry, frictionlessType, type Model, type ReleaseManifest } from '@corridor/contracts'
import type { AttributedSource } from './attribution.ts'
import { whatFile } from './what-file.ts'

export type PackagedDataset = { readonly model: Model; readonly file: FileEntry; readonly path: string }

/** `datapackage.json` of a release: Frictionless Data Package v2. Paths are relative to the file. */
export const dataPackage = ({
  release,
  releasedAt,
  datasets,
  sources,
  databases,
  withheld,
}: {
  readonly release: string
  readonly releasedAt: string
  readonly datasets: readonly PackagedDataset[]
  readonly sources: readonly AttributedSource[]
  /** Files to ask the datasets by, `history.sql` among them where the history stays in its Parquet files. */
  readonly databases: readonly { readonly path: string }[]
  readonly withheld: ReleaseManifest['withheld']
}): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'corridor',
  title: 'Corridor: trade and investment between China and Central Asia',
  description:
    'Figures that were published on trade and investment between China and Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan, each with its citation.',
  version: release,
  created: releasedAt,
  licenses: [
    {
      name: 'other-attribution',
      title:
        'Facts quoted one by one with their citation; each row names its source and terms (licence_code). Terms of a source that are stricter hold for its figures.',
    },
  ],
  sources: sources.map(({ source, attribution, records, restricted }) => ({
    title: source.title,
    ...(source.homepage ? { path: source.homepage } : {}),
    source_id: source.id,
    attribution,
    licence_code: source.licence.code,
    licence_text: source.licence.text,
    records,
    records_withheld: restricted,
  })),
  // DuckDB writes the same rows into other bytes each time: their hashes stand in the manifest only.
  databases: databases.map(({ path }) => ({ path, description: whatFile(path, databases) })),
  withheld,
  resources: datasets.map(({ model, file, path }) => ({
    name: datasetId(model),
    path,
    title: model.title,
    description: model.description,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    schema: {
      fields: model.columns.map((field) => ({
        name: field.name,
        type: frictionlessType(field.type),
        title: field.title,
        description: field.description,
      })),
      // A key whose parts may be null: unique, but no primary key.
      uniqueKeys: [model.grain],
    },
  })),
})
