// What every test file starts from: a served site, and a watch that lets no complaint of the browser pass unseen.

import { expect, test as base } from "@playwright/test";
import { Site } from "../site.mjs";
import { DIST } from "./paths.mjs";

export { expect };

export const test = base.extend({
  /** The path that the site stands under. */
  under: ["/", { option: true, scope: "worker" }],

  /** What a test brings about on purpose, and the browser complains of: a pattern of such lines. */
  tolerated: [/(?!)/, { option: true }],

  /** The built site on a plain server; one for all tests of a worker, so nobody stops it. */
  site: [
    async ({ under }, use) => {
      const site = await new Site(DIST, { under }).start();
      await use(site);
      await site.stop();
    },
    { scope: "worker" },
  ],

  /** A site that belongs to this test alone: it may be stopped, and its files may fail. */
  ownSite: async ({ under }, use) => {
    const site = await new Site(DIST, { under }).start();
    await use(site);
    await site.stop().catch(() => {});
  },

  /** Errors in any page, errors on any console, and requests to anywhere else, each as one line. */
  complaints: [
    async ({ context, tolerated }, use) => {
      const complaints = [];
      context.on("weberror", (error) => complaints.push(String(error.error())));
      context.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      context.on("request", (request) => isElsewhere(request.url()) && complaints.push(`asked ${request.url()}`));
      await use(complaints);
      const untold = complaints.filter((line) => !tolerated.test(line));
      expect(untold, "the browser has nothing to complain of").toEqual([]);
    },
    { auto: true },
  ],
});

const isElsewhere = (address) => !/^(http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(address);
