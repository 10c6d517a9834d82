import type { Deadline } from "../call/deadline.js";
import type { Answer } from "../call/operation.js";

/**
 * Hands over a successful response with its body unread. The time limit ends here; the caller's signal goes on for as long
 * as the body is read.
 */
export function openBinary({ response }: Answer, deadline: Deadline): Response | undefined {
  if (!response.ok) return;
  deadline.pause();
  const reader = response.body?.getReader();
  if (!reader) deadline.end();
  const cancel = (reason?: unknown) => {
    deadline.end();
    return reader?.cancel(reason);
  };
  const body =
    reader &&
    new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const piece = await reader.read().catch((cause) => {
            deadline.end();
            throw cause;
          });
          if (deadline.signal.aborted) controller.error(deadline.signal.reason);
          else if (piece.done) {
            deadline.end();
            controller.close();
          } else controller.enqueue(piece.value);
        },
        cancel,
      },
      { highWaterMark: 0 },
    );
  deadline.onPass = () => cancel()?.catch(() => {});
  return new Response(body ?? null, response);
}
