// A plain static server for a folder, such as any web host has: types, compression, caching, nothing of the course's own.
// Tests stop it and start it again, let single files fail, and read what was asked for.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".ftl": "text/plain; charset=utf-8",
};
const ENCODERS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};
// What decides whether a new version is seen is asked for anew each time; the rest may be kept for a while.
const ALWAYS_ASKED = new Set(["index.html", "sw.js"]);

export class Site {
  /** Every request answered since the last `forget`: { path, status, encoding, bytes }. */
  log = [];
  /** Paths that fail for now: path inside the folder → status. */
  failing = new Map();
  #packed = new Map();
  #port = 0;
  #server;

  /** A server for a folder, under a path that begins and ends with `/`; it listens after `start`. */
  constructor(folder, { under = "/" } = {}) {
    this.folder = folder;
    this.under = under;
  }

  /** The address of the folder, with `/` at the end. */
  get url() {
    return `http://127.0.0.1:${this.#port}${this.under}`;
  }

  /** Listens; after a `stop` on the same port as before. */
  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((done, failed) => {
      this.#server.once("error", failed);
      this.#server.listen(this.#port, "127.0.0.1", done);
    });
    this.#port = this.#server.address().port;
    return this;
  }

  /** Closes the door and every connection: from now on a request fails. */
  async stop() {
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Begins the log anew. */
  forget() {
    this.log = [];
  }

  /** The bytes of a file as they go over the line in an encoding (`br`, `gzip`), or as they are. */
  async packed(path, encoding) {
    const bytes = await readFile(join(this.folder, path));
    if (!(encoding in ENCODERS)) return bytes;
    const known = this.#packed.get(`${encoding} ${path}`);
    // A test may put another version of the file there.
    if (known?.bytes.equals(bytes)) return known.packed;
    const packed = await ENCODERS[encoding](bytes);
    this.#packed.set(`${encoding} ${path}`, { bytes, packed });
    return packed;
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, this.url);
    if (`${pathname}/` === this.under) return this.#end(response, pathname, 301, { location: this.under });
    const path = this.#inFolder(decodeURIComponent(pathname));
    const fault = this.failing.get(path);
    if (fault) return this.#end(response, path, fault);
    const offered = request.headers["accept-encoding"] ?? "";
    const encoding = ["br", "gzip"].find((name) => offered.includes(name)) ?? "identity";
    const body = path && (await this.packed(path, encoding).catch(() => undefined));
    if (!body) return this.#end(response, path ?? pathname, 404);
    const headers = {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "cache-control": ALWAYS_ASKED.has(path) ? "no-cache" : "max-age=600",
      vary: "accept-encoding",
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    };
    this.#end(response, path, 200, headers, body);
  }

  /** The path inside the folder that an address means; nothing outside the folder has one. */
  #inFolder(pathname) {
    if (!pathname.startsWith(this.under)) return undefined;
    const path = normalize(pathname.slice(this.under.length) || "index.html");
    return path.startsWith("..") ? undefined : path;
  }

  #end(response, path, status, headers = {}, body = Buffer.from(`${status}\n`)) {
    const encoding = headers["content-encoding"] ?? "identity";
    this.log.push({ path, status, encoding, bytes: body.length });
    response.writeHead(status, { "content-type": "text/plain", "content-length": body.length, ...headers });
    response.end(body);
  }
}
