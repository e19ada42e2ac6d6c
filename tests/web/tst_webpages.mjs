// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// The pages beside the chat, in Chromium, with a real gateway.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshPage, launch, seriousFindings, signIn } from './support/browser.mjs'
import { Gateway } from './support/gateway.mjs'
import { closeServer, proxyFrom } from './support/servers.mjs'

let browser
let gateway
let proxy

before(async () => {
    browser = await launch()
    proxy = await proxyFrom('203.0.113.9', () => gateway.port)
    gateway = await Gateway.start({ gateway: { controlUi: { allowedOrigins: [`http://127.0.0.1:${proxy.port}`] } } })
})
after(async () => {
    await browser?.close()
    closeServer(proxy)
    await gateway?.dispose()
})

test('opens signed in by a link that works once', async () => {
    const { code, text } = await gateway.command('dashboard', '--no-open')
    assert.equal(code, 0, text)
    const link = text.split('\n')[0]
    assert.ok(link.startsWith(`${gateway.url}/#code=`), text)
    const page = await freshPage(browser)
    const requests = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(link)
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    assert.ok(!page.url().includes('code'))
    assert.ok(requests.every((url) => !url.includes(link.split('code=')[1])))

    const second = await freshPage(browser)
    await second.goto(link)
    await second.getByLabel('Gateway token').waitFor()
    for (const one of [page, second]) await one.context().close()
})

test('lets a stranger in when somebody who is in says so', async () => {
    const stranger = await freshPage(browser)
    await stranger.goto(`http://127.0.0.1:${proxy.port}/`)
    await stranger.getByLabel('Gateway token').fill(Gateway.token)
    await stranger.getByRole('button', { name: 'Sign in' }).click()
    await stranger.getByRole('heading', { name: 'Waiting for approval' }).waitFor()
    assert.deepEqual(await seriousFindings(stranger), [])

    const owner = await freshPage(browser)
    await signIn(owner, gateway, '/nodes')
    await owner.getByText('wants operator').waitFor()
    await owner.getByRole('button', { name: 'Approve' }).click()
    await owner.getByText('No device is waiting.').waitFor()
    await stranger.getByRole('heading', { name: 'Overview' }).waitFor()
    for (const one of [stranger, owner]) await one.context().close()
})

test('follows the log and filters it', async () => {
    const page = await freshPage(browser)
    await signIn(page, gateway, '/logs')
    await page.locator('.log-row').first().waitFor()
    await page.getByLabel('Filter lines').fill('no line says this')
    await page.getByText('No line matches.').waitFor()
    await page.getByLabel('Filter lines').fill('marker.for.the.log')
    await gateway.command('gateway', 'call', 'marker.for.the.log')
    await page.locator('.log-row').filter({ hasText: 'marker.for.the.log' }).first().waitFor()
    await page.context().close()
})

test('renames a conversation and starts it over', async () => {
    const page = await freshPage(browser)
    await signIn(page, gateway, '/chat?session=renamed')
    await page.getByLabel('Message', { exact: true }).fill('a first word')
    await page.getByLabel('Message', { exact: true }).press('Enter')
    await page.getByRole('article', { name: 'Assistant' }).filter({ hasText: 'a first word' }).waitFor()
    await page.getByRole('link', { name: 'Conversations' }).click()
    await page.getByRole('button', { name: /renamed/ }).click()
    await page.getByLabel('Label').fill('Holidays')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Holidays').first().waitFor()
    await page.getByRole('button', { name: 'Start over' }).click()
    await page.getByText('The conversation starts over.').waitFor()
    await page.context().close()
})

test('goes anywhere by keyboard', async () => {
    const page = await freshPage(browser)
    await signIn(page, gateway)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('usag')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Usage', level: 1 }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await page.context().close()
})

test('shows a page exactly when the gateway has its methods', async () => {
    const page = await freshPage(browser)
    await signIn(page, gateway)
    const needs = { '/channels': 'channels.status', '/cron': 'cron.list', '/skills': 'skills.status', '/logs': 'logs.tail' }
    for (const [place, method] of Object.entries(needs)) {
        const { code } = await gateway.command('gateway', 'call', method)
        assert.equal(await page.locator(`.nav-link[href="${place}"]`).count(), code === 0 ? 1 : 0, place)
    }
    await page.context().close()
})

for (const [name, options] of Object.entries({
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
})) {
    test(`is accessible and whole on every page: ${name}`, async () => {
        const page = await freshPage(browser, options)
        await signIn(page, gateway)
        const places = await page.evaluate(() => [...document.querySelectorAll('.nav-link')].map((link) => link.getAttribute('href')))
        assert.ok(places.length >= 7)
        for (const place of places) {
            await page.goto(gateway.url + place)
            await page.locator('main :is(h1, .empty)').first().waitFor()
            await page.waitForFunction(() => !document.querySelector('main .loading'))
            assert.deepEqual(await seriousFindings(page), [], place)
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
            assert.ok(overflow <= 0, `${place} is ${overflow} px too wide`)
        }
        assert.deepEqual(page.faults, [])
        await page.context().close()
    })
}

test('is small and quick', async () => {
    const page = await freshPage(browser)
    await signIn(page, gateway)
    let bytes = 0
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength))
    await page.goto(gateway.url + '/chat')
    await page.getByLabel('Message', { exact: true }).waitFor()
    const readyMs = await page.evaluate(() => performance.now())
    assert.ok(bytes > 10_000 && bytes < 150_000, `${bytes} bytes`)
    console.log(`# first load of the chat: ${bytes} bytes, usable after ${readyMs.toFixed(0)} ms`)
    await page.context().close()
})
