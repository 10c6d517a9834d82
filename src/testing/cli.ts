#!/usr/bin/env node
import { parseArgs } from "node:util";
import { createFakeOpenRouter } from "./fake.js";
import { serve } from "./serve.js";

const USAGE = `Usage: openrouter-fake [options]

Serves a fake OpenRouter on 127.0.0.1 until it is stopped.

  --port <port>         port, 0 for a free one (default: 4010)
  --reply <text>        what models say (default: they repeat the last message)
  --api-key <key>       the one key that is accepted (default: any)
  --credits <dollars>   credits of the account (default: 100)
  --chunk-delay <ms>    pause before each event of a stream (default: none)
  --help                shows this
`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4010" },
      reply: { type: "string" },
      "api-key": { type: "string" },
      credits: { type: "string" },
      "chunk-delay": { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const port = numberOf("--port", values.port, 65_535) ?? 0;
  const fake = createFakeOpenRouter({
    reply: values.reply,
    apiKey: values["api-key"],
    credits: numberOf("--credits", values.credits),
    chunkDelayMs: numberOf("--chunk-delay", values["chunk-delay"]),
    now: Date.now,
  });
  const { url, close } = await serve(fake.fetch, { port });
  const running = setInterval(() => {}, 2 ** 30); // the server alone does not keep the process running
  const stop = () => {
    clearInterval(running);
    close();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  process.stdout.write(`${url}/api/v1\n`);
}

function numberOf(name: string, text: string | undefined, highest = Number.MAX_SAFE_INTEGER): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) <= highest) return Number(text);
  throw new Error(`${name} must be a number from 0 to ${highest}, not "${text}"`);
}

run().catch((error: unknown) => {
  process.stderr.write(`openrouter-fake: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
