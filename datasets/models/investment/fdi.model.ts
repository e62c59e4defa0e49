import { defineModel, recordColumns } from '@corridor/contracts'
import { fieldNamed } from '../../fields/index.ts'
import { investmentPositions } from '../../kinds/investment-positions.kind.ts'
import { statement } from '../observation-columns.ts'

export const investmentFdi = defineModel({
  subject: 'investment',
  name: 'fdi',
  title: 'Foreign direct investment',
  description:
    'Stocks and flows of direct investment of one area in another, one row per compiler and publication. Compilers differ by principle and by immediate or ultimate investor: compare rows of one compiler.',
  inputs: ['current.investment_positions'],
  columns: recordColumns(investmentPositions).map(fieldNamed),
  grain: [...investmentPositions.key, ...statement],
  isRowGrain: true,
})
