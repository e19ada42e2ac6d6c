// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Signing in and talking, in Chromium, with a real gateway.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshPage, lastAnswer, launch, newPage, say, seriousFindings, signIn } from './support/browser.mjs'
import { Gateway } from './support/gateway.mjs'

let browser
let gateway

before(async () => {
    browser = await launch()
    gateway = await Gateway.start()
})
after(async () => {
    await browser?.close()
    await gateway?.dispose()
})

test('signs in once, and keeps no secret where scripts can read it', async () => {
    const page = await freshPage(browser)
    await signIn(page, gateway)
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage, url: location.href, cookie: document.cookie }))
    assert.ok(!kept.includes(Gateway.token))
    const exported = await page.evaluate(async () => {
        const database = await new Promise((resolve) => {
            const request = indexedDB.open('clawdbot')
            request.onsuccess = () => resolve(request.result)
        })
        const keys = await new Promise((resolve) => {
            const request = database.transaction('identity').objectStore('identity').get('keys')
            request.onsuccess = () => resolve(request.result.keys)
        })
        return crypto.subtle.exportKey('pkcs8', keys.privateKey).then(() => 'exported', (error) => error.name)
    })
    assert.equal(exported, 'InvalidAccessError')
    assert.deepEqual(page.faults, [])
    await page.context().close()
})

test('says what is wrong with a secret', async () => {
    const page = await freshPage(browser)
    await page.goto(gateway.url)
    await page.getByLabel('Gateway token').fill('wrong')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').filter({ hasText: 'token mismatch' }).waitFor()
    assert.deepEqual(await seriousFindings(page), [])
    await page.context().close()
})

test('shows an answer while it grows, then as the transcript has it', async () => {
    const page = await freshPage(browser)
    await signIn(page, gateway, '/chat?session=streams')
    await say(page, 'echo:slow 200 one **two** three four five six')
    await page.locator('.live').filter({ hasText: 'one two' }).waitFor()
    assert.ok(!(await page.locator('.live').textContent()).includes('six'))
    await lastAnswer(page).filter({ hasText: 'one two three four five six' }).waitFor()
    await page.locator('.live').waitFor({ state: 'detached' })
    assert.equal(await lastAnswer(page).locator('strong').textContent(), 'two')
    assert.equal(await page.getByRole('article', { name: 'You' }).count(), 1)
    assert.deepEqual(page.faults, [])
    assert.deepEqual(await seriousFindings(page), [])
    await page.context().close()
})

test('stops an answer', async () => {
    const page = await freshPage(browser)
    await signIn(page, gateway, '/chat?session=stops')
    await say(page, 'echo:slow 300 ' + 'word '.repeat(60))
    await page.locator('.live').filter({ hasText: 'word word' }).waitFor()
    await page.getByRole('button', { name: 'Stop the answer' }).click()
    await page.getByText('Stopped.', { exact: true }).waitFor()
    await page.locator('.live').waitFor({ state: 'detached' })
    await page.context().close()
})

test('keeps two tabs in step, drafts included', async () => {
    const page = await freshPage(browser)
    await signIn(page, gateway, '/chat?session=tabs')
    const other = await newPage(page.context())
    await other.goto(gateway.url + '/chat?session=tabs')
    await other.getByText('Nothing was said here yet.').waitFor()
    await page.getByLabel('Message', { exact: true }).fill('half a th')
    await other.waitForFunction(() => document.querySelector('textarea').value === 'half a th')
    await say(page, 'echo:slow 150 seen by both of us')
    await other.locator('.live').filter({ hasText: 'seen' }).waitFor()
    for (const tab of [page, other]) {
        await lastAnswer(tab).filter({ hasText: 'seen by both of us' }).waitFor()
        await tab.getByRole('article', { name: 'You' }).filter({ hasText: 'seen by both' }).waitFor()
        await tab.locator('.live').waitFor({ state: 'detached' })
        assert.equal(await tab.getByRole('article').count(), 2)
    }
    assert.equal(await other.getByLabel('Message', { exact: true }).inputValue(), '')
    await page.context().close()
})
