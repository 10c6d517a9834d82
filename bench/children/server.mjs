// A server in a process of its own: look-ups of a generation, and chats in events. Asked, it tells its port, and how many
// connections it took since it was asked before.
import { once } from "node:events";
import { createServer } from "node:http";
import { setImmediate } from "node:timers/promises";
import { EVENTS_OF_CHAT, eventTexts } from "../peers/events.mjs";
import { GENERATION } from "../peers/generation.mjs";

const TEXTS = [...eventTexts(EVENTS_OF_CHAT)];
let sockets = 0;

const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
  if (request.method === "GET") response.setHeader("content-type", "application/json").end(GENERATION);
  else {
    response.setHeader("content-type", "text/event-stream");
    for (const text of TEXTS) {
      response.write(text);
      await setImmediate();
    }
    response.end(); // often a packet of its own
  }
});
server.on("connection", () => {
  sockets++;
});
server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 });
await once(server, "listening");

process.on("message", () => {
  process.send({ port: server.address().port, sockets });
  sockets = 0;
});
