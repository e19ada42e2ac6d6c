// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { Gateway } from './gateway.mjs'

const require = createRequire(import.meta.url)

export function launch(further = []) {
    return chromium.launch({
        executablePath: process.env.CLAW_CHROMIUM,
        args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            ...further,
        ],
    })
}

//! A page of a browser that knows nothing yet. What goes wrong in it is collected in `page.faults`.
export async function freshPage(browser, options = {}) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options })
    return newPage(context)
}

export async function newPage(context) {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.faults = []
    page.on('pageerror', (error) => page.faults.push(String(error)))
    page.on('console', (message) => {
        if (message.type() === 'error' && !/WebSocket connection|Failed to load resource/.test(message.text())) page.faults.push(message.text())
    })
    return page
}

export async function signIn(page, gateway, path = '/') {
    await page.goto(gateway.url + path)
    await page.getByLabel('Gateway token').fill(Gateway.token)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.locator('.shell').waitFor()
}

//! Sends a message in the conversation that is shown.
export async function say(page, text) {
    await page.getByLabel('Message', { exact: true }).fill(text)
    await page.getByLabel('Message', { exact: true }).press('Enter')
}

export const lastAnswer = (page) => page.getByRole('article', { name: 'Assistant' }).last()

//! Serious and critical findings of axe on what is shown now.
export async function seriousFindings(page) {
    // Not as a script element, which the page's own policy forbids.
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
    const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
    return result.violations
        .filter((one) => one.impact === 'serious' || one.impact === 'critical')
        .map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
}
