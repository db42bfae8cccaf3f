// WebKitGTK over WebDriver (W3C): its small browser in a virtual screen, with only what the tests ask of it.
import { spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { sleep } from "./browser.mjs";

function program(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    try { accessSync(join(folder, name), constants.X_OK); return join(folder, name); } catch { /* the next one */ }
  }
  throw new Error(`No ${name} found: install ${name === "Xvfb" ? "xvfb" : "webkit2gtk-driver"}.`);
}

/** The browser that comes with the engine stands beside its libraries, in a folder with the version of the interface. */
function miniBrowser() {
  for (const folder of ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"]) {
    let names = [];
    try { names = readdirSync(folder).filter((name) => /^webkit(2gtk|gtk)-/.test(name)).sort().reverse(); } catch { /* another system */ }
    for (const name of names) {
      const file = join(folder, name, "MiniBrowser");
      try { accessSync(file, constants.X_OK); return file; } catch { /* the next one */ }
    }
  }
  throw new Error("No MiniBrowser found: install webkit2gtk-driver.");
}

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

const KEYS = {
  PageUp: "\ue00e", PageDown: "\ue00f", End: "\ue010", Home: "\ue011", ArrowLeft: "\ue012", ArrowUp: "\ue013",
  ArrowRight: "\ue014", ArrowDown: "\ue015", Shift: "\ue008", Enter: "\ue007", Tab: "\ue004", Space: " ",
};

/** Starts screen, driver and browser; `close` ends them all. */
export async function launchWebKit({ screen: size = "1700x1300x24", more = ["--full-screen"] } = {}) {
  const display = `:${200 + (process.pid % 400)}`;
  const quiet = { stdio: "ignore" };
  // The screen is a file that can be read: the driver's own pictures never come on a screen without a window manager.
  const folder = mkdtempSync(join(tmpdir(), "bosoo-screen-"));
  const screen = spawn(program("Xvfb"), [display, "-screen", "0", size, "-nolisten", "tcp", "-fbdir", folder], quiet);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1", LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1" };
  await sleep(500);
  const driver = spawn(program("WebKitWebDriver"), [`--port=${port}`], { ...quiet, env });
  const close = () => { driver.kill(); screen.kill(); rmSync(folder, { recursive: true, force: true }); };
  process.on("exit", close);

  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const options = { "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation", ...more] } };
  let session;
  for (let tries = 0; !session; tries++) {
    try {
      session = await ask("POST", "/session", { capabilities: { alwaysMatch: options } });
    } catch (error) {
      if (tries === 60) { close(); throw error; }
      await sleep(500);
    }
  }
  const at = `/session/${session.sessionId}`;

  const tab = {
    version: session.capabilities.browserVersion,
    visit: async (url) => {
      await ask("POST", `${at}/url`, { url });
      await tab.evaluate(() => document.fonts.ready.then(() => true));
    },
    /** Runs a function of the page, which may be asynchronous, with values that JSON can hold. */
    evaluate: (work, ...args) => ask("POST", `${at}/execute/async`, {
      script: `const done = arguments[arguments.length - 1]; Promise.resolve((${work})(...${JSON.stringify(args)})).then((value) => done(["done", value]), (error) => done(["failed", String(error?.stack ?? error)]));`,
      args: [],
    }).then(([how, value]) => { if (how === "failed") throw new Error(value); return value; }),
    /** Sets the size of the page's window; the browser's own bars come on top. */
    resize: async (width, height) => {
      for (let tries = 0; tries < 4; tries++) {
        const rect = await ask("GET", `${at}/window/rect`);
        const inner = await tab.evaluate(() => [innerWidth, innerHeight]);
        if (inner[0] === width && inner[1] === height) return inner;
        await ask("POST", `${at}/window/rect`, { width: rect.width + width - inner[0], height: rect.height + height - inner[1] });
        await sleep(150);
      }
      return tab.evaluate(() => [innerWidth, innerHeight]);
    },
    press: async (key, ...held) => {
      const down = (value) => ({ type: "keyDown", value }), up = (value) => ({ type: "keyUp", value });
      const codes = held.map((name) => KEYS[name]);
      const actions = [...codes.map(down), down(KEYS[key] ?? key), up(KEYS[key] ?? key), ...codes.map(up)];
      await ask("POST", `${at}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    wheel: ({ deltaX = 0, deltaY = 0 }, [x, y] = [600, 400]) => ask("POST", `${at}/actions`, {
      actions: [{ type: "wheel", id: "wheel", actions: [{ type: "scroll", x, y, deltaX, deltaY, origin: "viewport" }] }],
    }),
    /** What the screen shows (the file is in X's own format, XWD 7). */
    screen: () => {
      const file = readFileSync(join(folder, "Xvfb_screen0"));
      const word = (n) => file.readUInt32BE(4 * n);
      const [head, width, height, bits, line, colours] = [0, 4, 5, 11, 12, 19].map(word);
      if (bits !== 32) throw new Error(`the screen has ${bits} bits a pixel, not 32`);
      const start = head + 12 * colours;
      // Little-endian 0x00RRGGBB.
      return { width, height, at: (x, y) => file.readUInt32LE(start + y * line + 4 * x) & 0xffffff };
    },
  };
  return { tab, close: async () => { await ask("DELETE", at).catch(() => {}); close(); } };
}
