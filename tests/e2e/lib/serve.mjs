// `course serve` as a trainer runs it: the program and a built folder, no Rust and no Node.js within reach.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { COURSE } from "./paths.mjs";

/** Starts the command; gives the address that it prints, and `stop`. */
export async function serve(site, content) {
  const command = spawn(COURSE, ["serve", "--site", site, "--content", content, "--port", "0"], {
    env: { PATH: "/nonexistent" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((done) => command.once("close", done));
  const said = [];
  command.stderr.on("data", (text) => said.push(text));
  const address = await new Promise((found, failed) => {
    createInterface({ input: command.stdout }).on("line", (line) => {
      const match = /http:\/\/\S+/.exec(line);
      if (match) found(match[0]);
    });
    ended.then((code) => failed(new Error(`course serve ended with ${code}: ${said.join("")}`)));
    command.once("error", failed);
  });
  const stop = async () => {
    command.kill();
    await ended;
  };
  return { url: address, stop };
}
