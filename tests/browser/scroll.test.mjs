// Vertical Mongolian pages read sideways with every habit, and take nothing away from zoom, fields and trackpads.
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { BROWSERS, moved, rest, sleep, visit } from "./helpers/browser.mjs";
import { none, pages, sample } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";
import { twice, walk } from "./helpers/walk.mjs";

for (const name of BROWSERS) {
  describe(`reading sideways in ${name}`, () => {
    const path = sample("document").mn;
    let tab, server, end;
    const key = async (key, ...held) => {
      for (const k of held) await tab.keyboard.down(k);
      await tab.keyboard.press(key === "Space" ? " " : key);
      for (const k of held) await tab.keyboard.up(k);
    };
    const turn = async (delta, at = [900, 450]) => {
      await tab.mouse.move(...at);
      await tab.mouse.wheel(delta);
    };
    const press = (...keys) => moved(tab, () => key(...keys));
    const wheel = (...turns) => moved(tab, () => turn(...turns));
    /** Keys that the page leaves alone. */
    const pressed = async (...keys) => { await key(...keys); return rest(tab); };

    suite(name, async (open) => {
      ({ tab, server } = open);
      await tab.setViewport({ width: 1440, height: 900 });
      await visit(tab, server.url(path));
      end = await tab.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
      assert.ok(end > 1500, `the page is long enough to scroll (${end} px to go)`);
    });
    beforeEach(async () => {
      await tab.evaluate(() => { document.activeElement?.blur(); scrollTo({ left: 0, top: 0, behavior: "instant" }); });
      await rest(tab);
    });

    test("the wheel moves on and back", async () => {
      const there = await wheel({ deltaY: 400 });
      assert.ok(there.x > 200 && there.x <= 800, `wheel down 400: at ${there.x}`);
      assert.equal(there.y, 0);
      const back = await wheel({ deltaY: -150 });
      assert.ok(back.x < there.x - 70, `wheel up 150: from ${there.x} to ${back.x}`);
    });

    test("a trackpad that moves sideways moves as far as the fingers", async () => {
      const there = await wheel({ deltaX: 300, deltaY: 20 });
      assert.ok(there.x >= 200 && there.x <= 450, `moved ${there.x} px for 300`);
    });

    test("a trackpad that moves up and down in many small steps moves the page as far", async () => {
      const there = await moved(tab, async () => { for (let i = 0; i < 20; i++) await turn({ deltaY: 12 }); }, ({ x }) => x >= 200);
      assert.ok(there.x >= 200 && there.x <= 260 && there.y === 0, `moved ${there.x} px for 240`);
    });

    test("ctrl and wheel stay the browser's zoom", async () => {
      await tab.evaluate(() => { window.taken = []; addEventListener("wheel", (e) => window.taken.push(e.defaultPrevented), { once: true }); });
      await tab.mouse.move(900, 450);
      await tab.keyboard.down("Control");
      await tab.mouse.wheel({ deltaY: 200 });
      await tab.keyboard.up("Control");
      assert.equal((await rest(tab)).x, 0, "the page did not move");
      assert.ok(!(await tab.evaluate(() => window.taken.includes(true))), "the event was not taken");
      // Chromium has zoomed; back to where it was.
      await tab.keyboard.down("Control"); await tab.mouse.wheel({ deltaY: -200 }); await tab.keyboard.up("Control");
    });

    for (const [key, back, least] of [["PageDown", "PageUp", 700], ["ArrowDown", "ArrowUp", 30], ["ArrowRight", "ArrowLeft", 20], ["Space", null, 700]]) {
      test(`${key}${back ? ` and ${back}` : " and shift-Space"}`, async () => {
        const there = await press(key);
        assert.ok(there.x >= least && there.x <= 1440, `${key}: at ${there.x}, at least ${least}`);
        const again = back ? await press(back) : await press("Space", "Shift");
        assert.ok(again.x <= there.x - least * 0.8, `back: from ${there.x} to ${again.x}`);
        assert.equal(again.y, 0);
      });
    }

    test("End and Home", async () => {
      const there = await press("End");
      assert.ok(there.x >= end - 3, `End: at ${there.x} of ${end}`);
      assert.ok((await press("Home")).x <= 1, "Home: at the start");
    });

    test("keys with ctrl or alt are left alone", async () => {
      for (const held of ["Control", "Alt"]) assert.equal((await pressed("PageDown", held)).x, 0, `${held} and PageDown`);
    });

    test("a search field keeps its keys", async () => {
      await tab.focus("#site-search");
      await tab.keyboard.type("a b");
      for (const key of ["Home", "PageDown", "ArrowDown", "Space", "End", "ArrowUp", "ArrowLeft"]) {
        assert.equal((await pressed(key)).x, 0, `${key} in the field does not move the page`);
      }
      assert.equal((await tab.$eval("#site-search", (f) => f.value)).length, 4, "Space was typed");
      await tab.$eval("#site-search", (f) => { f.value = ""; });
    });

    test("Space on a button presses it", async () => {
      await tab.focus(".access-menu summary");
      const { x } = await pressed("Space");
      assert.equal(x, 0);
      assert.ok(await tab.$eval(".access-menu", (d) => d.open), "the menu opened");
      await pressed("Space");
    });

    test("Space and PageDown on a link move the page", async () => {
      for (const key of ["Space", "PageDown"]) {
        await tab.evaluate(() => { document.querySelector("main a[href]").focus({ preventScroll: true }); scrollTo({ left: 0, behavior: "instant" }); });
        await rest(tab);
        const there = await press(key);
        assert.ok(there.x > 700, `${key}: at ${there.x}`);
      }
    });

    test("Tab brings each link onto the screen", async (t) => {
      none(await twice(t, async () => {
        await visit(tab, server.url(path));
        const { stops, faults } = await walk(tab, path, 40);
        const furthest = Math.max(...stops.map((at) => at.x));
        if (furthest <= 300) faults.push(`the page has hardly moved (${furthest} px)`);
        return faults;
      }), "link that Tab leaves off the screen");
    });

    // What the browser's own search does with what it finds: the same call, without its window.
    test("what is found in the page comes onto the screen", async () => {
      let word, found;
      const { x } = await moved(tab, async () => { ({ word, found } = await tab.evaluate(() => {
        const last = [...document.querySelectorAll(".prose > p")].at(-1);
        const word = last.textContent.trim().split(" ").slice(0, 3).join(" ");
        return { word, found: window.find(word, true, false, true) };
      })); });
      const at = await tab.evaluate(() => { const r = getSelection().getRangeAt(0).getBoundingClientRect(); getSelection().removeAllRanges(); return { left: r.left, right: r.right }; });
      assert.ok(found && x > 500 && at.left >= 0 && at.right <= 1440, `“${word}”: at ${at.left}–${at.right}, the page at ${x}`);
    });

    test("fingers are left to the browser", async () => {
      const seen = await tab.evaluate(() => {
        const el = document.querySelector(".prose p");
        const actions = [];
        for (let e = el; e; e = e.parentElement) actions.push(getComputedStyle(e).touchAction);
        const taken = ["touchstart", "touchmove", "touchend"].filter((type) => !el.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })));
        return { actions: [...new Set(actions)], taken };
      });
      assert.deepEqual(seen, { actions: ["auto"], taken: [] });
    });

    test("anchors lead to their paragraph", async () => {
      const id = await tab.evaluate(() => [...document.querySelectorAll(".prose > [id]")].at(-1).id);
      await moved(tab, () => tab.evaluate((id) => { location.hash = id; }, id));
      const left = await tab.evaluate((id) => document.getElementById(id).getBoundingClientRect().left, id);
      assert.ok(left > -2 && left < 1440, `#${id} stands at ${left}`);
      await tab.evaluate(() => history.replaceState(null, "", location.pathname));
    });

    test("a box that scrolls by itself comes first", async () => {
      const [own] = pages.filter((p) => p.lang === "mn" && p.html.includes("body-horizontal"))
        .sort((a, b) => b.html.length - a.html.length);
      await tab.setViewport({ width: 1440, height: 600 });
      await visit(tab, server.url(own.path));
      const box = await tab.evaluate(() => {
        const el = document.querySelector(".body-horizontal");
        // Makes sure that there is something to scroll on any amount of text.
        el.style.maxBlockSize = "none"; el.style.blockSize = "120px";
        el.scrollIntoView({ behavior: "instant", inline: "center", block: "center" });
        const r = el.getBoundingClientRect();
        return { x: r.left + r.width / 2, y: r.top + r.height / 2, more: el.scrollHeight - el.clientHeight, sideways: el.scrollWidth - el.clientWidth };
      });
      assert.ok(box.more > 100, `/${own.path}: the box has ${box.more} px to scroll`);
      const before = await rest(tab);
      await turn({ deltaY: 60 }, [box.x, box.y]);
      await tab.waitForFunction(() => document.querySelector(".body-horizontal").scrollTop > 20, { timeout: 5000 }).catch(() => { /* said below */ });
      const there = await rest(tab);
      const top = await tab.$eval(".body-horizontal", (el) => el.scrollTop);
      assert.ok(top > 20, `the box moved (${top})`);
      assert.equal(there.x, before.x, "the page did not");
      await tab.setViewport({ width: 1440, height: 900 });
      await visit(tab, server.url(path));
    });

    test("Chinese pages are left as they are", async () => {
      await visit(tab, server.url(sample("document").zh));
      const there = await wheel({ deltaY: 300 });
      assert.equal(there.x, 0);
      assert.ok(there.y > 100, `down to ${there.y}`);
      const on = await press("PageDown");
      assert.ok(on.y > there.y + 300, `PageDown: from ${there.y} to ${on.y}`);
      await visit(tab, server.url(path));
    });

    // Touch and a phone's viewport need the DevTools protocol. Nothing in the page listens to touch.
    if (name === "chromium") test("a phone: the page is as wide as the screen, and a finger moves it sideways", async () => {
      await tab.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true });
      await visit(tab, server.url(path));
      const size = await tab.evaluate(() => `${innerWidth}×${innerHeight}, ${document.scrollingElement.scrollHeight} high`);
      const session = await tab.createCDPSession();
      const touch = (type, x) => session.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y: 500 }] });
      await touch("touchStart", 350);
      for (let x = 340; x >= 100; x -= 10) { await touch("touchMove", x); await sleep(16); }
      await sleep(200);
      await touch("touchEnd");
      const { x } = await rest(tab);
      await session.detach();
      // A phone may zoom out over what lies beyond the screen, and then lays the page out on four screens' width.
      assert.equal(size, "390×844, 844 high", "the window that the page is laid out for");
      assert.ok(x > 150 && x < 400, `moved ${x} px for 250`);
    });
  });
}
