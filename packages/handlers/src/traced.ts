import type { Environment } from './surroundings.ts'

/**
 * Work as a subsegment of the call, with its run; only where X-Ray samples the call: elsewhere there is nobody to tell, and
 * its library is not even loaded.
 */
export const traced = async <T>(
  { _X_AMZN_TRACE_ID: trace = '' }: Environment,
  handler: string,
  run: string | undefined,
  work: () => Promise<T>,
): Promise<T> => {
  if (!trace.includes('Sampled=1')) return work()
  const { Tracer } = await import('@aws-lambda-powertools/tracer')
  const tracer = new Tracer()
  const parent = tracer.getSegment()
  const own = parent?.addNewSubsegment(`## ${handler}`)
  if (own) tracer.setSegment(own)
  if (run !== undefined) tracer.putAnnotation('run', run)
  try {
    return await work()
  } catch (error) {
    tracer.addErrorAsMetadata(error instanceof Error ? error : new Error(String(error)))
    throw error
  } finally {
    own?.close()
    if (parent) tracer.setSegment(parent)
  }
}
