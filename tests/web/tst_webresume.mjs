// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// What a person sees of a gateway that goes away in mid-answer and comes back: nothing lost, nothing doubled,
// and no answer that never ends.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshPage, lastAnswer, launch, newPage, say, signIn } from './support/browser.mjs'
import { Gateway } from './support/gateway.mjs'

let browser
let gateway

before(async () => {
    browser = await launch()
    gateway = await Gateway.start({ messages: { queue: { debounceMs: 0 } } })
})
after(async () => {
    await browser?.close()
    await gateway?.dispose()
})

//! Two tabs that show the same conversation. `resumed` has what the gateway said of each cursor.
async function tabs(session) {
    const first = await freshPage(browser)
    await signIn(first, gateway, `/chat?session=${session}`)
    const second = await newPage(first.context())
    await second.goto(`${gateway.url}/chat?session=${session}`)
    await second.getByText('Nothing was said here yet.').waitFor()
    for (const page of [first, second]) {
        page.resumed = []
        page.on('websocket', (socket) =>
            socket.on('framereceived', ({ payload }) => {
                const frame = JSON.parse(payload)
                if (frame.payload?.resume) page.resumed.push(frame.payload.resume.complete)
            }),
        )
    }
    return [first, second]
}

const texts = (page, name) => page.getByRole('article', { name, exact: true }).allTextContents()

async function restart(signal, pages) {
    await gateway.end(signal)
    for (const page of pages) await page.getByText('The gateway does not answer.').waitFor()
    await gateway.run()
}

for (const signal of ['SIGKILL', 'SIGTERM']) {
    test(`shows an answer once when ${signal} ends the gateway in the middle of it`, async () => {
        const pages = await tabs(signal.toLowerCase())
        await say(pages[0], 'echo:slow 400 still here when you come back, all of it and once')
        for (const page of pages) await page.locator('.live').filter({ hasText: 'still here' }).waitFor()
        await restart(signal, pages)
        for (const page of pages) {
            await lastAnswer(page).filter({ hasText: 'come back, all of it and once' }).waitFor({ timeout: 40_000 })
            await page.locator('.live').waitFor({ state: 'detached' })
            assert.equal((await texts(page, 'You')).length, 1)
            assert.equal((await texts(page, 'Assistant')).length, 1)
            assert.deepEqual(page.resumed, [true])
            assert.deepEqual(page.faults, [])
        }
        await pages[0].context().close()
    })
}

test('answers what waited behind another message when the gateway was killed', async () => {
    const pages = await tabs('waited')
    await say(pages[0], 'echo:slow 400 first of two, and long enough to be seen')
    await pages[1].locator('.live').filter({ hasText: 'first of' }).waitFor()
    await say(pages[0], 'echo:slow 400 the second one that had to wait')
    for (const page of pages) await page.locator('.live').filter({ hasText: 'the second' }).waitFor()
    await restart('SIGKILL', pages)
    for (const page of pages) {
        await lastAnswer(page).filter({ hasText: 'the second one that had to wait' }).waitFor({ timeout: 40_000 })
        await page.locator('.live').waitFor({ state: 'detached' })
        assert.equal((await texts(page, 'You')).length, 2)
        assert.equal((await texts(page, 'Assistant')).length, 2)
    }
    await pages[0].context().close()
})
