// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Small servers on loopback that play the rest of the world.

import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { connect, createServer } from 'node:net'

//! Listens on a free port, which is then in `server.port`.
async function listening(server) {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    server.port = server.address().port
    return server
}

//! A web site: `pages` maps paths to HTML, or is a function (request, response).
export function site(pages) {
    const answer = (request, response) => {
        const html = pages[new URL(request.url, 'http://x').pathname]
        response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
        response.end(html)
    }
    return listening(createHttpServer(typeof pages === 'function' ? pages : answer))
}

//! What makes a client on this machine look like one from elsewhere: a proxy that says whom it speaks for.
export function proxyFrom(address, portOf) {
    return listening(
        createServer((client) => {
            const gateway = connect(portOf(), '127.0.0.1')
            client.once('data', (head) => {
                const text = head.toString('latin1').replace('\r\n', `\r\nX-Forwarded-For: ${address}\r\nConnection: close\r\n`)
                // An upgrade says itself what its connection is.
                gateway.write(/\r\nUpgrade:/i.test(text) ? text.replace('Connection: close\r\n', '') : text, 'latin1')
                client.pipe(gateway)
            })
            gateway.pipe(client)
            for (const socket of [client, gateway]) {
                socket.on('error', () => {})
                socket.on('close', () => (client.destroy(), gateway.destroy()))
            }
        }),
    )
}

//! Keep-alive connections of browsers would hold a plain close() up.
export function closeServer(server) {
    server?.closeAllConnections?.()
    server?.close()
}
