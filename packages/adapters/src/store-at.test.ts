import { describe, expect, test } from 'vitest'
import { bucketOf, storeAt } from './store-at.ts'

const nowhere = { environment: {} }

describe('the address of a store', () => {
  test('is a folder, or a bucket with or without a prefix', () => {
    expect(storeAt('/tmp/store', nowhere).place).toBe('/tmp/store')
    expect(storeAt('s3://my-bucket', nowhere).place).toBe('s3://my-bucket')
    expect(storeAt('s3://my-bucket/a/b.c/', nowhere).place).toBe('s3://my-bucket/a/b.c')
    expect(bucketOf('s3://my-bucket/')).toEqual({ bucket: 'my-bucket', prefix: '' })
  })
  test.each([
    's3://',
    's3://Bucket',
    's3://my-bucket//a',
    's3://my-bucket/a//b',
    's3://my-bucket/../b',
    's3://my-bucket/a b',
    's3:///a',
    'S3://my-bucket',
    'https://my-bucket.s3.amazonaws.com',
  ])('cannot be %s', (address) => {
    expect(() => storeAt(address, nowhere)).toThrow('no store can be at')
  })
  test('goes with a server that has one', () => {
    expect(() => storeAt('s3://my-bucket', { environment: { AWS_ENDPOINT_URL: '127.0.0.1:9000' } })).toThrow(
      'AWS_ENDPOINT_URL',
    )
    expect(storeAt('s3://my-bucket', { environment: { AWS_ENDPOINT_URL: '' } }).place).toBe('s3://my-bucket')
  })
})
