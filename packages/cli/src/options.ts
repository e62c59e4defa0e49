import type { Option } from './command.ts'

/** Options that every command takes. */
export const globalOptions: Readonly<Record<string, Option>> = {
  store: {
    type: 'string',
    value: '<place>',
    help: 'a folder, or s3://<bucket>/<prefix> (CORRIDOR_STORE, else ./store)',
  },
  json: { type: 'boolean', help: 'answer in JSON' },
  quiet: { type: 'boolean', help: 'no progress' },
  verbose: { type: 'boolean', help: 'stack traces with errors' },
  help: { type: 'boolean', help: 'this text' },
}
