// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// What the page changes: the configuration, jobs, and decisions about commands.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshPage, launch, signIn } from './support/browser.mjs'
import { eventually, Gateway } from './support/gateway.mjs'

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

//! Why a test cannot run; false when it can. A gateway that starts over for a change is waited for.
async function lacks(method) {
    const text = await eventually(async () => {
        const answer = await gateway.command('gateway', 'call', method)
        return !answer.text.includes('gateway closed') && answer.text
    }, 'an answer')
    return text.includes('unknown method') && `this gateway has no ${method}`
}

test('edits the file, compares first, and says what is wrong', async (t) => {
    if (await lacks('config.set')) return t.skip(await lacks('config.set'))
    const page = await freshPage(browser)
    await signIn(page, gateway, '/config')
    await page.getByRole('heading', { name: 'Configuration' }).waitFor()
    const tab = page.getByRole('tab', { name: 'File' })
    if (await tab.count()) await tab.click()
    const editor = page.getByLabel('Configuration file')
    const text = await editor.inputValue()

    await editor.fill(text.replace('{', '{ "gatewayy": {},'))
    await page.getByRole('button', { name: 'Review the changes' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('alert').filter({ hasText: 'gatewayy' }).waitFor()
    assert.ok(!gateway.readConfig().includes('gatewayy'))

    await page.getByRole('button', { name: 'Go on editing' }).click()
    await editor.fill(text.replace('{', '{ "ui": { "assistant": { "name": "Robin" } },'))
    await page.getByRole('button', { name: 'Review the changes' }).click()
    await page.locator('.diff .new').filter({ hasText: 'Robin' }).waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await eventually(() => gateway.readConfig().includes('Robin'), 'the file')
    await page.getByText('Saved.', { exact: false }).first().waitFor()
    await page.context().close()
})

test('changes one setting by name', async (t) => {
    if ((await lacks('config.schema')) || (await lacks('config.patch'))) return t.skip('this gateway has no form')
    const page = await freshPage(browser)
    await signIn(page, gateway, '/config')
    await page.getByLabel('Search settings').fill('ui.assistant.name')
    await page.locator('[id="setting-ui.assistant.name"]').fill('Wren')
    await page.locator('[id="setting-ui.assistant.name"]').blur()
    await page.getByRole('button', { name: 'Review the changes' }).click()
    await page.locator('.diff .new').filter({ hasText: 'Wren' }).waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await eventually(() => gateway.readConfig().includes('Wren'), 'the file')
    assert.ok(gateway.readConfig().includes(Gateway.token))
    await page.context().close()
})

test('runs and removes a job', async (t) => {
    if (await lacks('cron.list')) return t.skip(await lacks('cron.list'))
    const job = { name: 'Water the tomatoes', schedule: { kind: 'every', everyMs: 3_600_000 }, payload: { kind: 'systemEvent', text: 'tomatoes' } }
    // A dev gateway starts over after an edit of its file, as the test before made one.
    let added
    for (let tries = 0; tries < 40 && added?.code !== 0; ++tries) {
        added = await gateway.command('gateway', 'call', 'cron.add', '--params', JSON.stringify(job))
        if (added.code !== 0) await new Promise((resolve) => setTimeout(resolve, 250))
    }
    assert.equal(added.code, 0, added.text)
    const page = await freshPage(browser)
    await signIn(page, gateway, '/cron')
    await page.getByRole('heading', { name: job.name }).waitFor()
    await page.getByRole('img', { name: 'The next 24 hours' }).waitFor()
    await page.getByRole('button', { name: 'Run now' }).click()
    await page.getByText('The job ran.').waitFor()
    await page.getByRole('button', { name: 'Receipts' }).click()
    await page.locator('.badge').filter({ hasText: 'ok' }).first().waitFor()
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByText('Nothing is scheduled.').waitFor()
    await page.context().close()
})

test('decides about a command', async (t) => {
    if (await lacks('exec.approval.resolve')) return t.skip(await lacks('exec.approval.resolve'))
    const page = await freshPage(browser)
    await signIn(page, gateway, '/approvals')
    await page.getByText('Nothing waits for your decision.').waitFor()
    const params = JSON.stringify({ command: 'rm -rf <b>./old</b>', cwd: '/srv/<i>data</i>', agentId: 'main', timeoutMs: 60_000 })
    const asked = gateway.command('gateway', 'call', 'exec.approval.request', '--params', params, '--timeout', '60000', '--json')
    await page.getByText('rm -rf <b>./old</b>').waitFor()
    await page.getByText('/srv/<i>data</i>').waitFor()
    await page.getByRole('button', { name: 'Allow once' }).click()
    assert.equal(JSON.parse((await asked).text).decision, 'allow-once')
    await page.getByText('Nothing waits for your decision.').waitFor()
    await page.context().close()
})
