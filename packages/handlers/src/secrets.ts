import { CorridorError, type SecretOf } from '@corridor/contracts'
import type { Environment } from './surroundings.ts'

type Secrets = Readonly<Record<string, unknown>>

/** Asks for the text of a secret by its name or ARN. */
export type AskSecret = (secret: string) => Promise<string | undefined>

/**
 * A key by its name: of the environment, else of the one secret that holds all keys as a JSON object. The secret is asked
 * for once in the life of a container, and only when a key is needed that the environment lacks.
 * @throws SecretsUnavailable
 */
export const secretsOf = (environment: Environment, ask: AskSecret = askManager): SecretOf => {
  let held: Promise<Secrets> | undefined
  return async (variable) => {
    const given = environment[variable]?.trim()
    const secret = environment.CORRIDOR_SECRETS?.trim()
    if (given || !secret) return given || undefined
    held ??= readSecrets(ask, secret)
    try {
      const value = (await held)[variable]
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
    } catch (error) {
      held = undefined
      throw error
    }
  }
}

/** What cannot be read is told without a word of it. */
const readSecrets = async (ask: AskSecret, secret: string): Promise<Secrets> => {
  const text = await ask(secret).catch((error: unknown) => {
    const why = error instanceof Error ? error.name : 'no answer'
    throw new CorridorError('SecretsUnavailable', `the secret ${secret} cannot be read: ${why}`, { place: secret })
  })
  try {
    const value: unknown = JSON.parse(text ?? '')
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Secrets
  } catch {
    // Told below: a message of the parser would quote the secret.
  }
  throw new CorridorError('SecretsUnavailable', `the secret ${secret} is no JSON object`, { place: secret })
}

const askManager: AskSecret = async (secret) => {
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager')
  const client = new SecretsManagerClient({})
  try {
    return (await client.send(new GetSecretValueCommand({ SecretId: secret }))).SecretString
  } finally {
    client.destroy()
  }
}
