// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// The reference's own control page, as its package installs it, with this gateway.

import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { freshPage, launch } from './support/browser.mjs'
import { Gateway } from './support/gateway.mjs'
import { closeServer, site } from './support/servers.mjs'

const directory = join(process.env.CLAW_REFERENCE_DIR ?? '', 'node_modules/clawdbot/dist/control-ui')
const types = { '.js': 'application/javascript', '.css': 'text/css', '.html': 'text/html' }

let browser
let gateway
let reference

function serve(request, response) {
    const name = new URL(request.url, 'http://x').pathname
    const path = name !== '/' && existsSync(join(directory, name)) ? join(directory, name) : join(directory, 'index.html')
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' })
    response.end(readFileSync(path))
}

before(async () => {
    browser = await launch()
    reference = await site(serve)
    gateway = await Gateway.start({ gateway: { controlUi: { allowedOrigins: [`http://127.0.0.1:${reference.port}`] } } })
})
after(async () => {
    await browser?.close()
    closeServer(reference)
    await gateway?.dispose()
})

test("the reference's page signs in, chats and lists sessions", async () => {
    const page = await freshPage(browser)
    const query = new URLSearchParams({ gatewayUrl: gateway.url.replace('http', 'ws'), token: Gateway.token })
    await page.goto(`http://127.0.0.1:${reference.port}/?${query}`)
    const input = page.locator('textarea')
    await input.fill('echo:slow 50 hello from the other page')
    await input.press('Enter')
    await page.locator('.chat-group.assistant, .assistant').getByText('hello from the other page').first().waitFor()
    await page.getByText('Sessions', { exact: true }).first().click()
    await page.getByText('agent:main:main').first().waitFor()
    assert.equal(await page.getByText('disconnected').count(), 0)
    await page.context().close()
})
