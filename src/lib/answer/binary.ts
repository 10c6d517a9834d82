import { failureOf, whenCollected } from "../call/connection.js";
import type { Deadline } from "../call/deadline.js";
import type { Answer } from "../call/operation.js";

/**
 * Hands over a successful response with its body unread. The time limit counts until the body begins; the caller's signal
 * goes on for as long as the body is read.
 */
export function openBinary(answer: Answer, deadline: Deadline): Response | undefined {
  const { headers } = answer.response;
  answer.expected = "bytes";
  // JSON and pages are errors, unless they are sent as a file.
  if (/json|html/i.test(headers.get("content-type") ?? "") && !headers.has("content-disposition")) return;
  return openBody(answer, deadline);
}

/** The same for any body. With an idle time, a longer silence ends it. */
export function openBody(answer: Answer, deadline: Deadline, idleTimeoutMs?: number): Response | undefined {
  return answer.response.ok ? passOn(answer, deadline, idleTimeoutMs) : undefined;
}

/** Hands over a response as it is, failures too. */
export function passOn(answer: Answer, deadline: Deadline, idleTimeoutMs?: number): Response {
  const { response } = answer;
  // Where bodies are not streams, as on React Native, the response is handed over unchanged.
  const reader = "body" in Response.prototype ? response.body?.getReader() : undefined;
  let first = reader?.read();
  const stopClock = () => deadline.start(Infinity);
  first?.then(stopClock, stopClock);
  const end = (error?: Error) => {
    deadline.end();
    answer.onEnd?.(error);
  };
  const cancel = async (reason?: unknown) => {
    end(deadline.reason);
    await reader?.cancel(reason);
  };
  const close = () => void cancel().catch(() => {});
  if (!reader) {
    end();
    return response;
  }
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!first && idleTimeoutMs) deadline.start(idleTimeoutMs);
        const piece = await (first ?? reader.read()).catch((cause) => {
          end(failureOf(cause));
          throw cause;
        });
        first = undefined;
        deadline.start(Infinity);
        if (deadline.reason) controller.error(deadline.reason);
        else if (piece.done) {
          end();
          controller.close();
        } else controller.enqueue(piece.value);
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
  deadline.onPass = close;
  whenCollected(body, close);
  return new Response(body, response);
}
