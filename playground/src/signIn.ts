import { OpenRouterCore } from "openrouter-fn/core.js";
import { oAuthCreateAuthorizationUrl } from "openrouter-fn/funcs/oAuthCreateAuthorizationUrl.js";
import { oAuthCreateSHA256CodeChallenge } from "openrouter-fn/funcs/oAuthCreateSHA256CodeChallenge.js";
import { oAuthExchangeAuthCodeForAPIKey } from "openrouter-fn/funcs/oAuthExchangeAuthCodeForAPIKey.js";
import { err, ok, type Result } from "openrouter-fn/result.js";

export const CHANNEL = "openrouter-fn-playground";

/**
 * Asks the user for a key by PKCE, in a window of its own, so that this page stays open. Key and verifier stay in memory.
 */
export async function signIn(): Promise<Result<OpenRouterCore, Error>> {
  const core = new OpenRouterCore();
  const challenge = await oAuthCreateSHA256CodeChallenge();
  if (!challenge.ok) return challenge;
  const { code_challenge, code_challenge_method, code_verifier } = challenge.value;
  const callback_url = new URL("./signed-in.html", location.href);
  const url = oAuthCreateAuthorizationUrl(core, { callback_url, code_challenge, code_challenge_method, limit: 1 });
  if (!url.ok) return url;

  const opened = window.open(url.value, "openrouter-sign-in", "popup,width=500,height=700");
  if (!opened) return err(new Error("The browser blocked the sign-in window: allow pop-ups, then try again"));
  const code = await codeFrom(opened);
  if (!code) return err(new Error("The window was closed before you signed in"));
  const granted = await oAuthExchangeAuthCodeForAPIKey(core, { code, code_verifier, code_challenge_method });
  return granted.ok
    ? ok(new OpenRouterCore({ apiKey: granted.value.key, appTitle: "openrouter-fn playground" }))
    : granted;
}

/** The code that the window sends; undefined if the user closes it. */
function codeFrom(opened: Window): Promise<string | undefined> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise((resolve) => {
    const end = (code?: string) => {
      clearInterval(watch);
      channel.close();
      resolve(code);
    };
    channel.onmessage = ({ data }) => end(typeof data === "string" ? data : undefined);
    // A closing window may have sent its code just before.
    const watch = setInterval(() => opened.closed && setTimeout(end, 1000), 500);
  });
}
