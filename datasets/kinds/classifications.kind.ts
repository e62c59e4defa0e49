import { defineKind } from '@corridor/contracts'
import { boolean, code, date, double, quantity, text } from './rules.ts'

export const classificationItems = defineKind({
  id: 'classification_items',
  title: 'Items of classifications',
  description: 'A code of a classification (products, areas) with its name in one language and its place in the tree.',
  columns: [
    text('scheme_code', { from: 'scheme', isRequired: true }),
    text('item_code', { from: 'code', isRequired: true }),
    text('parent_item_code', { from: 'parent' }),
    quantity('item_level', { from: 'level', min: 0 }),
    text('item_name', { from: 'name', isRequired: true }),
    code('language_code', ['en', 'ru', 'uk', 'zh', 'kk', 'ky', 'uz', 'fr'], { from: 'language', isRequired: true }),
    boolean('is_leaf', undefined),
    text('equivalent_code', { from: 'equivalent' }),
    text('supplementary_unit', { from: 'unit' }),
    date('valid_from', 'first'),
    date('valid_to', 'last'),
  ],
  key: ['scheme_code', 'item_code', 'language_code', 'valid_from'],
  measures: [
    'item_name',
    'parent_item_code',
    'item_level',
    'is_leaf',
    'equivalent_code',
    'supplementary_unit',
    'valid_to',
  ],
})

export const correspondences = defineKind({
  id: 'correspondences',
  title: 'Correspondences of classifications',
  description: 'A code of one classification and a code of another that stands for it, wholly or in part.',
  columns: [
    text('from_scheme_code', { from: 'from_scheme', isRequired: true }),
    text('from_code', { isRequired: true }),
    text('to_scheme_code', { from: 'to_scheme', isRequired: true }),
    text('to_code', { isRequired: true }),
    code('relationship_code', ['1:1', '1:n', 'n:1', 'n:n'], { from: 'relationship' }),
    double('weight', { min: 0, max: 1 }),
    text('group_code', { from: 'group' }),
  ],
  key: ['from_scheme_code', 'from_code', 'to_scheme_code', 'to_code'],
  measures: ['relationship_code', 'weight', 'group_code'],
})
