import { defineHandSource, defineLayout } from '@corridor/contracts'
import { editionOfLists, listColumns, recogniseLists, reshapeLists } from './lists.parse.ts'
import { countTree, recogniseTree, reshapeTree, treeColumns } from './tree.parse.ts'

/**
 * Neither publication has the supplementary units of the tariff: they stand in other tables of the customs service. The text
 * files are as documented (RAZDEL, GRUPPA, TOV_POZ, SUB_POZ, NAIM, PRIM, DATA, DATA1) and as published copies of TNVED1–3 show
 * them; no file of theirs was at hand to test with.
 */
export const tnved = defineHandSource({
  id: 'tnved',
  title: 'ТН ВЭД: commodity nomenclature of foreign economic activity',
  publisher: 'Federal Customs Service of Russia',
  description:
    'Sections, groups, headings and ten-digit subheadings of the nomenclature of the Eurasian Economic Union in Russian, with the days on which each wording holds. Sections have Roman numerals here, as in the tariff: in the files their numbers are those of groups.',
  homepage: 'https://customs.gov.ru',
  licence: {
    code: 'rows',
    text: 'Official documents of a state are not subject to copyright in the Russian Federation (Civil Code, article 1259).',
  },
  cadence: 'P1M',
  coverage: 'Wordings from 2002 onward in the text files; those that hold in the tree',
  layouts: [
    defineLayout({
      id: 'lists',
      title: 'Text files TNVED1–4: sections, groups, headings, subheadings, separated by |',
      expects: 'The four files TNVED1.TXT to TNVED4.TXT one by one, in CP866 as published or saved as UTF-8.',
      kind: 'classification_items',
      open: { as: 'lines', encodings: ['utf-8', 'ibm866'], recognise: recogniseLists, reshape: reshapeLists },
      columns: { mapped: listColumns },
      duplicates: 'reject',
      hasOverlappingEditions: true,
      editionOn: editionOfLists,
    }),
    defineLayout({
      id: 'tree',
      title: 'JSON tree of the wordings that hold, made from the text files by existanz/go-tnved',
      expects: 'Sections, groups, goods and subs inside each other, each with naim and date.',
      kind: 'classification_items',
      open: { as: 'json-tree', recognise: recogniseTree, count: countTree, reshape: reshapeTree },
      columns: { mapped: treeColumns },
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
  ],
})
