import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { type Latest, latestKey, manifestKey, type ReleaseManifest } from '@corridor/contracts'
import { fileLists } from './file-lists.ts'

const s3 = new S3Client({})

/** Lists the files of the release that has become the latest, under its id and as `latest`. Doing it twice changes nothing. */
export const handler = async (): Promise<{ readonly release: string; readonly lists: number }> => {
  const Bucket = (process.env.CORRIDOR_STORE ?? '').replace('s3://', '')
  const read = async <T>(Key: string): Promise<T> => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
    return JSON.parse((await Body?.transformToString()) ?? 'null') as T
  }
  const { release } = await read<Latest>(latestKey)
  const manifest = await read<ReleaseManifest>(manifestKey(release))
  const lists = [...fileLists(Bucket, manifest, release), ...fileLists(Bucket, manifest, 'latest')]
  await Promise.all(lists.map(([Key, Body]) => s3.send(new PutObjectCommand({ Bucket, Key, Body }))))
  return { release, lists: lists.length }
}
