import { defineConfig } from "@playwright/test";
import { LAUNCH } from "./lib/browser.mjs";

// There is no web server here: each test file serves a built site itself, because some must be able to stop it.
export default defineConfig({
  testDir: "specs",
  testMatch: "**/*.spec.mjs",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions: LAUNCH,
    // The language that the browser asks for, where an address names none.
    locale: "lv",
    viewport: { width: 1280, height: 800 },
    // Keeping the course for offline use is tested in one place; elsewhere it would only cost time.
    serviceWorkers: "block",
    trace: "off",
    screenshot: "off",
    video: "off",
  },
});
