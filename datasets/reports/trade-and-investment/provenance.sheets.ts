import type { TableSheet } from '@corridor/contracts'
import { fields } from '../../fields/index.ts'
import { sheetFields } from './sheet.fields.ts'
import { areaName, plainCode, sourceTitle, withCitation, withheld } from './words.ts'

export const events: TableSheet = {
  id: 'events',
  title: 'Events',
  about:
    'Dated facts without a number: agreements, visa regimes, crossings, memberships. What a publication says to be absent is an event with the status none.',
  sql: `SELECT e.*, (SELECT string_agg(${areaName('a.code')}, '; ' ORDER BY a.place)
      FROM (SELECT trim(unnest(string_split(e.area_codes, ';'))) AS code, generate_subscripts(string_split(e.area_codes, ';'), 1) AS place) AS a) AS area_names,
    ${plainCode('e.event_type_code')} AS event_type, ${plainCode('e.event_status_code')} AS event_status,
    ${withCitation.columns} FROM events.ledger AS e ${withCitation.join('e')}`,
  order: 'event_on DESC NULLS LAST, title',
  frozenColumns: 2,
  columns: [
    { field: fields.event_on, width: 11 },
    { field: fields.title, title: 'Event', width: 44 },
    { field: fields.event_end_on, width: 11 },
    { field: sheetFields.event_type, width: 18 },
    { field: sheetFields.area_names, width: 28 },
    { field: sheetFields.event_status, width: 12 },
    { field: fields.description, width: 50 },
    { field: fields.asserted_by, width: 20 },
    { field: fields.citation_title, width: 40 },
    { field: fields.url, title: 'Link', width: 9 },
  ],
}

export const dataQuality: TableSheet = {
  id: 'data-quality',
  title: 'Data quality',
  about:
    'Every check with what it found, and what it would have found before the last recording of each source (empty: there was none before); the records that were not taken, by reason; and what is corrected here, with how many versions of records it touched.',
  sql: `SELECT 1 AS part, 'check' AS what, q.title,
      coalesce((SELECT min(s.title) FROM provenance.sources AS s
        WHERE s.source_id = coalesce(q.source_id, split_part(q.check_id, '/', 1))), q.source_id) AS source_title, q.severity,
      CASE WHEN q.has_passed THEN 'passed' ELSE 'found' END AS result, q.offending_count,
      q.offending_count_before, nullif(q.offending_key, '') AS offending_key, q.message
    FROM quality.checks AS q
    UNION ALL
    SELECT 2, 'rejected records', r.file, ${sourceTitle('r.source_id')}, NULL, 'not taken', count(*), NULL, nullif(r.column_name, ''), r.reason
    FROM quality.rejected AS r GROUP BY r.source_id, r.file, r.column_name, r.reason
    UNION ALL
    SELECT 3, 'correction', c.correction_id, ${sourceTitle('c.source_id')}, NULL, c.correction_status, c.corrected_count + c.set_aside_count, NULL,
      c.correction_matches, concat_ws(': ', c.corrected_column, concat_ws(' → ', c.published_text, coalesce(c.corrected_text, 'not taken')), c.reason)
    FROM quality.corrections AS c`,
  order: 'part, result, title, source_title NULLS FIRST, offending_key',
  columns: [
    { field: sheetFields.what, width: 16 },
    { field: fields.title, width: 52 },
    { field: sheetFields.source_title, width: 36 },
    { field: fields.severity, width: 11 },
    { field: sheetFields.result, width: 11 },
    { field: fields.offending_count, title: 'Rows', width: 9 },
    { field: fields.offending_count_before, title: 'Before', width: 9 },
    { field: fields.offending_key, width: 44 },
    { field: fields.message, width: 60 },
  ],
}

export const sources: TableSheet = {
  id: 'sources',
  title: 'Sources',
  about:
    'What every source is, under which terms it stands (rows: single figures may leave; derived: only what was computed from several; no: nothing), how much of it is in this data, and how many of its records are withheld one by one.',
  sql: 'FROM provenance.sources WHERE row_count > 0 OR rejected_count > 0',
  order: 'title',
  frozenColumns: 1,
  columns: [
    { field: fields.title, title: 'Source', width: 36 },
    { field: fields.source_id, title: 'Id', width: 24 },
    { field: fields.publisher, width: 28 },
    { field: fields.description, width: 60 },
    { field: fields.coverage, width: 28 },
    { field: fields.row_count, width: 9 },
    { field: fields.rejected_count, width: 11 },
    { field: fields.citation_count, width: 11 },
    { field: fields.licence_code, title: 'Terms', width: 10 },
    { field: fields.restricted_count, title: 'Withheld', width: 10 },
    { field: fields.attribution, width: 60 },
  ],
}

export const citations: TableSheet = {
  id: 'citations',
  title: 'Citations',
  about: 'Every publication that figures are cited from, once, with a line that is ready to use.',
  sql: 'FROM provenance.citations',
  order: 'publisher NULLS LAST, citation_title NULLS LAST',
  frozenColumns: 1,
  columns: [
    { field: fields.publisher, width: 28 },
    { field: fields.citation_title, width: 60 },
    { field: fields.url, title: 'Link', width: 9 },
    { field: fields.published_on, width: 13 },
    { field: fields.accessed_on, width: 13 },
    { field: fields.known_at, width: 12 },
    { field: fields.citation, width: 80 },
    { field: fields.citation_id, width: 18 },
  ],
}

const figureNames = {
  export_usd: 'exports',
  import_usd: 'imports',
  turnover_usd: 'turnover',
  china_reports_usd: 'Beijing says',
  partner_reports_usd: 'capital says',
}

export const figures: TableSheet = {
  id: 'provenance',
  title: 'Provenance',
  about:
    'Which records stand behind the figures of Trade by partner and Mirror: a click on a figure leads to its first row here. `corridor explain <dataset> <row>` follows it further, to the raw bytes.',
  sql: `SELECT f.*, CASE split_part(f.figure_columns, ', ', 1)
      ${Object.entries(figureNames)
        .map(([column, words]) => `WHEN '${column}' THEN '${words}'`)
        .join(' ')} ELSE split_part(f.figure_columns, ', ', 1) END AS figure,
    regexp_replace(replace(f.row_key, ', ', ' '), '[a-z_]+=', '', 'g') AS row,
    coalesce(f.value_text, ${withheld('f.licence_code', 'withheld')}) AS as_written, ${sourceTitle('f.source_id')} AS source_title, c.citation_title, c.url, s.file
    FROM provenance.figures AS f
    LEFT JOIN provenance.citations AS c ON c.citation_id = f.citation_id
    LEFT JOIN provenance.snapshots AS s
      ON s.source_id = f.source_id AND s.partition_id = f.partition_id AND s.snapshot_id = f.snapshot_id
    WHERE f.dataset <> 'trade.by_partner' OR contains(f.row_key, 'reporter_code=CHN')`,
  order: 'dataset, row_key DESC, figure_columns, source_id, record_number',
  frozenColumns: 2,
  columns: [
    { field: fields.dataset, width: 17 },
    { field: sheetFields.row, width: 40 },
    { field: sheetFields.figure, width: 14 },
    { field: sheetFields.as_written, width: 14 },
    { field: fields.unit_wording, width: 16 },
    { field: fields.asserted_by, width: 26 },
    { field: sheetFields.source_title, width: 26 },
    { field: fields.citation_title, width: 44 },
    { field: fields.citation_place, width: 28 },
    { field: fields.url, title: 'Link', width: 9 },
    { field: fields.file, width: 22 },
    { field: fields.locator, width: 16 },
    { field: fields.known_at, width: 12 },
    { field: fields.snapshot_id, width: 34 },
  ],
}
