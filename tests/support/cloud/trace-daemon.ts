import { createSocket } from 'node:dgram'
import { once } from 'node:events'

/** What X-Ray's daemon is to a function: takes segments by UDP. */
export const traceDaemon = async () => {
  const segments: Readonly<Record<string, unknown>>[] = []
  const socket = createSocket('udp4')
  socket.on('message', (message) => {
    // A line of JSON on the format, then the segment.
    const [, segment] = message.toString('utf8').split('\n')
    if (segment) segments.push(JSON.parse(segment) as Record<string, unknown>)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    segments: segments as readonly Readonly<Record<string, unknown>>[],
    environment: { AWS_XRAY_DAEMON_ADDRESS: `127.0.0.1:${socket.address().port}` },
    [Symbol.dispose]: () => socket.close(),
  }
}
